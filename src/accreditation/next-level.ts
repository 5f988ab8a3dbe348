/** What a place lacks for the next level. */
import type { CriterionPoints } from './criterion-result.ts';
import type { CriteriaGrid } from './grid.ts';
import { limitOf, scoreWith, unmetRequirements } from './level-with.ts';
import { NO_POINTS } from './points.ts';
import { pointsOfLevel } from './score.ts';

/** The next level above the one that a place has, and what it lacks. Points are decimal text. */
export interface NextLevel {
  readonly level: string;
  /** The points that the score lacks, `0` for none. */
  readonly points: string;
  /** Points lacking in criteria that the level requires. */
  readonly requires: readonly { readonly criterion: string; readonly points: string }[];
  /** The criteria to meet. */
  readonly knockOuts: readonly string[];
  /** What other answers could add to the score, the most first. */
  readonly gains: readonly { readonly criterion: string; readonly points: string }[];
}

/** The next level; `undefined` at the highest. */
export function nextLevel(
  grid: CriteriaGrid,
  points: readonly CriterionPoints[],
  reached: number,
): NextLevel | undefined {
  const level = grid.levels[reached + 1];
  if (level === undefined) return undefined;
  const lacking = pointsOfLevel(level, grid).minus(scoreWith(points, 'lowest'));
  const byId = new Map(points.map(({ criterion, lowest }) => [criterion.id, lowest]));
  return {
    level: level.id,
    points: (lacking.isNegative() ? NO_POINTS : lacking).toFixed(),
    requires: unmetRequirements(level, byId).map((each) => ({
      criterion: each.criterion,
      points: each.lacking.toFixed(),
    })),
    knockOuts: points.filter((each) => limitOf(grid, each, 'lowest') <= reached).map(({ criterion }) => criterion.id),
    gains: gainsOf(points),
  };
}

function gainsOf(points: readonly CriterionPoints[]): NextLevel['gains'] {
  return points
    .map(({ criterion, attainable, lowest, weight }) => ({
      criterion: criterion.id,
      gain: attainable.minus(lowest).times(weight),
    }))
    .filter(({ gain }) => gain.greaterThan(NO_POINTS))
    .sort((left, right) => right.gain.comparedTo(left.gain))
    .map(({ criterion, gain }) => ({ criterion, points: gain.toFixed() }));
}
