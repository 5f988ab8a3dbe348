/** What a caisse decides of a household, as rules for a population. */
import { type Caisse, rulesAt } from '../caisse/index.ts';
import type { Diagnostic, Month } from '../money/index.ts';
import { count, money, type RuleNode, subtract, when } from '../rule/index.ts';

/** The rules of a month by the names of their results, or why there are none. */
export type CaisseRules =
  | { readonly ok: true; readonly month: Month; readonly rules: Readonly<Record<string, RuleNode>> }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * The rules of a caisse in a month, for the totals of a population.
 *
 * @remarks
 * `eligible` (yes or no); `contribution` and `allocation`, which are nothing for who may not take part; and `net`, allocation less contribution, where
 * both are money a month. Amounts are in euros; an allocation in kind is a number of units. Codes: those of `assessHousehold` for the month.
 *
 * @param caisse - a checked caisse
 * @param month - the month, `YYYY-MM`
 * @law the results of a row are what assessHousehold gives
 */
export function caisseRules(caisse: Caisse, month: string): CaisseRules {
  const found = rulesAt(caisse, month);
  if (!found.ok) return { ok: false, diagnostics: [found.diagnostic] };
  const { eligibility, contribution, allocation, net } = found.version;
  const eligible = eligibility.rule;
  const paid = when(eligible, contribution.amount, money('0'));
  const received = when(eligible, allocation.amount, allocation.unit === 'units' ? count('0') : money('0'));
  const rules = { eligible, contribution: paid, allocation: received };
  return {
    ok: true,
    month: found.month,
    rules: net === undefined ? rules : { ...rules, net: subtract(received, paid) },
  };
}
