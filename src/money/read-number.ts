/** Reads numbers written in French and in English. */
import { exact, toPlainText } from './exact.ts';

/** A written number as read: one number, two possible numbers, or none. Numbers are plain decimal text. */
export type NumberReading =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [decimal: string, grouped: string] }
  | { readonly kind: 'unreadable' };

/** A sign (hyphen, plus, or MINUS SIGN), a space or none, and the rest. */
const SIGNED = /^([-+\u2212]?)[ \u00A0\u2009\u202F]?(.*)$/;

/** Digits with at most one point or comma. */
const PLAIN = /^(\d+)(?:[.,](\d+))?$/;

/** Digits in groups of three: by spaces (ordinary, no-break, thin, narrow no-break), by apostrophes as in Switzerland, by points, or by commas. */
const GROUPED = [
  /^([1-9]\d{0,2}(?:[ \u00A0\u2009\u202F]\d{3})+)(?:[.,](\d+))?$/,
  /^([1-9]\d{0,2}(?:['\u2019]\d{3})+)(?:[.,](\d+))?$/,
  /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/,
  /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/,
];

/**
 * Reads a number written in French or in English.
 *
 * @remarks
 * One point or comma with one to three digits before it, the first of them not 0, and exactly three after it, may mark
 * decimals or thousands: such a number is ambiguous and refused.
 *
 * @param written - the number, without spaces around it
 * @returns its reading, or both readings
 */
export function readNumber(written: string): NumberReading {
  const [, sign = '', digits = ''] = SIGNED.exec(written) ?? [];
  const minus = sign === '' || sign === '+' ? '' : '-';
  const plain = PLAIN.exec(digits);
  if (plain) {
    const [, whole = '', fraction = ''] = plain;
    const text = canonical(minus, whole, fraction);
    if (!/^[1-9]\d{0,2}$/.test(whole) || fraction.length !== 3) return { kind: 'number', text };
    return { kind: 'ambiguous', readings: [text, canonical(minus, whole + fraction, '')] };
  }
  for (const pattern of GROUPED) {
    const grouped = pattern.exec(digits);
    if (grouped)
      return { kind: 'number', text: canonical(minus, (grouped[1] ?? '').replace(/\D/g, ''), grouped[2] ?? '') };
  }
  return { kind: 'unreadable' };
}

function canonical(minus: string, whole: string, fraction: string): string {
  return toPlainText(exact(`${minus}${whole}.${fraction || '0'}`));
}
