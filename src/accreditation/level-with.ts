/** The level that points give. */
import type { Exact } from '../money/index.ts';
import { type CriterionPoints, isMetWith } from './criterion-result.ts';
import type { CriteriaGrid, GridLevel } from './grid.ts';
import { NO_POINTS } from './points.ts';
import { pointsOfLevel, requirementsOf, sumPoints } from './score.ts';

/** The points known of each criterion, from below or from above. */
export type Bound = 'lowest' | 'highest';

/** No level. */
const NO_LEVEL = -1;

/** The score of a place with the lowest or the highest points of all criteria. */
export const scoreWith = (points: readonly CriterionPoints[], bound: Bound): Exact =>
  sumPoints(points.map((each) => each[bound].times(each.weight)));

/** The place of the level in the grid with the lowest or the highest points of all criteria; `NO_LEVEL` for none. */
export function levelWith(grid: CriteriaGrid, points: readonly CriterionPoints[], bound: Bound): number {
  const score = scoreWith(points, bound);
  const byId = new Map(points.map((each) => [each.criterion.id, each[bound]]));
  // Levels ask for more and more, so that the levels reached are the first ones.
  const reached = grid.levels.filter(
    (level) => !score.lessThan(pointsOfLevel(level, grid)) && unmetRequirements(level, byId).length === 0,
  );
  return Math.min(reached.length - 1, ...points.map((each) => limitOf(grid, each, bound)));
}

/** The highest level that a criterion allows. */
export function limitOf({ levels }: CriteriaGrid, { criterion, ...points }: CriterionPoints, bound: Bound): number {
  const highest = levels.length - 1;
  if (criterion.role !== 'knock-out' || isMetWith(criterion, points[bound])) return highest;
  return criterion.limitsTo === undefined ? NO_LEVEL : levels.findIndex(({ id }) => id === criterion.limitsTo);
}

/** The points that a level requires of criteria and that are lacking. */
export const unmetRequirements = (
  level: GridLevel,
  points: ReadonlyMap<string, Exact>,
): readonly { readonly criterion: string; readonly lacking: Exact }[] =>
  requirementsOf(level).flatMap(([criterion, needed]) => {
    const lacking = needed.minus(points.get(criterion) ?? NO_POINTS);
    return lacking.greaterThan(NO_POINTS) ? [{ criterion, lacking }] : [];
  });
