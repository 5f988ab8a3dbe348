/** Diagnostics with their sentences, in the order of the text. */
import type { CaisseDocument } from '../caisse/index.ts';
import type { Diagnostic } from '../money/index.ts';
import { renderDiagnostic } from '../text/index.ts';
import type { PlacedText } from './reading/read-document.ts';

/** A diagnostic with its sentences and, if it was found in a text, its line and column. */
export type PlacedDiagnostic = Diagnostic & {
  /** The problem and its correction, in French. */
  readonly fr: string;
  /** The same in English. */
  readonly en: string;
};

/** The offset of a diagnostic without a place: after all others. */
const NOWHERE = Number.MAX_SAFE_INTEGER;

/** At most this many diagnostics are returned. */
const DIAGNOSTICS_LIMIT = 100;

/**
 * Adds lines, columns and sentences.
 *
 * @param diagnostics - the diagnostics
 * @param placed - the text in which they were found; without it, they keep their order and have no line or column
 * @param document - the caisse that they are about, for the currency and the labels of the sentences
 * @returns the first hundred: those with a place in the order of the text, then the others
 */
export function placeDiagnostics(
  diagnostics: readonly Diagnostic[],
  placed?: PlacedText,
  document?: CaisseDocument,
): PlacedDiagnostic[] {
  const found = diagnostics.map((diagnostic) => ({ diagnostic, offset: placed?.offsetOf(diagnostic) ?? NOWHERE }));
  found.sort((left, right) => left.offset - right.offset);
  return found.slice(0, DIAGNOSTICS_LIMIT).map(({ diagnostic, offset }) => ({
    ...diagnostic,
    ...(placed === undefined || offset === NOWHERE ? {} : placeAt(placed.text, offset)),
    fr: renderDiagnostic(diagnostic, 'fr', document),
    en: renderDiagnostic(diagnostic, 'en', document),
  }));
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
