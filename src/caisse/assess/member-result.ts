/** The contribution and allocation of a household, as shown to the member. */
import type { Period } from '../../money/index.ts';
import type { Facts, RuleNode } from '../../rule/index.ts';
import type { AmountOutcome, AssessedAllocation, AssessedContribution, AssessedAmounts } from '../assessment.ts';
import type { BesideFlowId, FlowTerms } from '../flow.ts';
import type { LoweredVersion } from '../lowered.ts';
import { amountOutcome, centsPeriod, numberOutcome, type Refusals } from './outcome.ts';

/** How amounts of a version are evaluated for one household. */
export interface MemberReading {
  readonly facts: Facts;
  /** Refused choices; any of them makes all amounts refused. */
  readonly refusals: Refusals;
  /** The rule to evaluate for an amount. */
  readonly rule: (amount: RuleNode) => RuleNode;
}

/** The contribution, the allocation and their difference. */
export function memberResult(version: LoweredVersion, reading: MemberReading): AssessedAmounts {
  const { net } = version;
  return {
    contribution: contributionResult(version, reading),
    allocation: allocationResult(version, reading),
    ...(net === undefined ? {} : { net: amountOutcome(reading.rule(net), reading.facts, 'month', reading.refusals) }),
  };
}

function contributionResult({ contribution }: LoweredVersion, reading: MemberReading): AssessedContribution {
  const { source, period, amount, adviceFrom, adviceTo, flows } = contribution;
  const { facts, refusals, rule } = reading;
  const employer = flowOf(flows, 'employer');
  const labour = flowOf(flows, 'labour');
  const each = centsPeriod(period);
  const { period: own = 'month' } = source;
  const advised = (end: RuleNode): AmountOutcome<Period> => amountOutcome(end, facts, centsPeriod(own));
  return {
    period,
    amount: amountOutcome(rule(amount), facts, each, refusals),
    ...(adviceFrom === undefined && adviceTo === undefined
      ? {}
      : {
          advice: {
            period: own,
            ...(adviceFrom === undefined ? {} : { from: advised(adviceFrom) }),
            ...(adviceTo === undefined ? {} : { to: advised(adviceTo) }),
          },
        }),
    ...(employer === undefined ? {} : { employer: amountOutcome(rule(employer.amount), facts, each, refusals) }),
    ...(labour === undefined || labour.period === 'once'
      ? {}
      : { hours: { outcome: numberOutcome(rule(labour.amount), facts, refusals), every: labour.period } }),
  };
}

function allocationResult(
  { allocation }: LoweredVersion,
  { facts, refusals, rule }: MemberReading,
): AssessedAllocation {
  const { amount, period, flows } = allocation;
  switch (allocation.unit) {
    case 'money': {
      const topUp = flowOf(flows, 'top-up');
      return {
        unit: allocation.unit,
        period,
        amount: amountOutcome(rule(amount), facts, period, refusals),
        ...purchasesResult(flows, (terms) => amountOutcome(rule(terms.amount), facts, period, refusals)),
        ...(topUp === undefined ? {} : { topUp: amountOutcome(rule(topUp.amount), facts, period, refusals) }),
      };
    }
    case 'units':
      return {
        unit: allocation.unit,
        period,
        item: allocation.item,
        amount: numberOutcome(rule(amount), facts, refusals),
      };
    case 'price':
      return {
        unit: allocation.unit,
        amount: amountOutcome(rule(amount), facts, 'once', refusals),
        prices: allocation.prices.map(({ id, label, rule: price }) => ({
          id,
          label,
          amount: amountOutcome(price, facts, 'once'),
        })),
      };
    default:
      return allocation satisfies never;
  }
}

/** What the household pays for goods at a share of their price. */
function purchasesResult(
  flows: readonly FlowTerms[],
  outcomeOf: (terms: FlowTerms) => AmountOutcome<Period>,
): Pick<Extract<AssessedAllocation, { unit: 'money' }>, 'purchases'> {
  const [share, fullPrice] = [flowOf(flows, 'buyer-part'), flowOf(flows, 'full-price')];
  if (share === undefined || fullPrice === undefined) return {};
  return { purchases: { share: outcomeOf(share), fullPrice: outcomeOf(fullPrice) } };
}

const flowOf = <F extends Pick<FlowTerms, 'id'>>(flows: readonly F[], id: BesideFlowId): F | undefined =>
  flows.find((flow) => flow.id === id);
