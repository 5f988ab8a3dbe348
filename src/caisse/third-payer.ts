/** Who pays for a household in its place, for treasurers. */
import type { Household } from '../household/index.ts';
import type { Diagnostic } from '../money/index.ts';
import { evaluate } from '../rule/index.ts';
import { thirdPayerId } from './flow.ts';
import { assessedFacts, type GivenFacts } from './assess/facts.ts';
import type { Caisse } from './lowered.ts';
import { rulesAt } from './rules-at.ts';
import type { Label } from './words.ts';

/** Who pays, nobody else, not known for lack of facts, or what is wrong with the household or the month. */
export type ThirdPayer =
  | { readonly status: 'found'; readonly id: string; readonly label: Label }
  | { readonly status: 'nobody' }
  | { readonly status: 'undecided'; readonly missing: readonly string[] }
  | { readonly status: 'invalid'; readonly diagnostics: readonly Diagnostic[] };

/**
 * Finds who pays a household's contribution in its place: the first third payer whose condition holds.
 *
 * @remarks
 * This is for the treasurer alone. What the household sees of an assessment (`contribution`, `allocation`, `net`) is the same whoever pays.
 *
 * @param caisse - a checked caisse
 * @param household - who takes part and what they declare
 * @param month - the month, `YYYY-MM`
 * @param facts - facts beside the household
 * @law a third payer changes no flow that reaches the member
 */
export function findThirdPayer(
  caisse: Caisse,
  household: Household,
  month: string,
  facts: GivenFacts = {},
): ThirdPayer {
  const rules = rulesAt(caisse, month);
  if (!rules.ok) return { status: 'invalid', diagnostics: [rules.diagnostic] };
  const known = assessedFacts(household, rules.month, rules.version, facts);
  if (known.diagnostics.length > 0) return { status: 'invalid', diagnostics: known.diagnostics };
  for (const { from, label, when } of rules.version.flows) {
    const id = thirdPayerId(from);
    if (id === undefined || label === undefined || when === undefined) continue;
    const evaluation = evaluate(when, known.facts);
    if (!evaluation.complete) return { status: 'undecided', missing: evaluation.missing };
    if (evaluation.value === true) return { status: 'found', id, label };
  }
  return { status: 'nobody' };
}
