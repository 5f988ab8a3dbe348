import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideRounded } from '../../src/money/index.ts';
import { isRounded, modes } from './rounding-definition.ts';

const anyDenominator = fc.oneof(fc.bigInt({ min: 1n, max: 12n }), fc.bigInt({ min: 1n, max: 10n ** 30n }));
const anyQuotient = fc.oneof(
  fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), anyDenominator),
  fc.tuple(fc.bigInt({ min: -100n, max: 100n }), fc.bigInt({ min: 1n, max: 12n })),
  // Exact ties: an odd number of halves.
  fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), anyDenominator)
    .map(([half, denominator]): [bigint, bigint] => [(2n * half + 1n) * denominator, 2n * denominator]),
);

test('a rounded division obeys the definition of its mode', () => {
  fc.assert(
    fc.property(anyQuotient, fc.constantFrom(...modes), ([numerator, denominator], mode) => {
      const steps = divideRounded(numerator, denominator, mode);
      expect(isRounded({ numerator, denominator }, { numerator: 1n, denominator: 1n }, steps, mode)).toBe(true);
    }),
  );
});
