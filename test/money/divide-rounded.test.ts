import { describe, expect, it } from 'vitest';
import { divideRounded } from '../../src/money/index.ts';
import { isRounded, modes } from './rounding-definition.ts';

describe('divideRounded', () => {
  // Tenths, so that the table reads as the numbers a treasurer would try.
  it.each([
    // value, half-up, half-even, up, down
    [0, 0, 0, 0, 0],
    [1, 0, 0, 1, 0],
    [5, 1, 0, 1, 0],
    [9, 1, 1, 1, 0],
    [10, 1, 1, 1, 1],
    [15, 2, 2, 2, 1],
    [21, 2, 2, 3, 2],
    [25, 3, 2, 3, 2],
    [26, 3, 3, 3, 2],
    [-1, 0, 0, -1, 0],
    [-5, -1, 0, -1, 0],
    [-10, -1, -1, -1, -1],
    [-15, -2, -2, -2, -1],
    [-21, -2, -2, -3, -2],
    [-25, -3, -2, -3, -2],
    [-26, -3, -3, -3, -2],
  ])('%d tenths', (tenths, ...expected) => {
    expect(modes.map((mode) => Number(divideRounded(BigInt(tenths), 10n, mode)))).toEqual(expected);
  });

  it('has no tie with an odd divisor', () => {
    expect(modes.map((mode) => divideRounded(4n, 3n, mode))).toEqual([1n, 1n, 2n, 1n]);
  });

  it.each([0n, -3n])('refuses to divide by %s', (denominator) => {
    expect(() => divideRounded(1n, denominator, 'half-up')).toThrow(/denominator/);
  });
});

describe('the definition that the laws of rounding use', () => {
  it.each(modes)('admits exactly one result for %s', (mode) => {
    for (let tenths = -50n; tenths <= 50n; tenths++) {
      const value = { numerator: tenths, denominator: 10n };
      const step = { numerator: 1n, denominator: 1n };
      const admitted = Array.from({ length: 21 }, (_, at) => BigInt(at - 10)).filter((n) =>
        isRounded(value, step, n, mode),
      );
      expect(admitted).toHaveLength(1);
    }
  });
});
