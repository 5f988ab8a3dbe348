/** What an answer gives for one criterion. */
import { type Diagnostic, type Exact } from '../money/index.ts';
import { answerKindOf } from './answers/kinds.ts';
import type { AnswerValue } from './answers/kind.ts';
import { answerErrors, checkEvidence, type CheckedEvidence, evidenceWarnings } from './check-answer.ts';
import type { GridCriterion } from './grid.ts';
import { type GivenAnswer, statedAnswer } from './grid-answers.ts';
import { NO_POINTS, readDecimal } from './points.ts';
import { weightOf } from './score.ts';

/** Whether a criterion has an answer; one whose evidence does not count is `unproved`, and one that is to be corrected is `invalid` and counts as missing. */
export type AnswerState = 'answered' | 'unproved' | 'invalid' | 'missing';

/** The points of a criterion, exact, as far as they are known. */
export interface CriterionPoints {
  readonly criterion: GridCriterion;
  readonly state: AnswerState;
  readonly value?: AnswerValue;
  readonly evidence: readonly CheckedEvidence[];
  readonly lowest: Exact;
  readonly highest: Exact;
  /** The most points that any answer can have. */
  readonly attainable: Exact;
  readonly weight: Exact;
  readonly problems: readonly Diagnostic[];
}

/** The points of a criterion: exact with an answer; up to those of the answer without its evidence; anything without an answer. */
export function pointsOf(criterion: GridCriterion, given: GivenAnswer | undefined, at: string): CriterionPoints {
  const kind = answerKindOf(criterion.answer);
  const range = kind.range(criterion.answer);
  const weight = weightOf(criterion);
  const missing = { criterion, state: 'missing', evidence: [], ...range, attainable: range.highest, weight } as const;
  if (given === undefined) return { ...missing, problems: [] };
  const path = ['answers', criterion.id];
  const stated = statedAnswer(given);
  const problems = answerErrors(criterion, stated, at, path);
  const points = kind.points(criterion.answer, stated.value);
  if (points === undefined || problems.length > 0) return { ...missing, state: 'invalid', problems };
  const known = { criterion, value: stated.value, highest: points, attainable: range.highest, weight };
  const evidence = checkEvidence(criterion, stated, at);
  // An answer without points needs no evidence.
  const isProved = points.isZero() || evidence.every(({ state }) => state === 'valid');
  if (isProved) return { ...known, state: 'answered', evidence, lowest: points, problems: [] };
  const lowest = range.lowest.lessThan(points) ? range.lowest : points;
  return { ...known, state: 'unproved', evidence, lowest, problems: evidenceWarnings(criterion, evidence, path) };
}

/** Whether a criterion that must be met is met with some points. */
export function isMetWith(criterion: GridCriterion, points: Exact): boolean {
  if (criterion.role !== 'knock-out') return true;
  return criterion.needs === undefined
    ? points.greaterThan(NO_POINTS)
    : points.greaterThanOrEqualTo(readDecimal(criterion.needs));
}
