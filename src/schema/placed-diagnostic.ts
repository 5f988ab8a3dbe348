/** Diagnostics with their sentences, in the order of the text. */
import type { Diagnostic } from '../money/index.ts';
import { renderDiagnostic } from '../text/index.ts';
import type { PlacedText } from './reading/read-document.ts';

/** A diagnostic with its place in the text that was read, if there was one, and its sentences. */
export type PlacedDiagnostic = Diagnostic & {
  /** What is wrong and how to mend it, in French. */
  readonly fr: string;
  /** The same in English. */
  readonly en: string;
};

/** More would help nobody. */
const DIAGNOSTICS_LIMIT = 100;

/**
 * Adds lines, columns and sentences.
 *
 * @param diagnostics - the diagnostics
 * @param placed - the text that they are about; left out, they keep their order and have no place
 * @returns the first hundred, in the order of the text
 */
export function placeDiagnostics(diagnostics: readonly Diagnostic[], placed?: PlacedText): PlacedDiagnostic[] {
  const first = placed === undefined ? diagnostics : inOrder(diagnostics, placed);
  return first.slice(0, DIAGNOSTICS_LIMIT).map((diagnostic) => ({
    ...diagnostic,
    ...(placed !== undefined && diagnostic.line === undefined ? placeIn(placed, diagnostic) : {}),
    fr: renderDiagnostic(diagnostic, 'fr'),
    en: renderDiagnostic(diagnostic, 'en'),
  }));
}

function inOrder(diagnostics: readonly Diagnostic[], placed: PlacedText): Diagnostic[] {
  return diagnostics
    .map((diagnostic) => ({ diagnostic, offset: placed.offsetOf(diagnostic) }))
    .sort((left, right) => left.offset - right.offset)
    .map(({ diagnostic }) => diagnostic);
}

function placeIn(placed: PlacedText, diagnostic: Diagnostic): { line: number; column: number } {
  const before = placed.text.slice(0, placed.offsetOf(diagnostic)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
