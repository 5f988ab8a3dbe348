import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exact, roundExact, type RoundingMode, roundQuotient, toPlainText } from '../../src/money/index.ts';
import { anyPlainText, fraction, type Fraction, plainText } from './fractions.ts';
import { isRounded, modes } from './rounding-definition.ts';

const anyMultiple = fc.oneof(
  fc.constantFrom('1', '0.1', '0.10', '0.01', '0.001', '0.05', '0.03', '5', '10', '100', '0.5', '2.5', '1.00'),
  fc.tuple(fc.bigInt({ min: 1n, max: 999n }), fc.nat(4)).map(([integer, decimals]) => plainText(integer, decimals)),
);
const anyRounding = fc.record({ to: anyMultiple, mode: fc.constantFrom(...modes) });
/** A value in the middle between two multiples. */
const anyTie = fc.tuple(anyRounding, fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })).map(([rounding, steps]) => {
  const half = exact(rounding.to).times('0.5');
  return { rounding, text: toPlainText(half.times((2n * steps + 1n).toString())) };
});
const anyCase = fc.oneof(fc.record({ rounding: anyRounding, text: anyPlainText(16, 6) }), anyTie);
const anyDivisor = anyPlainText(8, 4).filter((text) => /[1-9]/.test(text));

function expectRounded(value: Fraction, to: string, result: string, mode: RoundingMode): void {
  const step = fraction(to);
  const { numerator, denominator } = fraction(result);
  const steps = (numerator * step.denominator) / (denominator * step.numerator);
  expect(steps * step.numerator * denominator, `${result} is a multiple of ${to}`).toBe(numerator * step.denominator);
  expect(isRounded(value, step, steps, mode), `${result} is ${mode}`).toBe(true);
}

test('a rounded value obeys the definition of its mode', () => {
  fc.assert(
    fc.property(anyCase, ({ text, rounding }) => {
      expectRounded(fraction(text), rounding.to, toPlainText(roundExact(exact(text), rounding)), rounding.mode);
    }),
  );
});

test('a rounded quotient obeys the definition of its mode', () => {
  fc.assert(
    fc.property(anyCase, anyDivisor, ({ text, rounding }, divisor) => {
      const [above, below] = [fraction(text), fraction(divisor)];
      const sign = below.numerator < 0n ? -1n : 1n;
      const value = {
        numerator: sign * above.numerator * below.denominator,
        denominator: sign * above.denominator * below.numerator,
      };
      const result = toPlainText(roundQuotient(exact(text), exact(divisor), rounding));
      expectRounded(value, rounding.to, result, rounding.mode);
    }),
  );
});

test('a quotient that ties obeys the definition of its mode', () => {
  fc.assert(
    fc.property(anyTie, anyDivisor, ({ text, rounding }, divisor) => {
      const dividend = exact(text).times(divisor);
      const result = toPlainText(roundQuotient(dividend, exact(divisor), rounding));
      expectRounded(fraction(text), rounding.to, result, rounding.mode);
    }),
  );
});

test('rounding twice is rounding once', () => {
  fc.assert(
    fc.property(anyCase, ({ text, rounding }) => {
      const once = roundExact(exact(text), rounding);
      expect(toPlainText(roundExact(once, rounding))).toBe(toPlainText(once));
    }),
  );
});

test('rounding the opposite gives the opposite', () => {
  fc.assert(
    fc.property(anyCase, ({ text, rounding }) => {
      const value = exact(text);
      expect(toPlainText(roundExact(value.negated(), rounding))).toBe(
        toPlainText(roundExact(value, rounding).negated()),
      );
    }),
  );
});
