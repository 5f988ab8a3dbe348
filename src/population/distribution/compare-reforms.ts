/** Compares two reforms over the same households. */
import { checkParts, type Diagnostic } from '../../money/index.ts';
import { money, type RuleNode, subtract } from '../../rule/index.ts';
import { checkPopulation } from '../check-population.ts';
import type { Population } from '../population.ts';
import {
  type Distribution,
  type DistributionMeaning,
  distributionOf,
  type DistributionSums,
  effectsOf,
  type GroupEffects,
} from './distribution.ts';
import type { DistributionRules } from './distribution-rules.ts';
import { checkDistributionRules, type MeasureDistributionOptions, viewOptions } from './measure-distribution.ts';
import { measureViews } from './measure-views.ts';
import type { View } from './views.ts';

/**
 * A baseline and a reform over the same households.
 *
 * @french comparaison de deux réformes
 */
export interface ReformComparison {
  readonly ok: true;
  readonly baseline: Distribution;
  readonly reform: Distribution;
  /**
   * From the baseline to the reform, by the same groups: `meanBefore` and `meanAfter` are the standards of living under the one and the other, `net`, flows, parts and the marginal rate are those of the reform less those of
   * the baseline, and winners have more under the reform.
   */
  readonly difference: GroupEffects;
}

/** The comparison, or diagnostics. */
export type CompareReformsResult =
  ReformComparison | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Compares two reforms: each against no reform, and the second against the first.
 *
 * @remarks
 * Households are ranked by the standard of living before the baseline. A row counts only if both reforms are known for it. A flow that one of them lacks is zero there.
 *
 * @param population - the households, with their weights and the facts that both reforms read
 * @param baseline - the rules of the baseline, for example of `distributionRules`
 * @param reform - those of the reform, with the same standard of living before
 * @param options - as those of `measureDistribution`
 * @returns both distributions and their difference by group; or diagnostics
 * @throws RangeError when marginal rates are measured by two steps, and as `measureDistribution`
 * @law a baseline that is the reform has no difference
 * @law the difference of each group is that of the reform less that of the baseline
 * @law the parts of a difference add up to it
 */
export function compareReforms(
  population: Population,
  baseline: DistributionRules,
  reform: DistributionRules,
  options: MeasureDistributionOptions = {},
): CompareReformsResult {
  checkPopulation(population);
  const measured = measureViews(population, comparedViews(baseline, reform), viewOptions(options));
  return measured.ok ? comparisonOf(measured.sums, measured.meaning) : measured;
}

/** The texts of a comparison. */
export const comparisonOf = (sums: DistributionSums, meaning: DistributionMeaning): ReformComparison => ({
  ok: true,
  baseline: distributionOf(sums, meaning, 0),
  reform: distributionOf(sums, meaning, 1),
  difference: effectsOf(sums, meaning, 2),
});

/** The baseline, the reform, and the reform from the baseline. */
export function comparedViews(baseline: DistributionRules, reform: DistributionRules): readonly View[] {
  checkDistributionRules('baseline', baseline);
  checkDistributionRules('reform', reform);
  checkParts('reform', reform, {});
  return [
    { rules: baseline, hasMoments: true },
    { rules: { ...reform, before: baseline.before }, hasMoments: true },
    { rules: differenceOf(baseline, reform), hasMoments: false },
  ];
}

function differenceOf(baseline: DistributionRules, reform: DistributionRules): DistributionRules {
  const names = new Set([...Object.keys(baseline.flows), ...Object.keys(reform.flows)]);
  const flow = ({ flows }: DistributionRules, name: string): RuleNode =>
    Object.hasOwn(flows, name) ? flows[name]! : money('0');
  const less = (key: 'received' | 'receivedForChildren'): Partial<Pick<DistributionRules, typeof key>> => {
    const [from, to] = [baseline[key], reform[key]];
    return from === undefined || to === undefined ? {} : { [key]: subtract(to, from) };
  };
  return {
    before: baseline.after,
    after: reform.after,
    persons: baseline.persons,
    net: subtract(reform.net, baseline.net),
    flows: Object.fromEntries([...names].map((name) => [name, subtract(flow(reform, name), flow(baseline, name))])),
    ...less('received'),
    ...less('receivedForChildren'),
    ...marginalOf(baseline, reform),
  };
}

function marginalOf(baseline: DistributionRules, reform: DistributionRules): Pick<DistributionRules, 'marginal'> {
  const [from, to] = [baseline.marginal, reform.marginal];
  if (from === undefined && to === undefined) return {};
  if (from !== undefined && to !== undefined && from.step !== to.step)
    throw new RangeError(`reform.marginal: its step ${to.step} is not that of the baseline, ${from.step}`);
  const step = from?.step ?? to!.step;
  return { marginal: { step, lost: subtract(to?.lost ?? money('0'), from?.lost ?? money('0')) } };
}
