import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addCents,
  cents,
  CENTS_LIMIT,
  centsFromExact,
  exactFromCents,
  negateCents,
  subtractCents,
  sumCents,
  toPlainText,
} from '../../src/money/index.ts';
import { plainText, withoutEndZeros } from './fractions.ts';

const anyCents = (limit = CENTS_LIMIT): fc.Arbitrary<number> => fc.integer({ min: -limit, max: limit });

test('cents to exact euros and back are the same cents', () => {
  fc.assert(
    fc.property(anyCents(), (amount) => {
      const euros = exactFromCents(cents(amount));
      expect(toPlainText(euros)).toBe(withoutEndZeros(plainText(BigInt(amount), 2)));
      expect(centsFromExact(euros)).toBe(amount);
    }),
  );
});

test('a sum of cents equals the sum of BigInt', () => {
  fc.assert(
    fc.property(fc.array(anyCents(CENTS_LIMIT / 100), { maxLength: 50 }), (amounts) => {
      const sum = amounts.reduce((total, amount) => total + BigInt(amount), 0n);
      expect(BigInt(sumCents(amounts.map((amount) => cents(amount))))).toBe(sum);
    }),
  );
});

test('subtracting what was added gives the first amount', () => {
  fc.assert(
    fc.property(anyCents(CENTS_LIMIT / 2), anyCents(CENTS_LIMIT / 2), (left, right) => {
      const sum = addCents(cents(left), cents(right));
      expect(BigInt(sum)).toBe(BigInt(left) + BigInt(right));
      expect(subtractCents(sum, cents(right))).toBe(left);
    }),
  );
});

test('an amount and its opposite sum to zero', () => {
  fc.assert(
    fc.property(anyCents(), (amount) => {
      expect(addCents(cents(amount), negateCents(cents(amount)))).toBe(0);
    }),
  );
});
