import { describe, expect, it } from 'vitest';
import {
  exact,
  roundExact,
  type RoundingMode,
  roundQuotient,
  TO_THE_CENT,
  toPlainText,
} from '../../src/money/index.ts';
import { modes } from './rounding-definition.ts';

const rounded = (value: string, to: string, mode: RoundingMode = 'half-up'): string =>
  toPlainText(roundExact(exact(value), { to, mode }));

it('to the cent is half away from zero', () => {
  expect(TO_THE_CENT).toEqual({ to: '0.01', mode: 'half-up' });
});

describe('roundExact', () => {
  it.each([
    // value, multiple, half-up, half-even, up, down
    ['1.005', '0.01', '1.01', '1', '1.01', '1'],
    ['1.015', '0.01', '1.02', '1.02', '1.02', '1.01'],
    ['-1.005', '0.01', '-1.01', '-1', '-1.01', '-1'],
    ['0.004', '0.01', '0', '0', '0.01', '0'],
    ['-0.004', '0.01', '0', '0', '-0.01', '0'],
    ['12.25', '0.10', '12.3', '12.2', '12.3', '12.2'],
    ['12.25', '0.1', '12.3', '12.2', '12.3', '12.2'],
    ['2.5', '1', '3', '2', '3', '2'],
    ['2.5', '1.00', '3', '2', '3', '2'],
    ['12.5', '5', '15', '10', '15', '10'],
    ['-12.5', '5', '-15', '-10', '-15', '-10'],
    ['1.025', '0.05', '1.05', '1', '1.05', '1'],
    ['0.045', '0.03', '0.06', '0.06', '0.06', '0.03'],
    ['15', '10', '20', '20', '20', '10'],
    ['25', '10', '30', '20', '30', '20'],
    ['99999999999.995', '0.01', '100000000000', '100000000000', '100000000000', '99999999999.99'],
  ])('%s to a multiple of %s', (value, to, ...expected) => {
    expect(modes.map((mode) => rounded(value, to, mode))).toEqual(expected);
  });

  it.each(['0.01', '0.05'])('never gives a negative zero, to a multiple of %s', (to) => {
    expect(roundExact(exact('-0.001'), { to, mode: 'half-up' }).isNegative()).toBe(false);
  });

  it.each(['0', '0.00', '-1', '-0.01', '', 'abc', '1e2'])('refuses the multiple %j', (to) => {
    expect(() => rounded('1', to)).toThrow(RangeError);
  });
});

describe('roundQuotient', () => {
  const quotient = (dividend: string, divisor: string, to: string, mode: RoundingMode = 'half-up'): string =>
    toPlainText(roundQuotient(exact(dividend), exact(divisor), { to, mode }));

  it('rounds the exact quotient once', () => {
    expect(quotient('100', '3', '0.01')).toBe('33.33');
    expect(quotient('200', '3', '0.01')).toBe('66.67');
    expect(quotient('-200', '3', '0.01')).toBe('-66.67');
    expect(quotient('1', '8', '0.01', 'half-even')).toBe('0.12');
    expect(quotient('520', '12', '5')).toBe('45');
    expect(quotient('1500', '2.3', '0.10', 'down')).toBe('652.1');
  });

  it('distinguishes a value close to a tie from a tie', () => {
    const nearlyThree = `2.${'9'.repeat(60)}`;
    expect(quotient('1.5', '3', '1', 'half-even')).toBe('0');
    expect(quotient('1.5', nearlyThree, '1', 'half-even')).toBe('1');
  });

  it('applies the sign of a negative divisor', () => {
    expect(quotient('5', '-2', '1')).toBe('-3');
    expect(quotient('-5', '-2', '1')).toBe('3');
    expect(quotient('5', '-2', '1', 'down')).toBe('-2');
  });

  it('refuses a divisor of zero and a multiple that is not above zero', () => {
    expect(() => quotient('1', '0', '0.01')).toThrow(/divisor/);
    expect(() => quotient('1', '3', '0')).toThrow(/rounding\.to/);
    expect(() => quotient('1', '3', '-0.01')).toThrow(/rounding\.to/);
  });
});
