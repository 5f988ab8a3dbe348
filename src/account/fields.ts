/** The fields of entries, as data: what each key may be. */
import {
  type AnyKeys,
  type AnyShape,
  BOOLEAN,
  listOf,
  MONTH,
  NUMBER,
  object,
  optional,
  TEXT,
  words,
} from '../shape/index.ts';
import type { AccountEntryBase, EntryBase, PurchaseLine, RefundLine } from './entry-base.ts';

/** What the value of a key is. `signed` is a whole number other than zero, `true` only the word true. */
export type FieldType =
  'id' | 'instant' | 'month' | 'amount' | 'signed' | 'true' | 'purchase-lines' | 'refund-lines' | readonly string[];

/** A field that must be given. */
export interface RequiredField {
  readonly is: FieldType;
}

/** A field that may be left out. */
export interface OptionalField {
  readonly is: FieldType;
  readonly isOptional: true;
}

/** The fields of an entry: exactly its keys, but its kind. */
export type FieldsOf<Entry> = {
  readonly [Key in Exclude<keyof Entry, 'kind'>]-?: undefined extends Entry[Key] ? OptionalField : RequiredField;
};

/** The fields of any entry. */
export type AnyFields = Readonly<Record<string, RequiredField | OptionalField>>;

/** A field that must be given. */
export const required = (is: FieldType): RequiredField => ({ is });

/** A field that may be left out. */
export const maybe = (is: FieldType): OptionalField => ({ is, isOptional: true });

/** The fields of all entries. */
export const BASE: FieldsOf<EntryBase> = {
  id: required('id'),
  at: required('instant'),
  rules: required('id'),
  conventionnement: maybe('id'),
  till: maybe('id'),
};

/** The fields of all entries of an account. */
export const ACCOUNT: FieldsOf<AccountEntryBase> = { ...BASE, account: required('id') };

/** The largest number of lines of a purchase. */
export const LINES_LIMIT = 500;

const PURCHASE_LINES: AnyShape = listOf(
  object<PurchaseLine>({ id: TEXT, covered: NUMBER, own: optional(NUMBER) }),
  LINES_LIMIT,
);
const REFUND_LINES: AnyShape = listOf(object<RefundLine>({ id: TEXT, amount: NUMBER }), LINES_LIMIT);

/** The shape of a field. */
function shapeOf(is: FieldType): AnyShape {
  switch (is) {
    case 'id':
    case 'instant':
      return TEXT;
    case 'month':
      return MONTH;
    case 'amount':
    case 'signed':
      return NUMBER;
    case 'true':
      return BOOLEAN;
    case 'purchase-lines':
      return PURCHASE_LINES;
    case 'refund-lines':
      return REFUND_LINES;
    default:
      return words(...is);
  }
}

/** The shape of an entry, from its kind and its fields. */
export function shapeOfEntry(kind: string, fields: AnyFields): AnyShape {
  const keys: AnyKeys = Object.fromEntries([
    ['kind', words(kind)],
    ...Object.entries(fields).map(
      ([key, field]) =>
        [key, 'isOptional' in field ? { ...shapeOf(field.is), isOptional: true } : shapeOf(field.is)] as const,
    ),
  ]);
  return { is: 'object', keys };
}
