/** Hides and rounds the sums of a moment. */
import { type MomentSums, POVERTY_PERCENTS } from '../distribution.ts';
import { groupsByRank, TENTHS } from '../group-rows.ts';
import type { Shown } from '../group-sums.ts';
import { type PovertyRows, type PovertySums, rowsOfFirst } from '../poverty.ts';
import type { Ranked } from '../ranked.ts';
import { type CellContent, isSensitive, merged } from './cells.ts';
import type { HidingRules } from './disclosure-control.ts';
import { roundTo } from './protect-sums.ts';

/** The rows below each line, in the orders of `atOwnLine` and `atLineBefore`. */
export interface LineRows {
  readonly atOwnLine: readonly PovertyRows[];
  readonly atLineBefore: readonly PovertyRows[];
}

/** A moment as it is measured. */
export interface OpenMoment {
  readonly sums: MomentSums;
  readonly ranked: Ranked;
  readonly lines: LineRows;
}

/** What a moment is hidden by. */
export interface MomentRules {
  /** Whether everything is hidden. */
  readonly hidesAll: boolean;
  /** Whether a group is hidden, which shares of tenths could reveal. */
  readonly hidesGroup: boolean;
  /** Whether the number of all children is hidden. */
  readonly hidesChildren: boolean;
}

/** Whether each tenth passes the rules, so that quantiles and shares of tenths may be shown. */
function areTenthsSound(ranked: Ranked, rules: HidingRules): boolean {
  const groupOf = groupsByRank(ranked, TENTHS);
  const tenths = new Map<number, CellContent>();
  for (let place = 0; place < ranked.count; place += 1) {
    const value = ranked.value(place);
    const size = BigInt(Math.abs(value));
    const own = {
      contributors: ranked.rowsUpTo(place) - ranked.rowsUpTo(place - 1),
      largest: BigInt(ranked.largest(place)) * size,
      total: BigInt(ranked.size(place)) * size,
    };
    const tenth = groupOf(value);
    const before = tenths.get(tenth);
    tenths.set(tenth, before === undefined ? own : merged(before, own));
  }
  return [...tenths.values()].every((content) => !isSensitive(content, rules));
}

/**
 * Hides sums of moments: all of them; quantiles, shares of tenths and poverty if a tenth fails the rules; shares of tenths if a group is hidden; and poverty below a line where it would reveal fewer rows than the minimum.
 *
 * @remarks
 * A line is compared with those of all moments: it passes if the rows below it and above it are none or enough. Lines that pass are ordered, at 60 % before 50 % and the own median before that of before, each line in the order of the
 * moments; lines with equal numbers have the place of the first of them. A line that passes is shown if it has equal numbers with each line before it, or differs from it by enough rows.
 *
 * @param moments - the moments, by the place of the rules, in order
 * @param rulesOf - what a moment of some rules is hidden by
 */
export function hideMoments(
  moments: readonly (readonly OpenMoment[])[],
  rulesOf: (view: number, moment: number) => MomentRules,
  rules: HidingRules,
): readonly (readonly MomentSums[])[] {
  const marked = moments.map((own, view) =>
    own.map((moment, at) => {
      const of = rulesOf(view, at);
      return { ...moment, of, isSound: !of.hidesAll && areTenthsSound(moment.ranked, rules) };
    }),
  );
  const kept = keptLines(marked, rules.minimumCell);
  return marked.map((own, view) => own.map((moment, at) => hideMoment(moment, kept(view, at), rules)));
}

/** A moment, and whether its tenths pass the rules. */
interface MarkedMoment extends OpenMoment {
  readonly of: MomentRules;
  readonly isSound: boolean;
}

/** The lines of a moment that are shown. */
type KeptLines = Readonly<Record<keyof LineRows, readonly Kept[]>>;

function hideMoment({ sums, ranked, of, isSound }: MarkedMoment, kept: KeptLines, rules: HidingRules): MomentSums {
  if (of.hidesAll) return NOTHING;
  const own = sums.ranked;
  const without = { d1: null, median: null, d9: null };
  const tenths = !isSound || of.hidesGroup ? own.tenths.map(() => null) : own.tenths;
  if (!isSound) return { ...sums, ranked: { ...own, ...without, tenths }, children: null, ...NO_POVERTY };
  const all = rowsOfFirst(ranked, ranked.count);
  const shown = (at: keyof LineRows): readonly PovertySums[] =>
    sums[at].map((each, place) => hidePoverty(each, kept[at][place]!));
  return {
    ...sums,
    ranked: { ...own, tenths },
    children: of.hidesChildren || isFew(all.rowsWithChildren, rules.minimumCell) ? null : sums.children,
    atOwnLine: shown('atOwnLine'),
    atLineBefore: shown('atLineBefore'),
  };
}

const HIDDEN_LINES: readonly PovertySums[] = POVERTY_PERCENTS.map(() => ({
  below: null,
  medianBelow: null,
  childrenBelow: null,
}));

const NO_POVERTY = { atOwnLine: HIDDEN_LINES, atLineBefore: HIDDEN_LINES };

const NOTHING: MomentSums = {
  ranked: {
    whole: null,
    total: null,
    weighted: null,
    d1: null,
    median: null,
    d9: null,
    tenths: TENTHS.map(() => null),
  },
  counted: null,
  children: null,
  ...NO_POVERTY,
};

/** Whether the rows below a line are shown, and those with children. */
interface Kept {
  readonly isShown: boolean;
  readonly areChildrenShown: boolean;
}

const hidePoverty = (sums: PovertySums, { isShown, areChildrenShown }: Kept): PovertySums => ({
  below: isShown ? sums.below : null,
  medianBelow: isShown ? sums.medianBelow : null,
  childrenBelow: areChildrenShown ? sums.childrenBelow : null,
});

const isFew = (rows: number, minimum: number): boolean => rows !== 0 && rows < minimum;

/** The order in which lines are kept: the last of `POVERTY_PERCENTS` first, at the own median first. */
export const LINE_ORDER: readonly (readonly [at: keyof LineRows, place: number])[] = [
  ['atOwnLine', 1],
  ['atOwnLine', 0],
  ['atLineBefore', 1],
  ['atLineBefore', 0],
];

/** What is below a line: the rows, and the sum that is shown. */
interface LineNumbers {
  readonly key: string;
  readonly rows: number;
  readonly sum: Shown;
}

/** The keys of the lines that are shown, of those that pass alone. */
function shownLines(passing: readonly LineNumbers[], minimum: number): ReadonlySet<string> {
  const isEqual = (left: LineNumbers, right: LineNumbers): boolean =>
    left.rows === right.rows && left.sum === right.sum;
  const firstOf = (line: LineNumbers): number => passing.findIndex((each) => isEqual(each, line));
  const isShown = (line: LineNumbers): boolean =>
    passing.slice(0, firstOf(line)).every((earlier) => Math.abs(earlier.rows - line.rows) >= minimum);
  return new Set(passing.filter(isShown).map(({ key }) => key));
}

function keptLines(
  moments: readonly (readonly MarkedMoment[])[],
  minimum: number,
): (view: number, moment: number) => KeptLines {
  const keyOf = (view: number, moment: number, at: keyof LineRows, place: number): string =>
    [view, moment, at, place].join(' ');
  const each = moments.flatMap((own, view) =>
    LINE_ORDER.flatMap(([at, place]) =>
      own.flatMap(({ sums, ranked, lines, of, isSound }, moment) => {
        const rows = lines[at][place];
        if (!isSound || rows === undefined) return [];
        const all = rowsOfFirst(ranked, ranked.count);
        return [{ key: keyOf(view, moment, at, place), rows, all, sums: sums[at][place]!, of }];
      }),
    ),
  );
  const passes = (rows: number, all: number): boolean => !isFew(rows, minimum) && !isFew(all - rows, minimum);
  const shown = shownLines(
    each.flatMap(({ key, rows: { rows }, all, sums }) =>
      passes(rows, all.rows) ? [{ key, rows, sum: sums.below }] : [],
    ),
    minimum,
  );
  const shownWithChildren = shownLines(
    each.flatMap(({ key, rows: { rowsWithChildren: rows }, all, sums, of }) =>
      shown.has(key) && !of.hidesChildren && passes(rows, all.rowsWithChildren)
        ? [{ key, rows, sum: sums.childrenBelow }]
        : [],
    ),
    minimum,
  );
  return (view, moment) => {
    const keptAt = (at: keyof LineRows): readonly Kept[] =>
      POVERTY_PERCENTS.map((_, place) => {
        const key = keyOf(view, moment, at, place);
        return { isShown: shown.has(key), areChildrenShown: shownWithChildren.has(key) };
      });
    return { atOwnLine: keptAt('atOwnLine'), atLineBefore: keptAt('atLineBefore') };
  };
}

/** Rounds the numbers of households, persons and children of a moment to a multiple of units. */
export function roundMoment(sums: MomentSums, base: number, weights: number): MomentSums {
  const round = (value: bigint | null): bigint | null => roundTo(value, BigInt(base) * 10n ** BigInt(weights));
  const rounded = (of: PovertySums): PovertySums => ({
    ...of,
    below: round(of.below),
    childrenBelow: round(of.childrenBelow),
  });
  return {
    ...sums,
    counted: round(sums.counted),
    children: round(sums.children),
    atOwnLine: sums.atOwnLine.map(rounded),
    atLineBefore: sums.atLineBefore.map(rounded),
  };
}
