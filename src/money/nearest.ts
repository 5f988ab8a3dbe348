/** Finds the known word nearest to a misspelt one. */

import { wordForFrench } from './french-words.ts';

/** Longer words are not compared. */
const LENGTH_LIMIT = 60;

/**
 * Finds the word of a list that is nearest to a misspelt word.
 *
 * @remarks
 * A French word, such as `cotisation`, is nearest to the word of documents that it means. Letters are compared without case and accents. One error per three letters is accepted: an added, missing or different letter, or two exchanged
 * neighbours. Of equally near words, the first is returned.
 *
 * @param word - the misspelt word
 * @param words - the known words
 * @returns the nearest word, or `undefined` if none is near
 * @law a word of the list is nearest to itself
 * @law one error in a word of four letters or more is accepted
 * @law the proposed word is in the list
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > LENGTH_LIMIT) return undefined;
  const meant = meaningOf(word, words);
  if (meant !== undefined) return meant;
  const written = withoutAccents(word);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const candidate of words) {
    const errors = countErrors(written, withoutAccents(candidate), least);
    if (errors < least) [best, least] = [candidate, errors];
  }
  return best;
}

/** The word of a list that equals a word, or that a French word means; `undefined` if none does. */
export function meaningOf(word: string, words: readonly string[]): string | undefined {
  const meant = words.includes(word) ? word : wordForFrench(withoutAccents(word));
  return meant !== undefined && words.includes(meant) ? meant : undefined;
}

/** The `nearest` detail of a diagnostic about an unknown word; no detail where no known word is near. */
export function nearestDetail(word: string, words: readonly string[]): { readonly nearest?: string } {
  const found = nearest(word, words);
  return found === undefined ? {} : { nearest: found };
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The number of errors between two words, up to the limit. */
function countErrors(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, place) => place);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const other = left[i - 1] === right[j - 1] ? 0 : 1;
      const exchanged = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      next.push(
        Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + other, exchanged ? before[j - 2]! + 1 : Infinity),
      );
    }
    [before, row] = [row, next];
  }
  return row[right.length]!;
}
