/** The households of the groups of a scenario in each month: those present, waiting and on pause. */
import { type LoweredGroup, type LoweredScenario, valueOf } from '../caisse/index.ts';
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

/** The state of one group between months. */
interface GroupState {
  /** The number that has entered or waits, as the scenario gives it. */
  asked: number;
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
 * and some of those present pause. Those that entered first leave first. Refused households need no place.
 */
export function countGroups(
  { groups, places }: Pick<LoweredScenario, 'groups' | 'places'>,
  calendar: readonly Month[],
  isRefused: IsRefused,
): readonly CountsOfMonth[] {
  const states = groups.map((): GroupState => ({ asked: 0, fraction: exact(0) }));
  let present: readonly Cohort[] = [];
  let queue: readonly Waiting[] = [];
  return calendar.map((month, index) => {
    const change = groups.map((group, place) => changeOf(group, states[place]!, month, sizeOf(present, place)));
    groups.forEach((group, place) => {
      const { leaving, arriving } = change[place]!;
      const stays = leave(present, place, leaving);
      queue = leave(queue, place, leaving - (sizeOf(present, place) - sizeOf(stays, place)));
      present = stays;
      const entered = month === group.from ? group.entered : month;
      if (arriving > 0) queue = [...queue, { group: place, entered, households: arriving }];
    });
    const free = places === null ? Infinity : valueOf(places, index) - takenPlaces(present, month, isRefused);
    const admitted = admit(queue, Math.max(0, free), month, (group) => isRefused(group, month));
    present = [...present, ...admitted.entering];
    queue = admitted.queue;
    const paused = groups.map((group, place) => pausedOf(group, month, sizeOf(present, place)));
    return {
      cohorts: paused.reduce((cohorts, count, place) => leave(cohorts, place, count), present),
      waiting: groups.map((_, place) => sizeOf(queue, place)),
      paused,
    };
  });
}

/** The households of a group that leave and arrive in a month. */
function changeOf(
  { from, to, households, departures }: LoweredGroup,
  state: GroupState,
  month: Month,
  present: number,
): { readonly leaving: number; readonly arriving: number } {
  const isThere = from <= month && (to === null || month <= to);
  const asked = isThere ? valueOf(households, differenceInMonths(month, from)) : 0;
  const change = asked - state.asked;
  state.asked = asked;
  if (!isThere) return { leaving: Infinity, arriving: 0 };
  state.fraction = state.fraction.plus(exact(departures).times(present));
  const departing = roundExact(state.fraction, ROUNDED_DOWN);
  state.fraction = state.fraction.minus(departing);
  return { leaving: departing.toNumber() + Math.max(0, -change), arriving: Math.max(0, change) };
}

const sizeOf = (cohorts: readonly Waiting[], group: number): number =>
  cohorts.reduce((sum, cohort) => (cohort.group === group ? sum + cohort.households : sum), 0);

/** Cohorts without some households of a group: those that entered first leave first. */
function leave<Some extends Waiting>(cohorts: readonly Some[], group: number, count: number): readonly Some[] {
  if (count <= 0) return cohorts;
  let left = count;
  return cohorts.flatMap((cohort) => {
    if (cohort.group !== group || left === 0) return [cohort];
    const leaving = Math.min(left, cohort.households);
    left -= leaving;
    return leaving === cohort.households ? [] : [{ ...cohort, households: cohort.households - leaving }];
  });
}

const takenPlaces = (present: readonly Cohort[], month: Month, isRefused: IsRefused): number =>
  present.reduce((sum, { group, households }) => (isRefused(group, month) ? sum : sum + households), 0);

/** Gives free places in the order of the queue. Refused households leave the queue without a place. */
function admit(
  queue: readonly Waiting[],
  free: number,
  month: Month,
  isRefused: (group: number) => boolean,
): { readonly entering: readonly Cohort[]; readonly queue: readonly Waiting[] } {
  let left = free;
  const entering: Cohort[] = [];
  const waiting: Waiting[] = [];
  for (const cohort of queue) {
    const count = isRefused(cohort.group) ? cohort.households : Math.min(left, cohort.households);
    if (!isRefused(cohort.group)) left -= count;
    if (count > 0) entering.push({ ...cohort, entered: cohort.entered ?? month, households: count });
    if (count < cohort.households) waiting.push({ ...cohort, entered: null, households: cohort.households - count });
  }
  return { entering, queue: waiting };
}

function pausedOf({ from, pauses }: LoweredGroup, month: Month, present: number): number {
  if (present === 0) return 0;
  return roundExact(exact(valueOf(pauses, differenceInMonths(month, from))).times(present), HALF_UP).toNumber();
}
