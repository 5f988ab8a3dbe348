/** What a household pays and receives in a month, and whether it may take part. */
import type { Household } from '../household/index.ts';
import type { Month } from '../money/index.ts';
import type { Facts } from '../rule/index.ts';
import { assessedFacts, type GivenFacts } from './assess/facts.ts';
import { amountOutcome, numberOutcome } from './assess/outcome.ts';
import { verdictOf } from './assess/verdict.ts';
import type {
  AllocationResult,
  AmountOutcome,
  Assessment,
  AssessmentResult,
  ContributionResult,
} from './assessment.ts';
import type { CaisseDocument } from './document.ts';
import type { Caisse, LoweredAllocation, LoweredContribution, LoweredVersion } from './lowered.ts';
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
 * Amounts are computed whatever the verdict is: a household that is refused, or not decided yet, still sees what it would pay and
 * receive. A fact that the rules read and nobody gave makes the amount `incomplete`, never zero. What the household chose and the rules do not allow makes it
 * `refused`. Nothing in the answer shows that somebody else pays. Codes beside those of the household: `CAISSE-MONTH`, `CAISSE-MONTH-BEFORE-RULES`,
 * `CAISSE-MONTH-AFTER-RULES`; `CAISSE-AMOUNT-TOO-LARGE` for an amount beyond every budget.
 *
 * @param caisse - a checked caisse. Where its document is known to the compiler, the facts that it reads must be written in the household; one that is
 * not known is written `undefined`. A caisse typed plainly `Caisse` takes any household
 * @param household - who takes part and what they declare
 * @param month - the month, `YYYY-MM`
 * @param options - facts beside the household
 * @returns the assessment; or what is wrong with the household, the facts or the month
 * @law an amount is a whole number of cents
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
  const contribution = contributionResult(version.contribution, facts);
  const allocation = allocationResult(version.allocation, facts);
  return {
    caisse,
    month,
    rulesFrom: version.from,
    verdict: verdictOf(version.eligibility, facts),
    contribution,
    allocation,
    ...(version.net === undefined ? {} : { net: netOutcome(version, facts) }),
  };
}

function contributionResult(lowered: LoweredContribution, facts: Facts): ContributionResult {
  const { amount, adviceFrom, adviceTo, employer, hours, checks } = lowered;
  return {
    amount: amountOutcome(amount, facts, 'month', checks),
    ...(adviceFrom === undefined && adviceTo === undefined
      ? {}
      : {
          advice: {
            ...(adviceFrom === undefined ? {} : { from: amountOutcome(adviceFrom, facts, 'month') }),
            ...(adviceTo === undefined ? {} : { to: amountOutcome(adviceTo, facts, 'month') }),
          },
        }),
    ...(employer === undefined ? {} : { employer: amountOutcome(employer, facts, 'month') }),
    ...(hours === undefined ? {} : { hours: { outcome: numberOutcome(hours.rule, facts), every: hours.every } }),
  };
}

function allocationResult(lowered: LoweredAllocation, facts: Facts): AllocationResult {
  const { amount, period, checks } = lowered;
  switch (lowered.unit) {
    case 'money': {
      const { unit, topUp } = lowered;
      return {
        unit,
        period,
        amount: amountOutcome(amount, facts, period, checks),
        ...(topUp === undefined ? {} : { topUp: amountOutcome(topUp, facts, period, checks) }),
      };
    }
    case 'units':
      return { unit: lowered.unit, period, item: lowered.item, amount: numberOutcome(amount, facts, checks) };
    case 'price':
      return {
        unit: lowered.unit,
        amount: amountOutcome(amount, facts, 'once', checks),
        prices: lowered.prices.map(({ id, label, rule }) => ({
          id,
          label,
          amount: amountOutcome(rule, facts, 'once'),
        })),
      };
    default:
      return lowered satisfies never;
  }
}

/** What makes one of the two amounts refused makes the difference refused. */
function netOutcome({ net, contribution, allocation }: LoweredVersion, facts: Facts): AmountOutcome {
  const checks = [...new Set([...contribution.checks, ...allocation.checks])];
  return amountOutcome(net!, facts, 'month', checks);
}
