/** Converts zod issues to diagnostics. */
import * as z from 'zod';
import { type Diagnostic, error, nearest, parseDecimalText } from '../../money/index.ts';
import {
  type Branch,
  branchesOf,
  type Issue,
  type IssueOfUnion,
  isUnion,
  likelyBranch,
  missingKeys,
} from './branches.ts';
import { dataKind, quotable, valueAt } from './received.ts';

type Path = Diagnostic['path'];

/** Data that fits a schema, or its problems. */
export type Shaped<Output> =
  { readonly ok: true; readonly data: Output } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Checks data against a schema.
 *
 * @remarks
 * Diagnostics: `CAISSE-KEY-UNKNOWN`, `CAISSE-KEY-MISSING`, `CAISSE-KEYS-EXCLUSIVE`, `CAISSE-KIND-UNKNOWN`, `CAISSE-VALUE-UNKNOWN`,
 * `CAISSE-TYPE`, `CAISSE-NUMBER-NOT-FINITE`, `CAISSE-TOO-MANY-ITEMS`.
 */
export function checkShape<Output>(schema: z.ZodType<Output>, data: unknown): Shaped<Output> {
  const result = schema.safeParse(data, { error: nameKnownKeys, jitless: true });
  if (result.success) return { ok: true, data: result.data };
  return { ok: false, diagnostics: problemsIn(result.error.issues, data, []) };
}

/** The message of an unknown key is the list of known keys; other messages are not used. */
function nameKnownKeys({ inst }: z.core.$ZodRawIssue): string {
  return inst instanceof z.ZodObject ? Object.keys(inst.shape).join('\n') : '';
}

/** The maximum number of issues that are examined. */
const ISSUES_LIMIT = 500;

function problemsIn(issues: readonly Issue[], data: unknown, base: Path): Diagnostic[] {
  const looked = issues.slice(0, ISSUES_LIMIT);
  const found = looked.flatMap((issue) => problemsOf(issue, data, base, looked));
  const intended = new Set(found.map(intendedKey));
  const empty = new Set(found.map(emptyKey));
  // A misspelt key and the corresponding missing key are one problem, and so are an empty key and the keys that belong to it.
  return found.filter(({ code, path }) => {
    if (code === 'CAISSE-TYPE') return !empty.has(JSON.stringify(path));
    return code !== 'CAISSE-KEY-MISSING' || !intended.has(JSON.stringify(path));
  });
}

/** The path of the most likely intended key for an unknown key. */
function intendedKey(found: Diagnostic): string {
  if (found.code !== 'CAISSE-KEY-UNKNOWN') return '';
  return JSON.stringify([...found.path.slice(0, -1), found.details.nearest]);
}

/** The path of the empty key to which a key belongs. */
function emptyKey(found: Diagnostic): string {
  if (found.code !== 'CAISSE-KEY-NOT-INSIDE') return '';
  return JSON.stringify([...found.path.slice(0, -1), found.details.above]);
}

function problemsOf(issue: Issue, data: unknown, base: Path, siblings: readonly Issue[]): Diagnostic[] {
  const path = [...base, ...(issue.path as Path)];
  const value = valueAt(data, issue.path);
  if (value === undefined) return [missingKey(path, [])];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const around = { missing: missingKeys(siblings, data, issue.path), value, above: emptyKeysBefore(value) };
      return issue.keys.slice(0, ISSUES_LIMIT).map((key) => unknownKey(key, path, issue, around));
    }
    case 'invalid_type':
      return [wrongType(path, issue.expected, value)];
    case 'invalid_value':
      return [wrongValue(path, issue.values.map(String), value)];
    case 'invalid_union':
      return isUnion(issue) ? unionProblems(issue, value, path) : [wrongKind(path, issue, value)];
    case 'too_big':
      return [error('CAISSE-TOO-MANY-ITEMS', path, { count: countOf(value), limit: Number(issue.maximum) })];
    default:
      return [error('CAISSE-TYPE', path, { expected: 'object', received: dataKind(value) })];
  }
}

function unionProblems(issue: IssueOfUnion, value: unknown, path: Path): Diagnostic[] {
  const branches = branchesOf(issue);
  const input = inputOfFigure(branches, value);
  if (input !== undefined) return [error('CAISSE-FIGURE-INPUT', [...path, input], { name: nameAt(value, input) })];
  const likely = likelyBranch(branches, value);
  if (likely === undefined) {
    const [first] = branches.flat().filter((whole) => whole.code === 'invalid_type');
    return [wrongType(path, first?.code === 'invalid_type' ? first.expected : 'object', value)];
  }
  if (likely.alternatives.length > 0)
    return [missingKey([...path, likely.alternatives[0]!], likely.alternatives.slice(1))];
  if (likely.exclusive !== undefined) {
    const [key, other] = likely.exclusive;
    return [error('CAISSE-KEYS-EXCLUSIVE', [...path, key], { key, other })];
  }
  return problemsIn(likely.issues, value, path);
}

/** The key of an input of the household in the place of a figure: `{ input: income }`. */
function inputOfFigure(branches: readonly Branch[], value: unknown): string | undefined {
  const isFigure = branches.some((branch) => missingKeys(branch, value).includes('parameter'));
  return isFigure ? ['input', 'quantity'].find((key) => typeof valueAt(value, [key]) === 'string') : undefined;
}

const nameAt = (value: unknown, key: string): string => quotable(valueAt(value, [key])) ?? key;

/** What stands around an unknown key: the required keys that are missing, and the data with the key. */
interface Around {
  readonly missing: readonly string[];
  readonly value: unknown;
  /** The last empty key before each key. */
  readonly above: ReadonlyMap<string, string>;
}

function unknownKey(key: string, path: Path, { message }: Issue, { missing, value, ...around }: Around): Diagnostic {
  const at = [...path, key];
  const own = valueAt(value, [key]);
  if (REST_OF_NUMBER.test(key)) return error('CAISSE-YAML-COMMA', at, { rest: key });
  const [, first, rest] = own === null ? (NO_SPACE.exec(key) ?? []) : [];
  if (first !== undefined && rest !== undefined)
    return error('CAISSE-YAML-SPACE', at, { text: shortKey(key), correct: shortKey(`${first}: ${rest}`) });
  const known = message.split('\n').filter((name) => name !== '');
  const close = nearest(key, missing) ?? nearest(key, known);
  const above = close === undefined ? around.above.get(key) : undefined;
  if (above !== undefined && known.includes(above)) return error('CAISSE-KEY-NOT-INSIDE', at, { key, above });
  if (own === null && close === undefined) return error('CAISSE-YAML-COMMA', at, { rest: shortKey(key) });
  return error('CAISSE-KEY-UNKNOWN', at, { key, ...given(close), known });
}

/** A key and its value without a space after the colon. */
const NO_SPACE = /^([\p{L}][\w-]*):([^\s/].*)$/u;

const shortKey = (key: string): string => quotable(key) ?? key;

/** For each key, the last empty key before it: the key that was to be its parent. */
function emptyKeysBefore(value: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let empty: string | undefined;
  for (const [key, own] of Object.entries(value ?? {})) {
    if (own === null) empty = key;
    else if (empty !== undefined) found.set(key, empty);
  }
  return found;
}

/** The text after the comma of `{ rate: 2,5 % }`, which YAML reads as another key. */
const REST_OF_NUMBER = /^\d+(?: ?[%€])?$/;

function missingKey(path: Path, others: readonly string[]): Diagnostic {
  const key = String(path.at(-1));
  return error('CAISSE-KEY-MISSING', path, { key, ...(others.length > 0 ? { others } : {}) });
}

function wrongType(path: Path, expected: string, value: unknown): Diagnostic {
  const key = path.at(-1);
  if (value === null && typeof key === 'string' && REST_OF_NUMBER.test(key))
    return error('CAISSE-YAML-COMMA', path, { rest: key });
  if (expected === 'array' && dataKind(value) === 'object') return error('CAISSE-YAML-DASH', path);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return error('CAISSE-NUMBER-NOT-FINITE', path, { text: String(value) });
  }
  const number = expected === 'number' && typeof value === 'string' ? parseDecimalText(value) : undefined;
  if (number?.ok === false && number.diagnostic.code === 'CAISSE-NUMBER-AMBIGUOUS')
    return { ...number.diagnostic, path };
  return error('CAISSE-TYPE', path, typeDetails(wordOf(expected), value));
}

function typeDetails(expected: string, value: unknown): Diagnostic<'CAISSE-TYPE'>['details'] {
  const received = dataKind(value);
  const text = quotable(value);
  if (text === undefined) return { expected, received };
  return expected === 'text'
    ? { expected, received, value: text, quoted: `"${text}"` }
    : { expected, received, value: text };
}

function wordOf(expected: string): string {
  switch (expected) {
    case 'string':
      return 'text';
    case 'array':
      return 'list';
    case 'record':
      return 'object';
    default:
      return expected;
  }
}

function wrongValue(
  path: Path,
  known: readonly string[],
  value: unknown,
): Diagnostic<'CAISSE-VALUE-UNKNOWN' | 'CAISSE-TYPE'> {
  const text = quotable(value);
  if (text === undefined) return error('CAISSE-TYPE', path, typeDetails('text', value));
  const close = known.length === 1 ? known[0] : nearest(text, known);
  return error('CAISSE-VALUE-UNKNOWN', path, { value: text, ...given(close), known });
}

function wrongKind(path: Path, issue: z.core.$ZodIssueInvalidUnion, value: unknown): Diagnostic {
  const known = ('options' in issue ? (issue.options ?? []) : []).map(String);
  const problem = wrongValue(path, known, value);
  if (problem.code !== 'CAISSE-VALUE-UNKNOWN' || issue.discriminator !== 'kind') return problem;
  return { ...problem, code: 'CAISSE-KIND-UNKNOWN' };
}

const given = (word: string | undefined): { nearest?: string } => (word === undefined ? {} : { nearest: word });

function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : Object.keys(value ?? {}).length;
}
