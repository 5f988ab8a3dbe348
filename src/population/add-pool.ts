/** Computes a pool from all households of a population. */
import type { PoolRules } from '../caisse/index.ts';
import { checkArgument, type Diagnostic, error } from '../money/index.ts';
import { checkNode } from '../rule/arguments.ts';
import { type Column, openColumns } from '../rule/many.ts';
import { checkPopulation } from './check-population.ts';
import { createColumnBuilder } from './column-builder.ts';
import type { Population } from './population.ts';

/** A population with the inputs of its pool, or diagnostics. */
export type AddPoolResult =
  | { readonly ok: true; readonly population: Population }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Adds the inputs of the pool as columns: the total paid in, the number of shares, and the rank of each household.
 *
 * @remarks
 * Ranks count the households that take part, from 0, in the order of the rows. If the payment or the participation of one household is unknown, the
 * columns of the pool are absent and results that read them are incomplete. Codes: `CAISSE-POOL-WEIGHT` if rows have weights, because a left-over
 * cent goes to one household; and those of `openColumns`.
 *
 * @param population - the households, with the columns that the rules of the pool read
 * @param pool - the pool of `caisseRules`
 * @throws TypeError when an argument has another type
 * @law a pool pays out what came in
 */
export function addPool(population: Population, pool: PoolRules): AddPoolResult {
  checkPopulation(population);
  checkArgument('pool', pool, 'object');
  checkNode('pool.paidIn', pool.paidIn);
  checkNode('pool.takesPart', pool.takesPart);
  checkArgument('pool.inputs', pool.inputs, 'object');
  const { table, weights } = population;
  if (weights !== null) return { ok: false, diagnostics: [error('CAISSE-POOL-WEIGHT', [])] };
  const opened = openColumns({ paidIn: pool.paidIn, takesPart: pool.takesPart }, table);
  if (!opened.ok) return opened;
  const { reader } = opened;
  const { paidIn, takesPart } = reader.results as Record<'paidIn' | 'takesPart', (typeof reader.results)[string]>;
  const ranks = createColumnBuilder();
  const toCents = 10 ** (2 - paidIn.decimals);
  let [total, shares, isKnown] = [0, 0, true];
  for (let start = 0; start < reader.rows;) {
    const rows = reader.read(start);
    for (let row = 0; row < rows; row += 1) {
      isKnown &&= paidIn.unknown?.[row] !== 1 && takesPart.unknown?.[row] !== 1;
      const isMember = takesPart.values[row] === 1;
      total += paidIn.values[row]! * toCents;
      ranks.add(isMember ? shares : null);
      shares += +isMember;
    }
    start += rows;
  }
  const column = (value: number, decimals: number): Column =>
    isKnown && shares > 0
      ? {
          kind: 'number',
          decimals,
          values: new Float64Array(table.rows).fill(value),
          smallest: value,
          largest: value,
          absent: null,
        }
      : { kind: 'never-given' };
  const ranked = ranks.done();
  return {
    ok: true,
    population: {
      weights,
      table: {
        ...table,
        columns: {
          ...table.columns,
          [pool.inputs.total]: column(total, 2),
          [pool.inputs.shares]: column(shares, 0),
          [pool.inputs.rank]: ranked === null ? { kind: 'never-given' } : { kind: 'number', decimals: 0, ...ranked },
        },
      },
    },
  };
}
