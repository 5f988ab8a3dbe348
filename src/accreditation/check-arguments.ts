/** Checks the arguments of public functions about places. */
import { checkItems, checkParts } from '../money/index.ts';
import type { CriteriaGrid } from './grid.ts';
import type { AccreditationState } from './accreditation-state.ts';

/**
 * Checks that an argument is a grid.
 *
 * @throws TypeError when it was not made by `defineGrid` or a function that parses
 */
export function checkGridArgument(grid: CriteriaGrid, name = 'grid'): void {
  checkParts(name, grid, { levels: 'list', criteria: 'list' });
  checkItems(`${name}.criteria`, grid.criteria, 'object');
}

/**
 * Checks that an argument is a state of accreditations.
 *
 * @throws TypeError when it was not made by `replayAccreditation`
 */
export function checkStateArgument(state: AccreditationState, name = 'state'): void {
  checkParts(name, state, { places: 'object' });
}
