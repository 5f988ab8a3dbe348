/** Checks the levels of a grid. */
import { type DecimalInput, type Diagnostic, error, exact, type Exact, parseRate } from '../money/index.ts';
import { answerProblems, tooManyProblems, unknownName } from './check-criterion.ts';
import type { CriteriaGrid, GridLevel } from './grid.ts';
import { decimalProblems } from './points.ts';
import { attainableScore, isShare, pointsOfLevel, requirementsOf } from './score.ts';

type Path = Diagnostic['path'];
type Problems = readonly Diagnostic[];

/** The problems of the numbers and names of levels. */
export function levelProblems({ levels, criteria }: CriteriaGrid): Problems {
  return levels.flatMap(({ from, requires = {} }, place) => [
    ...thresholdProblems(from, ['levels', place, 'from']),
    ...Object.entries(requires).flatMap(([name, points]) => {
      const path = ['levels', place, 'requires', name];
      const criterion = criteria.find(({ id }) => id === name);
      const names = criteria.map(({ id }) => id);
      if (criterion === undefined) return [unknownName(name, names, path)];
      if (criterion.role === 'informative')
        return [error('CAISSE-GRID-REQUIRES-INFORMATIVE', path, { criterion: name })];
      const wrong = decimalProblems(points, path, 'positive');
      if (wrong.length > 0 || answerProblems(criterion, []).length > 0) return wrong;
      return tooManyProblems(points, criterion.answer, path);
    }),
  ]);
}

function thresholdProblems(from: DecimalInput, path: Path): Problems {
  if (!isShare(from)) return decimalProblems(from, path, 'not-negative');
  const share = parseRate(from);
  if (!share.ok) return [{ ...share.diagnostic, path }];
  const ratio = exact(share.ratio);
  if (ratio.isNegative()) return [error('CAISSE-FIGURE-NEGATIVE', path, { text: String(from) })];
  return ratio.greaterThan(exact(1)) ? [error('CAISSE-GRID-SHARE', path, { text: String(from) })] : [];
}

/** The problems of levels that cross or cannot be reached. All numbers are sound. */
export function crossingProblems(grid: CriteriaGrid): Problems {
  const most = attainableScore(grid);
  return grid.levels.flatMap((level, place) => {
    const path = ['levels', place];
    const { from } = level;
    const unreached = pointsOfLevel(level, grid).greaterThan(most)
      ? [error('CAISSE-GRID-POINTS-TOO-MANY', [...path, 'from'], { text: String(from), attainable: most.toFixed() })]
      : [];
    const lower = grid.levels[place - 1];
    return lower === undefined ? unreached : [...unreached, ...orderProblems(lower, level, grid, path)];
  });
}

/** The problems of a level that asks no more than the one below it, or less of a criterion. */
function orderProblems(lower: GridLevel, level: GridLevel, grid: CriteriaGrid, path: Path): Problems {
  const [before, points] = [pointsOfLevel(lower, grid), pointsOfLevel(level, grid)];
  const requires = new Map(requirementsOf(level));
  const less = requirementsOf(lower).filter(([id, needed]) => needed.greaterThan(requires.get(id) ?? exact(0)));
  const asksMore = points.greaterThan(before) || (points.equals(before) && requiresMore(lower, requires));
  return [
    ...(asksMore
      ? []
      : [error('CAISSE-GRID-ORDER', [...path, 'from'], { before: String(lower.from), text: String(level.from) })]),
    ...less.map(([id, needed]) =>
      error('CAISSE-GRID-REQUIRES-LESS', [...path, 'requires'], {
        criterion: id,
        points: needed.toFixed(),
        level: lower.id,
      }),
    ),
  ];
}

function requiresMore(lower: GridLevel, requires: ReadonlyMap<string, Exact>): boolean {
  const before = new Map(requirementsOf(lower));
  return [...requires].some(([id, needed]) => needed.greaterThan(before.get(id) ?? exact(0)));
}
