/** The households of the groups of a scenario in each month: those present, waiting and on pause. */
import { type LoweredGroup, type LoweredScenario, splitCount, valueOf } from '../caisse/index.ts';
import { differenceInMonths, exact, type Exact, type Month, roundExact } from '../money/index.ts';

/** Households of a group that entered in the same month. */
export interface Cohort {
  /** The place of the group. */
  readonly group: number;
  /** The month of entry, for contributions on entry and by the year. */
  readonly entered: Month;
  readonly households: number;
}

/** Households of a group that wait; `entered` is null once they have waited for a month. */
interface Waiting {
  readonly group: number;
  /** The month in which they arrived, counted from 0. */
  readonly arrived: number;
  readonly entered: Month | null;
  readonly households: number;
}

/** Households of a group that are present, with their place in the order of entry of all groups. */
interface Present extends Cohort {
  readonly order: number;
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

/** The groups that come from one group of the document: its parts, or the group itself. */
interface Family {
  readonly groups: readonly number[];
  /** The part of a departure that is carried to the next month. */
  fraction: Exact;
}

const ROUNDED_DOWN = { to: '1', mode: 'down' } as const;
const HALF_UP = { to: '1', mode: 'half-up' } as const;

/**
 * Follows the households of a scenario month by month.
 *
 * @remarks
 * Each month, in this order: households leave (the share of the scenario, whose fractions are carried to the next month; those that the scenario no
 * longer counts; all after the last month of their group), new households arrive and wait, places are given in the order of arrival and of the groups,
 * and some of those present pause. Those that entered first leave first. Refused households need no place. The parts of a group of the document leave,
 * enter and pause together: the number of the whole group is split among them by largest remainder, in proportion to the households of each.
 *
 * @law parts of a group sum to the group in each month
 */
export function countGroups(
  { groups, places }: Pick<LoweredScenario, 'groups' | 'places'>,
  calendar: readonly Month[],
  isRefused: IsRefused,
): readonly CountsOfMonth[] {
  const families = familiesOf(groups);
  const familyOf = (group: number): number => groups[group]!.place;
  const asked = groups.map(() => 0);
  let present: (readonly Present[])[] = groups.map(() => []);
  let queue: readonly Waiting[] = [];
  let order = 0;
  return calendar.map((month, index) => {
    const changes = groups.map((group, place) => askedIn(group, month) - asked[place]!);
    const leaving = leavingOf(families, groups, changes, present.map(sizeOf), month);
    present = present.map((cohorts, place) => leave(cohorts, leaving.ofPresent[place]!));
    queue = leaveQueue(queue, leaving.ofQueue, familyOf);
    groups.forEach((group, place) => {
      const change = changes[place]!;
      asked[place]! += change;
      const entered = month === group.from ? group.entered : month;
      if (change > 0) queue = [...queue, { group: place, arrived: index, entered, households: change }];
    });
    const refused = (group: number): boolean => isRefused(group, month);
    const free = places === null ? Infinity : valueOf(places, index) - takenPlaces(present, refused);
    const admitted = admit(queue, Math.max(0, free), refused, familyOf);
    queue = admitted.queue;
    present = [...present];
    for (const { group, entered, households } of admitted.entering) {
      order += 1;
      present[group] = [...present[group]!, { group, entered: entered ?? month, households, order }];
    }
    const paused = pausedOf(families, groups, present.map(sizeOf), month);
    return {
      cohorts: present
        .flatMap((cohorts, place) => leave(cohorts, paused[place]!))
        .sort((left, right) => left.order - right.order)
        .map(({ order: _order, ...cohort }) => cohort),
      waiting: waitingOf(queue, groups.length),
      paused,
    };
  });
}

function familiesOf(groups: readonly LoweredGroup[]): readonly Family[] {
  const families = new Map<number, number[]>();
  groups.forEach(({ place }, index) => {
    families.set(place, [...(families.get(place) ?? []), index]);
  });
  return [...families.values()].map((of) => ({ groups: of, fraction: exact(0) }));
}

const isThere = ({ from, to }: LoweredGroup, month: Month): boolean => from <= month && (to === null || month <= to);

/** The number that has entered or waits by a month, as the scenario gives it. */
const askedIn = (group: LoweredGroup, month: Month): number =>
  isThere(group, month) ? valueOf(group.households, differenceInMonths(month, group.from)) : 0;

/** The households that leave: of those present, by group; and then of those that wait, by the place of the group in the document. */
function leavingOf(
  families: readonly Family[],
  groups: readonly LoweredGroup[],
  changes: readonly number[],
  sizes: readonly number[],
  month: Month,
): { readonly ofPresent: readonly number[]; readonly ofQueue: ReadonlyMap<number, number> } {
  const ofQueue = new Map<number, number>();
  const ofPresent = spread(families, sizes, (family, present) => {
    const group = groups[family.groups[0]!]!;
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
const fallOf = ({ groups }: Family, changes: readonly number[]): number =>
  groups.reduce((sum, group) => sum + Math.max(0, -changes[group]!), 0);

/** The households of each group that pause. */
function pausedOf(
  families: readonly Family[],
  groups: readonly LoweredGroup[],
  sizes: readonly number[],
  month: Month,
): readonly number[] {
  return spread(families, sizes, (family, present) => {
    const { pauses, from } = groups[family.groups[0]!]!;
    if (present === 0) return 0;
    return roundExact(exact(valueOf(pauses, differenceInMonths(month, from))).times(present), HALF_UP).toNumber();
  });
}

/** Splits a number of each family among its groups, in proportion to their households. */
function spread(
  families: readonly Family[],
  sizes: readonly number[],
  countOf: (family: Family, present: number) => number,
): readonly number[] {
  const counts = sizes.map(() => 0);
  for (const family of families) {
    const own = family.groups.map((group) => sizes[group]!);
    const count = countOf(
      family,
      own.reduce((sum, size) => sum + size, 0),
    );
    if (count === 0) continue;
    splitCount(count, own).forEach((part, place) => {
      counts[family.groups[place]!] = part;
    });
  }
  return counts;
}

const sizeOf = (cohorts: readonly { readonly households: number }[]): number =>
  cohorts.reduce((sum, { households }) => sum + households, 0);

/** Cohorts without some households: those that entered first leave first. */
function leave<Some extends { readonly households: number }>(cohorts: readonly Some[], count: number): readonly Some[] {
  if (count <= 0) return cohorts;
  let left = count;
  return cohorts.flatMap((cohort) => {
    const leaving = Math.min(left, cohort.households);
    left -= leaving;
    return leaving === cohort.households ? [] : [{ ...cohort, households: cohort.households - leaving }];
  });
}

/** The queue without some households: those that arrived first leave first. */
function leaveQueue(
  queue: readonly Waiting[],
  leaving: ReadonlyMap<number, number>,
  familyOf: (group: number) => number,
): readonly Waiting[] {
  const left = new Map(leaving);
  return runsOf(queue, familyOf).flatMap((together) => {
    const family = familyOf(together[0]!.group);
    const sizes = together.map(({ households }) => households);
    const gone = Math.min(left.get(family) ?? 0, sizeOf(together));
    left.set(family, (left.get(family) ?? 0) - gone);
    const parts = splitCount(gone, sizes);
    return together
      .map((waiting, place) => ({ ...waiting, households: waiting.households - parts[place]! }))
      .filter(({ households }) => households > 0);
  });
}

function waitingOf(queue: readonly Waiting[], groups: number): readonly number[] {
  const counts = Array.from({ length: groups }, () => 0);
  for (const { group, households } of queue) counts[group]! += households;
  return counts;
}

const takenPlaces = (present: readonly (readonly Present[])[], isRefused: (group: number) => boolean): number =>
  present.reduce((sum, cohorts, group) => (cohorts.length === 0 || isRefused(group) ? sum : sum + sizeOf(cohorts)), 0);

/** Gives free places in the order of the queue; parts of a group that arrived together share them. Refused households leave the queue without a place. */
function admit(
  queue: readonly Waiting[],
  free: number,
  isRefused: (group: number) => boolean,
  familyOf: (group: number) => number,
): { readonly entering: readonly Waiting[]; readonly queue: readonly Waiting[] } {
  let left = free;
  const entering: Waiting[] = [];
  const waiting: Waiting[] = [];
  for (const together of runsOf(queue, familyOf)) {
    const needs = together.map(({ group, households }) => (isRefused(group) ? 0 : households));
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

/** The parts of one group that stand together in the queue and arrived in the same month. */
function runsOf(queue: readonly Waiting[], familyOf: (group: number) => number): readonly (readonly Waiting[])[] {
  const runs: Waiting[][] = [];
  for (const waiting of queue) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    const isTogether = first?.arrived === waiting.arrived && familyOf(first.group) === familyOf(waiting.group);
    if (run !== undefined && isTogether) run.push(waiting);
    else runs.push([waiting]);
  }
  return runs;
}
