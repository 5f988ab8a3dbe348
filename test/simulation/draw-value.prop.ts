import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { centralValue, type DrawValues, endsOf } from '../../src/caisse/index.ts';
import { exact } from '../../src/money/index.ts';
import { valueDrawer } from '../../src/simulation/draw-value.ts';

const BITS = 1n << 64n;

/** How often each value is drawn if each of `sum` equal parts of all bits is drawn once. */
function counts(values: DrawValues, sum: number): Readonly<Record<string, number>> {
  const draw = valueDrawer(values);
  const found: Record<string, number> = {};
  for (let place = 0n; place < BigInt(sum); place += 1n) {
    const value = draw((place * BITS + BigInt(sum) - 1n) / BigInt(sum));
    found[value] = (found[value] ?? 0) + 1;
  }
  return found;
}

const anyRange = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.boolean())
  .map(([low, rising, falling, hasMode]) => ({ low, mode: low + rising, high: low + rising + falling, hasMode }));

const rangeOf = ({ low, mode, high, hasMode }: Range): DrawValues => ({
  kind: 'range',
  low: String(low),
  mode: hasMode ? String(mode) : null,
  high: String(high),
  decimals: 0,
});

interface Range {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly hasMode: boolean;
}

describe('valueDrawer', () => {
  test.prop([anyRange])('the likelihood of a step is its whole weight among the weights of all steps', (range) => {
    const { low, mode, high, hasMode } = range;
    const weights: Record<string, number> = {};
    let sum = 0;
    for (let value = low; value <= high; value += 1) {
      const [up, down] = [mode - low + 1, high - mode + 1];
      const weight = !hasMode ? 1 : value <= mode ? (value - low + 1) * down : (high - value + 1) * up;
      weights[String(value)] = weight;
      sum += weight;
    }
    expect(counts(rangeOf(range), sum)).toEqual(weights);
  });

  test.prop([
    fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat({ max: 30 })), { minLength: 1, maxLength: 6 }),
  ])('a value of a list is drawn by its weight, and not at all with the weight zero', (list) => {
    fc.pre(list.some(([, weight]) => weight > 0));
    const values = list
      .map(([value, weight]) => ({ value: String(value), weight: String(weight / 10) }))
      .sort((left, right) => Number(left.value) - Number(right.value));
    const expected: Record<string, number> = {};
    for (const [value, weight] of list) {
      if (weight > 0) expected[String(value)] = (expected[String(value)] ?? 0) + weight;
    }
    const sum = list.reduce((total, [, weight]) => total + weight, 0);
    expect(counts({ kind: 'list', values }, sum)).toEqual(expected);
  });

  test.prop([anyRange, fc.bigInt({ min: 0n, max: BITS - 1n }), fc.bigInt({ min: 0n, max: BITS - 1n })])(
    'more bits give the same or a larger value, within the ends',
    (range, one, two) => {
      const values = rangeOf(range);
      const draw = valueDrawer(values);
      const [less, more] = [draw(one < two ? one : two), draw(one < two ? two : one)];
      const { low, high } = endsOf(values);
      expect(exact(less).lte(exact(more))).toBe(true);
      expect([draw(0n), draw(BITS - 1n)]).toEqual([low, high]);
      const central = exact(centralValue(values));
      expect(central.gte(exact(low)) && central.lte(exact(high))).toBe(true);
    },
  );
});
