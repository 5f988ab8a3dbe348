import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPlacedSums, exactProduct } from '../../src/population/placed-sums.ts';

/** Whole numbers of any size that a number holds exactly. */
const anyWhole = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.maxSafeInteger(),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 0),
);
const anyTerm = fc.tuple(fc.nat({ max: 200 }), anyWhole, anyWhole, anyWhole);

it('placed sums are the sums of BigInts', () => {
  fc.assert(
    fc.property(fc.array(anyTerm, { maxLength: 60 }), (terms) => {
      const sums = createPlacedSums();
      const expected = new Map<number, bigint>();
      for (const [place, left, middle, right] of terms) {
        sums.add(place, left, middle, right);
        const product = BigInt(left) * BigInt(middle) * BigInt(right);
        expected.set(place, (expected.get(place) ?? 0n) + product);
      }
      for (let place = 0; place <= 300; place += 1) expect(sums.sum(place)).toBe(expected.get(place) ?? 0n);
    }),
  );
});

it('a product is exact', () => {
  fc.assert(
    fc.property(anyWhole, anyWhole, (left, right) => {
      expect(exactProduct(left, right)).toBe(BigInt(left) * BigInt(right));
    }),
  );
});
