/** Measures who gains and who loses by a reform, by group of the population. */
import { checkParts, type Diagnostic } from '../../money/index.ts';
import { checkRules } from '../../rule/arguments.ts';
import type { RuleNode } from '../../rule/index.ts';
import { checkPopulation } from '../check-population.ts';
import type { Population } from '../population.ts';
import { type Distribution, distributionOf, type MomentSums, povertyLines } from './distribution.ts';
import { type DistributionGroups, namedGroups } from './group-names.ts';
import { TENTHS } from './group-rows.ts';
import { type GroupRow, sumRows } from './group-sums.ts';
import { sumPoverty, sumRanked } from './inequality.ts';
import { type QuantileDefinition, quantileDoubled, rank, type Ranked } from './ranked.ts';
import { rowValues, type RowValues } from './row-values.ts';

/** The rules of a distribution. Money is in euros, with the same number of decimals in `before` and `after`. */
export interface DistributionRules {
  /** The standard of living before, by which the population is ranked. */
  readonly before: RuleNode;
  /** The standard of living after. */
  readonly after: RuleNode;
  /** The number of persons of the household. */
  readonly persons: RuleNode;
  /** What the household receives less what it pays. */
  readonly net: RuleNode;
  /** Flows of the household, each under its name. */
  readonly flows: Readonly<Record<string, RuleNode>>;
}

/** Options of `measureDistribution`. */
export interface MeasureDistributionOptions {
  /**
   * What ranks, rates and shares count.
   *
   * @defaultValue `'persons'`
   */
  readonly count?: 'persons' | 'households';
  /**
   * The groups: limits by rank in percent, or a column of the population.
   *
   * @defaultValue tenths
   */
  readonly groups?: DistributionGroups;
  /**
   * The definition of quantiles.
   *
   * @defaultValue `'first-reached'`
   */
  readonly quantiles?: QuantileDefinition;
}

/** The effects, or diagnostics. */
export type MeasureDistributionResult =
  Distribution | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Measures the effects of a reform: who gains and who loses by group, inequality and poverty before and after.
 *
 * @remarks
 * Households are ranked by `before`. All sums are exact; a quotient is rounded once. Codes: those of `openColumns`, `CAISSE-GROUP-COLUMN-MISSING` and `CAISSE-GROUPS-TOO-MANY`. The result is an accounting of
 * the first order: behaviour and prices do not change.
 *
 * @param population - the households, with their weights
 * @param rules - the rules of the distribution, for example of `distributionRules`
 * @param options - what is counted, the groups, the definition of quantiles
 * @returns the groups and the measures; or diagnostics
 * @law groups of a distribution add up to all
 * @law winners, losers and unchanged are all
 * @law a reform of nothing changes nothing
 * @law the order of rows changes no distribution
 * @law splitting the weight of a row changes no distribution
 */
export function measureDistribution(
  population: Population,
  rules: DistributionRules,
  options: MeasureDistributionOptions = {},
): MeasureDistributionResult {
  checkPopulation(population);
  checkParts('rules', rules, { before: 'object', after: 'object', persons: 'object', net: 'object', flows: 'object' });
  const { flows, ...others } = rules;
  checkRules({ ...others, ...flows });
  checkParts('options', options, {});
  const { count = 'persons', quantiles = 'first-reached', groups = { cuts: TENTHS } } = options;
  const flowNames = Object.keys(flows);
  const named = Object.entries(flows).map(([name, rule]) => [`flow ${name}`, rule] as const);
  const computed = rowValues(population, { ...others, ...Object.fromEntries(named) });
  if (!computed.ok) return computed;
  const { unknown } = computed;
  const results = computed.results as Readonly<Record<keyof typeof others, RowValues>> & typeof computed.results;
  const { before, after, net } = results;
  const flowValues = flowNames.map((name) => results[`flow ${name}`]!);
  const rowAt = (row: number): GroupRow => ({
    weight: BigInt(population.weights?.values[row] ?? 1),
    persons: BigInt(results.persons.values[row]!),
    before: before.values[row]!,
    after: after.values[row]!,
    net: net.values[row]!,
    flows: flowValues.map(({ values }) => values[row]!),
  });
  const sizeOf = ({ weight, persons }: GroupRow): bigint => weight * (count === 'persons' ? persons : 1n);
  const places = Array.from({ length: population.table.rows }, (_, row) => row);
  const sizes = places.map((row) => (unknown[row] === 1 ? null : sizeOf(rowAt(row))));
  const ranked = { before: rank(before.values, sizes), after: rank(after.values, sizes) };
  const grouped = namedGroups(population, groups, ranked.before, before.values);
  if (!grouped.ok) return grouped;
  const counted = places.filter((row) => sizes[row] !== null && sizes[row] !== 0n);
  const rowsOf = new Map<string | null, GroupRow[]>(grouped.names.map((name) => [name, []]));
  for (const row of counted) rowsOf.get(grouped.groupOf(row))?.push(rowAt(row));
  const medianBefore = quantileDoubled(ranked.before, { of: 1n, in: 2n }, quantiles);
  return distributionOf({
    count,
    quantiles,
    scale: {
      weights: population.weights?.decimals ?? 0,
      before: before.decimals,
      after: after.decimals,
      net: net.decimals,
      flows: flowNames.map((name, at) => [name, flowValues[at]!.decimals]),
    },
    all: sumRows(counted.map(rowAt), count, flowNames.length),
    groups: grouped.names.map((name) => ({ name, sums: sumRows(rowsOf.get(name)!, count, flowNames.length) })),
    before: momentSums(ranked.before, medianBefore, quantiles),
    after: momentSums(ranked.after, medianBefore, quantiles),
    unknownRows: unknown.reduce((sum, mark) => sum + mark, 0),
  });
}

function momentSums(own: Ranked, medianBefore: bigint | null, quantiles: QuantileDefinition): MomentSums {
  const ranked = sumRanked(own, quantiles);
  const poverty = (median: bigint | null): MomentSums['atOwnLine'] =>
    povertyLines(median).map((line) => sumPoverty(own, line, quantiles));
  return { ranked, atOwnLine: poverty(ranked.median), atLineBefore: poverty(medianBefore) };
}
