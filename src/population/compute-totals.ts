/** Computes exact totals of rules over a population, for all rows and by group. */
import { checkWord, readOptional, scaledText } from '../money/index.ts';
import { checkRules } from '../rule/arguments.ts';
import { checkPopulation } from './check-population.ts';
import type { NodeType, RuleNode } from '../rule/index.ts';
import { type BatchResult, openColumns } from '../rule/many.ts';
import { createExactSum, type ExactSum, type Grouping } from './exact-sum.ts';
import { findDifferences, withDifferences } from './find-differences.ts';
import { generatedTotals } from './generated-totals.ts';
import { groupBy } from './group-by.ts';
import type { Population } from './population.ts';
import type { GroupTotals, Total, TotalsResult } from './totals-result.ts';

/** Grouping and code generation. */
export interface ComputeTotalsOptions {
  /** The column to group by. */
  readonly by?: string;
  /**
   * `generated`: one generated loop of JavaScript, if no fact is absent and there are no groups. It is faster and gives the same totals. It throws an
   * EvalError if a content security policy forbids code generation.
   *
   * @defaultValue `'none'`
   */
  readonly code?: 'none' | 'generated';
}

/**
 * Computes exact totals of rules over a population.
 *
 * @remarks
 * Codes: those of `openColumns`, `CAISSE-GROUP-COLUMN-MISSING` for an unknown column to group by, and `CAISSE-GROUPS-TOO-MANY` for more than 10,000 groups.
 *
 * @param population - the households
 * @param rules - rules without diagnostics of `checkRule`, by name of result
 * @param options - the column to group by, and code generation
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
  checkPopulation(population);
  checkRules(rules);
  readOptional('options', options, { by: 'text' });
  checkWord('options.code', options.code, ['none', 'generated']);
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

/** Adds up all rows in batches. With `known`, returns `null` if a result may be unknown. */
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
  /** `null` for text. */
  readonly sum: ExactSum | null;
  /** `null` if all values are known. */
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

/** The sums by group. */
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

/** Adds up the sums of all groups. */
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
