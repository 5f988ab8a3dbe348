/** Nouns with their articles, for sentences about differences. */
import type {
  Composition,
  Criterion,
  Figure,
  Label,
  MemberFormula,
  RoundingWords,
  RuleDocument,
} from '../../caisse/index.ts';
import type { Said } from '../said.ts';

/** A singular noun with its definite article in both languages: `la base`, `the base`. */
export interface Noun extends Said {
  /** Whether the French noun is feminine. */
  readonly isFeminine?: true;
}

/** A noun that is masculine in French. */
export const masculine = (fr: string, en: string): Noun => ({ fr, en });

/** A noun that is feminine in French. */
export const feminine = (fr: string, en: string): Noun => ({ fr, en, isFeminine: true });

/** The values that one noun names, with all that is in them. */
type Named =
  | string
  | number
  | boolean
  | undefined
  | Figure
  | Composition
  | Label
  | RoundingWords
  | RuleDocument
  | Criterion
  | MemberFormula;

/** The keys in a value, joined by dots, below the key of the value. */
type Below<Key extends string, Value> = Value extends readonly (infer Item)[]
  ? Below<Key, Exclude<Item, Named>>
  : Value extends object
    ? `${Key}.${KeysIn<Value>}`
    : never;

type KeysIn<Type> = Type extends object
  ? {
      [Key in Exclude<keyof Type, 'kind' | 'source'> & string]: Key | Below<Key, Exclude<Type[Key], Named>>;
    }[Exclude<keyof Type, 'kind' | 'source'> & string]
  : never;

/** A noun for each field of a type, by its keys joined by dots. The noun of a list is that of one item. */
export type FieldNouns<Type> = Readonly<Record<KeysIn<Required<Type>>, Noun>>;
