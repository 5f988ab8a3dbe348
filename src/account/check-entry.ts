/** Checks the shape of an entry: its kind, its keys and their values. */
import { type Diagnostic, error } from '../money/index.ts';
import { type AnyShape, checkShape, type DataShape, quotable } from '../shape/index.ts';
import type { Entry } from './entry.ts';
import { type AnyFields, type FieldType, LINES_LIMIT, shapeOfEntry } from './fields.ts';
import { knownMonth, readInstant } from './instant.ts';
import { ENTRY_KINDS } from './kinds.ts';

/** The largest amount of an entry: 10 million euros in cents, or as many units. */
export const ENTRY_LIMIT = 1_000_000_000;

/** The fields of a kind in a form for quick checks. Unlike those of an object, the keys of a map are never inherited. */
interface QuickKind {
  readonly fields: ReadonlyMap<string, QuickField>;
  /** The number of fields that must be given. */
  readonly required: number;
}

interface QuickField {
  readonly type: FieldType;
  /** 1 for a field that must be given. */
  readonly required: 0 | 1;
}

const QUICK: ReadonlyMap<string, QuickKind> = /* @__PURE__ */ new Map(
  Object.entries(ENTRY_KINDS).map(([kind, { fields }]) => {
    const all = Object.entries(fields as AnyFields).map(([key, field]): readonly [string, QuickField] => [
      key,
      { type: field.is, required: 'isOptional' in field ? 0 : 1 },
    ]);
    return [kind, { fields: new Map(all), required: all.filter(([, field]) => field.required === 1).length }];
  }),
);

const ENTRY_SHAPE: AnyShape = /* @__PURE__ */ (() => ({
  is: 'kinds',
  by: 'kind',
  of: Object.fromEntries(
    Object.entries(ENTRY_KINDS).map(([kind, { fields }]) => [kind, shapeOfEntry(kind, fields as AnyFields)]),
  ),
}))();

const ID = /^[\w.:-]{1,64}$/;

/** Whether a value is an opaque id. */
export const isId = (value: unknown): boolean => typeof value === 'string' && ID.test(value);

/** Ids that were found good, so that an account, a place or a hash is tested once. */
export interface KnownIds {
  readonly all: Set<string>;
  /** The hash of the rules and of the conventionnement of the entry before, and its till. */
  rules: string;
  conventionnement: string;
  till: string;
}

/** No known ids. */
export const noKnownIds = (): KnownIds => ({ all: new Set(), rules: '', conventionnement: '', till: '' });

/**
 * Reads an entry.
 *
 * @remarks
 * A quick check decides; the problems of a value that fails it are found by a slower one.
 *
 * @param value - any value
 * @param place - its place in the list, with which paths begin
 * @param known - ids that need no further test; new ones are added
 * @returns the entry, or at least one diagnostic
 */
export function readEntry(value: unknown, place: number, known: KnownIds): Entry | readonly Diagnostic[] {
  return isEntry(value, known) ? value : readSlowly(value, place);
}

/** Whether a value is an entry. */
function isEntry(value: unknown, known: KnownIds): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Readonly<Record<string, unknown>>;
  const quick = typeof entry['kind'] === 'string' ? QUICK.get(entry['kind']) : undefined;
  if (quick === undefined) return false;
  let found = 0;
  for (const key in entry) {
    if (key === 'kind') continue;
    const field = quick.fields.get(key);
    if (field === undefined || !isOfType(entry[key], field.type, key, known)) return false;
    found += field.required;
  }
  return found === quick.required;
}

function isOfType(value: unknown, type: FieldType, key: string, known: KnownIds): boolean {
  switch (type) {
    case 'id':
      return typeof value === 'string' && isKnownId(value, key, known);
    case 'instant':
      // The caller reads it.
      return typeof value === 'string';
    case 'month':
      return typeof value === 'string' && knownMonth(value) !== undefined;
    case 'amount':
      return isAmount(value, 1);
    case 'signed':
      return isAmount(value, -ENTRY_LIMIT) && value !== 0;
    case 'true':
      return value === true;
    case 'purchase-lines':
      return isLines(value, 'covered', 0);
    case 'refund-lines':
      return isLines(value, 'amount', 1);
    default:
      return type.includes(value as string);
  }
}

function isKnownId(value: string, key: string, known: KnownIds): boolean {
  switch (key) {
    case 'id':
      return ID.test(value);
    case 'rules':
    case 'conventionnement':
    case 'till':
      if (value === known[key]) return true;
      if (!ID.test(value)) return false;
      known[key] = value;
      return true;
    default:
      if (known.all.has(value)) return true;
      if (!ID.test(value)) return false;
      if (known.all.size < KNOWN_LIMIT) known.all.add(value);
      return true;
  }
}

const KNOWN_LIMIT = 100_000;

const isAmount = (value: unknown, least: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= ENTRY_LIMIT;

/** Whether a value is a list of lines, each with an id of its own, that moves something in all. */
function isLines(value: unknown, amount: 'covered' | 'amount', least: number): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length > LINES_LIMIT) return false;
  let sum = 0;
  for (const line of value as readonly (Readonly<Record<string, unknown>> | null)[]) {
    if (typeof line !== 'object' || line === null) return false;
    for (const key in line) {
      const part = line[key];
      if (key === 'id') {
        if (typeof part !== 'string' || !ID.test(part)) return false;
      } else if (key === amount) {
        if (!isAmount(part, least)) return false;
        sum += part as number;
      } else if (key !== 'own' || amount !== 'covered' || !isAmount(part, 0)) return false;
    }
    if (line['id'] === undefined || line[amount] === undefined) return false;
  }
  return sum > 0 && sum <= ENTRY_LIMIT && haveOwnIds(value as readonly { readonly id: string }[]);
}

function haveOwnIds(lines: readonly { readonly id: string }[]): boolean {
  if (lines.length > 8) return new Set(lines.map(({ id }) => id)).size === lines.length;
  for (let place = 1; place < lines.length; place += 1) {
    for (let before = 0; before < place; before += 1) if (lines[before]!.id === lines[place]!.id) return false;
  }
  return true;
}

/** An entry whose keys are not plain, such as one with keys that are undefined; or the problems of a value. */
function readSlowly(value: unknown, place: number): Entry | readonly Diagnostic[] {
  const shaped = checkShape(ENTRY_SHAPE as DataShape<Entry>, value);
  if (!shaped.ok) {
    return shaped.diagnostics.map((problem) => ({ ...problem, path: [place, ...problem.path] }));
  }
  const entry = shaped.data;
  const { fields } = QUICK.get(entry.kind)!;
  const found = Object.entries(entry).flatMap(([key, part]: [string, unknown]) => {
    const field = fields.get(key);
    return field === undefined ? [] : valueProblems(entry, key, part, field.type, place);
  });
  return found.length === 0 ? entry : found;
}

const named = (id: unknown): string => quotable(id) ?? '?';

function valueProblems(
  { id }: Entry,
  key: string,
  value: unknown,
  type: FieldType,
  place: number,
): readonly Diagnostic[] {
  const path = [place, key];
  switch (type) {
    case 'id':
      return isId(value) ? [] : [error('CAISSE-ACCOUNT-ID', path, { key, text: named(value) })];
    case 'instant':
      return readInstant(value as string) === undefined
        ? [error('CAISSE-ACCOUNT-INSTANT', path, { entry: named(id), text: named(value) })]
        : [];
    case 'month':
      return knownMonth(value as string) === undefined ? [error('CAISSE-MONTH', path, { text: named(value) })] : [];
    case 'amount':
      return amountProblems(id, value as number, 1, path);
    case 'signed':
      return amountProblems(id, value as number, value === 0 ? 1 : -ENTRY_LIMIT, path);
    case 'purchase-lines':
    case 'refund-lines':
      return linesProblems(id, value as readonly Readonly<Record<string, unknown>>[], path);
    case 'true':
      return value === true ? [] : [error('CAISSE-VALUE-UNKNOWN', path, { value: String(value), known: ['true'] })];
    default:
      return [];
  }
}

function amountProblems(id: string, amount: number, least: number, path: Diagnostic['path']): readonly Diagnostic[] {
  if (Number.isInteger(amount) && Math.abs(amount) > ENTRY_LIMIT) {
    const details = { entry: named(id), amount: `${amount}`, limit: `${ENTRY_LIMIT}` };
    return [error('CAISSE-ACCOUNT-AMOUNT-LARGE', path, details)];
  }
  return isAmount(amount, least)
    ? []
    : [error('CAISSE-ACCOUNT-AMOUNT', path, { entry: named(id), amount: `${amount}` })];
}

function linesProblems(
  id: string,
  lines: readonly Readonly<Record<string, unknown>>[],
  path: Diagnostic['path'],
): readonly Diagnostic[] {
  const found = lines.flatMap((line, place) =>
    Object.entries(line).flatMap(([key, part]) =>
      key === 'id'
        ? isId(part)
          ? []
          : [error('CAISSE-ACCOUNT-ID', [...path, place, key], { key, text: named(part) })]
        : amountProblems(id, part as number, key === 'amount' ? 1 : 0, [...path, place, key]),
    ),
  );
  if (found.length > 0) return found;
  const isSound = isLines(lines, lines.some((line) => 'amount' in line) ? 'amount' : 'covered', 0);
  return isSound ? [] : [error('CAISSE-ACCOUNT-LINES', path, { entry: named(id) })];
}
