/** Diagnostics about keys, kinds and types. */
import { type Diagnostic, error, nearest, parseDecimalText } from '../money/index.ts';
import { dataKind, quotable } from './received.ts';

type Path = Diagnostic['path'];

/** The text after the comma of `{ rate: 2,5 % }`, which YAML reads as another key. */
const REST_OF_NUMBER = /^\d+(?: ?[%€])?$/;

/** A key and its value without a space after the colon. */
const NO_SPACE = /^([\p{L}][\w-]*):([^\s/].*)$/u;

const shortKey = (key: string): string => quotable(key) ?? key;

/** The keys of an object, and what it should have. */
export interface KeysAround {
  readonly known: readonly string[];
  /** The required keys that are missing. */
  readonly missing: readonly string[];
  readonly object: Readonly<Record<string, unknown>>;
}

/** A key that does not exist, with the most likely mistake: the nearest of the missing or known keys, a lack of a space, a quote or an indentation. */
export function unknownKey(key: string, path: Path, { known, missing, object }: KeysAround): Diagnostic {
  const at = [...path, key];
  const isEmpty = object[key] === null;
  if (REST_OF_NUMBER.test(key)) return error('CAISSE-YAML-COMMA', at, { rest: key });
  const [, first, rest] = isEmpty ? (NO_SPACE.exec(key) ?? []) : [];
  if (first !== undefined && rest !== undefined)
    return error('CAISSE-YAML-SPACE', at, { text: shortKey(key), correct: shortKey(`${first}: ${rest}`) });
  const close = nearest(key, missing) ?? nearest(key, known);
  const above = close === undefined ? emptyKeyBefore(key, object) : undefined;
  if (above !== undefined && known.includes(above)) return error('CAISSE-KEY-NOT-INSIDE', at, { key, above });
  if (isEmpty && close === undefined) return error('CAISSE-YAML-COMMA', at, { rest: shortKey(key) });
  return error('CAISSE-KEY-UNKNOWN', at, { key, ...given(close), known });
}

/** The last empty key before a key: the key that was to be its parent. */
function emptyKeyBefore(key: string, object: KeysAround['object']): string | undefined {
  if (object[key] === null) return undefined;
  const keys = Object.keys(object);
  return keys.slice(0, keys.indexOf(key)).filter((before) => object[before] === null).at(-1);
}

/** A key that is missing, and those that could be there instead. */
export function missingKey(path: Path, key: string, others: readonly string[] = []): Diagnostic {
  return error('CAISSE-KEY-MISSING', [...path, key], { key, ...(others.length > 0 ? { others } : {}) });
}

/** An input of the household in the place of a figure. */
export function figureInput(path: Path, key: string, name: unknown): Diagnostic<'CAISSE-FIGURE-INPUT'> {
  return error('CAISSE-FIGURE-INPUT', [...path, key], { name: quotable(name) ?? key });
}

/** A value of another type. */
export function wrongType(path: Path, expected: string, value: unknown): Diagnostic {
  const key = path.at(-1);
  if (value === null && typeof key === 'string' && REST_OF_NUMBER.test(key))
    return error('CAISSE-YAML-COMMA', path, { rest: key });
  if (expected === 'list' && dataKind(value) === 'object') return error('CAISSE-YAML-DASH', path);
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
