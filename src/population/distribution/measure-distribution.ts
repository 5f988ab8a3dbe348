/** Measures who gains and who loses by a reform, by group of the population. */
import { checkParts, type Diagnostic, exact, scaledText } from '../../money/index.ts';
import { checkRules } from '../../rule/arguments.ts';
import type { RuleNode } from '../../rule/index.ts';
import { checkPopulation } from '../check-population.ts';
import type { Population } from '../population.ts';
import { type DistributionGroups, namedGroups } from './group-names.ts';
import { TENTHS } from './group-rows.ts';
import { type DistributionGroup, type GroupRow, type GroupScale, meanOf, sumGroup } from './group-sums.ts';
import {
  type InequalityMeasures,
  measureInequality,
  measurePoverty,
  type PovertyMeasures,
  totalOf,
} from './inequality.ts';
import { type QuantileDefinition, quantileDoubled, rank, type Ranked, type Share } from './ranked.ts';
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

/** The measures before or after a reform. */
export interface DistributionMeasures extends InequalityMeasures {
  /** The mean standard of living in euros, rounded to the cent, half-up; `null` without households. */
  readonly mean: string | null;
  /** The median standard of living in euros, exact. */
  readonly median: string | null;
  /** Poverty below 50 and 60 % of the own median, and below the median before. */
  readonly poverty: readonly PovertyMeasures[];
  readonly povertyAtLineBefore: readonly PovertyMeasures[];
}

/**
 * The effects of a reform on a population, by group.
 *
 * @french effets redistributifs
 */
export interface Distribution {
  readonly ok: true;
  readonly count: 'persons' | 'households';
  readonly quantiles: QuantileDefinition;
  readonly all: DistributionGroup;
  readonly groups: readonly DistributionGroup[];
  readonly before: DistributionMeasures;
  readonly after: DistributionMeasures;
  /** The Gini index before less the one after, as decimal text: the Reynolds–Smolensky index, with re-ranking. */
  readonly reynoldsSmolensky: string | null;
  /** Rows that lack a fact, which are in no group. */
  readonly unknownRows: number;
}

/** The effects, or diagnostics. */
export type MeasureDistributionResult =
  Distribution | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const PERCENTS = [50n, 60n];

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
  const results = computed.results as Readonly<Record<'before' | 'after' | 'persons' | 'net', RowValues>> &
    typeof computed.results;
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
  const rows = Array.from({ length: population.table.rows }, (_, row) => row);
  const sizes = rows.map((row) => (unknown[row] === 1 ? null : sizeOf(rowAt(row))));
  const [ranked, rankedAfter] = [rank(before.values, sizes), rank(after.values, sizes)];
  const grouped = namedGroups(population, groups, ranked, before.values);
  if (!grouped.ok) return grouped;
  const scale: GroupScale = {
    weights: population.weights?.decimals ?? 0,
    living: before.decimals,
    net: net.decimals,
    flows: flowNames.map((name, at) => [name, flowValues[at]!.decimals]),
    count,
  };
  const known = rows.filter((row) => unknown[row] !== 1);
  const rowsOf = new Map<string | null, number[]>(grouped.names.map((name) => [name, []]));
  for (const row of known) rowsOf.get(grouped.groupOf(row))?.push(row);
  const medianBefore = quantileDoubled(ranked, HALF, quantiles);
  const [left, right] = [ranked, rankedAfter].map((own) => measures(own, medianBefore, before.decimals, quantiles)) as [
    DistributionMeasures,
    DistributionMeasures,
  ];
  return {
    ok: true,
    count,
    quantiles,
    all: sumGroup(null, known, rowAt, scale),
    groups: grouped.names.map((name) => sumGroup(name, rowsOf.get(name)!, rowAt, scale)),
    before: left,
    after: right,
    reynoldsSmolensky:
      left.gini === null || right.gini === null ? null : exact(left.gini).minus(exact(right.gini)).toFixed(),
    unknownRows: rows.length - known.length,
  };
}

const HALF: Share = { of: 1n, in: 2n };

/** The measures of one ranking. */
function measures(
  own: Ranked,
  medianBefore: bigint | null,
  decimals: number,
  quantiles: QuantileDefinition,
): DistributionMeasures {
  const median = quantileDoubled(own, HALF, quantiles);
  const poverty = (medianDoubled: bigint | null): readonly PovertyMeasures[] =>
    medianDoubled === null
      ? []
      : PERCENTS.map((percent) => measurePoverty(own, { percent, medianDoubled, decimals }, quantiles));
  return {
    ...measureInequality(own, quantiles),
    mean: meanOf(totalOf(own), own.whole, decimals),
    median: median === null ? null : scaledText(median * 5n, decimals + 1),
    poverty: poverty(median),
    povertyAtLineBefore: poverty(medianBefore),
  };
}
