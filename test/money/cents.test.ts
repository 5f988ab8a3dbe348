import { describe, expect, it } from 'vitest';
import {
  addCents,
  cents,
  CENTS_LIMIT,
  centsFromExact,
  exact,
  exactFromCents,
  negateCents,
  subtractCents,
  sumCents,
  toPlainText,
} from '../../src/money/index.ts';

describe('cents', () => {
  it.each([0, 1250, -1, CENTS_LIMIT, -CENTS_LIMIT])('takes %d', (value) => expect(cents(value)).toBe(value));

  it('converts minus zero to zero', () => expect(Object.is(cents(-0), 0)).toBe(true));

  it.each([12.5, NaN, Infinity])('refuses %j, which is not whole', (value) => {
    expect(() => cents(value)).toThrow(RangeError);
  });

  it('refuses text', () => {
    expect(() => cents('12' as unknown as number)).toThrow(new TypeError('value: expected number, found text'));
  });

  it.each([CENTS_LIMIT + 1, -CENTS_LIMIT - 1, 2 ** 53])('refuses %d and names the limit', (value) => {
    expect(() => cents(value)).toThrow('10000000000000');
  });
});

describe('arithmetic of cents', () => {
  it('adds, subtracts, negates and compares', () => {
    expect(addCents(cents(1250), cents(-50))).toBe(1200);
    expect(subtractCents(cents(1250), cents(2000))).toBe(-750);
    expect(negateCents(cents(5))).toBe(-5);
    expect(Object.is(negateCents(cents(0)), 0)).toBe(true);
  });

  it('sums an empty list to zero', () => {
    expect(sumCents([])).toBe(0);
    expect(sumCents([], 'year')).toBe(0);
  });

  it('refuses to pass the limit', () => {
    const most = cents(CENTS_LIMIT);
    expect(() => addCents(most, cents(1))).toThrow(RangeError);
    expect(() => subtractCents(negateCents(most), cents(1))).toThrow(RangeError);
  });

  it('sums beyond the limit of one amount, and refuses an unsafe integer', () => {
    const most = cents(CENTS_LIMIT);
    expect(sumCents([most, most])).toBe(2 * CENTS_LIMIT);
    expect(() => sumCents(new Array<typeof most>(1000).fill(most))).toThrow(
      new RangeError('amounts: their sum, 10000000000000000 cents, is not a safe integer'),
    );
  });
});

describe('centsFromExact', () => {
  it.each([
    ['12.5', 1250],
    ['-0.01', -1],
    ['-0', 0],
    ['10000000000000', CENTS_LIMIT],
  ])('%s euros are %d cents', (euros, amount) => expect(centsFromExact(exact(euros))).toBe(amount));

  it.each(['0.005', '12.501', `12.5${'0'.repeat(30)}1`])('refuses %s euros, which are no whole cents', (euros) => {
    expect(() => centsFromExact(exact(euros))).toThrow(
      new RangeError(`euros: ${euros} is not a whole number of cents`),
    );
  });

  it.each(['10000000000000.01', '1000000000000000000000000'])('refuses %s euros, which are too many', (euros) => {
    expect(() => centsFromExact(exact(euros))).toThrow(RangeError);
  });
});

describe('exactFromCents', () => {
  it.each([
    [1250, '12.5'],
    [-1, '-0.01'],
    [0, '0'],
    [CENTS_LIMIT, '10000000000000'],
  ])('%d cents are %s euros', (amount, euros) => expect(toPlainText(exactFromCents(cents(amount)))).toBe(euros));
});
