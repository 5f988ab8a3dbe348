/** Refuses unknown keys of a document at compile time. */

/** The keys of all members of a union. */
type KeysOfUnion<Union> = Union extends unknown ? keyof Union : never;

/** The type of a key in those members of a union that have it. */
type At<Union, Key> = Union extends unknown ? (Key extends keyof Union ? Union[Key] : never) : never;

/** The members of a union of kinds that have the kind of a value; all members where the kind is not known. */
type OfKind<Value, Union> = Value extends { readonly kind: infer Kind }
  ? [Extract<Union, { readonly kind: Kind }>] extends [never]
    ? Union
    : Extract<Union, { readonly kind: Kind }>
  : Union;

/**
 * A document whose keys all exist in the type of documents. The type of an unknown key is `never`, so that the compiler reports that key.
 *
 * @remarks
 * A parameter of a generic type has no check for excess properties. This type is that check, at each level down to a depth that
 * the compiler evaluates quickly.
 */
export type Known<Value, Type> = Value extends readonly unknown[]
  ? { readonly [Place in keyof Value]: Known<Value[Place], At<Type, number>> }
  : Value extends object
    ? KnownKeys<Value, OfKind<Value, Extract<Type, object>>>
    : Value;

type KnownKeys<Value, Type> = string extends keyof Type
  ? { readonly [Key in keyof Value]: Known<Value[Key], At<Type, Key>> }
  : {
      readonly [Key in keyof Value]: Key extends KeysOfUnion<Type> ? Known<Value[Key], At<Type, Key>> : never;
    };
