/** The households of the groups of a scenario in each month: those present, waiting and on pause. */
import { type LoweredGroup, type LoweredScenario, splitCount, valueOf } from '../caisse/index.ts';
import { differenceInMonths, exact, type Exact, type Month, roundExact } from '../money/index.ts';
import { apportionWithin, wholeWeights } from './apportion.ts';
import {
  type Cohort,
  emptyParts,
  enterParts,
  leaveParts,
  type Parts,
  pauseParts,
  presentOf,
  sizeOf,
  withoutFirst,
} from './part-counts.ts';

export type { Cohort } from './part-counts.ts';

/** Households of a class that wait; `entered` is null once they have waited for a month. */
interface Waiting {
  readonly class: number;
  /** The month in which they arrived, counted from 0. */
  readonly arrived: number;
  readonly entered: Month | null;
  readonly households: number;
}

/** The households of all groups in a month. */
export interface CountsOfMonth {
  /** The households that are present and not on pause, in the order of their entry and of the groups. */
  readonly cohorts: readonly Cohort[];
  /** By group. */
  readonly waiting: readonly number[];
  /** By group. */
  readonly paused: readonly number[];
}

/** Whether the rules refuse the households of a group in a month, whatever their number. */
export type IsRefused = (group: number, month: Month) => boolean;

/** The parts of a group of the document that the rules refuse in the same months, or the group itself. */
interface Class {
  readonly groups: readonly number[];
  /** What all its groups have in common: all but their number, their share and their typical household. */
  readonly group: LoweredGroup;
}

/** The classes that come from one group of the document. */
interface Family {
  readonly classes: readonly number[];
  /** The part of a departure that is carried to the next month. */
  fraction: Exact;
  /** What each class is short of its departures and its pauses, in billionths of a household. */
  departures: readonly bigint[];
  pauses: readonly bigint[];
}

const ROUNDED_DOWN = { to: '1', mode: 'down' } as const;
const HALF_UP = { to: '1', mode: 'half-up' } as const;
const BILLIONTHS = 1_000_000_000n;

/**
 * Follows the households of a scenario month by month.
 *
 * @remarks
 * Each month, in this order: households leave (the share of the scenario, whose fractions are carried to the next month; those that the scenario no
 * longer counts; all after the last month of their group), new households arrive and wait, places are given in the order of arrival and of the groups,
 * and some of those present pause. Those that entered first leave first. Refused households need no place. The parts of a group of the document leave,
 * enter and pause together: those present are split among the parts by their shares, and so are those present that do not pause, whose fractions are
 * carried to the next month. If there are places, the parts that the rules refuse are split apart from the others of their group.
 *
 * @law parts of a group sum to the group in each month
 * @law each part of a group has its share of the households present, rounded down or up
 */
export function countGroups(
  { groups, places }: Pick<LoweredScenario, 'groups' | 'places'>,
  calendar: readonly Month[],
  isRefused: IsRefused,
): readonly CountsOfMonth[] {
  const classes = classesOf(groups, calendar, places === null ? () => false : isRefused);
  const families = familiesOf(classes);
  const familyOf = (place: number): number => classes[place]!.group.place;
  const asked = classes.map(() => 0);
  let present: readonly Parts[] = classes.map(({ groups: of }) =>
    emptyParts(
      of,
      of.map((group) => groups[group]!.weight),
    ),
  );
  let queue: readonly Waiting[] = [];
  let order = 0;
  return calendar.map((month, index) => {
    const changes = classes.map(({ groups: of }, place) => askedIn(of, groups, month) - asked[place]!);
    const leaving = leavingOf(families, classes, changes, present.map(presentOf), month);
    present = present.map((parts, place) => leaveParts(parts, leaving.ofPresent[place]!));
    queue = leaveQueue(queue, leaving.ofQueue, familyOf);
    classes.forEach(({ group }, place) => {
      const change = changes[place]!;
      asked[place]! += change;
      const entered = month === group.from ? group.entered : month;
      if (change > 0) queue = [...queue, { class: place, arrived: index, entered, households: change }];
    });
    const refused = (place: number): boolean => isRefused(classes[place]!.groups[0]!, month);
    const free = places === null ? Infinity : valueOf(places, index) - takenPlaces(present, refused);
    const admitted = admit(queue, Math.max(0, free), refused, familyOf);
    queue = admitted.queue;
    const entered = [...present];
    for (const { class: place, entered: since, households } of admitted.entering) {
      order += 1;
      entered[place] = enterParts(entered[place]!, { entered: since ?? month, households, order });
    }
    const pausing = pausedOf(families, classes, entered.map(presentOf), month);
    const pauses = entered.map((parts, place) => pauseParts(parts, pausing[place]!));
    present = pauses.map(({ parts }) => parts);
    return {
      cohorts: pauses
        .flatMap(({ parts, paused }) => parts.present.map((cohorts, part) => withoutFirst(cohorts, paused[part]!)))
        .flat()
        .sort((left, right) => left.order - right.order || left.group - right.group)
        .map(({ order: _order, ...cohort }) => cohort),
      waiting: byGroup(classes, waitingByPart(present, queue), groups.length),
      paused: byGroup(
        classes,
        pauses.map(({ paused }) => paused),
        groups.length,
      ),
    };
  });
}

/** The groups with the same place in the document that the rules refuse in the same months. */
function classesOf(
  groups: readonly LoweredGroup[],
  calendar: readonly Month[],
  isRefused: IsRefused,
): readonly Class[] {
  const classes = new Map<string, number[]>();
  const sizes = new Map<number, number>();
  for (const { place } of groups) sizes.set(place, (sizes.get(place) ?? 0) + 1);
  groups.forEach((group, index) => {
    const isAlone = sizes.get(group.place) === 1;
    const refusals = isAlone ? [] : calendar.map((month) => isThere(group, month) && isRefused(index, month));
    const key = JSON.stringify([group.place, refusals]);
    classes.set(key, [...(classes.get(key) ?? []), index]);
  });
  return [...classes.values()].map((of) => ({ groups: of, group: groups[of[0]!]! }));
}

function familiesOf(classes: readonly Class[]): readonly Family[] {
  const families = new Map<number, number[]>();
  classes.forEach(({ group }, index) => {
    families.set(group.place, [...(families.get(group.place) ?? []), index]);
  });
  return [...families.values()].map((of) => ({
    classes: of,
    fraction: exact(0),
    departures: of.map(() => 0n),
    pauses: of.map(() => 0n),
  }));
}

/** Counts of each part by group. */
function byGroup(
  classes: readonly Class[],
  ofParts: readonly (readonly number[])[],
  groups: number,
): readonly number[] {
  const counts = Array.from({ length: groups }, () => 0);
  classes.forEach(({ groups: of }, place) => {
    of.forEach((group, part) => {
      counts[group] = ofParts[place]![part]!;
    });
  });
  return counts;
}

const isThere = ({ from, to }: LoweredGroup, month: Month): boolean => from <= month && (to === null || month <= to);

/** The number of some groups that has entered or waits by a month, as the scenario gives it. */
const askedIn = (of: readonly number[], groups: readonly LoweredGroup[], month: Month): number =>
  of.reduce((sum, index) => {
    const group = groups[index]!;
    return isThere(group, month) ? sum + valueOf(group.households, differenceInMonths(month, group.from)) : sum;
  }, 0);

/** The households that leave: of those present, by class; and then of those that wait, by the place of the group in the document. */
function leavingOf(
  families: readonly Family[],
  classes: readonly Class[],
  changes: readonly number[],
  sizes: readonly number[],
  month: Month,
): { readonly ofPresent: readonly number[]; readonly ofQueue: ReadonlyMap<number, number> } {
  const ofQueue = new Map<number, number>();
  const ofPresent = spread(families, sizes, 'departures', (family, present) => {
    const { group } = classes[family.classes[0]!]!;
    const leaving = isThere(group, month)
      ? departingOf(family, group, present, month) + fallOf(family, changes)
      : Infinity;
    ofQueue.set(group.place, leaving - Math.min(leaving, present));
    return Math.min(leaving, present);
  });
  return { ofPresent, ofQueue };
}

/** The households of a family that leave by the share of departures. */
function departingOf(family: Family, { departures, from }: LoweredGroup, present: number, month: Month): number {
  const share = valueOf(departures, differenceInMonths(month, from));
  family.fraction = family.fraction.plus(exact(share).times(present));
  const departing = roundExact(family.fraction, ROUNDED_DOWN);
  family.fraction = family.fraction.minus(departing);
  return departing.toNumber();
}

/** The households that a family loses because the scenario no longer counts them. */
const fallOf = ({ classes }: Family, changes: readonly number[]): number =>
  classes.reduce((sum, place) => sum + Math.max(0, -changes[place]!), 0);

/** The households of each class that pause. */
function pausedOf(
  families: readonly Family[],
  classes: readonly Class[],
  sizes: readonly number[],
  month: Month,
): readonly number[] {
  return spread(families, sizes, 'pauses', (family, present) => {
    const { pauses, from } = classes[family.classes[0]!]!.group;
    if (present === 0) return 0;
    return roundExact(exact(valueOf(pauses, differenceInMonths(month, from))).times(present), HALF_UP).toNumber();
  });
}

/** Splits a number of each family among its classes, in proportion to their households; fractions are carried to the next month. */
function spread(
  families: readonly Family[],
  sizes: readonly number[],
  carried: 'departures' | 'pauses',
  countOf: (family: Family, present: number) => number,
): readonly number[] {
  const counts = sizes.map(() => 0);
  for (const family of families) {
    const limits = family.classes.map((place) => sizes[place]!);
    const present = limits.reduce((sum, size) => sum + size, 0);
    const count = countOf(family, present);
    if (count === 0) continue;
    const weights = wholeWeights(limits.map(BigInt));
    const short = family[carried];
    const parts = apportionWithin(count, weights, { limits, short, scale: BILLIONTHS });
    family[carried] = short.map(
      (lack, place) =>
        lack + (BigInt(count) * weights.of[place]! * BILLIONTHS) / weights.sum - BigInt(parts[place]!) * BILLIONTHS,
    );
    parts.forEach((part, place) => {
      counts[family.classes[place]!] = part;
    });
  }
  return counts;
}

/** The queue without some households: those that arrived first leave first. */
function leaveQueue(
  queue: readonly Waiting[],
  leaving: ReadonlyMap<number, number>,
  familyOf: (place: number) => number,
): readonly Waiting[] {
  const left = new Map(leaving);
  return runsOf(queue, familyOf).flatMap((together) => {
    const family = familyOf(together[0]!.class);
    const sizes = together.map(({ households }) => households);
    const gone = Math.min(left.get(family) ?? 0, sizeOf(together));
    left.set(family, (left.get(family) ?? 0) - gone);
    const parts = splitCount(gone, sizes);
    return together
      .map((waiting, place) => ({ ...waiting, households: waiting.households - parts[place]! }))
      .filter(({ households }) => households > 0);
  });
}

/** The households that wait, by class and part: the parts of a class that lack most of their share have most of them. */
function waitingByPart(present: readonly Parts[], queue: readonly Waiting[]): readonly (readonly number[])[] {
  return present.map((parts, place) => {
    const waiting = sizeOf(queue.filter((each) => each.class === place));
    return waiting === 0 ? parts.groups.map(() => 0) : splitCount(waiting, lacksOf(parts, waiting));
  });
}

/** What each part lacks of its share of the households that are present or wait. */
function lacksOf(parts: Parts, waiting: number): readonly string[] {
  const { of, sum } = parts.weights;
  const all = BigInt(presentOf(parts) + waiting);
  return of.map((weight, part) => {
    const lack = weight * all - sum * BigInt(sizeOf(parts.present[part]!));
    return String(lack > 0n ? lack : 0n);
  });
}

const takenPlaces = (present: readonly Parts[], isRefused: (place: number) => boolean): number =>
  present.reduce((sum, parts, place) => {
    const count = presentOf(parts);
    return count === 0 || isRefused(place) ? sum : sum + count;
  }, 0);

/** Gives free places in the order of the queue; classes of a group that arrived together share them. Refused households leave the queue without a place. */
function admit(
  queue: readonly Waiting[],
  free: number,
  isRefused: (place: number) => boolean,
  familyOf: (place: number) => number,
): { readonly entering: readonly Waiting[]; readonly queue: readonly Waiting[] } {
  let left = free;
  const entering: Waiting[] = [];
  const waiting: Waiting[] = [];
  for (const together of runsOf(queue, familyOf)) {
    const needs = together.map((each) => (isRefused(each.class) ? 0 : each.households));
    const needed = needs.reduce((sum, households) => sum + households, 0);
    const given = needed <= left ? needs : splitCount(left, needs);
    left -= Math.min(left, needed);
    together.forEach((each, place) => {
      const count = needs[place] === 0 ? each.households : given[place]!;
      if (count > 0) entering.push({ ...each, households: count });
      if (count < each.households) waiting.push({ ...each, entered: null, households: each.households - count });
    });
  }
  return { entering, queue: waiting };
}

/** The classes of one group that stand together in the queue and arrived in the same month. */
function runsOf(queue: readonly Waiting[], familyOf: (place: number) => number): readonly (readonly Waiting[])[] {
  const runs: Waiting[][] = [];
  for (const waiting of queue) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    const isTogether = first?.arrived === waiting.arrived && familyOf(first.class) === familyOf(waiting.class);
    if (run !== undefined && isTogether) run.push(waiting);
    else runs.push([waiting]);
  }
  return runs;
}
