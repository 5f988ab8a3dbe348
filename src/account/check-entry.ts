/** Checks the shape of an entry: its kind, its keys and their values. */
import { type Diagnostic, error } from '../money/index.ts';
import { type AnyShape, checkShape, type DataShape, quotable } from '../shape/index.ts';
import type { Entry } from './entry.ts';
import { type AnyFields, type FieldType, LINES_LIMIT, required, shapeOfEntry } from './fields.ts';
import { knownMonth, readInstant } from './instant.ts';
import { ENTRY_KINDS } from './kinds.ts';

/** The largest amount of an entry: 10 million euros in cents, or as many units. */
export const ENTRY_LIMIT = 1_000_000_000;

/** The fields of a kind in a form for quick checks. Unlike those of an object, the keys of a map are never inherited. */
interface QuickKind {
  readonly fields: ReadonlyMap<string, QuickField>;
  /** The number of keys that must be given. */
  readonly required: number;
}

interface QuickField {
  readonly type: FieldType;
  readonly isRight: (value: unknown) => boolean;
  /** 1 for a key that must be given. */
  readonly required: 0 | 1;
}

const QUICK: ReadonlyMap<unknown, QuickKind> = /* @__PURE__ */ new Map(
  Object.entries(ENTRY_KINDS).map(([kind, { fields }]) => {
    const all = Object.entries({ ...(fields as AnyFields), kind: required([kind]) }).map(
      ([key, field]): readonly [string, QuickField] => [
        key,
        { type: field.is, isRight: checkOf(field.is), required: 'isOptional' in field ? 0 : 1 },
      ],
    );
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

/** Whether a value is an opaque id. */
export function isId(value: unknown): boolean {
  if (typeof value !== 'string' || value.length === 0 || value.length > 64) return false;
  for (let place = 0; place < value.length; place += 1) {
    if (ID_CODES[value.charCodeAt(place)] !== 1) return false;
  }
  return true;
}

/** 1 at the code of each character of ids: letters, digits, and `.`, `_`, `:`, `-`. */
const ID_CODES: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w.:-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** What is known of the entries before: the keys of the last one of each kind, in their order. */
export type EntryReader = Map<unknown, SeenKey[]>;

interface SeenKey {
  readonly key: string;
  readonly field: QuickField;
  /** The last value that was found right, as those of neighbours are often equal. */
  right: unknown;
}

/**
 * Reads an entry.
 *
 * @remarks
 * A quick check decides; the problems of a value that fails it are found by a slower one.
 *
 * @param value - any value
 * @param place - its place in the list, with which paths begin
 * @param reader - what is known of the entries before; it changes
 * @returns the entry, or at least one diagnostic
 */
export function readEntry(value: unknown, place: number, reader: EntryReader): Entry | readonly Diagnostic[] {
  return isEntry(value, reader) ? value : readSlowly(value, place);
}

/** Whether a value is an entry. */
function isEntry(value: unknown, reader: EntryReader): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Readonly<Record<string, unknown>>;
  const kind = entry['kind'];
  const quick = QUICK.get(kind);
  if (quick === undefined) return false;
  const seen = seenKeys(reader, kind);
  let found = 0;
  let place = 0;
  for (const key in entry) {
    const part = entry[key];
    let at = seen[place];
    if (at?.key !== key) {
      const field = quick.fields.get(key);
      if (!field?.isRight(part)) return false;
      at = { key, field, right: part };
      seen[place] = at;
    } else if (part !== at.right) {
      if (!at.field.isRight(part)) return false;
      at.right = part;
    }
    found += at.field.required;
    place += 1;
  }
  return found === quick.required;
}

function seenKeys(reader: EntryReader, kind: unknown): SeenKey[] {
  let seen = reader.get(kind);
  if (seen === undefined) {
    seen = [];
    reader.set(kind, seen);
  }
  return seen;
}

/** The check of a value of a type. Whether an instant is one, the caller finds when it reads it. */
function checkOf(type: FieldType): (value: unknown) => boolean {
  switch (type) {
    case 'id':
      return isId;
    case 'instant':
      return (value) => typeof value === 'string';
    case 'month':
      return (value) => typeof value === 'string' && knownMonth(value) !== undefined;
    case 'amount':
      return (value) => isAmount(value, 1);
    case 'signed':
      return (value) => isAmount(value, -ENTRY_LIMIT) && value !== 0;
    case 'true':
      return (value) => value === true;
    case 'purchase-lines':
      return (value) => isLines(value, 'covered', 0);
    case 'refund-lines':
      return (value) => isLines(value, 'amount', 1);
    default:
      return (value) => type.includes(value as string);
  }
}

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
        if (!isId(part)) return false;
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
