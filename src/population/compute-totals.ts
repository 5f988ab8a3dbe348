/** Exact totals of rules over a population, all together and by group. */
import { scaledText } from '../money/index.ts';
import type { NodeType, RuleNode } from '../rule/index.ts';
import { type BatchResult, openColumns } from '../rule/many.ts';
import { createExactSum, type ExactSum, type Grouping } from './exact-sum.ts';
import { findDifferences, withDifferences } from './find-differences.ts';
import { generatedTotals } from './generated-totals.ts';
import { groupBy } from './group-by.ts';
import type { Population } from './population.ts';
import type { GroupTotals, Total, TotalsResult } from './totals-result.ts';

/** How totals are made. */
export interface ComputeTotalsOptions {
  /** The column that groups are made by. */
  readonly by?: string;
  /**
   * `generated`: one loop of JavaScript made of text, where no fact is absent and nothing is grouped. It changes nothing but the speed. A page whose
   * policy forbids functions made of text throws an EvalError.
   *
   * @defaultValue `'none'`
   */
  readonly code?: 'none' | 'generated';
}

/**
 * Adds rules up over a population, exactly.
 *
 * @remarks
 * Codes beside those of `openColumns`: `CAISSE-GROUP-COLUMN-MISSING` for a column to group by that is not there, `CAISSE-GROUPS-TOO-MANY` beyond 10,000 groups.
 *
 * @param population - the households
 * @param rules - rules with which `checkRule` finds nothing wrong, by a name for each result
 * @param options - the column to group by
 * @returns totals of all rows and of each group; or diagnostics
 * @law totals are the sum of what evaluate gives, times the weights
 * @law totals by group add up to the total
 * @law collapsing a population changes no total
 * @law the order of rows changes no total
 * @law splitting the weight of a row changes no total
 */
export function computeTotals(
  population: Population,
  rules: Readonly<Record<string, RuleNode>>,
  options: ComputeTotalsOptions = {},
): TotalsResult {
  if (options.code === 'generated' && options.by === undefined) {
    const generated = generatedTotals(population, rules);
    if (generated !== null) return generated;
  }
  const differences = findDifferences(rules);
  if (differences.length > 0) {
    const others = Object.fromEntries(
      Object.entries(rules).filter(([name]) => !differences.some((each) => each.name === name)),
    );
    const added = addUp(population, others, options, 'known');
    if (added?.ok === true) return withDifferences(added, differences, Object.keys(rules));
  }
  return addUp(population, rules, options, 'any')!;
}

/** Adds up row by row; where all must be `known`, `null` as soon as something is not. */
function addUp(
  population: Population,
  rules: Readonly<Record<string, RuleNode>>,
  options: ComputeTotalsOptions,
  facts: 'any' | 'known',
): TotalsResult | null {
  const { table } = population;
  const grouped = groupBy(table, options.by);
  if (!grouped.ok) return grouped;
  const opened = openColumns(rules, table);
  if (!opened.ok) return opened;
  const { reader } = opened;
  if (facts === 'known' && Object.values(reader.results).some(({ unknown }) => unknown !== null)) return null;
  const { grouping, names } = grouped;
  const results = Object.entries(reader.results).map(([name, result]) =>
    resultSums(name, result, population, grouping),
  );
  const sizes = createExactSum(grouping, population.weights?.values ?? null, 1, population.weights?.largest ?? 1);
  const counts = createExactSum(grouping, null, 1, 1);
  const ones = new Float64Array(reader.batch).fill(1);
  for (let start = 0; start < reader.rows;) {
    const rows = reader.read(start);
    if (options.by !== undefined) counts.add(ones, null, start, rows);
    sizes.add(ones, null, start, rows);
    for (const { result, sum, known } of results) {
      sum?.add(result.values, result.unknown, start, rows);
      known?.add(ones, result.unknown, start, rows);
    }
    start += rows;
  }
  const weightDecimals = population.weights?.decimals ?? 0;
  const added: GroupSums = {
    rows: options.by === undefined ? [BigInt(table.rows)] : counts.sums(),
    households: sizes.sums(),
    weightDecimals,
    results: results.map(({ name, result, sum, known }) => ({
      name,
      type: result.type,
      decimals: result.decimals + weightDecimals,
      sums: sum?.sums() ?? null,
      known: known?.sums() ?? null,
    })),
  };
  return {
    ok: true,
    all: groupTotalsAt(null, sumGroups(added), 0),
    groups: options.by === undefined ? [] : names.map((name, group) => groupTotalsAt(name, added, group)),
    incomplete: Object.fromEntries(results.map(({ name, result }) => [name, result.incomplete])),
  };
}

interface ResultSums {
  readonly name: string;
  readonly result: BatchResult;
  /** `null` for words. */
  readonly sum: ExactSum | null;
  /** `null` where all is known. */
  readonly known: ExactSum | null;
}

function resultSums(name: string, result: BatchResult, { weights }: Population, grouping: Grouping): ResultSums {
  const create = (largest: number): ExactSum =>
    createExactSum(grouping, weights?.values ?? null, largest, weights?.largest ?? 1);
  const largest = Math.max(Math.abs(result.smallest), Math.abs(result.largest));
  return {
    name,
    result,
    sum: result.type === 'category' ? null : create(largest),
    known: result.unknown === null ? null : create(1),
  };
}

/** What was added up, by group. */
interface GroupSums {
  readonly rows: readonly bigint[];
  readonly households: readonly bigint[];
  readonly weightDecimals: number;
  readonly results: readonly {
    readonly name: string;
    readonly type: NodeType;
    readonly decimals: number;
    readonly sums: readonly bigint[] | null;
    readonly known: readonly bigint[] | null;
  }[];
}

/** All groups as one. */
function sumGroups({ rows, households, weightDecimals, results }: GroupSums): GroupSums {
  const all = (sums: readonly bigint[]): readonly bigint[] => [sums.reduce((left, right) => left + right, 0n)];
  return {
    rows: all(rows),
    households: all(households),
    weightDecimals,
    results: results.map((result) => ({
      ...result,
      sums: result.sums && all(result.sums),
      known: result.known && all(result.known),
    })),
  };
}

function groupTotalsAt(
  name: string | null,
  { rows, households, weightDecimals, results }: GroupSums,
  group: number,
): GroupTotals {
  const size = scaledText(households[group]!, weightDecimals);
  const totals = results.map(({ name: result, type, decimals, sums, known }) => {
    const total: Total = {
      type,
      sum: sums === null ? null : scaledText(sums[group]!, decimals),
      known: known === null ? size : scaledText(known[group]!, weightDecimals),
    };
    return [result, total] as const;
  });
  return { group: name, rows: Number(rows[group]), households: size, totals: Object.fromEntries(totals) };
}
