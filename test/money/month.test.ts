import { describe, expect, it } from 'vitest';
import {
  addMonths,
  daysInMonth,
  differenceInMonths,
  formatMonth,
  isMonth,
  month,
  monthsBetween,
} from '../../src/money/index.ts';

describe('month', () => {
  it.each(['1900-01', '2026-11', '2199-12'])('takes %s', (text) => expect(month(text)).toBe(text));

  it.each([
    '1899-12',
    '2200-01',
    '2026-00',
    '2026-13',
    '2026-1',
    '26-01',
    '2026-11-01',
    ' 2026-11',
    '2026-11\n',
    '',
    '2026/11',
  ])('refuses %j', (text) => {
    expect(isMonth(text)).toBe(false);
    expect(() => month(text)).toThrow(RangeError);
  });

  it.each([202611, null, undefined, ['2026-11']])('is not %j', (value) => expect(isMonth(value)).toBe(false));
});

describe('addMonths', () => {
  it.each([
    ['2026-11', 0, '2026-11'],
    ['2026-11', 1, '2026-12'],
    ['2026-11', 2, '2027-01'],
    ['2026-11', -11, '2025-12'],
    ['1900-01', 3599, '2199-12'],
  ])('%s and %d months is %s', (start, count, end) => expect(addMonths(month(start), count)).toBe(end));

  it.each([
    ['1900-01', -1],
    ['2199-12', 1],
    ['2026-11', 0.5],
    ['2026-11', NaN],
    ['2026-11', Infinity],
  ])('refuses %s and %d months', (start, count) => expect(() => addMonths(month(start), count)).toThrow(RangeError));
});

it('differenceInMonths is later less earlier', () => {
  expect(differenceInMonths(month('2027-02'), month('2026-11'))).toBe(3);
  expect(differenceInMonths(month('2026-11'), month('2027-02'))).toBe(-3);
});

it.each([
  ['addMonths', () => addMonths('2026-13', 1)],
  ['differenceInMonths', () => differenceInMonths('2026-11', '11/2026')],
  ['monthsBetween', () => monthsBetween('2026-1', 3)],
  ['monthsBetween of none', () => monthsBetween('', 0)],
  ['daysInMonth', () => daysInMonth('2026-00')],
  ['formatMonth', () => formatMonth('novembre', 'fr')],
])('%s refuses a text that is not a month', (_, compute) => {
  expect(compute).toThrow(RangeError);
  expect(compute).toThrow('is not a month');
});

describe('monthsBetween', () => {
  it('counts from the first month, which is one of them', () => {
    expect(monthsBetween(month('2026-11'), 3)).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsBetween(month('2026-11'), 0)).toEqual([]);
    expect(monthsBetween(month('2199-12'), 1)).toEqual(['2199-12']);
  });

  it.each([-1, 1.5, NaN, 1e9])('refuses %d months', (count) => {
    expect(() => monthsBetween(month('2026-11'), count)).toThrow(RangeError);
  });
});

describe('daysInMonth', () => {
  it('knows the months of a year', () => {
    const days = monthsBetween(month('2026-01'), 12).map(daysInMonth);
    expect(days).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it.each([
    ['2028-02', 29],
    ['2000-02', 29],
    ['1900-02', 28],
    ['2100-02', 28],
  ])('%s has %d', (text, days) => expect(daysInMonth(month(text))).toBe(days));
});
