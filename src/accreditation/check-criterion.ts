/** Checks one criterion of a grid. */
import { type DecimalInput, type Diagnostic, error, nearestDetail } from '../money/index.ts';
import { answerKindOf } from './answers/kinds.ts';
import { sourceProblems } from './check-sources.ts';
import type { EvidenceWanted } from './evidence.ts';
import type { CriteriaGrid, GridCriterion, KnockOutCriterion } from './grid.ts';
import { decimalProblems, readDecimal } from './points.ts';
import { attainable } from './score.ts';

type Path = Diagnostic['path'];
type Problems = readonly Diagnostic[];

/** The problems of a criterion. */
export function criterionProblems(criterion: GridCriterion, grid: CriteriaGrid, path: Path): Problems {
  const { answer, evidence = [], source } = criterion;
  const problems = [
    ...answerProblems(criterion, path),
    ...sourceProblems(source, grid.sources, [...path, 'source']),
    ...evidence.flatMap((wanted, place) => evidenceProblems(wanted, [...path, 'evidence', place])),
  ];
  if (problems.length > 0 || criterion.role === 'informative') return problems;
  const none = attainable(answer).isZero() ? [error('CAISSE-GRID-NO-POINTS', [...path, 'answer'])] : [];
  switch (criterion.role) {
    case 'scored':
      return [...none, ...optionalProblems(criterion.weight, [...path, 'weight'])];
    case 'knock-out':
      return [...none, ...knockOutProblems(criterion, grid, path)];
    default:
      return criterion satisfies never;
  }
}

/** The problems of how a criterion is answered. */
export const answerProblems = ({ answer }: GridCriterion, path: Path): Problems =>
  answerKindOf(answer)
    .check(answer)
    .map((problem) => ({ ...problem, path: [...path, 'answer', ...problem.path] }));

function evidenceProblems(wanted: EvidenceWanted, path: Path): Problems {
  if (wanted.kind === 'label') return wanted.labels.length > 0 ? [] : [error('CAISSE-GRID-EMPTY', [...path, 'labels'])];
  const { withinDays } = wanted;
  if (withinDays === undefined || (Number.isInteger(withinDays) && withinDays > 0)) return [];
  return [error('CAISSE-GRID-DAYS', [...path, 'withinDays'], { text: String(withinDays) })];
}

function knockOutProblems(
  { needs, limitsTo, answer }: KnockOutCriterion,
  { levels }: CriteriaGrid,
  path: Path,
): Problems {
  const names = levels.map(({ id }) => id);
  const unknown =
    limitsTo === undefined || names.includes(limitsTo) ? [] : [unknownName(limitsTo, names, [...path, 'limitsTo'])];
  const wrong = optionalProblems(needs, [...path, 'needs']);
  if (needs === undefined || wrong.length > 0) return [...unknown, ...wrong];
  return [...unknown, ...tooManyProblems(needs, answer, [...path, 'needs'])];
}

const optionalProblems = (written: DecimalInput | undefined, path: Path): Problems =>
  written === undefined ? [] : decimalProblems(written, path, 'positive');

/** The problem of more points than a criterion can have. */
export function tooManyProblems(points: DecimalInput, answer: GridCriterion['answer'], path: Path): Problems {
  const most = attainable(answer);
  if (!readDecimal(points).greaterThan(most)) return [];
  return [error('CAISSE-GRID-POINTS-TOO-MANY', path, { text: String(points), attainable: most.toFixed() })];
}

/** The problem of a name that the grid does not have. */
export const unknownName = (name: string, names: readonly string[], path: Path): Diagnostic =>
  error('CAISSE-GRID-NAME-UNKNOWN', path, { name, ...nearestDetail(name, names) });
