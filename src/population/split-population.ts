/** Splits a population into parts for workers, and merges the totals of the parts. */
import { checkArgument, checkItems, exact, toPlainText } from '../money/index.ts';
import type { Column, IntegerArray, MembersColumn } from '../rule/many.ts';
import { checkPopulation } from './check-population.ts';
import type { Population } from './population.ts';
import type { ComputedTotals, GroupTotals, IncompleteRows, Total, TotalsResult } from './totals-result.ts';

/**
 * Splits a population into parts of about the same number of rows.
 *
 * @remarks
 * Parts and rules are plain data: they can be posted to `worker_threads` or Web Workers, which run `computeTotals` on each.
 *
 * @param population - the households
 * @param count - the number of parts; fewer if there are fewer rows
 * @throws TypeError when an argument has another type; RangeError when the count is not a whole number above zero
 * @law totals of parts together are the totals
 */
export function splitPopulation(population: Population, count: number): readonly Population[] {
  checkPopulation(population);
  checkArgument('count', count, 'number');
  if (!Number.isSafeInteger(count) || count < 1)
    throw new RangeError(`count: ${count} is not a whole number above zero`);
  const { table, weights } = population;
  const size = Math.max(1, Math.ceil(table.rows / count));
  return Array.from({ length: Math.ceil(table.rows / size) }, (_, place): Population => {
    const [start, end] = [place * size, Math.min(table.rows, (place + 1) * size)];
    const cut = <Array extends IntegerArray>(values: Array): Array => values.slice(start, end) as Array;
    const cutColumn = <C extends Column | MembersColumn>(column: C): C =>
      column.kind === 'never-given'
        ? column
        : { ...column, values: cut(column.values), absent: column.absent === null ? null : cut(column.absent) };
    return {
      table: {
        rows: end - start,
        columns: Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, cutColumn(column)])),
        members: table.members.map(cutColumn),
        uncounted: table.uncounted === null ? null : cut(table.uncounted),
      },
      weights: weights === null ? null : { ...weights, values: cut(weights.values) },
    };
  });
}

/**
 * Adds up the totals of parts exactly.
 *
 * @param parts - the totals of all parts under the same rules, grouped by the same column
 * @returns the totals of the whole, with groups in order of first occurrence; or the first diagnostics
 * @throws TypeError when it is not a list of totals; RangeError when there is no part
 * @law totals of parts together are the totals
 */
export function mergeTotals(parts: readonly TotalsResult[]): TotalsResult {
  checkItems('parts', parts, 'object');
  const failed = parts.find((part) => !part.ok);
  if (failed !== undefined) return failed;
  const [first, ...others] = parts as readonly ComputedTotals[];
  if (first === undefined) throw new RangeError('parts: none');
  return others.reduce<ComputedTotals>(
    (whole, part) => ({
      ok: true,
      all: addGroups(whole.all, part.all),
      groups: mergeGroups(whole.groups, part.groups),
      incomplete: Object.fromEntries(
        Object.entries(whole.incomplete).map(([name, rows]) => [name, addIncompleteRows(rows, part.incomplete[name]!)]),
      ),
    }),
    first,
  );
}

function mergeGroups(left: readonly GroupTotals[], right: readonly GroupTotals[]): readonly GroupTotals[] {
  const groups = new Map(left.map((group) => [group.group, group]));
  for (const group of right) {
    const known = groups.get(group.group);
    groups.set(group.group, known === undefined ? group : addGroups(known, group));
  }
  return [...groups.values()];
}

const addTexts = (left: string, right: string): string => toPlainText(exact(left).plus(exact(right)));

function addGroups(left: GroupTotals, right: GroupTotals): GroupTotals {
  return {
    group: left.group,
    rows: left.rows + right.rows,
    households: addTexts(left.households, right.households),
    totals: Object.fromEntries(
      Object.entries(left.totals).map(([name, total]) => [name, addTotals(total, right.totals[name]!)]),
    ),
  };
}

const addTotals = (left: Total, right: Total): Total => ({
  type: left.type,
  sum: left.sum === null || right.sum === null ? null : addTexts(left.sum, right.sum),
  known: addTexts(left.known, right.known),
});

function addIncompleteRows(left: IncompleteRows, right: IncompleteRows): IncompleteRows {
  const missing = { ...left.missing };
  for (const [name, rows] of Object.entries(right.missing)) missing[name] = (missing[name] ?? 0) + rows;
  return { rows: left.rows + right.rows, missing };
}
