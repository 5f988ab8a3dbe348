/** Checks that data has a shape. */
import { type Diagnostic, error } from '../money/index.ts';
import { copyData } from './copy-data.ts';
import { type Candidate, type KeyMistakes, likelyProblems } from './likely-shape.ts';
import { emptyKeysBefore, inputAsFigure, missingKey, unknownKey, wrongKind, wrongType, wrongWord } from './problems.ts';
import { dataKind } from './received.ts';
import { type AnyKeys, type AnyShape, type DataShape, ITEMS_LIMIT } from './shape.ts';

/** A frozen copy of data that has a shape, or its problems. */
export type Shaped<Output> =
  { readonly ok: true; readonly data: Output } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The maximum number of problems that are found. */
const PROBLEMS_LIMIT = 500;

/**
 * Checks that data has a shape.
 *
 * @remarks
 * Diagnostics: `CAISSE-KEY-UNKNOWN`, `CAISSE-KEY-MISSING`, `CAISSE-KEYS-EXCLUSIVE`, `CAISSE-KIND-UNKNOWN`, `CAISSE-VALUE-UNKNOWN`,
 * `CAISSE-TYPE`, `CAISSE-NUMBER-NOT-FINITE`, `CAISSE-TOO-MANY-ITEMS`, and those of `copyData`.
 *
 * @param shape - the shape
 * @param data - any value
 * @returns a frozen copy of the data, or at most 500 diagnostics
 * @law any data is read or refused, and never throws
 */
export function checkShape<Output>(shape: DataShape<Output>, data: unknown): Shaped<Output> {
  const copied = copyData(data);
  return copied.ok ? checkCopy(shape, copied.data) : { ok: false, diagnostics: [copied.diagnostic] };
}

/** Checks that a copy made by `copyData` has a shape. */
export function checkCopy<Output>(shape: DataShape<Output>, data: unknown): Shaped<Output> {
  const diagnostics = problemsOf(shape, data, []);
  return diagnostics.length === 0 ? { ok: true, data: data as Output } : { ok: false, diagnostics };
}

type Path = Diagnostic['path'];

/** The problems of a value, in the order of the shape. */
function problemsOf(shape: AnyShape, value: unknown, path: Path): readonly Diagnostic[] {
  switch (shape.is) {
    case 'any':
      return [];
    case 'number':
      return Number.isFinite(value) ? [] : [wrongType(path, 'number', value)];
    case 'text':
    case 'boolean':
      if (dataKind(value) === shape.is) return [];
      // A number in the place of a month is answered with the form of months.
      return 'month' in shape && Number.isFinite(value)
        ? [error(shape.month, path, { text: String(value) })]
        : [wrongType(path, shape.is, value)];
    case 'word':
      return (shape.of as readonly unknown[]).includes(value) ? [] : [wrongWord(path, shape.of.map(String), value)];
    case 'list':
      return dataKind(value) === 'list'
        ? listProblems(shape.of, shape.limit, Object.entries(value as readonly unknown[]), path, Number)
        : [wrongType(path, 'list', value)];
    case 'either':
      return eitherProblems(shape.of.flatMap(alternativesOf), value, path);
    case 'later':
      return problemsOf(shape.shape(), value, path);
    default:
      return isObject(value) ? objectProblems(shape, value, path) : [otherType(shape, value, path)];
  }
}

type DataObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is DataObject => dataKind(value) === 'object';

/** The problems of the items of a list or of a record; at most the limit. */
function listProblems(
  of: AnyShape,
  limit: number,
  items: readonly (readonly [string, unknown])[],
  path: Path,
  step: (key: string) => string | number,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (items.length > limit) found.push(error('CAISSE-TOO-MANY-ITEMS', path, { count: items.length, limit }));
  for (const [key, item] of items) {
    if (found.length >= PROBLEMS_LIMIT) break;
    // The only name that objects do not keep as an ordinary key.
    if (key === '__proto__') found.push(error('CAISSE-KEY-UNKNOWN', [...path, key], { key, known: [] }));
    else found.push(...problemsOf(of, item, [...path, step(key)]));
  }
  return found.slice(0, PROBLEMS_LIMIT);
}

function objectProblems(
  shape: Extract<AnyShape, { readonly is: 'any-object' | 'object' | 'record' | 'kinds' }>,
  value: DataObject,
  path: Path,
): readonly Diagnostic[] {
  switch (shape.is) {
    case 'any-object':
      return [];
    case 'object':
      return keyProblems(shape.keys, value, path);
    case 'record':
      return listProblems(shape.of, ITEMS_LIMIT, Object.entries(value), path, (key) => key);
    case 'kinds': {
      const { by, of } = shape;
      if (!Object.hasOwn(value, by)) return [missingKey(path, by)];
      const kind = value[by];
      if (typeof kind === 'string' && Object.hasOwn(of, kind)) return problemsOf(of[kind]!, value, path);
      return [(by === 'kind' ? wrongKind : wrongWord)([...path, by], Object.keys(of), kind)];
    }
    default:
      return shape satisfies never;
  }
}

function keyProblems(keys: AnyKeys, value: DataObject, path: Path): readonly Diagnostic[] {
  const { unknown, missing } = keyMistakes(keys, value);
  const known = Object.keys(keys).filter((key) => keys[key]!.isRefused !== true);
  const around = { missing, known, value, above: emptyKeysBefore(value), keys };
  const strange = unknown.slice(0, PROBLEMS_LIMIT).map((key) => unknownKey(key, path, around));
  // A misspelt key and the corresponding missing key are one problem, and so are an empty key and the keys that belong to it.
  const intended = strange.map(({ details }) => ('nearest' in details ? details.nearest : undefined));
  const empty = strange.map(({ details }) => ('above' in details ? details.above : undefined));
  const found = Object.entries(keys).flatMap(([key, shape]) => {
    if (empty.includes(key)) return [];
    if (Object.hasOwn(value, key)) return problemsOf(shape, value[key], [...path, key]);
    return missing.includes(key) && !intended.includes(key) ? [missingKey(path, key)] : [];
  });
  return [...found, ...strange].slice(0, PROBLEMS_LIMIT);
}

function keyMistakes(keys: AnyKeys, value: DataObject): KeyMistakes {
  return {
    unknown: Object.keys(value).filter((key) => !Object.hasOwn(keys, key)),
    missing: Object.keys(keys).filter((key) => keys[key]!.isOptional !== true && !Object.hasOwn(value, key)),
  };
}

/** A shape, or those that it is one of. */
function alternativesOf(shape: AnyShape): readonly AnyShape[] {
  return shape.is === 'either' ? shape.of.flatMap(alternativesOf) : [shape];
}

function eitherProblems(shapes: readonly AnyShape[], value: unknown, path: Path): readonly Diagnostic[] {
  const candidates: (Candidate & { readonly isMarked: boolean })[] = [];
  for (const shape of shapes) {
    const problems = problemsOf(shape, value, path);
    if (problems.length === 0) return [];
    if (typeOf(shape) !== dataKind(value)) continue;
    const mistakes =
      shape.is === 'object' ? keyMistakes(shape.keys, value as DataObject) : { unknown: [], missing: [] };
    const isMarked = !mistakes.missing.some((key) => shape.is === 'object' && isMark(shape.keys[key]));
    candidates.push({ ...mistakes, known: keysOf(shape) ?? [], problems, isMarked });
  }
  const isFigure = candidates.some(({ missing }) => missing.includes('parameter'));
  const input = isFigure ? inputAsFigure(value as DataObject, path) : undefined;
  if (input !== undefined) return [input];
  // A key that only says which shape is meant, and is left out: another shape is meant.
  const meant = candidates.filter(({ isMarked }) => isMarked);
  if (candidates.length > 0) return likelyProblems(meant.length > 0 ? meant : candidates, path);
  return [otherType(shapes[0]!, value, path)];
}

/** Whether a key can have one word only. */
const isMark = (shape: AnyShape | undefined): boolean => shape?.is === 'word' && shape.of.length === 1;

/** The problem of a value of another type than its shape. */
function otherType(shape: AnyShape, value: unknown, path: Path): Diagnostic {
  return wrongType(path, shape.is === 'record' ? 'record' : typeOf(shape), value, keysOf(shape));
}

/** The keys of an object; undefined for other shapes. */
function keysOf(shape: AnyShape): readonly string[] | undefined {
  if (shape.is === 'later') return keysOf(shape.shape());
  if (shape.is === 'object') return Object.keys(shape.keys);
  return shape.is === 'kinds' ? [shape.by] : undefined;
}

/** The type of values of a shape, as named in diagnostics. */
function typeOf(shape: AnyShape): string {
  switch (shape.is) {
    case 'number':
    case 'text':
    case 'boolean':
    case 'list':
      return shape.is;
    case 'word':
      return 'text';
    default:
      return 'object';
  }
}
