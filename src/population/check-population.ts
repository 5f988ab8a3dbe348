/** Checks the populations and tables that are given to public functions. */
import { checkParts } from '../money/index.ts';
import type { Population } from './population.ts';

/**
 * Checks that an argument is a population.
 *
 * @throws TypeError when it has no table
 */
export function checkPopulation(population: Population): void {
  checkParts('population', population, { table: 'object' });
  checkParts('population.table', population.table, { columns: 'object', members: 'list', rows: 'number' });
}
