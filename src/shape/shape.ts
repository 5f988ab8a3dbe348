/** The shapes of data, as plain data: what each value of a document may be. */

import type { DecimalInput } from '../money/index.ts';

/** What a value may be. */
export type AnyShape =
  | { readonly is: 'text' | 'number' | 'boolean' }
  /** A month, which is checked later, and the diagnostic of a text that is none. */
  | { readonly is: 'text'; readonly month: 'CAISSE-MONTH' | 'CAISSE-HOUSEHOLD-BIRTH-MONTH' }
  /** Any value. */
  | { readonly is: 'any' }
  /** An object with any keys. */
  | { readonly is: 'any-object' }
  /** One of some words or numbers. */
  | { readonly is: 'word'; readonly of: readonly (string | number)[] }
  /** At most `limit` items. */
  | { readonly is: 'list'; readonly of: AnyShape; readonly limit: number }
  /** Values under names chosen by the document; `usual` names are proposed where one stands elsewhere. */
  | { readonly is: 'record'; readonly of: AnyShape; readonly usual: readonly string[] }
  | { readonly is: 'object'; readonly keys: AnyKeys }
  /** One of several shapes. */
  | { readonly is: 'either'; readonly of: readonly AnyShape[] }
  /** An object whose key `by` selects the shape. */
  | { readonly is: 'kinds'; readonly by: string; readonly of: Readonly<Record<string, AnyShape>> }
  /** A shape that is made when it is needed, for shapes that contain themselves. */
  | { readonly is: 'later'; readonly shape: () => AnyShape };

/** The keys of an object. A key that is refused later, with a reason of its own, is not proposed. */
export type AnyKeys = Readonly<
  Record<string, AnyShape & { readonly isOptional?: boolean; readonly isRefused?: boolean }>
>;

/** The shape of a type. The last key exists only at compile time. */
export type DataShape<Value> = AnyShape & { readonly isOptional?: never; readonly '~value'?: (value: Value) => Value };

/** The shape of an optional key. */
export type OptionalShape<Value> = AnyShape & {
  readonly isOptional: true;
  readonly '~value'?: (value: Value) => Value;
};

/** The keys of a type: exactly one shape of the right type for each key. */
export type KeysOf<Type> = {
  readonly [Key in keyof Type]-?: undefined extends Type[Key]
    ? OptionalShape<Exclude<Type[Key], undefined>>
    : DataShape<Type[Key]>;
};

/** The default maximum number of items in a list and of names in a record. */
export const ITEMS_LIMIT = 1000;

/** Any text. */
export const TEXT: DataShape<string> = { is: 'text' };

/** A month, `YYYY-MM`. */
export const MONTH: DataShape<string> = { is: 'text', month: 'CAISSE-MONTH' };

/** A month of birth, `YYYY-MM`. */
export const BIRTH_MONTH: DataShape<string> = { is: 'text', month: 'CAISSE-HOUSEHOLD-BIRTH-MONTH' };

/** Any finite number. */
export const NUMBER: DataShape<number> = { is: 'number' };

/** True or false. */
export const BOOLEAN: DataShape<boolean> = { is: 'boolean' };

/** Any value, which is checked elsewhere. */
export const ANY: DataShape<unknown> = { is: 'any' };

/** An object with any keys, which are checked elsewhere. */
export const ANY_OBJECT: DataShape<Readonly<Record<string, unknown>>> = { is: 'any-object' };

/** A decimal as people write it. */
export const DECIMAL: DataShape<DecimalInput> = { is: 'either', of: [NUMBER, TEXT] };

/** One of some words or numbers: all members of a type. */
export /* @__NO_SIDE_EFFECTS__ */ function words<const Word extends string | number>(
  ...of: readonly Word[]
): DataShape<Word> {
  return { is: 'word', of };
}

/** A list. Whether it may be empty is checked by the rules. */
export /* @__NO_SIDE_EFFECTS__ */ function listOf<Item>(
  of: DataShape<Item>,
  limit: number = ITEMS_LIMIT,
): DataShape<readonly Item[]> {
  return { is: 'list', of, limit };
}

/** Values under names chosen by the document; `usual` names are proposed where one stands elsewhere. */
export /* @__NO_SIDE_EFFECTS__ */ function recordOf<Value>(
  of: DataShape<Value>,
  usual: readonly string[] = [],
): DataShape<Readonly<Record<string, Value>>> {
  return { is: 'record', of, usual };
}

/** Whether a type is a union. */
type IsUnion<Type, Whole = Type> = Type extends unknown ? ([Whole] extends [Type] ? false : true) : never;

/** An object with the keys of a type. For a union, `either` takes the shape of each member. */
export /* @__NO_SIDE_EFFECTS__ */ function object<Type>(
  keys: IsUnion<Type> extends true ? never : KeysOf<Type>,
): DataShape<Type> {
  return { is: 'object', keys: keys };
}

/** One of several shapes. */
export /* @__NO_SIDE_EFFECTS__ */ function either<const Shapes extends readonly AnyShape[]>(
  ...of: Shapes
): DataShape<ValueOf<Shapes[number]>> {
  return { is: 'either', of };
}

/** An object whose key `by` selects the shape: one shape for each word of that key. */
export /* @__NO_SIDE_EFFECTS__ */ function kinds<By extends string, Type extends Readonly<Record<By, string>>>(
  by: By,
  of: Readonly<Record<Type[By], AnyShape>>,
): DataShape<Type> {
  return { is: 'kinds', by, of };
}

/** A shape that is made when it is needed. */
export /* @__NO_SIDE_EFFECTS__ */ function later<Value>(make: () => DataShape<Value>): DataShape<Value> {
  let made: DataShape<Value> | undefined;
  return { is: 'later', shape: () => (made ??= make()) };
}

/** An optional key. */
export /* @__NO_SIDE_EFFECTS__ */ function optional<Value>(shape: DataShape<Value>): OptionalShape<Value> {
  return { ...shape, isOptional: true };
}

type ValueOf<Of> = Of extends { readonly '~value'?: (value: infer Value) => infer _ } ? Value : never;
