import { describe, expect, it } from 'vitest';
import { cents, CENTS_LIMIT, splitAmount, type TieOrder } from '../../src/money/index.ts';

describe('splitAmount', () => {
  it.each([
    [1000, [1, 1, 1], 'first', [334, 333, 333]],
    [1000, [1, 1, 1], 'last', [333, 333, 334]],
    [-1000, [1, 1, 1], 'first', [-334, -333, -333]],
    [1000, ['0.5', 0, '0.25'], 'first', [667, 0, 333]],
    [2, [1, 1, 1], 'first', [1, 1, 0]],
    [2, [1, 1, 1], 'last', [0, 1, 1]],
    [0, [1, 2], 'first', [0, 0]],
    [7, [5], 'first', [7]],
    // Shares 0.5 and 1.5: the same fraction of a cent, another weight.
    [2, [1, 3], 'first', [1, 1]],
    [2, [1, 3], 'last', [0, 2]],
    [2, [1, 3], 'largest-weight', [0, 2]],
    [2, [3, 1], 'largest-weight', [2, 0]],
    [1, [2, 2], 'largest-weight', [1, 0]],
  ] as [number, (number | string)[], TieOrder, number[]][])('%d by %j, %s first', (total, weights, ties, parts) => {
    expect(splitAmount(cents(total), weights, { ties })).toEqual(parts);
  });

  it('gives ties to the first by default', () => {
    expect(splitAmount(cents(1), [1, 1])).toEqual([1, 0]);
  });

  it('splits the largest amount by long weights', () => {
    const parts = splitAmount(cents(CENTS_LIMIT), ['0.3333333333333333333333333333333333333333', 4, 1e-7]);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(CENTS_LIMIT);
  });

  it('leaves its arguments as they are', () => {
    const weights = Object.freeze([3, 1, 2]);
    splitAmount(cents(100), weights);
    expect(weights).toEqual([3, 1, 2]);
  });

  it.each([[[]], [[0]], [[0, '0.00', -0]], [[1, -1]], [[3, '-0.5']], [[1, NaN]], [[1, 'two']]])(
    'refuses the weights %j',
    (weights) => {
      expect(() => splitAmount(cents(100), weights)).toThrow(RangeError);
      expect(() => splitAmount(cents(0), weights)).toThrow(RangeError);
    },
  );
});
