/** Hides and rounds the sums of a moment. */
import { type MomentSums, POVERTY_PERCENTS } from '../distribution.ts';
import { groupsByRank, TENTHS } from '../group-rows.ts';
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

/** What a moment is hidden by. */
export interface MomentRules {
  readonly rules: HidingRules;
  /** Whether everything is hidden. */
  readonly hidesAll: boolean;
  /** Whether a group is hidden, which shares of tenths could reveal. */
  readonly hidesGroup: boolean;
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
 * Hides sums of a moment: all of them; quantiles, shares of tenths and poverty if a tenth fails the rules; shares of tenths if a group is hidden; and poverty below a line where it would reveal fewer rows than the minimum.
 *
 * @remarks
 * Lines are kept in a fixed order, at 60 % before 50 % and the own median before that of before: a line is kept if the rows below it, above it, and between it and each line that is kept are none or enough.
 */
export function hideMoment(sums: MomentSums, ranked: Ranked, lines: LineRows, of: MomentRules): MomentSums {
  const { rules, hidesAll, hidesGroup } = of;
  if (hidesAll) return NOTHING;
  const isSound = areTenthsSound(ranked, rules);
  const own = sums.ranked;
  const without = { d1: null, median: null, d9: null };
  const tenths = !isSound || hidesGroup ? own.tenths.map(() => null) : own.tenths;
  if (!isSound) return { ...sums, ranked: { ...own, ...without, tenths }, children: null, ...NO_POVERTY };
  const all = rowsOfFirst(ranked, ranked.count);
  const kept = keptLines(lines, all, rules.minimumCell);
  const shown = (at: keyof LineRows): readonly PovertySums[] =>
    sums[at].map((each, place) => hidePoverty(each, kept[at][place]!));
  return {
    ...sums,
    ranked: { ...own, tenths },
    children: isFew(all.rowsWithChildren, rules.minimumCell) ? null : sums.children,
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

const isFew = (rows: number, minimum: number): boolean => rows !== 0 && Math.abs(rows) < minimum;

/** The order in which lines are kept: the last of `POVERTY_PERCENTS` first, at the own median first. */
export const LINE_ORDER: readonly (readonly [at: keyof LineRows, place: number])[] = [
  ['atOwnLine', 1],
  ['atOwnLine', 0],
  ['atLineBefore', 1],
  ['atLineBefore', 0],
];

function keptLines(
  lines: LineRows,
  all: PovertyRows,
  minimum: number,
): Readonly<Record<keyof LineRows, readonly Kept[]>> {
  const kept: Record<keyof LineRows, Kept[]> = { atOwnLine: [], atLineBefore: [] };
  const shown: number[] = [0, all.rows];
  const shownWithChildren: number[] = [0, all.rowsWithChildren];
  for (const [at, place] of LINE_ORDER) {
    const line = lines[at][place];
    if (line === undefined) continue;
    const isShown = shown.every((rows) => !isFew(rows - line.rows, minimum));
    const areChildrenShown =
      isShown && shownWithChildren.every((rows) => !isFew(rows - line.rowsWithChildren, minimum));
    if (isShown) shown.push(line.rows);
    if (areChildrenShown) shownWithChildren.push(line.rowsWithChildren);
    kept[at][place] = { isShown, areChildrenShown };
  }
  return kept;
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
