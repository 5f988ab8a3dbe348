/** What a change of a grid changes, and which criterion keeps places from a higher level. */
import { checkItems, type Diagnostic } from '../money/index.ts';
import { type AssessConventionnementResult, assessConventionnement } from './assess-conventionnement.ts';
import { type CriterionPoints, pointsOf } from './criterion-result.ts';
import { checkGridArgument } from './check-arguments.ts';
import type { CriteriaGrid } from './grid.ts';
import type { GridAnswers } from './grid-answers.ts';
import { levelWith } from './level-with.ts';
import { repeatedAnswers } from './repeated-answers.ts';

/** The level of one place by two grids; `null` for none. Missing answers count against it. */
export interface PlaceLevels {
  readonly place: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The places whose level changes, and those whose level does not. */
export interface GridComparison {
  readonly changed: readonly PlaceLevels[];
  readonly same: readonly PlaceLevels[];
  readonly problems: readonly Diagnostic[];
}

/**
 * Compares the levels of places by two grids, such as a grid and the same one with another weight.
 *
 * @param before - the grid in force
 * @param after - the changed grid
 * @param answers - the answers of each place
 * @returns the levels of each place by both grids, in the order of the answers
 * @law a grid compared with itself changes no place
 * @law changed and unchanged places are all places
 */
export function compareGrids(
  before: CriteriaGrid,
  after: CriteriaGrid,
  answers: readonly GridAnswers[],
): GridComparison {
  checkGridArgument(before, 'before');
  checkGridArgument(after, 'after');
  checkItems('answers', answers, 'object');
  const repeated = repeatedAnswers(answers);
  const rows = answers.map((each, index) => {
    const twice = repeated.get(index);
    if (twice !== undefined) return { place: each.place, levels: [undefined], problems: [twice] };
    const results = [before, after].map((grid) => assessConventionnement(grid, each));
    return {
      place: each.place,
      levels: results.map(levelOf),
      problems: results.flatMap((result) => problemsOf(result, index)),
    };
  });
  const read = rows.filter(({ levels }) => !levels.includes(undefined));
  const compared = read.map(({ place, levels: [left = null, right = null] }) => ({
    place,
    before: left,
    after: right,
  }));
  return {
    changed: compared.filter((each) => each.before !== each.after),
    same: compared.filter((each) => each.before === each.after),
    problems: rows.flatMap(({ problems }) => problems),
  };
}

const levelOf = (result: AssessConventionnementResult): string | null | undefined =>
  result.ok ? result.level : undefined;

const problemsOf = (result: AssessConventionnementResult, index: number): readonly Diagnostic[] =>
  result.ok ? [] : result.diagnostics.map((each) => ({ ...each, path: [index, ...each.path] }));

/** The places that one criterion alone keeps from a higher level. */
export interface CriterionEffect {
  readonly criterion: string;
  /** The places that have no level because of it. */
  readonly excludes: readonly string[];
  /** The places that have a lower level because of it. */
  readonly lowers: readonly string[];
}

/**
 * Finds which criterion excludes whom: the places that would have a level, or a higher one, with the best answer to this criterion alone.
 *
 * @param grid - a checked grid
 * @param answers - the answers of each place
 * @returns one line for each criterion, in the order of the grid; answers that cannot be read, and the second ones of a place on one day, are left out
 */
export function findEffects(grid: CriteriaGrid, answers: readonly GridAnswers[]): readonly CriterionEffect[] {
  checkGridArgument(grid);
  checkItems('answers', answers, 'object');
  const repeated = repeatedAnswers(answers);
  const places = answers
    .filter((each, index) => !repeated.has(index) && assessConventionnement(grid, each).ok)
    .map(({ place, at, answers: given }) => ({
      place,
      points: grid.criteria.map((criterion) => pointsOf(criterion, given[criterion.id], at)),
    }));
  return grid.criteria.map((criterion) => {
    const kept = places.filter(
      ({ points }) => levelWith(grid, best(points, criterion.id), 'lowest') > levelWith(grid, points, 'lowest'),
    );
    const named = (hasLevel: boolean): readonly string[] =>
      kept.filter(({ points }) => levelWith(grid, points, 'lowest') >= 0 === hasLevel).map(({ place }) => place);
    return { criterion: criterion.id, excludes: named(false), lowers: named(true) };
  });
}

/** The points with the best answer to one criterion. */
const best = (points: readonly CriterionPoints[], id: string): readonly CriterionPoints[] =>
  points.map((each) => (each.criterion.id === id ? { ...each, lowest: each.attainable } : each));
