/** Checks references to the sources of a grid. */
import { type Diagnostic, error, nearestDetail } from '../money/index.ts';
import type { CriteriaGrid } from './grid.ts';

/** The problems of sources that the grid does not declare. */
export function sourceProblems(
  source: string | readonly string[] | undefined,
  sources: CriteriaGrid['sources'] = {},
  path: Diagnostic['path'],
): readonly Diagnostic[] {
  const names = Object.keys(sources);
  const used = source === undefined ? [] : [source].flat();
  return used
    .filter((name) => !names.includes(name))
    .map((name) => error('CAISSE-SOURCE-UNKNOWN', path, { name, ...nearestDetail(name, names) }));
}
