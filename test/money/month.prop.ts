import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  daysInMonth,
  differenceInMonths,
  isMonth,
  type Month,
  month,
  monthsBetween,
} from '../../src/money/index.ts';

const anyMonth = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => month(`${year}-${String(number).padStart(2, '0')}`));
const anyMiddleMonth = anyMonth.filter((text) => text >= '1930-01' && text < '2170-01');

/** The next month, by its text alone. */
function next(text: Month): string {
  const [year, number] = text.split('-').map(Number);
  return number === 12 ? `${year! + 1}-01` : `${year}-${String(number! + 1).padStart(2, '0')}`;
}

test('adding months is adding them one by one', () => {
  fc.assert(
    fc.property(anyMiddleMonth, fc.nat(300), (start, count) => {
      let expected: string = start;
      for (let step = 0; step < count; step++) expected = next(month(expected));
      expect(addMonths(start, count)).toBe(expected);
      expect(addMonths(month(expected), -count)).toBe(start);
    }),
  );
});

test('the difference in months is what addMonths adds', () => {
  fc.assert(
    fc.property(anyMonth, anyMonth, (from, to) => {
      expect(addMonths(from, differenceInMonths(to, from))).toBe(to);
    }),
  );
});

test('months in a row follow one another', () => {
  fc.assert(
    fc.property(anyMiddleMonth, fc.integer({ min: 1, max: 300 }), (from, count) => {
      const row = monthsBetween(from, count);
      expect(row).toHaveLength(count);
      expect(row[0]).toBe(from);
      row.slice(1).forEach((later, index) => expect(later).toBe(next(row[index]!)));
    }),
  );
});

test('four hundred years have 146097 days', () => {
  // The calendar repeats after 400 years; 300 of them are ours, and 1900 to 1999 has the leap years of 2300 to 2399.
  const days = (from: string, years: number): number =>
    monthsBetween(month(from), years * 12).reduce((sum, each) => sum + daysInMonth(each), 0);
  expect(days('1900-01', 300) + days('1900-01', 100)).toBe(146_097);
});

test('what is no month is refused', () => {
  const anyNearly = fc.stringMatching(/^[0-9]{3,5}-?[0-9]{1,3}$/);
  fc.assert(
    fc.property(anyNearly, (text) => {
      const [year, number, ...more] = text.split('-');
      const whole = more.length === 0 && year?.length === 4 && number?.length === 2;
      const inRange = Number(year) >= 1900 && Number(year) <= 2199 && Number(number) >= 1 && Number(number) <= 12;
      expect(isMonth(text)).toBe(whole && inRange);
    }),
  );
});
