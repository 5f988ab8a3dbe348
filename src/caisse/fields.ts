/** The field types of a kind, as plain data, from which schema, random documents, labels and lowering derive. */
import type { QuantityName } from './quantity-name.ts';
import type { RuleDocument } from './rule-document.ts';
import type { FigureKind } from './lowering/scope.ts';
import type { Amount, Conversion, Figure, Label, Per, RoundingWords } from './words.ts';

/** The meaning of a text. */
export type TextOf =
  | 'id'
  | 'note'
  | 'commune'
  | 'departement'
  | 'area'
  | 'status'
  | 'yes-or-no-input'
  | 'category-input'
  | 'member-input'
  | 'option-of-category-input'
  /** Ids of the registers and levels of the document. */
  | 'place'
  | 'professional'
  | 'category'
  | 'product'
  | 'level'
  /** An open word, compared in its normal form. */
  | 'word'
  | 'month';

/** A named definition in the JSON Schema. */
export type GroupName = 'ConventionOutcome' | 'Conversion' | 'PartsTable' | 'PriceTier' | 'ThresholdTable';

/** How the ids of a list are used: as values of the input `of`, or in inputs named `of.ID`. */
export interface ItemNames {
  readonly as: 'options' | 'inputs';
  /** The name of the input; by default the input of the enclosing item. */
  readonly of?: string;
}

/** The type of one field; `name` is its definition in the JSON Schema, if any. */
export type FieldShape = FieldType & { readonly name?: GroupName };

type FieldType =
  /** A figure; `isKnown` if a parameter without a value is refused. */
  | { readonly type: 'figure'; readonly of: FigureKind; readonly isKnown?: boolean; readonly isAboveZero?: boolean }
  /** An amount in euros, or one of the keywords. */
  | { readonly type: 'amount'; readonly keywords?: readonly string[] }
  /** A whole number in a range, and greater than that of the key `above`. */
  | { readonly type: 'integer'; readonly from: number; readonly to: number; readonly above?: string }
  | { readonly type: 'rounding' }
  | { readonly type: 'quantity'; readonly of: 'money' | 'count' | 'number' }
  | { readonly type: 'label' }
  | { readonly type: 'text'; readonly of: TextOf }
  | { readonly type: 'keyword'; readonly of: readonly string[] }
  | { readonly type: 'per' }
  | { readonly type: 'sources' }
  | { readonly type: 'rule'; readonly of: 'money' | 'boolean' | 'any' }
  | { readonly type: 'criterion' }
  /** The formula of a contribution for one member, with its limits and its rounding. */
  | { readonly type: 'member-formula' }
  /** At least `least` (default: 1) and at most `limit` items, in ascending order of the key `ascending`. */
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
export type FieldShapes = Readonly<Record<string, FieldShape & OptionalMarks>>;

interface OptionalMarks {
  readonly isOptional?: boolean;
  /** The value that has the same meaning as an absent one. */
  readonly byDefault?: unknown;
}

/** A field with values of a type. The last key exists only at compile time. */
export type Field<Value> = FieldShape & { readonly isOptional?: never; readonly '~value'?: (value: Value) => Value };

/** An optional field. */
export type OptionalField<Value> = FieldShape & {
  readonly isOptional: true;
  readonly byDefault?: unknown;
  readonly '~value'?: (value: Value) => Value;
};

/** The fields of a type except its `kind`: exactly one field of the right type for each key. */
export type FieldsOf<Type> = {
  readonly [Key in keyof Type as Exclude<Key, 'kind'>]-?: undefined extends Type[Key]
    ? OptionalField<Exclude<Type[Key], undefined>>
    : Field<Type[Key]>;
};

/** One valid combination of fields: the fields that are replaced or absent in it. */
export type Shape<Type> = Readonly<Partial<Record<Exclude<keyof Type, 'kind'>, FieldShape | 'absent'>>>;

/** A figure. */
export /* @__NO_SIDE_EFFECTS__ */ function figure(of: FigureKind): Field<Figure> {
  return { type: 'figure', of };
}

/** A figure with a value in the document. */
export /* @__NO_SIDE_EFFECTS__ */ function knownFigure(of: FigureKind): Field<Figure> {
  return {
    type: 'figure',
    of,
    isKnown: true,
  };
}

/** A figure with a value above zero in the document. */
export /* @__NO_SIDE_EFFECTS__ */ function positiveFigure(of: FigureKind): Field<Figure> {
  return {
    type: 'figure',
    of,
    isKnown: true,
    isAboveZero: true,
  };
}

/** An amount in euros, fixed or by composition. */
export /* @__NO_SIDE_EFFECTS__ */ function amount(): Field<Amount> {
  return { type: 'amount' };
}

/** An amount in euros, or a keyword. */
export /* @__NO_SIDE_EFFECTS__ */ function amountOr(...keywords: readonly string[]): Field<Amount> {
  return {
    type: 'amount',
    keywords,
  };
}

/** A whole number in a range, optionally greater than that of another key. */
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

/** The name of a quantity of a type. */
export /* @__NO_SIDE_EFFECTS__ */ function quantity(of: 'money' | 'count' | 'number'): Field<QuantityName> {
  return {
    type: 'quantity',
    of,
  };
}

/** A label. */
export /* @__NO_SIDE_EFFECTS__ */ function label(): Field<Label> {
  return { type: 'label' };
}

/** A plain text. */
export /* @__NO_SIDE_EFFECTS__ */ function text(of: TextOf): Field<string> {
  return { type: 'text', of };
}

/** One of the listed keywords. */
export /* @__NO_SIDE_EFFECTS__ */ function keyword<const Keyword extends string>(
  ...of: readonly Keyword[]
): Field<Keyword> {
  return {
    type: 'keyword',
    of,
  };
}

/** The unit that an amount is multiplied by: household, member or adult. */
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

/** The formula of a contribution for one member. */
export /* @__NO_SIDE_EFFECTS__ */ function memberFormula<Formula>(): Field<Formula> {
  return { type: 'member-formula' };
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

/** A group of fields under one key. */
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

/** An optional field, and the value that has the same meaning as an absent one, if any. */
export /* @__NO_SIDE_EFFECTS__ */ function optional<Value>(
  field: Field<Value>,
  byDefault?: Value,
): OptionalField<Value> {
  return {
    ...field,
    isOptional: true,
    ...(byDefault === undefined ? {} : { byDefault }),
  };
}

/** The rounding of amounts without one in the document, as a document writes it. */
export const CENT: RoundingWords = { to: '0.01', mode: 'half-up' };

/** A field with a named definition in the JSON Schema. */
export /* @__NO_SIDE_EFFECTS__ */ function named<Value>(name: GroupName, field: Field<Value>): Field<Value> {
  return {
    ...field,
    name,
  };
}

/** The conversion of a period to months. */
export const conversion: Field<Conversion> = /* @__PURE__ */ named(
  'Conversion',
  /* @__PURE__ */ group({
    periods: /* @__PURE__ */ positiveFigure('count'),
    months: /* @__PURE__ */ positiveFigure('count'),
    rounding: /* @__PURE__ */ optional(/* @__PURE__ */ rounding(), CENT),
  }),
);

/** Rows by ascending number of persons. */
export const personsRows: Field<readonly { readonly persons: number; readonly amount: Figure }[]> =
  /* @__PURE__ */ list(group({ persons: integer(1, 20), amount: figure('money') }), { ascending: 'persons' });
