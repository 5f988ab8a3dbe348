/** What a household pays and receives in a month, and whether it may take part. */
import type { Household } from '../household/index.ts';
import type { Month } from '../money/index.ts';
import { evaluate, type Facts } from '../rule/index.ts';
import { assessedFacts, type GivenFacts } from './assess/facts.ts';
import { flowResults } from './assess/flow-results.ts';
import { type MemberReading, memberResult } from './assess/member-result.ts';
import { refusalsOf } from './assess/outcome.ts';
import { verdictOf } from './assess/verdict.ts';
import type { Assessment, AssessmentResult } from './assessment.ts';
import type { CaisseDocument } from './document.ts';
import { ifTrue } from './flows.ts';
import type { Caisse, LoweredVersion } from './lowered.ts';
import type { HouseholdFor } from './needs.ts';
import { rulesAt } from './rules-at.ts';

/** What is known beside the household. */
export interface AssessHouseholdOptions {
  /**
   * Facts that the household does not tell of itself, by name: `purchases.ID`, `purchases.bonus`, `price`, `poolTotal`, `poolShares`,
   * `poolRank`, `rank`, `daysPresent`, or `parameter.NAME` for a figure that the caisse still has to find. They come before
   * what the household says.
   *
   * @defaultValue none
   */
  readonly facts?: GivenFacts;
}

/**
 * Assesses one household in one month: whether it may take part, what it pays, what it receives, and the difference, each explained.
 *
 * @remarks
 * A household that is refused pays and receives nothing: its amounts are zero, and `ifTakingPart` has what they would be. A fact that the rules read and
 * that is not given makes an amount `incomplete`, never zero; while eligibility is undecided, every amount is. A choice that the rules do not allow makes every
 * amount `refused`. `contribution` is what the household owes, whoever pays it: only `flows` names third payers, and is not to be shown to the household. Codes beside those of the household: `CAISSE-MONTH`, `CAISSE-MONTH-BEFORE-RULES`,
 * `CAISSE-MONTH-AFTER-RULES`; `CAISSE-AMOUNT-TOO-LARGE` for an amount beyond every budget.
 *
 * @param caisse - a checked caisse. Where its document is known to the compiler, the facts that it reads must be written in the household; one that is
 * not known is written `undefined`. A caisse typed plainly `Caisse` takes any household
 * @param household - who takes part and what they declare
 * @param month - the month, `YYYY-MM`
 * @param options - facts beside the household
 * @returns the assessment; or what is wrong with the household, the facts or the month
 * @law an amount is a whole number of cents
 * @law who is refused moves nothing
 * @law flows of a household sum to zero over all parties
 * @law a third payer changes no flow that reaches the member
 * @law net is allocation less contribution
 * @law an explanation has the value of its amount
 * @law a fact that is given moves an incomplete amount within its range
 * @example
 * ```ts
 * import { assessHousehold, defineCaisse } from 'caisse-rules';
 *
 * const caisse = defineCaisse({
 *   schema: 1,
 *   id: 'exemple',
 *   name: 'Exemple',
 *   rules: [
 *     {
 *       from: '2026-01',
 *       contribution: { kind: 'proportional', base: 'income', rate: '2,5 %', minimum: 10 },
 *       allocation: { kind: 'flat', amount: 75, per: 'member' },
 *     },
 *   ],
 * });
 * const result = assessHousehold(caisse, { members: [{}, {}], resources: { income: 1600 } }, '2026-11');
 *
 * if (result.ok && result.assessment.net?.status === 'computed') console.log(result.assessment.net.cents); // => 11000
 * ```
 */
export function assessHousehold<Document extends CaisseDocument>(
  caisse: Caisse<Document>,
  household: NoInfer<HouseholdFor<Document>>,
  month: string,
  options?: AssessHouseholdOptions,
): AssessmentResult;
/** Assesses any household in a caisse whose document the compiler does not know. */
export function assessHousehold(
  caisse: Caisse,
  household: Household,
  month: string,
  options: AssessHouseholdOptions = {},
): AssessmentResult {
  const rules = rulesAt(caisse, month);
  if (!rules.ok) return { ok: false, diagnostics: [rules.diagnostic] };
  const { facts, diagnostics } = assessedFacts(household, rules.month, rules.version, options.facts ?? {});
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return { ok: true, assessment: assess(caisse.document.id, rules.month, rules.version, facts) };
}

function assess(caisse: string, month: Month, version: LoweredVersion, facts: Facts): Assessment {
  const { takesPart, checks, flows } = version;
  const verdict = verdictOf(version.eligibility, facts);
  const refusals = refusalsOf(checks, facts);
  const participation = evaluate(takesPart, facts);
  const asTakingPart: MemberReading = { facts, refusals, rule: (amount) => amount };
  const byVerdict: MemberReading = {
    facts,
    // A household that may not take part owes nothing, whatever it chose.
    refusals: verdict.status === 'refused' ? [] : refusals,
    rule: (amount) => ifTrue(takesPart, amount),
  };
  const isTakingPart = participation.complete && participation.value === true;
  const isEligible = verdict.status === 'eligible';
  return {
    caisse,
    month,
    rulesFrom: version.from,
    verdict,
    ...memberResult(version, isTakingPart ? asTakingPart : byVerdict),
    flows: flowResults(flows, facts, byVerdict.refusals),
    ...(isEligible && participation.complete ? {} : { ifTakingPart: memberResult(version, asTakingPart) }),
  };
}
