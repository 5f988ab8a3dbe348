/** The text of a label in a language. */
import type { Label } from '../caisse/index.ts';
import type { Language } from '../money/index.ts';

export type { Language };

/** The text of a label in a language; French if there is no English text. */
export function labelText(label: Label, language: Language): string {
  if (typeof label === 'string') return label;
  return language === 'en' ? (label.en ?? label.fr) : label.fr;
}
