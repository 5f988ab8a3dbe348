/** Finds answers of a place that come twice. */
import { type Diagnostic, error } from '../money/index.ts';
import type { GridAnswers } from './grid-answers.ts';

/** The diagnostic of each set of answers of a place and a day that already have one, by its place in the list. */
export function repeatedAnswers(answers: readonly GridAnswers[]): ReadonlyMap<number, Diagnostic> {
  const seen = new Set<string>();
  const repeated = new Map<number, Diagnostic>();
  answers.forEach(({ place, at }, index) => {
    const key = JSON.stringify([place, at]);
    if (seen.has(key)) repeated.set(index, error('CAISSE-ANSWERS-TWICE', [index, 'place'], { place, at }));
    seen.add(key);
  });
  return repeated;
}
