/** The households of a group of the document by month, by whole numbers, for many runs. */
import { type LoweredGroup, rampValues, splitByMonth, valueOf } from '../caisse/index.ts';
import { differenceInMonths, type Month } from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';
import { countGroups } from './group-counts.ts';
import type { WholeShare } from './whole-share.ts';

/** The drawn figures of a group of the document. What is not drawn is left out. */
export interface DrawnGroup {
  readonly households?: DecimalText;
  /** The ends of an even change. */
  readonly from?: DecimalText;
  readonly to?: DecimalText;
  readonly departures?: DecimalText | readonly DecimalText[];
  readonly pauses?: DecimalText | readonly DecimalText[];
}

/** The households of each part that are present and not on pause, by month; `null` where numbers are too large for whole numbers. */
export type CountFamily = (drawn: DrawnGroup) => readonly (readonly number[])[] | null;

/**
 * Makes the function that counts the parts of one group of the document, as `countGroups` does without places.
 *
 * @param parts - the parts of the group
 * @param calendar - the months
 * @param shareOf - reads a share
 */
export function familyCounter(
  parts: readonly LoweredGroup[],
  calendar: readonly Month[],
  shareOf: (text: DecimalText) => WholeShare,
): CountFamily {
  const [only, ...others] = parts;
  const central = parts[0]!.households.map((_, index) =>
    parts.reduce((sum, { households }) => sum + households[index]!, 0),
  );
  const askedBy = (drawn: DrawnGroup): readonly number[] => {
    if (drawn.households !== undefined) return [Number(drawn.households)];
    if (drawn.from === undefined && drawn.to === undefined) return central;
    return rampValues(Number(drawn.from ?? central[0]!), Number(drawn.to ?? central.at(-1)!), central.length);
  };
  if (only !== undefined && others.length === 0) {
    return (drawn) => {
      const counts = countGroup(only, askedBy(drawn), drawn, calendar, shareOf);
      return counts === null ? null : [counts];
    };
  }
  const known = new Map<string, readonly (readonly number[])[]>();
  return (drawn) => {
    const key = JSON.stringify(drawn);
    const counts = known.get(key) ?? countParts(parts, askedBy(drawn), drawn, calendar);
    known.set(key, counts);
    return counts;
  };
}

const listOf = (values: DecimalText | readonly DecimalText[]): readonly DecimalText[] =>
  typeof values === 'string' ? [values] : values;

/** The parts of a group, which are split by largest remainder. */
function countParts(
  parts: readonly LoweredGroup[],
  asked: readonly number[],
  { departures, pauses }: DrawnGroup,
  calendar: readonly Month[],
): readonly (readonly number[])[] {
  const split = splitByMonth(
    asked,
    parts.map(({ weight }) => weight),
  );
  const groups = parts.map((part, place): LoweredGroup => ({
    ...part,
    households: split[place]!,
    ...(departures === undefined ? {} : { departures: listOf(departures) }),
    ...(pauses === undefined ? {} : { pauses: listOf(pauses) }),
  }));
  const months = countGroups({ groups, places: null }, calendar, () => false);
  return parts.map((_, place) =>
    months.map(({ cohorts }) =>
      cohorts.reduce((sum, { group, households }) => (group === place ? sum + households : sum), 0),
    ),
  );
}

/** A group without parts. */
function countGroup(
  group: LoweredGroup,
  asked: readonly number[],
  drawn: DrawnGroup,
  calendar: readonly Month[],
  shareOf: (text: DecimalText) => WholeShare,
): readonly number[] | null {
  const departures = listOf(drawn.departures ?? group.departures).map(shareOf);
  const pauses = listOf(drawn.pauses ?? group.pauses).map(shareOf);
  const carriedIn = Math.max(...departures.map(({ denominator }) => denominator));
  const largest = 2 * Math.max(...asked, 1) * Math.max(carriedIn, ...pauses.map(({ denominator }) => denominator));
  if (!(largest <= Number.MAX_SAFE_INTEGER / 2)) return null;
  const first = differenceInMonths(group.from, calendar[0]!);
  const last = group.to === null ? calendar.length - 1 : differenceInMonths(group.to, calendar[0]!);
  let present = 0;
  let before = 0;
  let carried = 0;
  return calendar.map((_, index) => {
    if (index < first || index > last) {
      present = 0;
      return 0;
    }
    const since = index - first;
    const { numerator, denominator } = valueOf(departures, since);
    carried += numerator * (carriedIn / denominator) * present;
    const departing = (carried - (carried % carriedIn)) / carriedIn;
    carried -= departing * carriedIn;
    const now = valueOf(asked, since);
    const change = now - before;
    before = now;
    present -= Math.min(present, departing + Math.max(0, -change));
    present += Math.max(0, change);
    const pause = valueOf(pauses, since);
    const doubled = 2 * pause.numerator * present + pause.denominator;
    return present - (doubled - (doubled % (2 * pause.denominator))) / (2 * pause.denominator);
  });
}
