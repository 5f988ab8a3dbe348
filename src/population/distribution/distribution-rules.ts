/** The rules of a distribution for a caisse. */
import type { Caisse } from '../../caisse/index.ts';
import { householdInputs, persons, standardOfLiving } from '../../household/index.ts';
import { type Diagnostic, error } from '../../money/index.ts';
import { caisseRules } from '../caisse-rules.ts';
import type { DistributionRules } from './measure-distribution.ts';

/** The rules, or diagnostics. */
export type DistributionRulesResult =
  | { readonly ok: true; readonly rules: DistributionRules }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * The rules of the distribution that a caisse makes: the standard of living is the income by consumption unit, a month; after, it includes what the household receives less what it pays.
 *
 * @param caisse - a checked caisse
 * @param month - the month, `YYYY-MM`
 * @returns the rules; diagnostics of the month, or `CAISSE-DISTRIBUTION-NET` if the flows of the household are not all monthly amounts of money
 * @law the standard of living after is the one before if nothing is received or paid
 */
export function distributionRules(caisse: Caisse, month: string): DistributionRulesResult {
  const found = caisseRules(caisse, month);
  if (!found.ok) return found;
  const { net } = found.rules;
  if (net === undefined) return { ok: false, diagnostics: [error('CAISSE-DISTRIBUTION-NET', [])] };
  const money = found.flows.filter(({ unit, period }) => unit === 'money' && period === 'month');
  return {
    ok: true,
    rules: {
      before: standardOfLiving(),
      after: standardOfLiving([householdInputs.income, net]),
      persons: persons(),
      net,
      flows: Object.fromEntries(money.map(({ id, rule }) => [id, rule])),
    },
  };
}
