/** Assesses one household in one month: verdict, contribution, allocation. */
import type { Household } from '../household/index.ts';
import { checkArgument, type Month } from '../money/index.ts';
import { evaluate, type Facts } from '../rule/index.ts';
import { assessedFacts, givenFacts, type GivenFacts } from './assess/facts.ts';
import { flowResults } from './assess/flow-results.ts';
import { type MemberReading, memberResult } from './assess/member-result.ts';
import { refusalsOf } from './assess/outcome.ts';
import { verdictOf } from './assess/verdict.ts';
import type { Assessment, AssessmentResult } from './assessment.ts';
import type { CaisseDocument } from './document.ts';
import { ifTrue } from './if-true.ts';
import type { Caisse, LoweredVersion } from './lowered.ts';
import type { HouseholdFor } from './needs.ts';
import { rulesAt } from './rules-at.ts';

/** Options of `assessHousehold`. */
export interface AssessHouseholdOptions {
  /**
   * Facts that are not part of the household's data, by name: `purchases.ID`, `purchases.bonus`, `price`, `poolTotal`, `poolShares`,
   * `poolRank`, `rank`, `daysPresent`, or `parameter.NAME` for a parameter without a value. They take precedence
   * over the household's data.
   *
   * @defaultValue none
   */
  readonly facts?: GivenFacts;
}

/**
 * Assesses one household in one month: whether it may take part, what it pays, what it receives, and the difference, each explained.
 *
 * @remarks
 * All amounts of a refused household are zero; `ifTakingPart` has the amounts if it took part. A missing fact makes an amount `incomplete`, never zero.
 * While eligibility is undecided, all amounts are `incomplete`. A choice that the rules do not allow makes all amounts `refused`. `contribution` is the
 * amount due, including a part paid by a third payer. Only `flows` names third payers; do not show `flows` to the household. Diagnostics: those of the
 * household, `CAISSE-MONTH`, `CAISSE-MONTH-BEFORE-RULES`, `CAISSE-MONTH-AFTER-RULES`; `CAISSE-AMOUNT-TOO-LARGE` for an amount above the largest that `Cents` allows.
 *
 * @param caisse - a checked caisse. If the compiler knows the type of its document, the household must have a key for each fact that the rules read;
 * write `undefined` for an unknown fact. A caisse of the plain type `Caisse` accepts any household
 * @param household - the household's members and data
 * @param month - the month, `YYYY-MM`
 * @param options - additional facts
 * @returns the assessment, with warnings about words that are near a listed one; or the diagnostics of the household, the facts or the month
 * @law an amount is a whole number of cents
 * @law all flows of a refused household are zero
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
/** Assesses a household in a caisse of the plain type `Caisse`. */
export function assessHousehold(
  caisse: Caisse,
  household: Household,
  month: string,
  options: AssessHouseholdOptions = {},
): AssessmentResult {
  checkArgument('options', options, 'object');
  const given = givenFacts('options.facts', options.facts);
  const rules = rulesAt(caisse, month);
  if (!rules.ok) return { ok: false, diagnostics: [rules.diagnostic] };
  const { facts, diagnostics, warnings } = assessedFacts(household, rules.month, rules.version, given);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return { ok: true, assessment: assess(caisse.document.id, rules.month, rules.version, facts), warnings };
}

function assess(caisse: string, month: Month, version: LoweredVersion, facts: Facts): Assessment {
  const { takesPart, checks, flows } = version;
  const verdict = verdictOf(version.eligibility, facts);
  const refusals = refusalsOf(checks, facts);
  const participation = evaluate(takesPart, facts);
  const asTakingPart: MemberReading = { facts, refusals, rule: (amount) => amount };
  const byVerdict: MemberReading = {
    facts,
    // The choices of a refused household are not checked, since it owes nothing.
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
