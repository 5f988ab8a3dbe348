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
export /* @__NO_SIDE_EFFECTS__ */ function figure(of: FigureKind): Field<Figure> {
  return { type: 'figure', of };
}

/** A figure whose value must be known before any household is seen. */
export /* @__NO_SIDE_EFFECTS__ */ function knownFigure(of: FigureKind): Field<Figure> {
  return {
    type: 'figure',
    of,
    isKnown: true,
  };
}

/** A known figure above zero. */
export /* @__NO_SIDE_EFFECTS__ */ function positiveFigure(of: FigureKind): Field<Figure> {
  return {
    type: 'figure',
    of,
    isKnown: true,
    isAboveZero: true,
  };
}

/** A plain decimal number, not below zero. */
export /* @__NO_SIDE_EFFECTS__ */ function decimal(): Field<DecimalInput> {
  return { type: 'decimal' };
}

/** A plain decimal number above zero. */
export /* @__NO_SIDE_EFFECTS__ */ function positiveDecimal(): Field<DecimalInput> {
  return {
    type: 'decimal',
    isAboveZero: true,
  };
}

/** An amount in euros, the same for all or by composition. */
export /* @__NO_SIDE_EFFECTS__ */ function amount(): Field<Amount> {
  return { type: 'amount' };
}

/** An amount in euros, or a word that stands for one. */
export /* @__NO_SIDE_EFFECTS__ */ function amountOr(...words: readonly string[]): Field<Amount> {
  return {
    type: 'amount',
    words,
  };
}

/** A whole number between two limits, and above that of another key. */
export /* @__NO_SIDE_EFFECTS__ */ function integer(from: number, to: number, above?: string): Field<number> {
  return {
    type: 'integer',
    from,
    to,
    ...(above === undefined ? {} : { above }),
  };
}

/** A rounding. */
export /* @__NO_SIDE_EFFECTS__ */ function rounding(): Field<RoundingWords> {
  return { type: 'rounding' };
}

/** The name of a quantity that is money, a count, or either. */
export /* @__NO_SIDE_EFFECTS__ */ function quantity(of: 'money' | 'count' | 'number'): Field<QuantityName> {
  return {
    type: 'quantity',
    of,
  };
}

/** A label for people. */
export /* @__NO_SIDE_EFFECTS__ */ function label(): Field<Label> {
  return { type: 'label' };
}

/** A plain text. */
export /* @__NO_SIDE_EFFECTS__ */ function text(of: TextOf): Field<string> {
  return { type: 'text', of };
}

/** One of some words. */
export /* @__NO_SIDE_EFFECTS__ */ function word<const Word extends string>(...of: readonly Word[]): Field<Word> {
  return {
    type: 'word',
    of,
  };
}

/** Who an amount is counted for. */
export /* @__NO_SIDE_EFFECTS__ */ function per(): Field<Per> {
  return { type: 'per' };
}

/** One or more sources of the document. */
export /* @__NO_SIDE_EFFECTS__ */ function sources(): Field<string | readonly string[]> {
  return { type: 'sources' };
}

/** A rule in the JSON form of the algebra. */
export /* @__NO_SIDE_EFFECTS__ */ function rule(of: 'money' | 'boolean' | 'any'): Field<RuleDocument> {
  return {
    type: 'rule',
    of,
  };
}

/** A condition on the household. */
export /* @__NO_SIDE_EFFECTS__ */ function criterion<Criterion>(): Field<Criterion> {
  return { type: 'criterion' };
}

/** A list. */
export /* @__NO_SIDE_EFFECTS__ */ function list<Item>(
  of: Field<Item>,
  options: {
    readonly least?: 0;
    readonly limit?: number;
    readonly ascending?: keyof Item & string;
    readonly names?: ItemNames;
  } = {},
): Field<readonly Item[]> {
  return { type: 'list', of, ...options };
}

/** Several fields under one key. */
export /* @__NO_SIDE_EFFECTS__ */ function group<Type>(fields: FieldsOf<Type>): Field<Type> {
  return {
    type: 'group',
    fields,
  };
}

/** One of two fields. */
export /* @__NO_SIDE_EFFECTS__ */ function either<First, Second>(
  first: Field<First>,
  second: Field<Second>,
): Field<First | Second> {
  return {
    type: 'either',
    of: [first, second],
  };
}

/** A field that may be left out. */
export /* @__NO_SIDE_EFFECTS__ */ function optional<Value>(field: Field<Value>): OptionalField<Value> {
  return {
    ...field,
    isOptional: true,
  };
}

/** A field with a name of its own in the JSON Schema. */
export /* @__NO_SIDE_EFFECTS__ */ function named<Value>(name: GroupName, field: Field<Value>): Field<Value> {
  return {
    ...field,
    name,
  };
}

/** Rows by ascending number of persons. */
export const personsRows: Field<readonly { readonly persons: number; readonly amount: Figure }[]> =
  /* @__PURE__ */ list(group({ persons: integer(1, 20), amount: figure('money') }), { ascending: 'persons' });
