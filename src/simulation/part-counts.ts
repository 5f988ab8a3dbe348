/** The households of the parts of a group: which of them enter, leave and pause. */
import type { Month } from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';
import { apportion, apportionWithin, type Weights, weightsOf } from './apportion.ts';

/** Households of a group that entered in the same month. */
export interface Cohort {
  /** The place of the group. */
  readonly group: number;
  /** The month of entry, for contributions on entry and by the year. */
  readonly entered: Month;
  readonly households: number;
}

/** Households that are present, with their place in the order of entry of all groups. */
export interface Present extends Cohort {
  readonly order: number;
}

/** The parts of a group, which enter, leave and pause together. */
export interface Parts {
  /** The places of the parts. */
  readonly groups: readonly number[];
  readonly weights: Weights;
  /** The households that are present, by part, in the order of their entry. */
  readonly present: readonly (readonly Present[])[];
  /** The months of households that each part is short of its share, in parts of the sum of the weights. */
  readonly short: readonly bigint[];
}

/** Parts without households. */
export const emptyParts = (groups: readonly number[], shares: readonly DecimalText[]): Parts => ({
  groups,
  weights: weightsOf(shares),
  present: groups.map(() => []),
  short: groups.map(() => 0n),
});

/**
 * Parts of which some households leave: those that entered first.
 *
 * @law each part of a group has its share of the households present, rounded down or up
 */
export function leaveParts(parts: Parts, leaving: number): Parts {
  return leaving <= 0 ? parts : changeTo(parts, presentOf(parts) - leaving, []);
}

/** Parts that some households enter. */
export function enterParts(parts: Parts, entering: Omit<Present, 'group'>): Parts {
  return changeTo(parts, presentOf(parts) + entering.households, [{ ...entering, group: parts.groups[0]! }]);
}

/**
 * The households of each part that pause in a month, and the parts with what each is short of after it.
 *
 * @remarks
 * Those that do not pause are split by the shares, and a part that had less than its share in the months before comes first. So no part pauses more than
 * others over the months.
 */
export function pauseParts(
  parts: Parts,
  pausing: number,
): { readonly parts: Parts; readonly paused: readonly number[] } {
  const { weights, short } = parts;
  const sizes = parts.present.map(sizeOf);
  const paying = sizeOf(parts.present.flat()) - pausing;
  const active = pausing === 0 ? sizes : apportionWithin(paying, weights, { limits: sizes, short, scale: weights.sum });
  return {
    parts: {
      ...parts,
      short: short.map(
        (lack, place) => lack + weights.of[place]! * BigInt(paying) - weights.sum * BigInt(active[place]!),
      ),
    },
    paused: sizes.map((size, place) => size - active[place]!),
  };
}

/** The households that are present in all parts. */
export const presentOf = ({ present }: Parts): number => present.reduce((sum, cohorts) => sum + sizeOf(cohorts), 0);

/** The parts with another number of households; those that enter are given. Where a part falls for another to rise, its households keep their entry. */
function changeTo(parts: Parts, count: number, entering: readonly Present[]): Parts {
  const { groups, weights, present, short } = parts;
  const sizes = present.map(sizeOf);
  const wanted = apportion(count, weights, { from: sizes, short, scale: weights.sum });
  const falls = sizes.map((size, place) => Math.max(0, size - wanted[place]!));
  const removed = present.flatMap((cohorts, place) => takeFirst(cohorts, falls[place]!)).sort(byOrder);
  const leaving = sizeOf(removed) + sizeOf(entering) - sizeOf(wanted.map((to, place) => rise(to, sizes[place]!)));
  let movable = [...withoutFirst(removed, leaving), ...entering];
  return {
    ...parts,
    present: present.map((cohorts, place) => {
      const { households } = rise(wanted[place]!, sizes[place]!);
      if (households === 0) return withoutFirst(cohorts, falls[place]!);
      const risen = takeFirst(movable, households).map((cohort) => ({ ...cohort, group: groups[place]! }));
      movable = [...withoutFirst(movable, households)];
      return [...cohorts, ...risen].sort(byOrder);
    }),
  };
}

const rise = (to: number, from: number): { readonly households: number } => ({ households: Math.max(0, to - from) });

const byOrder = (left: Present, right: Present): number => left.order - right.order;

/** The number of households of some cohorts. */
export const sizeOf = (cohorts: readonly { readonly households: number }[]): number =>
  cohorts.reduce((sum, { households }) => sum + households, 0);

/** The first households of some cohorts. */
function takeFirst<Some extends { readonly households: number }>(
  cohorts: readonly Some[],
  count: number,
): readonly Some[] {
  let left = count;
  return cohorts.flatMap((cohort) => {
    const taken = Math.min(left, cohort.households);
    left -= taken;
    return taken === 0 ? [] : [{ ...cohort, households: taken }];
  });
}

/** Cohorts without some households: those that entered first leave first. */
export function withoutFirst<Some extends { readonly households: number }>(
  cohorts: readonly Some[],
  count: number,
): readonly Some[] {
  if (count <= 0) return cohorts;
  let left = count;
  return cohorts.flatMap((cohort) => {
    const leaving = Math.min(left, cohort.households);
    left -= leaving;
    return leaving === cohort.households ? [] : [{ ...cohort, households: cohort.households - leaving }];
  });
}
