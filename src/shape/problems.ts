/** Diagnostics about keys, kinds and types. */
import { type Diagnostic, error, nearest, parseDecimalText } from '../money/index.ts';
import { dataKind, quotable } from './received.ts';

type Path = Diagnostic['path'];

/** The text after the comma of `{ rate: 2,5 % }`, which YAML reads as another key. */
const REST_OF_NUMBER = /^\d+(?: ?[%€])?$/;

/** A key that does not exist, with the nearest of the missing keys or of all known keys. */
export function unknownKey(
  key: string,
  path: Path,
  known: readonly string[],
  missing: readonly string[],
): Diagnostic<'CAISSE-KEY-UNKNOWN' | 'CAISSE-YAML-COMMA'> {
  if (REST_OF_NUMBER.test(key)) return error('CAISSE-YAML-COMMA', [...path, key], { rest: key });
  const close = nearest(key, missing) ?? nearest(key, known);
  return error('CAISSE-KEY-UNKNOWN', [...path, key], { key, ...given(close), known });
}

/** A key that is missing, and those that could be there instead. */
export function missingKey(path: Path, key: string, others: readonly string[] = []): Diagnostic {
  return error('CAISSE-KEY-MISSING', [...path, key], { key, ...(others.length > 0 ? { others } : {}) });
}

/** A value of another type. */
export function wrongType(path: Path, expected: string, value: unknown): Diagnostic {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return error('CAISSE-NUMBER-NOT-FINITE', path, { text: String(value) });
  }
  const number = expected === 'number' && typeof value === 'string' ? parseDecimalText(value) : undefined;
  if (number?.ok === false && number.diagnostic.code === 'CAISSE-NUMBER-AMBIGUOUS')
    return { ...number.diagnostic, path };
  return error('CAISSE-TYPE', path, typeDetails(expected, value));
}

function typeDetails(expected: string, value: unknown): Diagnostic<'CAISSE-TYPE'>['details'] {
  const received = dataKind(value);
  const text = quotable(value);
  if (text === undefined) return { expected, received };
  return expected === 'text'
    ? { expected, received, value: text, quoted: `"${text}"` }
    : { expected, received, value: text };
}

/** A value that is not one of the known words. */
export function wrongWord(
  path: Path,
  known: readonly string[],
  value: unknown,
): Diagnostic<'CAISSE-VALUE-UNKNOWN' | 'CAISSE-TYPE'> {
  const text = quotable(value);
  if (text === undefined) return error('CAISSE-TYPE', path, typeDetails('text', value));
  const close = known.length === 1 ? known[0] : nearest(text, known);
  return error('CAISSE-VALUE-UNKNOWN', path, { value: text, ...given(close), known });
}

/** A kind that does not exist. */
export function wrongKind(path: Path, known: readonly string[], value: unknown): Diagnostic {
  const problem = wrongWord(path, known, value);
  return problem.code === 'CAISSE-VALUE-UNKNOWN' ? { ...problem, code: 'CAISSE-KIND-UNKNOWN' } : problem;
}

const given = (word: string | undefined): { nearest?: string } => (word === undefined ? {} : { nearest: word });
