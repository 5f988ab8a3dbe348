/** The languages that sentences are written in, and the choice of a label's text. */
import type { Label } from '../caisse/index.ts';

/** A language of the sentences: French or English. */
export type Language = 'fr' | 'en';

/** The text of a label in a language; French where there is no English. */
export function labelText(label: Label, language: Language): string {
  if (typeof label === 'string') return label;
  return language === 'en' ? (label.en ?? label.fr) : label.fr;
}
