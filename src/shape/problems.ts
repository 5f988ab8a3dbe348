/** Diagnostics about keys, kinds and types. */
import { type Diagnostic, error, nearest, parseDecimalText } from '../money/index.ts';
import { insideOf } from './inside.ts';
import { dataKind, quotable, shortened } from './received.ts';
import type { AnyKeys } from './shape.ts';

type Path = Diagnostic['path'];

/** The text after the comma of `{ rate: 2,5 % }`, which YAML reads as another key. */
const REST_OF_NUMBER = /^\d+(?: ?[%€])?$/;

/** A key and its value without a space after the colon. */
const NO_SPACE = /^([\p{L}][\w-]*):([^\s/].*)$/u;

/** What stands around an unknown key. */
export interface Around {
  /** The required keys that are missing. */
  readonly missing: readonly string[];
  readonly known: readonly string[];
  /** The data that has the key. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The last empty key before each key. */
  readonly above: ReadonlyMap<string, string>;
  /** The shapes of all known keys. */
  readonly keys: AnyKeys;
}

/** A key that does not exist, with the nearest of the missing keys or of all known keys, or the key that it belongs to. */
export function unknownKey(key: string, path: Path, { missing, known, value, above, keys }: Around): Diagnostic {
  const at = [...path, key];
  const isEmpty = Object.hasOwn(value, key) && value[key] === null;
  if (isEmpty && REST_OF_NUMBER.test(key)) return error('CAISSE-YAML-COMMA', at, { rest: key });
  const [, first, rest] = isEmpty ? (NO_SPACE.exec(key) ?? []) : [];
  if (first !== undefined && rest !== undefined) {
    return error('CAISSE-YAML-SPACE', at, { text: shortened(key), correct: shortened(`${first}: ${rest}`) });
  }
  const close = nearest(key, missing) ?? nearest(key, known);
  const parent = close === undefined ? above.get(key) : undefined;
  if (parent !== undefined && known.includes(parent)) return error('CAISSE-KEY-NOT-INSIDE', at, { key, above: parent });
  if (isEmpty && close === undefined) return error('CAISSE-YAML-COMMA', at, { rest: shortened(key) });
  const inside = insideOf(key, keys);
  const isInside = close === undefined || (inside?.word === key && !missing.includes(close));
  return error('CAISSE-KEY-UNKNOWN', at, { key, ...(isInside ? inside : { nearest: close }), known });
}

/** For each key, the last empty key before it: the key that was to be its parent. */
export function emptyKeysBefore(value: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let empty: string | undefined;
  for (const [key, own] of Object.entries(value)) {
    if (own === null) empty = key;
    else if (empty !== undefined) found.set(key, empty);
  }
  return found;
}

/** An input of the household in the place of a figure: `{ input: income }`. */
export function inputAsFigure(value: Readonly<Record<string, unknown>>, path: Path): Diagnostic | undefined {
  const key = ['input', 'quantity'].find((each) => Object.hasOwn(value, each) && typeof value[each] === 'string');
  if (key === undefined) return undefined;
  return error('CAISSE-FIGURE-INPUT', [...path, key], { name: quotable(value[key]) ?? key });
}

/** A key that is missing, and those that could be there instead. */
export function missingKey(path: Path, key: string, others: readonly string[] = []): Diagnostic {
  return error('CAISSE-KEY-MISSING', [...path, key], { key, ...(others.length > 0 ? { others } : {}) });
}

/** A value of another type than `expected`; `keys` are those of an expected object. */
export function wrongType(path: Path, expected: string, value: unknown, keys?: readonly string[]): Diagnostic {
  const key = path.at(-1);
  if (value === null && typeof key === 'string' && REST_OF_NUMBER.test(key)) {
    return error('CAISSE-YAML-COMMA', path, { rest: key });
  }
  if (expected === 'list' && dataKind(value) === 'object') return error('CAISSE-YAML-DASH', path);
  if (expected === 'record' && dataKind(value) === 'list') return error('CAISSE-YAML-NAMES', path);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return error('CAISSE-NUMBER-NOT-FINITE', path, { text: String(value) });
  }
  const number = expected === 'number' && typeof value === 'string' ? parseDecimalText(value) : undefined;
  if (number?.ok === false && number.diagnostic.code === 'CAISSE-NUMBER-AMBIGUOUS')
    return { ...number.diagnostic, path };
  return error('CAISSE-TYPE', path, { ...typeDetails(expected, value), ...(keys === undefined ? {} : { keys }) });
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
