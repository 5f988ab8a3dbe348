/** Checks and defines criteria grids. */
import { idProblem } from '../caisse/index.ts';
import { CaisseError, type Diagnostic, error } from '../money/index.ts';
import { checkShape } from '../shape/index.ts';
import { criterionProblems } from './check-criterion.ts';
import { crossingProblems, levelProblems } from './check-levels.ts';
import { sourceProblems } from './check-sources.ts';
import { isDay } from './day.ts';
import type { CriteriaGrid } from './grid.ts';
import { gridShape } from './grid-shape.ts';

/** A checked grid, which is a frozen copy of the data, or its problems. */
export type CheckGridResult =
  | { readonly ok: true; readonly grid: CriteriaGrid }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Checks any value as a criteria grid, without throwing: its shape, its numbers and names, then its levels.
 *
 * @remarks
 * Levels must rise: a higher level asks for more points, or for as many and more of one criterion, and requires at least what lower levels require.
 *
 * @param data - any value
 * @returns a frozen copy as a grid, or its diagnostics
 * @law any data is read as a grid or refused, and never throws
 */
export function checkGrid(data: unknown): CheckGridResult {
  const shaped = checkShape(gridShape, data);
  if (!shaped.ok) return shaped;
  const grid = shaped.data;
  const numbers = [
    ...headProblems(grid),
    ...grid.criteria.flatMap((criterion, place) => criterionProblems(criterion, grid, ['criteria', place])),
    ...levelProblems(grid),
  ];
  const diagnostics = numbers.length > 0 ? numbers : crossingProblems(grid);
  return diagnostics.length === 0 ? { ok: true, grid } : { ok: false, diagnostics };
}

/**
 * Defines a criteria grid in code.
 *
 * @param grid - the grid
 * @returns a frozen copy of the checked grid
 * @throws CaisseError with all diagnostics, if the grid has an error
 * @french grille de critères
 * @example
 * ```ts
 * import { assessConventionnement, defineGrid } from 'caisse-rules/accreditation';
 *
 * const grid = defineGrid({
 *   schema: 1,
 *   id: 'grille',
 *   name: 'Grille de la caisse',
 *   levels: [
 *     { id: 'un-coeur', label: 'Un cœur', from: 2 },
 *     { id: 'deux-coeurs', label: 'Deux cœurs', from: 4 },
 *   ],
 *   criteria: [
 *     { id: 'travail-declare', label: 'Travail déclaré', role: 'knock-out', answer: { kind: 'yes-no' } },
 *     { id: 'environnement', label: 'Environnement', role: 'scored', answer: { kind: 'scale', highest: 2 } },
 *     { id: 'distance', label: 'Distance', role: 'scored', answer: { kind: 'scale', highest: 2 } },
 *   ],
 * });
 * const assessed = assessConventionnement(grid, {
 *   place: 'ferme-du-pont',
 *   at: '2026-11-27',
 *   answers: { 'travail-declare': true, environnement: 2, distance: 1 },
 * });
 * console.log(assessed.ok && assessed.level); // => un-coeur
 * ```
 */
export function defineGrid(grid: CriteriaGrid): CriteriaGrid {
  const checked = checkGrid(grid);
  if (!checked.ok) throw new CaisseError(checked.diagnostics);
  return checked.grid;
}

function headProblems({ id, levels, criteria, decided, sources, source }: CriteriaGrid): readonly Diagnostic[] {
  const wrongId = idProblem(id);
  return [
    ...(wrongId === undefined ? [] : [error('CAISSE-ID', ['id'], wrongId)]),
    ...(levels.length === 0 ? [error('CAISSE-GRID-EMPTY', ['levels'])] : []),
    ...(criteria.length === 0 ? [error('CAISSE-GRID-EMPTY', ['criteria'])] : []),
    ...twiceProblems(levels, 'levels'),
    ...twiceProblems(criteria, 'criteria'),
    ...(decided?.on === undefined || isDay(decided.on)
      ? []
      : [error('CAISSE-DAY', ['decided', 'on'], { text: decided.on })]),
    ...sourceProblems(source, sources, ['source']),
  ];
}

function twiceProblems(items: readonly { readonly id: string }[], key: string): readonly Diagnostic[] {
  const ids = items.map(({ id }) => id);
  return ids.flatMap((id, place) =>
    ids.indexOf(id) === place ? [] : [error('CAISSE-ID-DUPLICATE', [key, place, 'id'], { id })],
  );
}
