/** The value of an unquoted YAML scalar: null, a boolean, a number, or text. */
import { type DecimalInput, type Diagnostic, error, exact, parseDecimalText } from '../../money/index.ts';
import { shortened } from '../../shape/index.ts';

/** The value, or what is wrong with the number. */
export type PlainScalar =
  | { readonly ok: true; readonly value: DecimalInput | boolean | null }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

const NUMBER_START = /^[-+.\d]/;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const OTHER_BASE = /^[-+]?0(?:\d+\.?\d*|[xX][\da-fA-F]+|[oO][0-7]+)$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const DIGITS_LIMIT = 40;

/** A double keeps every decimal of at most this many digits. */
const DOUBLE_DIGITS = 15;

/** Doubles nearer to zero have fewer digits. */
const SMALLEST_PRECISE = 1e-300;

/**
 * Reads a plain scalar by the core schema of YAML 1.2.
 *
 * @remarks
 * A number that a double cannot hold exactly stays text, so that no digit is lost. A number that can be read in two ways, such as `1.500`,
 * stays text too: it is refused wherever a number is expected, as it is between quotes. Numbers that some YAML readers take for octal
 * or hexadecimal are refused.
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
  if (NOT_FINITE.test(source)) return refuse(error('CAISSE-NUMBER-NOT-FINITE', [], { text: source }));
  if (OTHER_BASE.test(source)) return refuse(error('CAISSE-YAML-NUMBER-BASE', [], { text: shortened(source) }));
  return NUMBER.test(source) ? readNumber(source) : { ok: true, value: source };
}

function readNumber(source: string): PlainScalar {
  if (source.length > DIGITS_LIMIT && source.replace(/\D/g, '').length > DIGITS_LIMIT) {
    return refuse(error('CAISSE-NUMBER-TOO-LONG', [], { text: shortened(source), limit: DIGITS_LIMIT }));
  }
  const value = Number(source);
  if (!Number.isFinite(value)) return refuse(error('CAISSE-NUMBER-NOT-FINITE', [], { text: shortened(source) }));
  if (isAmbiguous(source)) return { ok: true, value: source };
  return { ok: true, value: holdsExactly(value, source) ? value : source.replace(/^\+/, '') };
}

/** Whether the point can separate thousands as well as decimals. */
function isAmbiguous(source: string): boolean {
  if (!/\.\d{3}$/.test(source)) return false;
  const parsed = parseDecimalText(source);
  return !parsed.ok && parsed.diagnostic.code === 'CAISSE-NUMBER-AMBIGUOUS';
}

const refuse = (diagnostic: Diagnostic): PlainScalar => ({ ok: false, diagnostic });

function holdsExactly(value: number, source: string): boolean {
  const [digits = '', exponent] = source.split(/[eE]/);
  const isShort = source.length <= DOUBLE_DIGITS || digits.replace(/\D/g, '').length <= DOUBLE_DIGITS;
  if (exponent !== undefined) return isShort && (Math.abs(value) > SMALLEST_PRECISE || !/[1-9]/.test(digits));
  if (isShort) return true;
  const [whole = '', decimals = ''] = source.replace('+', '').split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  return exact(value).equals(exact(`${sign}${whole.slice(sign.length) || '0'}.${decimals || '0'}`));
}
