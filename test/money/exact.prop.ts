import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decimalPlaces,
  exact,
  fromScaledInteger,
  scaledText,
  toPlainText,
  toScaledInteger,
} from '../../src/money/index.ts';
import { anyPlainText, plainText, withoutEndZeros } from './fractions.ts';

const anyScaled = fc.record({ integer: fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), decimals: fc.nat(40) });

test('exact reads plain text and writes it back', () => {
  fc.assert(
    fc.property(anyPlainText(60, 40), (text) => {
      const expected = withoutEndZeros(text);
      expect(toPlainText(exact(text))).toBe(expected === '-0' ? '0' : expected);
      expect(decimalPlaces(exact(text))).toBe(expected.split('.')[1]?.length ?? 0);
    }),
  );
});

test('exact takes a number by its shortest text, so it gives the number back', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(Number(toPlainText(exact(number)))).toBe(number === 0 ? 0 : number);
    }),
  );
});

test('sums, differences and products of exact decimals equal those of BigInt', () => {
  fc.assert(
    fc.property(anyScaled, anyScaled, (left, right) => {
      const scale = Math.max(left.decimals, right.decimals);
      const lifted = [left, right].map(({ integer, decimals }) => integer * 10n ** BigInt(scale - decimals));
      const [a, b] = [left, right].map(({ integer, decimals }) => exact(plainText(integer, decimals)));
      expect(toScaledInteger(a!.plus(b!), scale)).toBe(lifted[0]! + lifted[1]!);
      expect(toScaledInteger(a!.minus(b!), scale)).toBe(lifted[0]! - lifted[1]!);
      expect(toScaledInteger(a!.times(b!), left.decimals + right.decimals)).toBe(left.integer * right.integer);
    }),
  );
});

test('an exact decimal at a scale and back is itself', () => {
  fc.assert(
    fc.property(anyScaled, ({ integer, decimals }) => {
      const value = fromScaledInteger(integer, decimals);
      expect(toPlainText(value)).toBe(withoutEndZeros(plainText(integer, decimals)));
      expect(toScaledInteger(value, decimals)).toBe(integer);
    }),
  );
});

test('an integer at a scale is written as its decimal is', () => {
  fc.assert(
    fc.property(anyScaled, ({ integer, decimals }) => {
      expect(scaledText(integer, decimals)).toBe(toPlainText(fromScaledInteger(integer, decimals)));
    }),
  );
});
