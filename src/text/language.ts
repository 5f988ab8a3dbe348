/** The text of a label in a language. */
import type { Label } from '../caisse/index.ts';
import { checkArgument, checkLanguage, type Language } from '../money/index.ts';

export type { Language };

/** The text of a label in a language; French if there is no English text. */
export function labelText(label: Label, language: Language): string {
  checkLanguage('language', language);
  if (typeof label === 'string') return label;
  checkArgument('label', label, 'object');
  return language === 'en' ? (label.en ?? label.fr) : label.fr;
}
