import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knownMonth, monthAfter, monthAt, parisOffset, parisTime, readInstant } from '../../src/account/instant.ts';
import { addMonths } from '../../src/money/index.ts';

const FIRST = Date.UTC(2000, 0, 1) / 1000;
const LAST = Date.UTC(2199, 10, 30) / 1000;

const paris = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

const partsAt = (seconds: number): Readonly<Record<string, string>> =>
  Object.fromEntries(paris.formatToParts(seconds * 1000).map(({ type, value }) => [type, value]));

/** Any instant, with many at the ends of months and of summer time. */
const anySeconds = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  fc
    .tuple(fc.integer({ min: 2000, max: 2199 }), fc.integer({ min: 0, max: 10 }), fc.integer({ min: -7300, max: 7300 }))
    .map(([year, month, near]) => Math.max(FIRST, Date.UTC(year, month, 1) / 1000 + near)),
  fc
    .tuple(
      fc.integer({ min: 2000, max: 2199 }),
      fc.constantFrom(2, 9),
      fc.integer({ min: 24, max: 31 }),
      fc.integer({ min: -2, max: 2 }),
    )
    .map(([year, month, day, near]) => Date.UTC(year, month, day, 1) / 1000 + near),
);

const OFFSETS = ['Z', '+00:00', '+01:00', '+02:00', '-05:00', '+05:30', '+14:00'];

const textAt = (seconds: number, offset: string): string => {
  const sign = offset.startsWith('-') ? -1 : 1;
  const [hours, minutes] = offset === 'Z' ? [0, 0] : offset.slice(1).split(':').map(Number);
  const local = seconds + sign * (hours! * 3600 + minutes! * 60);
  return `${new Date(local * 1000).toISOString().slice(0, 19)}${offset}`;
};

it('an instant is read as the clock of the language reads it, and its month is that of Europe/Paris', () => {
  fc.assert(
    fc.property(
      anySeconds,
      fc.constantFrom(...OFFSETS),
      fc.constantFrom('', '.5', '.123456789'),
      (seconds, offset, fraction) => {
        const text = textAt(seconds, offset).replace(/(?<=:\d\d)(?=[Z+-])/, fraction);
        fc.pre(!/^(?:1999|2200)/.test(text));
        expect(readInstant(text)).toBe(seconds);
        expect(Date.parse(text.replace(/\.\d+/, '')) / 1000).toBe(seconds);
        const { year, month, day, hour } = partsAt(seconds);
        expect(monthAt(seconds)).toBe(`${year!}-${month!}`);
        expect(parisTime(text)?.date).toBe(`${year!}-${month!}-${day!}`);
        expect(parisTime(text)?.time.slice(0, 2)).toBe(hour);
        expect((Number(hour) - new Date(seconds * 1000).getUTCHours() + 24) % 24).toBe(parisOffset(seconds));
      },
    ),
    { numRuns: 1000 },
  );
});

it('a text that is not an instant with an offset is refused', () => {
  const wrong = [
    '',
    '2026-01-31',
    '2026-01-31T23:59:00',
    '2026-02-29T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-01-31T24:00:00Z',
    '2026-01-31T10:60:00Z',
    '2026-01-31T10:00:60Z',
    '2026-01-31 10:00:00Z',
    '2026-01-31T10:00:00+1:00',
    '2026-01-31T10:00:00.Z',
    '2026-01-31T10:00:00Z ',
    '1999-12-31T10:00:00Z',
    '2026-01-3AT10:00:00Z',
    '2026-01-31T10:00:00+15:00',
  ];
  expect(wrong.filter((text) => readInstant(text) !== undefined)).toEqual([]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readInstant(text)).not.toThrow();
    }),
  );
});

it('the last of a month in Paris is of its month, also near summer time', () => {
  const monthOf = (text: string): string | undefined => monthAt(readInstant(text)!);
  expect(monthOf('2026-01-31T23:59:59+01:00')).toBe('2026-01');
  expect(monthOf('2026-01-31T23:00:00Z')).toBe('2026-02');
  expect(monthOf('2026-03-31T23:59:59+02:00')).toBe('2026-03');
  expect(monthOf('2026-03-31T22:00:00Z')).toBe('2026-04');
  expect(monthOf('2026-10-31T22:59:59Z')).toBe('2026-10');
  expect(monthOf('2026-10-31T23:00:00Z')).toBe('2026-11');
});

it('months are counted as addMonths counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: -300, max: 300 }), (start, count) => {
      fc.pre(start + count >= 0 && start + count < 2400);
      const month = knownMonth(addMonths('2000-01', start))!;
      expect(monthAfter(month, count)).toBe(addMonths(month, count));
    }),
  );
});
