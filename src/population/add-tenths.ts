/** Assigns the households of a population to tenths by a computed value. */
import { checkArgument, type Diagnostic } from '../money/index.ts';
import { checkNode } from '../rule/arguments.ts';
import type { RuleNode } from '../rule/index.ts';
import { type BatchResult, openColumns } from '../rule/many.ts';
import { checkPopulation } from './check-population.ts';
import { createColumnBuilder } from './column-builder.ts';
import type { Population } from './population.ts';

/** The value by which households are ordered, and what each counts for. */
export interface TenthsOptions {
  /** The value, a number. */
  readonly of: RuleNode;
  /**
   * What a household counts for beside its weight, such as the number of its members.
   *
   * @defaultValue one
   */
  readonly times?: RuleNode;
}

/** A population with the column `tenth`, or diagnostics. */
export type AddTenthsResult =
  | { readonly ok: true; readonly population: Population }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The name of the added column. */
const TENTH = 'tenth';

/**
 * Adds the column `tenth`, from 1 to 10, to group totals by.
 *
 * @remarks
 * The tenth of a household is 1 plus the number of whole tenths of all weight that stand below its value, as with `groups` of `compileToSql`. Households of
 * equal value are in one tenth, whatever the order of rows; those without the value, or without what they count for, are in none. Codes: those of `openColumns`.
 *
 * @param population - the households
 * @param options - the value, and what each household counts for
 * @throws TypeError when an argument has another type
 * @law tenths are those of the SQL
 */
export function addTenths(population: Population, options: TenthsOptions): AddTenthsResult {
  checkPopulation(population);
  checkArgument('options', options, 'object');
  checkNode('options.of', options.of);
  if (options.times !== undefined) checkNode('options.times', options.times);
  const { table, weights } = population;
  const { of, times } = options;
  const opened = openColumns({ of, ...(times === undefined ? {} : { times }) }, table);
  if (!opened.ok) return opened;
  const { reader } = opened;
  const { of: value, times: factor } = reader.results as { readonly of: BatchResult; readonly times?: BatchResult };
  const values = new Float64Array(table.rows);
  const sizes = new Array<bigint | null>(table.rows).fill(null);
  for (let start = 0; start < reader.rows;) {
    const rows = reader.read(start);
    for (let row = 0; row < rows; row += 1) {
      values[start + row] = value.values[row]!;
      if (value.unknown?.[row] === 1 || factor?.unknown?.[row] === 1) continue;
      sizes[start + row] = BigInt(weights?.values[start + row] ?? 1) * BigInt(factor?.values[row] ?? 1);
    }
    start += rows;
  }
  const tenths = createColumnBuilder();
  for (const tenth of tenthsOf(values, sizes)) tenths.add(tenth);
  const column = tenths.done();
  return {
    ok: true,
    population: {
      weights,
      table: {
        ...table,
        columns: {
          ...table.columns,
          [TENTH]: column === null ? { kind: 'never-given' } : { kind: 'number', decimals: 0, ...column },
        },
      },
    },
  };
}

/** The tenth of each row; `null` for a row without a size. */
function tenthsOf(values: Float64Array, sizes: readonly (bigint | null)[]): readonly (number | null)[] {
  const order = sizes.flatMap((size, row) => (size === null ? [] : [row]));
  order.sort((left, right) => values[left]! - values[right]!);
  const whole = order.reduce((sum, row) => sum + sizes[row]!, 0n);
  const tenths = new Array<number | null>(sizes.length).fill(null);
  let below = 0n;
  let upTo = 0n;
  order.forEach((row, place) => {
    if (place > 0 && values[order[place - 1]!] !== values[row]) below = upTo;
    tenths[row] = whole === 0n ? 10 : Math.min(10, Number((below * 10n) / whole) + 1);
    upTo += sizes[row]!;
  });
  return tenths;
}
