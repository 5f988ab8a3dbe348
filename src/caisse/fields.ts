/** What the fields of a kind hold, as plain data: schema, random documents, labels and lowering follow from it. */
import type { DecimalInput } from '../money/index.ts';
import type { QuantityName } from './quantity-name.ts';
import type { RuleDocument } from './rule-document.ts';
import type { FigureKind } from './lowering/scope.ts';
import type { Amount, Figure, Label, Per, RoundingWords } from './words.ts';

/** What a plain text stands for. */
export type TextOf =
  'id' | 'note' | 'commune' | 'status' | 'yes-or-no-input' | 'category-input' | 'option-of-category-input';

/** A field with a name of its own in the JSON Schema. */
export type GroupName = 'Conversion' | 'PartsTable' | 'PriceTier' | 'ThresholdTable';

/** How the items of a list are called: words of the input `of`, or inputs of their own, `of.ID`. */
export interface ItemNames {
  readonly as: 'words' | 'inputs';
  /** The name of the input; left out: the input that the item around the list is. */
  readonly of?: string;
}

/** What one field holds; `name` is its name in the JSON Schema, where it has one. */
export type FieldShape = FieldType & { readonly name?: GroupName };

type FieldType =
  /** A figure; `isKnown` where a parameter without a value is refused. */
  | { readonly type: 'figure'; readonly of: FigureKind; readonly isKnown?: boolean; readonly isAboveZero?: boolean }
  /** A plain decimal without a source. */
  | { readonly type: 'decimal'; readonly isAboveZero?: boolean }
  /** An amount in euros, or one of some words that stand for one. */
  | { readonly type: 'amount'; readonly words?: readonly string[] }
  /** A whole number between two limits, and above that of the key `above`. */
  | { readonly type: 'integer'; readonly from: number; readonly to: number; readonly above?: string }
  | { readonly type: 'rounding' }
  | { readonly type: 'quantity'; readonly of: 'money' | 'count' | 'number' }
  | { readonly type: 'label' }
  | { readonly type: 'text'; readonly of: TextOf }
  | { readonly type: 'word'; readonly of: readonly string[] }
  | { readonly type: 'per' }
  | { readonly type: 'sources' }
  | { readonly type: 'rule'; readonly of: 'money' | 'boolean' | 'any' }
  | { readonly type: 'criterion' }
  /** At least `least` (1 if left out) and at most `limit` items; `ascending` is the key by which they ascend. */
  | {
      readonly type: 'list';
      readonly of: FieldShape;
      readonly least?: 0;
      readonly limit?: number;
      readonly ascending?: string;
      readonly names?: ItemNames;
    }
  | { readonly type: 'group'; readonly fields: FieldShapes }
  | { readonly type: 'either'; readonly of: readonly FieldShape[] };

/** The fields of a kind by their keys. */
export type FieldShapes = Readonly<Record<string, FieldShape & { readonly isOptional?: boolean }>>;

/** A field that holds exactly values of a type. The last key exists for the compiler alone. */
export type Field<Value> = FieldShape & { readonly isOptional?: never; readonly '~value'?: (value: Value) => Value };

/** A field that may be left out. */
export type OptionalField<Value> = FieldShape & {
  readonly isOptional: true;
  readonly '~value'?: (value: Value) => Value;
};

/** The fields of a type, apart from its `kind`: each key with a field of its type, none missing and none too many. */
export type FieldsOf<Type> = {
  readonly [Key in keyof Type as Exclude<Key, 'kind'>]-?: undefined extends Type[Key]
    ? OptionalField<Exclude<Type[Key], undefined>>
    : Field<Type[Key]>;
};

/** Fields that replace those of a kind, or that are left out, in one of the ways in which its fields go together. */
export type Shape<Type> = Readonly<Partial<Record<Exclude<keyof Type, 'kind'>, FieldShape | 'absent'>>>;

/** A figure of a kind. */
export const figure = (of: FigureKind): Field<Figure> => ({ type: 'figure', of });

/** A figure whose value must be known before any household is seen. */
export const knownFigure = (of: FigureKind): Field<Figure> => ({ type: 'figure', of, isKnown: true });

/** A known figure above zero. */
export const positiveFigure = (of: FigureKind): Field<Figure> => ({
  type: 'figure',
  of,
  isKnown: true,
  isAboveZero: true,
});

/** A plain decimal number, not below zero. */
export const decimal = (): Field<DecimalInput> => ({ type: 'decimal' });

/** A plain decimal number above zero. */
export const positiveDecimal = (): Field<DecimalInput> => ({ type: 'decimal', isAboveZero: true });

/** An amount in euros, the same for all or by composition. */
export const amount = (): Field<Amount> => ({ type: 'amount' });

/** An amount in euros, or a word that stands for one. */
export const amountOr = (...words: readonly string[]): Field<Amount> => ({ type: 'amount', words });

/** A whole number between two limits, and above that of another key. */
export const integer = (from: number, to: number, above?: string): Field<number> => ({
  type: 'integer',
  from,
  to,
  ...(above === undefined ? {} : { above }),
});

/** A rounding. */
export const rounding = (): Field<RoundingWords> => ({ type: 'rounding' });

/** The name of a quantity that is money, a count, or either. */
export const quantity = (of: 'money' | 'count' | 'number'): Field<QuantityName> => ({ type: 'quantity', of });

/** A label for people. */
export const label = (): Field<Label> => ({ type: 'label' });

/** A plain text. */
export const text = (of: TextOf): Field<string> => ({ type: 'text', of });

/** One of some words. */
export const word = <const Word extends string>(...of: readonly Word[]): Field<Word> => ({ type: 'word', of });

/** Who an amount is counted for. */
export const per = (): Field<Per> => ({ type: 'per' });

/** One or more sources of the document. */
export const sources = (): Field<string | readonly string[]> => ({ type: 'sources' });

/** A rule in the JSON form of the algebra. */
export const rule = (of: 'money' | 'boolean' | 'any'): Field<RuleDocument> => ({ type: 'rule', of });

/** A condition on the household. */
export const criterion = <Criterion>(): Field<Criterion> => ({ type: 'criterion' });

/** A list. */
export const list = <Item>(
  of: Field<Item>,
  options: {
    readonly least?: 0;
    readonly limit?: number;
    readonly ascending?: keyof Item & string;
    readonly names?: ItemNames;
  } = {},
): Field<readonly Item[]> => ({ type: 'list', of, ...options });

/** Several fields under one key. */
export const group = <Type>(fields: FieldsOf<Type>): Field<Type> => ({ type: 'group', fields });

/** One of two fields. */
export const either = <First, Second>(first: Field<First>, second: Field<Second>): Field<First | Second> => ({
  type: 'either',
  of: [first, second],
});

/** A field that may be left out. */
export const optional = <Value>(field: Field<Value>): OptionalField<Value> => ({ ...field, isOptional: true });

/** A field with a name of its own in the JSON Schema. */
export const named = <Value>(name: GroupName, field: Field<Value>): Field<Value> => ({ ...field, name });

/** Rows by ascending number of persons. */
export const personsRows: Field<readonly { readonly persons: number; readonly amount: Figure }[]> = list(
  group({ persons: integer(1, 20), amount: figure('money') }),
  { ascending: 'persons' },
);
