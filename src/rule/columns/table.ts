/** A table of households as a rule reads it: one column for each fact, every number an integer. */
import type { CountMembersNode } from '../rule-node.ts';

/** Integers, in the smallest kind of array that holds them. */
export type IntegerArray = Uint8Array | Int16Array | Uint16Array | Int32Array | Float64Array;

/** The common part of all columns. */
interface ColumnCells {
  /** One entry for each row. Where the fact is absent, the entry is any number from `smallest` to `largest` and is ignored. */
  readonly values: IntegerArray;
  readonly smallest: number;
  readonly largest: number;
  /** 1 for each row in which the fact is absent; `null` where it is present in all rows. */
  readonly absent: Uint8Array | null;
}

/** A number: the fact is the entry divided by ten to the power of `decimals`. */
export interface NumberColumn extends ColumnCells {
  readonly kind: 'number';
  readonly decimals: number;
}

/** A yes or no: 1 or 0. */
export interface BooleanColumn extends ColumnCells {
  readonly kind: 'boolean';
}

/** A category: each entry is the index of a word in `words`. */
export interface CategoryColumn extends ColumnCells {
  readonly kind: 'category';
  readonly words: readonly string[];
}

/** An input that is absent in all rows. */
export interface NeverGiven {
  readonly kind: 'never-given';
}

/** The column of an input. */
export type Column = NumberColumn | BooleanColumn | CategoryColumn | NeverGiven;

/** How many members are in an age range. */
export interface MembersColumn extends ColumnCells {
  readonly kind: 'members';
  readonly from: number;
  readonly before: number | null;
}

/** Households in columns of one length. */
export interface Table {
  readonly rows: number;
  /** By the name of their input. */
  readonly columns: Readonly<Record<string, Column>>;
  readonly members: readonly MembersColumn[];
  /** 1 for each row whose members are unknown, rather than of unknown age; `null` where there is none. */
  readonly uncounted: Uint8Array | null;
}

/** The column of an input, if the table has one. */
export function columnOf(table: Table, name: string): Column | undefined {
  return Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
}

/** The column of an age range, if the table has one. */
export function membersOf(table: Table, { from, before }: Omit<CountMembersNode, 'kind'>): MembersColumn | undefined {
  return table.members.find((column) => column.from === from && column.before === before);
}

/** The index of a word among all words of the rules; a new word gets the next index. */
export function wordPlace(word: string, words: Map<string, number>): number {
  const place = words.get(word) ?? words.size;
  words.set(word, place);
  return place;
}
