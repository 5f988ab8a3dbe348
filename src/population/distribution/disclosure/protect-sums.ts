/** Hides and rounds the sums of groups. */
import type { AmountKey } from '../amounts.ts';
import { eachSide, type GroupSums, type Shown, type SideName, type SideSums, type ViewSums } from '../group-sums.ts';
import type { GroupScale } from '../group-text.ts';
import type { Family } from './cells.ts';

/** Which families are hidden in a group. */
export type HiddenCells = Readonly<Record<Family, boolean>>;

const NOTHING: SideSums = { households: null, persons: null, sum: null };

/** The family that hides each side. */
const FAMILY_OF_SIDE: Readonly<Record<SideName, Family>> = {
  winners: 'sides',
  losers: 'sides',
  unchanged: 'sides',
  zeroOrNegative: 'zero',
};

/** The family of an amount. */
export const familyOfAmount = ({ kind }: AmountKey): Family => (kind === 'lost' ? 'lost' : 'money');

/** Hides cells of a group. */
export function hideCells(sums: GroupSums, hidden: HiddenCells, { views: scales }: GroupScale): GroupSums {
  const unless = (family: Family, value: Shown): Shown => (hidden[family] ? null : value);
  return {
    rows: unless('whole', sums.rows),
    households: unless('whole', sums.households),
    persons: unless('whole', sums.persons),
    children: unless('children', sums.children),
    size: unless('whole', sums.size),
    views: sums.views.map((view, place): ViewSums => ({
      before: unless(scales[place]!.isRankedByBefore ? 'whole' : 'money', view.before),
      after: unless('money', view.after),
      net: unless('money', view.net),
      amounts: view.amounts.map((amount, at) => unless(familyOfAmount(scales[place]!.amounts[at]![0]), amount)),
      sides: eachSide((name) => (hidden[FAMILY_OF_SIDE[name]] ? NOTHING : view.sides[name])),
    })),
  };
}

/** Rounds the sums of a group to a multiple of units and of euros, half-up. */
export function roundSums(sums: GroupSums, base: number, { weights, views: scales }: GroupScale): GroupSums {
  const round = (value: Shown, decimals: number): Shown => roundTo(value, BigInt(base) * 10n ** BigInt(decimals));
  const sizes = (value: Shown): Shown => round(value, weights);
  return {
    rows: roundTo(sums.rows, BigInt(base)),
    households: sizes(sums.households),
    persons: sizes(sums.persons),
    children: sizes(sums.children),
    size: sizes(sums.size),
    views: sums.views.map((view, place): ViewSums => {
      const scale = scales[place]!;
      return {
        before: round(view.before, scale.before + weights),
        after: round(view.after, scale.after + weights),
        net: round(view.net, scale.net + weights),
        amounts: view.amounts.map((amount, at) => round(amount, scale.amounts[at]![1] + weights)),
        sides: eachSide((name) => ({
          households: sizes(view.sides[name].households),
          persons: sizes(view.sides[name].persons),
          sum: round(view.sides[name].sum, scale.net + weights),
        })),
      };
    }),
  };
}

/** A whole number rounded to a multiple, a half away from zero. */
export function roundTo(value: Shown, multiple: bigint): Shown {
  if (value === null) return null;
  const size = value < 0n ? -value : value;
  const rest = size % multiple;
  const rounded = size - rest + (rest * 2n >= multiple ? multiple : 0n);
  return value < 0n ? -rounded : rounded;
}
