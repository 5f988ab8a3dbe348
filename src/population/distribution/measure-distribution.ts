/** Measures who gains and who loses by a reform, by group of the population. */
import { checkParts, checkWord, type Diagnostic, readOptional } from '../../money/index.ts';
import { checkRules } from '../../rule/arguments.ts';
import { checkPopulation } from '../check-population.ts';
import type { Population } from '../population.ts';
import { checkDisclosure, type DisclosureControl } from './disclosure/disclosure-control.ts';
import { type Distribution, distributionOf } from './distribution.ts';
import type { DistributionRules } from './distribution-rules.ts';
import { checkGroups, type DistributionGroups } from './group-names.ts';
import { TENTHS } from './group-rows.ts';
import { measureViews } from './measure-views.ts';
import type { ViewOptions } from './views.ts';
import { QUANTILE_DEFINITIONS, type QuantileDefinition } from './ranked.ts';

/** Options of `measureDistribution`. */
export interface MeasureDistributionOptions {
  /**
   * What ranks, rates and shares count.
   *
   * @defaultValue `'persons'`
   */
  readonly count?: 'persons' | 'households';
  /**
   * The groups: limits by rank in percent, a column of the population, or a number such as `groupsByChildren`.
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
  /**
   * How small cells are protected.
   *
   * @defaultValue none are hidden or rounded
   */
  readonly disclosure?: DisclosureControl;
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
 * @param options - what is counted, the groups, the definition of quantiles, how small cells are protected
 * @returns the groups and the measures; or diagnostics
 * @throws RangeError for limits by rank or an option of `disclosure` that is out of range
 * @law groups of a distribution add up to all
 * @law winners, losers and unchanged are all
 * @law financing, allocation and the share of children add up to the net
 * @law a reform of nothing changes nothing
 * @law the order of rows changes no distribution
 * @law splitting the weight of a row changes no distribution
 * @law no hidden cell can be recomputed from those shown
 */
export function measureDistribution(
  population: Population,
  rules: DistributionRules,
  options: MeasureDistributionOptions = {},
): MeasureDistributionResult {
  checkPopulation(population);
  checkDistributionRules('rules', rules);
  const measured = measureViews(population, [{ rules, hasMoments: true }], viewOptions(options));
  return measured.ok ? distributionOf(measured.sums, measured.meaning, 0) : measured;
}

/**
 * Checks the rules of a distribution.
 *
 * @throws TypeError when they are not rules
 */
export function checkDistributionRules(name: string, rules: DistributionRules): void {
  checkParts(name, rules, { before: 'object', after: 'object', persons: 'object', net: 'object', flows: 'object' });
  const { flows, marginal, ...others } = rules;
  checkRules({ ...others, ...flows, ...(marginal === undefined ? {} : { lost: marginal.lost }) });
}

/** The options with their defaults. */
export function viewOptions(options: MeasureDistributionOptions): ViewOptions {
  const own = readOptional('options', options, {
    disclosure: 'object',
  });
  const { count = 'persons', quantiles = 'first-reached', groups = { cuts: TENTHS }, disclosure } = own;
  checkWord('options.count', count, ['persons', 'households']);
  checkWord('options.quantiles', quantiles, QUANTILE_DEFINITIONS);
  checkGroups(groups);
  checkDisclosure(disclosure);
  return { count, quantiles, groups, disclosure: disclosure ?? null };
}
