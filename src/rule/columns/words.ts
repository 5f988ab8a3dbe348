/** Words as numbers: each has a place among all words that are seen. */

/** The place of a word, which is given one when it is first seen. */
export function placeOf(word: string, words: Map<string, number>): number {
  const place = words.get(word) ?? words.size;
  words.set(word, place);
  return place;
}
