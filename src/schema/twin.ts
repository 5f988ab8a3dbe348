/** Checks at compile time that a schema matches its type. */
import type * as z from 'zod';

/** A type without `readonly` at all levels, because schemas do not have it. */
type Plain<Type> = Type extends readonly (infer Item)[]
  ? Plain<Item>[]
  : Type extends object
    ? { -readonly [Key in keyof Type]: Plain<Type[Key]> }
    : Type;

// The compiler compares these two generic functions by identity of the types, unlike assignability.
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters */
type Same<Left, Right> =
  (<Type>() => Type extends Left ? 1 : 2) extends <Type>() => Type extends Right ? 1 : 2 ? true : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

type Twin<Schema extends z.ZodType, Type> = Same<Plain<z.output<Schema>>, Plain<Type>> extends true ? Schema : never;

/**
 * The schema of a type. A key that is missing, unknown, or optional on one side only does not compile.
 *
 * @example
 * ```text
 * export const currencySchema: z.ZodType<Currency> = twin<Currency>()(z.strictObject({ … }));
 * ```
 */
export const twin =
  <Type>() =>
  <Schema extends z.ZodType>(schema: Schema & Twin<Schema, Type>): z.ZodType<Type> =>
    schema as unknown as z.ZodType<Type>;
