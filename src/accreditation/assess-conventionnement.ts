/** Assesses the answers of a place by a criteria grid. */
import { type Diagnostic, error, nearestDetail } from '../money/index.ts';
import { checkShape } from '../shape/index.ts';
import type { AnswerValue } from './answers/kind.ts';
import { checkGridArgument } from './check-arguments.ts';
import type { CheckedEvidence } from './check-answer.ts';
import { type AnswerState, type CriterionPoints, isMetWith, pointsOf } from './criterion-result.ts';
import { isDay } from './day.ts';
import type { CriteriaGrid, GridCriterion } from './grid.ts';
import { type GridAnswers, gridAnswersShape } from './grid-answers.ts';
import { levelWith, scoreWith } from './level-with.ts';
import { type NextLevel, nextLevel } from './next-level.ts';
import { NO_POINTS } from './points.ts';
import { attainableScore } from './score.ts';

/** Points as decimal text, between the lowest and the highest that missing answers allow. */
export interface PointsBetween {
  readonly lowest: string;
  readonly highest: string;
  readonly attainable: string;
}

/** The result of one criterion. */
export interface CriterionAssessment {
  readonly id: string;
  readonly role: GridCriterion['role'];
  readonly state: AnswerState;
  readonly value?: AnswerValue;
  /** Whether a criterion that must be met is met; `undefined` while this is open, and for other criteria. */
  readonly isMet?: boolean;
  /** The points without the weight. */
  readonly points: PointsBetween;
  /** The part of the score: the points times the weight, `0` for criteria that are not scored. */
  readonly part: PointsBetween;
  readonly evidence: readonly CheckedEvidence[];
}

/**
 * The level of a place by a grid.
 *
 * @french niveau de conventionnement
 */
export interface ConventionnementAssessment {
  readonly ok: true;
  readonly place: string;
  readonly at: string;
  /** The level that the place has whatever the missing answers are; `null` for none. */
  readonly level: string | null;
  /** The level that the place can have with the best missing answers; `null` for none. */
  readonly highestLevel: string | null;
  /** Whether the missing answers change nothing. */
  readonly isSettled: boolean;
  readonly score: PointsBetween;
  readonly criteria: readonly CriterionAssessment[];
  /** The criteria whose answers are missing, invalid or unproved, those first whose answers can change the level most. Informative criteria are not among them. */
  readonly open: readonly string[];
  /** The next level and what it lacks; left out at the highest level. */
  readonly next?: NextLevel;
  /** Answers that cannot be read, which count as missing, and evidence that does not count. */
  readonly problems: readonly Diagnostic[];
}

/** The level of a place, or why the answers cannot be read at all. */
export type AssessConventionnementResult =
  ConventionnementAssessment | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Assesses the answers of a place by a criteria grid.
 *
 * @remarks
 * A missing answer is not zero: it can have all points that its criterion has, and the level is between the lowest and the highest that follow. An answer
 * with points whose evidence is missing or has lapsed is unproved, and can have from the lowest points up to its own. What people judge is taken as they
 * answered it.
 *
 * @param grid - a grid checked by `defineGrid` or `checkGrid`
 * @param answers - the answers of one place on one day
 * @returns the level with its reasons; or diagnostics, if the answers have not the shape of answers
 * @law a level never falls when a scored answer improves
 * @law the level of complete answers is between the lowest and the highest level of the same answers with some left out
 * @law a missing answer is not an answer without points
 * @law an invalid answer counts as a missing one
 * @law the parts of the criteria add up to the score
 */
export function assessConventionnement(grid: CriteriaGrid, answers: GridAnswers): AssessConventionnementResult {
  checkGridArgument(grid);
  const shaped = checkShape(gridAnswersShape, answers);
  if (!shaped.ok) return shaped;
  const { place, at, answers: given } = shaped.data;
  if (!isDay(at)) return { ok: false, diagnostics: [error('CAISSE-DAY', ['at'], { text: at })] };
  const points = grid.criteria.map((criterion) => pointsOf(criterion, own(given, criterion.id), at));
  const [lowest, highest] = [levelWith(grid, points, 'lowest'), levelWith(grid, points, 'highest')];
  const next = nextLevel(grid, points, lowest);
  return {
    ok: true,
    place,
    at,
    level: grid.levels[lowest]?.id ?? null,
    highestLevel: grid.levels[highest]?.id ?? null,
    isSettled: lowest === highest,
    score: {
      lowest: scoreWith(points, 'lowest').toFixed(),
      highest: scoreWith(points, 'highest').toFixed(),
      attainable: attainableScore(grid).toFixed(),
    },
    criteria: points.map(assessmentOf),
    open: openCriteria(points),
    ...(next === undefined ? {} : { next }),
    problems: [...unknownCriteria(grid, given), ...points.flatMap(({ problems }) => problems)],
  };
}

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function unknownCriteria({ criteria }: CriteriaGrid, answers: GridAnswers['answers']): readonly Diagnostic[] {
  const names = criteria.map(({ id }) => id);
  return Object.keys(answers)
    .filter((name) => !names.includes(name))
    .map((name) => error('CAISSE-GRID-NAME-UNKNOWN', ['answers', name], { name, ...nearestDetail(name, names) }));
}

function assessmentOf(points: CriterionPoints): CriterionAssessment {
  const { criterion, state, value, evidence, lowest, highest, attainable, weight } = points;
  const between = (factor: CriterionPoints['weight'] | undefined): PointsBetween => {
    const text = (each: CriterionPoints['weight']): string =>
      (factor === undefined ? each : each.times(factor)).toFixed();
    return { lowest: text(lowest), highest: text(highest), attainable: text(attainable) };
  };
  const [isMetAtLeast, isMetAtMost] = [isMetWith(criterion, lowest), isMetWith(criterion, highest)];
  return {
    id: criterion.id,
    role: criterion.role,
    state,
    ...(value === undefined ? {} : { value }),
    ...(criterion.role === 'knock-out' && isMetAtLeast === isMetAtMost ? { isMet: isMetAtLeast } : {}),
    points: between(undefined),
    part: between(weight),
    evidence,
  };
}

/** Knock-outs that exclude come before those that limit, then scored criteria by what they can add. */
function openCriteria(points: readonly CriterionPoints[]): readonly string[] {
  const rank = ({ criterion }: CriterionPoints): number =>
    criterion.role !== 'knock-out' ? 2 : criterion.limitsTo === undefined ? 0 : 1;
  const span = ({ lowest, highest, weight }: CriterionPoints): CriterionPoints['weight'] =>
    highest.minus(lowest).times(weight);
  return points
    .filter(({ criterion, state }) => state !== 'answered' && criterion.role !== 'informative')
    .filter((each) => each.criterion.role === 'knock-out' || span(each).greaterThan(NO_POINTS))
    .sort((left, right) => rank(left) - rank(right) || span(right).comparedTo(span(left)))
    .map(({ criterion }) => criterion.id);
}
