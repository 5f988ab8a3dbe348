/** The weights, points and thresholds of a checked grid. */
import { type DecimalInput, type Exact, exact, parseRate } from '../money/index.ts';
import { answerKindOf, type AnswerWords } from './answers/kinds.ts';
import type { CriteriaGrid, GridCriterion, GridLevel } from './grid.ts';
import { NO_POINTS, readDecimal } from './points.ts';

/** The points that a criterion can have, without its weight. */
export const attainable = (answer: AnswerWords): Exact => answerKindOf(answer).range(answer).highest;

/** The weight of a criterion; zero if it does not add to the score. */
export const weightOf = (criterion: GridCriterion): Exact =>
  criterion.role === 'scored' ? readDecimal(criterion.weight ?? 1) : NO_POINTS;

/** The sum of all points that a place can have. */
export const attainableScore = ({ criteria }: CriteriaGrid): Exact =>
  sumPoints(criteria.map((criterion) => attainable(criterion.answer).times(weightOf(criterion))));

/** The sum of points. */
export const sumPoints = (points: readonly Exact[]): Exact => points.reduce((sum, each) => sum.plus(each), NO_POINTS);

/** Whether a threshold is a share of the attainable points. */
export const isShare = (threshold: DecimalInput): boolean =>
  typeof threshold === 'string' && threshold.trim().endsWith('%');

/** The points from which a place has a level. */
export function pointsOfLevel({ from }: GridLevel, grid: CriteriaGrid): Exact {
  if (!isShare(from)) return readDecimal(from);
  const share = parseRate(from);
  if (!share.ok) throw new RangeError(`grid: ${JSON.stringify(from)} is not a share`);
  return exact(share.ratio).times(attainableScore(grid));
}

/** The points that a level requires of criteria, by the id of the criterion. */
export const requirementsOf = ({ requires = {} }: GridLevel): readonly (readonly [string, Exact])[] =>
  Object.entries(requires).map(([id, points]) => [id, readDecimal(points)]);
