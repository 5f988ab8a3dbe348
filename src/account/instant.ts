/** Instants and their months in Europe/Paris, without a clock. */
import { checkArgument, type Month } from '../money/index.ts';

/** The first and the last year of an instant. The rules of summer time that are used here hold since 1996. */
const INSTANT_YEARS: { readonly first: number; readonly last: number } = { first: 2000, last: 2199 };

const MONTHS: readonly Month[] = /* @__PURE__ */ Array.from(
  { length: (INSTANT_YEARS.last - INSTANT_YEARS.first + 1) * 12 },
  (_, index) => `${INSTANT_YEARS.first + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}` as Month,
);

const PLACES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(MONTHS.map((month, place) => [month, place]));

/** The month of a text, one object for equal texts; `undefined` for a text that is not a month of 2000 to 2199. */
export function knownMonth(text: string): Month | undefined {
  const place = PLACES.get(text);
  return place === undefined ? undefined : MONTHS[place];
}

/** A known month, some months later or earlier; the last known month if it is beyond. */
export function monthAfter(month: Month, count: number): Month {
  const place = PLACES.get(month) ?? 0;
  return MONTHS[Math.max(0, Math.min(MONTHS.length - 1, place + count))]!;
}

/** The days from 1970-01-01 to a date of the Gregorian calendar. */
function daysOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

const DAY = 86_400;

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function changeOf(year: number, month: number): number {
  const last = daysOf(year, month, 31);
  // 1970-01-01 was a Thursday, so that the day 3 was a Sunday.
  return (last - ((((last - 3) % 7) + 7) % 7)) * DAY + 3600;
}

/** The seconds at which each year begins in UTC, and summer time begins and ends in it. */
const YEARS: readonly { readonly start: number; readonly summer: number; readonly winter: number }[] =
  /* @__PURE__ */ Array.from({ length: INSTANT_YEARS.last - INSTANT_YEARS.first + 1 }, (_, place) => {
    const year = INSTANT_YEARS.first + place;
    return { start: daysOf(year, 1, 1) * DAY, summer: changeOf(year, 3), winter: changeOf(year, 10) };
  });

/** The seconds at which each known month begins in Paris. */
const STARTS: Float64Array = /* @__PURE__ */ Float64Array.from(MONTHS, (_, place) => {
  const year = INSTANT_YEARS.first + Math.floor(place / 12);
  const month = (place % 12) + 1;
  const isSummer = month >= 4 && month <= 10;
  return daysOf(year, month, 1) * DAY - (isSummer ? 7200 : 3600);
});

/** The month in Paris of an instant in seconds; `undefined` outside the known years. */
export function monthAt(seconds: number): Month | undefined {
  if (seconds < STARTS[0]!) return undefined;
  // An estimate that is at most one month off.
  let place = Math.floor((seconds - STARTS[0]!) / 2_629_746);
  if (place >= MONTHS.length) place = MONTHS.length - 1;
  while (place > 0 && STARTS[place]! > seconds) place -= 1;
  while (place + 1 < MONTHS.length && STARTS[place + 1]! <= seconds) place += 1;
  return MONTHS[place];
}

/** The number of hours that Paris is ahead of UTC at an instant in seconds. */
export function parisOffset(seconds: number): 1 | 2 {
  const place = Math.floor((seconds - YEARS[0]!.start) / 31_556_952);
  const isSummer = (year: (typeof YEARS)[number] | undefined): boolean =>
    year !== undefined && seconds >= year.summer && seconds < year.winter;
  // The summers of an estimated year and of its neighbours do not overlap.
  return [place - 1, place, place + 1].some((each) => isSummer(YEARS[each])) ? 2 : 1;
}

/** The number of two digits at a place; -1 if one of them is not a digit. */
function two(text: string, place: number): number {
  const tens = text.charCodeAt(place) - 48;
  const units = text.charCodeAt(place + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1;
}

const isDigit = (text: string, place: number): boolean => {
  const code = text.charCodeAt(place);
  return code >= 48 && code <= 57;
};

const isUpTo = (value: number, most: number): boolean => value >= 0 && value <= most;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const lengthOf = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : LENGTHS[month - 1]!;

/**
 * Reads an instant.
 *
 * @remarks
 * ISO 8601 with its offset: `2026-01-31T23:59:00+01:00` or `2026-01-31T22:59:00Z`. Fractions of a second are ignored.
 *
 * @param text - the instant
 * @returns seconds since 1970-01-01T00:00Z, or `undefined` for a text that is not an instant of 2000 to 2199 with an offset
 * @law an instant is read as the clock of the language reads it, and its month is that of Europe/Paris
 */
export function readInstant(text: string): number | undefined {
  const ofCentury = two(text, 2);
  const year = ofCentury < 0 ? -1 : two(text, 0) * 100 + ofCentury;
  const month = two(text, 5);
  const day = two(text, 8);
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  const isDate =
    year >= INSTANT_YEARS.first &&
    year <= INSTANT_YEARS.last &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lengthOf(year, month);
  if (!isDate || !isUpTo(hour, 23) || !isUpTo(minute, 59) || !isUpTo(second, 59) || !hasMarks(text)) return undefined;
  let place = 19;
  if (text.charCodeAt(place) === 46) {
    place += 1;
    const first = place;
    while (isDigit(text, place)) place += 1;
    if (place === first || place > first + 9) return undefined;
  }
  const offset = offsetAt(text, place);
  return offset === undefined
    ? undefined
    : daysOf(year, month, day) * DAY + hour * 3600 + minute * 60 + second - offset;
}

const hasMarks = (text: string): boolean =>
  text.charCodeAt(4) === 45 &&
  text.charCodeAt(7) === 45 &&
  text.charCodeAt(10) === 84 &&
  text.charCodeAt(13) === 58 &&
  text.charCodeAt(16) === 58;

/** The offset at the end of an instant, in seconds. */
function offsetAt(text: string, place: number): number | undefined {
  const mark = text.charCodeAt(place);
  if (mark === 90) return text.length === place + 1 ? 0 : undefined;
  if ((mark !== 43 && mark !== 45) || text.length !== place + 6 || text.charCodeAt(place + 3) !== 58) return undefined;
  const hours = two(text, place + 1);
  const minutes = two(text, place + 4);
  if (!isUpTo(hours, 14) || !isUpTo(minutes, 59)) return undefined;
  const offset = hours * 3600 + minutes * 60;
  return mark === 43 ? offset : -offset;
}

/** A date and a time of day in Paris. */
export interface ParisTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`, from 00:00 to 23:59. */
  readonly time: string;
}

/**
 * The date and the time in Paris of an instant.
 *
 * @param at - the instant, with its offset
 * @returns `null` for a text that is not an instant of 2000 to 2199
 * @example
 * ```ts
 * import { parisTime } from 'caisse-rules/account';
 *
 * console.log(parisTime('2026-07-31T22:30:00Z')); // => { date: '2026-08-01', time: '00:30' }
 * ```
 */
export function parisTime(at: string): ParisTime | null {
  checkArgument('at', at, 'text');
  const seconds = readInstant(at);
  const month = seconds === undefined ? undefined : monthAt(seconds);
  if (seconds === undefined || month === undefined) return null;
  const local = seconds + parisOffset(seconds) * 3600;
  const day = Math.floor(local / DAY) - daysOf(Number(month.slice(0, 4)), Number(month.slice(5)), 1) + 1;
  const minutes = Math.floor((((local % DAY) + DAY) % DAY) / 60);
  const padded = (value: number): string => String(value).padStart(2, '0');
  return {
    date: `${month}-${padded(day)}`,
    time: `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`,
  };
}
