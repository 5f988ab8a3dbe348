/** The standing of places on a day, and what falls due in a month. */
import { checkArgument, isMonth } from '../money/index.ts';
import { checkStateArgument } from './check-arguments.ts';
import { isDay, monthOfDay } from './day.ts';
import { ACCREDITED, type PlaceStatus } from './life-cycle.ts';
import { type PlaceStanding, standingOn, UNKNOWN_PLACE } from './place-standing.ts';
import type { AccreditationState, AccreditationStep } from './accreditation-state.ts';

/**
 * The standing of a place on a day.
 *
 * @param state - the replayed events
 * @param place - the id of the place
 * @param day - the day, `YYYY-MM-DD`
 * @throws RangeError when the day is none
 */
export function placeOn(state: AccreditationState, place: string, day: string): PlaceStanding {
  checkStateArgument(state);
  checkDay(day);
  const steps = Object.hasOwn(state.places, place) ? state.places[place]! : [];
  return onDay(steps, day);
}

function checkDay(day: string): void {
  checkArgument('day', day, 'text');
  if (!isDay(day)) throw new RangeError(`day: ${JSON.stringify(day)} is not a day`);
}

const onDay = (steps: readonly AccreditationStep[], day: string): PlaceStanding =>
  standingOn(steps.filter(({ event }) => event.from <= day).at(-1)?.standing ?? UNKNOWN_PLACE, day);

/** The level of each place that is accredited on a day; a place under review keeps its level. */
export function levelsOn(state: AccreditationState, day: string): Readonly<Record<string, string>> {
  checkStateArgument(state);
  checkDay(day);
  return Object.fromEntries(
    Object.keys(state.places).flatMap((place) => {
      const { level } = placeOn(state, place, day);
      return level === undefined ? [] : [[place, level]];
    }),
  );
}

/** Something that ends in a month. */
export interface DueAccreditation {
  readonly place: string;
  readonly status: Extract<PlaceStatus, 'accredited' | 'provisional' | 'suspended'>;
  /** The last day, `YYYY-MM-DD`. */
  readonly until: string;
}

/**
 * What ends in a month: provisional and bounded accreditations, and suspensions.
 *
 * @param state - the replayed events
 * @param month - the month, `YYYY-MM`
 * @returns one line for each, in the order of their days, then of places
 * @throws RangeError when the month is none
 */
export function dueInMonth(state: AccreditationState, month: string): readonly DueAccreditation[] {
  checkStateArgument(state);
  checkArgument('month', month, 'text');
  if (!isMonth(month)) throw new RangeError(`month: ${JSON.stringify(month)} is not a month`);
  return Object.entries(state.places)
    .flatMap(([place, steps]) => steps.flatMap(({ standing }) => endsOf(place, standing)))
    .filter(({ until }) => monthOfDay(until) === month)
    .filter((due) => endsOf(due.place, placeOn(state, due.place, due.until)).some((end) => isSame(end, due)))
    .filter((due, index, all) => all.findIndex((each) => isSame(each, due)) === index)
    .sort((left, right) => compareText(left.until, right.until) || compareText(left.place, right.place));
}

function endsOf(place: string, { status, until, suspended, reviewed }: PlaceStanding): readonly DueAccreditation[] {
  const below = [suspended, reviewed].flatMap((standing) => (standing === undefined ? [] : endsOf(place, standing)));
  if (until === undefined || !isEnding(status)) return below;
  return [{ place, status, until }, ...below];
}

const isEnding = (status: PlaceStatus): status is DueAccreditation['status'] =>
  ACCREDITED.includes(status) || status === 'suspended';

const isSame = (left: DueAccreditation, right: DueAccreditation): boolean =>
  left.place === right.place && left.status === right.status && left.until === right.until;

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
