/** Counts the rows of each word of a column. */
import { nearWord } from '../household/index.ts';
import type { Diagnostic } from '../money/index.ts';
import type { InputNode } from '../rule/index.ts';

/** The words of one column. */
export interface WordCounts {
  readonly add: (value: unknown) => void;
  /** Warnings about words that are near a listed one, in the order of the rows. */
  readonly warnings: () => readonly Diagnostic[];
}

/** Creates the counts of an input. */
export function countWords(input: InputNode): WordCounts {
  const rowsOf = new Map<string, number>();
  return {
    add: (value) => {
      if (typeof value === 'string') rowsOf.set(value, (rowsOf.get(value) ?? 0) + 1);
    },
    warnings: () => [...rowsOf].flatMap(([word, rows]) => nearWord(input, word, [input.name], rows) ?? []),
  };
}
