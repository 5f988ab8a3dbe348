/** What a word without quotes means in a document: nothing, yes or no, a number, or text. */
import { type DecimalInput, type DiagnosticCode, exact } from '../../money/index.ts';

/** The value, or the code of what is wrong with the number. */
export type PlainScalar =
  | { readonly ok: true; readonly value: DecimalInput | boolean | null }
  | { readonly ok: false; readonly code: DiagnosticCode; readonly details?: { readonly limit: number } };

const NUMBER_START = /^[-+.\d]/;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const OTHER_BASE = /^[-+]?0(?:\d+\.?\d*|[xX][\da-fA-F]+|[oO][0-7]+)$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const DIGITS_LIMIT = 40;

/** A double gives back any decimal of so many digits. */
const DOUBLE_DIGITS = 15;

/** Nearer to zero, doubles have fewer digits. */
const SMALLEST_PRECISE = 1e-300;

/**
 * Reads a plain scalar by the core schema of YAML 1.2.
 *
 * @remarks
 * A number that a double cannot hold stays the text that was written, so no digit is lost. Numbers that some readers take
 * for octal or hexadecimal are refused.
 */
export function readPlainScalar(source: string): PlainScalar {
  switch (source) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return { ok: true, value: null };
    case 'true':
    case 'True':
    case 'TRUE':
      return { ok: true, value: true };
    case 'false':
    case 'False':
    case 'FALSE':
      return { ok: true, value: false };
  }
  if (!NUMBER_START.test(source)) return { ok: true, value: source };
  if (NOT_FINITE.test(source)) return { ok: false, code: 'CAISSE-NUMBER-NOT-FINITE' };
  if (OTHER_BASE.test(source)) return { ok: false, code: 'CAISSE-YAML-NUMBER-BASE' };
  return NUMBER.test(source) ? readNumber(source) : { ok: true, value: source };
}

function readNumber(source: string): PlainScalar {
  if (source.length > DIGITS_LIMIT && source.replace(/\D/g, '').length > DIGITS_LIMIT) {
    return { ok: false, code: 'CAISSE-NUMBER-TOO-LONG', details: { limit: DIGITS_LIMIT } };
  }
  const value = Number(source);
  if (!Number.isFinite(value)) return { ok: false, code: 'CAISSE-NUMBER-NOT-FINITE' };
  return { ok: true, value: holdsExactly(value, source) ? value : source.replace(/^\+/, '') };
}

function holdsExactly(value: number, source: string): boolean {
  const [digits = '', exponent] = source.split(/[eE]/);
  const isShort = source.length <= DOUBLE_DIGITS || digits.replace(/\D/g, '').length <= DOUBLE_DIGITS;
  if (exponent !== undefined) return isShort && (Math.abs(value) > SMALLEST_PRECISE || !/[1-9]/.test(digits));
  if (isShort) return true;
  const [whole = '', decimals = ''] = source.replace('+', '').split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  return exact(value).equals(exact(`${sign}${whole.slice(sign.length) || '0'}.${decimals || '0'}`));
}
