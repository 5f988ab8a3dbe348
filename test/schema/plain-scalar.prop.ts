import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exact } from '../../src/money/index.ts';
import { readPlainScalar } from '../../src/schema/reading/plain-scalar.ts';

const anyWhole = fc.oneof(fc.constant('0'), fc.stringMatching(/^[1-9]\d{0,18}$/));
const anyDecimalText = fc
  .tuple(fc.constantFrom('', '-'), anyWhole, fc.option(fc.stringMatching(/^\d{1,19}$/)))
  .map(([sign, whole, decimals]) => `${sign}${whole}${decimals === null ? '' : `.${decimals}`}`);

it('no digit of a number is lost', () => {
  fc.assert(
    fc.property(anyDecimalText, (text) => {
      const scalar = readPlainScalar(text);
      expect(scalar.ok).toBe(true);
      if (!scalar.ok || (typeof scalar.value !== 'number' && typeof scalar.value !== 'string')) return;
      expect(exact(scalar.value).equals(exact(text))).toBe(true);
    }),
  );
});

it('a number of up to 15 digits is a number, unless its point may separate thousands', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.nat(15), (digits, decimals) => {
      const whole = String(Math.abs(digits)).padStart(decimals + 1, '0');
      const split = whole.length - decimals;
      const text = `${digits < 0 ? '-' : ''}${whole.slice(0, split)}${decimals > 0 ? `.${whole.slice(split)}` : ''}`;
      const ambiguous = /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
      const value: unknown = ambiguous ? text : expect.any(Number);
      expect(readPlainScalar(text)).toMatchObject({ ok: true, value });
    }),
  );
});
