/** Finds the third payer of a household, for treasurers. */
import type { Household } from '../household/index.ts';
import { checkArgument, type Diagnostic } from '../money/index.ts';
import { evaluate, type Facts } from '../rule/index.ts';
import { thirdPayerId } from './flow.ts';
import { assessedFacts, type GivenFacts } from './assess/facts.ts';
import type { Caisse, LoweredVersion } from './lowered.ts';
import { rulesAt } from './rules-at.ts';
import type { Label } from './words.ts';

/** The third payer of a household: found, `none`, or `undecided` while a fact is missing. */
export type ThirdPayer =
  | { readonly status: 'found'; readonly id: string; readonly label: Label }
  | { readonly status: 'none' }
  | { readonly status: 'undecided'; readonly missing: readonly string[] };

/** The answer of `findThirdPayer`: a third payer, or the diagnostics of the household, the facts or the month. */
export type ThirdPayerResult =
  | { readonly ok: true; readonly thirdPayer: ThirdPayer }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Finds the third payer of a household's contribution: the first whose condition holds.
 *
 * @remarks
 * For the treasurer only. The results shown to the household (`contribution`, `allocation`, `net`) do not depend on third payers.
 *
 * @param caisse - a checked caisse
 * @param household - the household's members and data
 * @param month - the month, `YYYY-MM`
 * @param facts - additional facts
 * @law a third payer changes no flow that reaches the member
 */
export function findThirdPayer(
  caisse: Caisse,
  household: Household,
  month: string,
  facts: GivenFacts = {},
): ThirdPayerResult {
  checkArgument('facts', facts, 'object');
  const rules = rulesAt(caisse, month);
  if (!rules.ok) return { ok: false, diagnostics: [rules.diagnostic] };
  const known = assessedFacts(household, rules.month, rules.version, facts);
  if (known.diagnostics.length > 0) return { ok: false, diagnostics: known.diagnostics };
  return { ok: true, thirdPayer: thirdPayerOf(rules.version, known.facts) };
}

function thirdPayerOf({ flows }: LoweredVersion, facts: Facts): ThirdPayer {
  for (const { from, label, when } of flows) {
    const id = thirdPayerId(from);
    if (id === undefined || label === undefined || when === undefined) continue;
    const evaluation = evaluate(when, facts);
    if (!evaluation.complete) return { status: 'undecided', missing: evaluation.missing };
    if (evaluation.value === true) return { status: 'found', id, label };
  }
  return { status: 'none' };
}
