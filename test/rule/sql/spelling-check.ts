/** A query that compares the normal form in SQL with `normalForm`, on words that hold every character of the basic plane and some beyond. */
import { normalForm } from '../../../src/rule/index.ts';
import type { SqlDialect } from '../../../src/rule/many.ts';
import { dialects } from '../../../src/rule/sql/dialect.ts';
import { normalFormText } from '../../../src/rule/sql/spelling.ts';

const LENGTH = 48;

/** Words of consecutive code points, without NUL and surrogates, and a few real ones. */
export const SPELLINGS: readonly string[] = [
  ...wordsFrom(0x1, 0xd7ff),
  ...wordsFrom(0xe000, 0xffff),
  ...wordsFrom(0x1f300, 0x1f3ff),
  ...wordsFrom(0x10ff00, 0x10ffff),
  'Saint-Étienne-en-Dévoluy',
  'SAINT ETIENNE EN DEVOLUY',
  'L’Haÿ‑les‑Roses',
  'Cœur d\u2019Ille',
  'e\u0301te\u0301',
];

function wordsFrom(first: number, last: number): readonly string[] {
  const codes = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  return Array.from({ length: Math.ceil(codes.length / LENGTH) }, (_, place) =>
    String.fromCodePoint(...codes.slice(place * LENGTH, (place + 1) * LENGTH)),
  );
}

/** Counts the words of which the engine has another normal form. */
export function spellingQuery(name: SqlDialect, words: readonly string[]): string {
  const dialect = dialects[name];
  const rows = words.map((word) => `(${dialect.word(word)}, ${dialect.word(normalForm(word))})`);
  const form = normalFormText('word', dialect);
  return `WITH spellings(word, form) AS (VALUES ${rows.join(',\n')})\nSELECT 'spelling' AS what, COUNT(*) AS differences FROM spellings WHERE ${form} <> form`;
}
