import { expect, it } from 'vitest';
import { formatMonth, month, monthsBetween } from '../../src/money/index.ts';

it('formatMonth writes the name and the year', () => {
  expect(formatMonth(month('2026-11'), 'fr')).toBe('novembre 2026');
  expect(formatMonth(month('2026-11'), 'en')).toBe('November 2026');
});

it.each(['fr', 'en'] as const)('the names in %s are those of the language', (locale) => {
  const names = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const expected = Array.from({ length: 12 }, (_, index) => `${names.format(Date.UTC(1999, index, 15))} 1999`);
  expect(monthsBetween(month('1999-01'), 12).map((each) => formatMonth(each, locale))).toEqual(expected);
});
