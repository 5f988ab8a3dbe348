/** The note of a part of a document. */
import type { Label } from '../../caisse/index.ts';
import { labelText } from '../language.ts';
import type { CaisseContext } from './context.ts';

/** The line of the note; none without one. */
export function noteLines({ note }: { readonly note?: Label }, context: CaisseContext): readonly string[] {
  const { words, sentences, language } = context;
  return note === undefined ? [] : [words.colon(sentences.document.note, labelText(note, language))];
}
