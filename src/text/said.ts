/** Sentences in French and English, side by side. */
import type { Language } from './language.ts';
import { bullets, typeset } from './typography.ts';

/** A text in both languages. */
export type Said = Readonly<Record<Language, string>>;

/** A text that is written in each language, with the spaces of its typography. */
export const both = (write: (language: Language) => string): Said => ({
  fr: typeset(write('fr'), 'fr'),
  en: typeset(write('en'), 'en'),
});

/** A sentence and the lines below it: `rows` as bullets, `below` unchanged. A plain text is the same in both languages. */
export type Sentence = string | (Said & { readonly rows?: readonly string[]; readonly below?: readonly string[] });

/** The lines of a sentence in a language. */
export function linesOf(sentence: Sentence, language: Language): string[] {
  if (typeof sentence === 'string') return [sentence];
  const { rows = [], below = [] } = sentence;
  return [sentence[language], ...bullets(rows.map((row) => [row])), ...below];
}
