import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CENTS_LIMIT,
  formatDecimal,
  formatEuros,
  formatRate,
  parseDecimalText,
  parseEuros,
  parseRate,
} from '../../src/money/index.ts';
import { anyPlainText, plainText, withoutEndZeros } from './fractions.ts';
import { detailsOf } from '../details-of.ts';

const anyLocale = fc.constantFrom('fr', 'en');
/** As people type: an ordinary space for every space that Intl writes, and MINUS SIGN for the hyphen. */
const anyTyping = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' '),
  (text: string) => text.replaceAll(/[\u00A0\u202F]/g, '\u2009'),
  (text: string) => text.replace('-', '\u2212'),
  (text: string) => ` ${text}\u00A0`,
);
const canonical = (text: string): string => withoutEndZeros(text).replace(/^-0$/, '0');

test('an amount of euros is read back as it was written, in both languages', () => {
  const anyAmount = fc.oneof(
    fc.integer({ min: -CENTS_LIMIT, max: CENTS_LIMIT }),
    fc.integer({ min: -200_000, max: 200_000 }),
  );
  fc.assert(
    fc.property(anyAmount, anyLocale, anyTyping, (amount, locale, typed) => {
      expect(parseEuros(typed(formatEuros(amount, locale)))).toEqual({ ok: true, cents: amount });
    }),
  );
});

test('an amount of euros is read from its plain text without a float', () => {
  fc.assert(
    fc.property(fc.integer({ min: -CENTS_LIMIT, max: CENTS_LIMIT }), fc.constantFrom('.', ','), (amount, mark) => {
      expect(parseEuros(plainText(BigInt(amount), 2).replace('.', mark))).toEqual({ ok: true, cents: amount });
    }),
  );
});

test('a decimal is read back as it was written, or refused as ambiguous with itself among the readings', () => {
  fc.assert(
    fc.property(fc.oneof(anyPlainText(30, 9), anyPlainText(6, 3)), anyLocale, anyTyping, (text, locale, typed) => {
      const written = typed(formatDecimal(text, locale));
      const ambiguous = /^[^\d]*[1-9]\d{0,2}[.,]\d{3}[^\d]*$/.test(written);
      const result = parseDecimalText(written);
      expect(result.ok).toBe(!ambiguous);
      if (result.ok) expect(result.text).toBe(canonical(text));
      else expect(detailsOf(result.diagnostic)['readings']).toContain(canonical(text));
    }),
  );
});

test('a rate is read back as it was written, or refused as ambiguous', () => {
  fc.assert(
    fc.property(fc.oneof(anyPlainText(12, 9), anyPlainText(6, 5)), anyLocale, anyTyping, (text, locale, typed) => {
      const written = typed(formatRate(text, locale));
      const ambiguous = /^[^\d]*[1-9]\d{0,2}[.,]\d{3}[^\d]*$/.test(written);
      const result = parseRate(written);
      expect(result.ok).toBe(!ambiguous);
      if (result.ok) expect(result.ratio).toBe(canonical(text));
    }),
  );
});

test('any text is read or refused, and never throws', () => {
  const anyHostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+−€% \u00A0\u2009\u202FEURe')), maxLength: 50 }),
    fc.double(),
  );
  fc.assert(
    fc.property(anyHostile, (input) => {
      for (const result of [parseEuros(input), parseDecimalText(input), parseRate(input)]) {
        if (!result.ok) expect(result.diagnostic.code).toMatch(/^CAISSE-(NUMBER|AMOUNT)-/);
        else expect(Object.values(result)[1]).toSatisfy((value) => Number.isFinite(Number(value)));
      }
    }),
  );
});

test('accepted text has one reading: commas and points are exchanged, or the text is refused', () => {
  const anyNumber = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,')), minLength: 1, maxLength: 12 });
  const swapped = (text: string): string => text.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  fc.assert(
    fc.property(anyNumber, (text) => {
      const [one, other] = [parseDecimalText(text), parseDecimalText(swapped(text))];
      expect(other.ok).toBe(one.ok);
      if (one.ok && other.ok) expect(other.text).toBe(one.text);
    }),
  );
});
