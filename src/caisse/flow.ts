/** The flows of a caisse: payments and deliveries between parties. */
import type { Month } from '../money/index.ts';
import type { RuleNode } from '../rule/index.ts';
import type { ContributionPeriod, Label } from './words.ts';

/**
 * A party that gives or receives.
 *
 * @remarks
 * `public-funder` pays the top-up of an allocation. `price-support` pays the difference between a reduced price and the full
 * price, and receives what a member pays above the full price; documents do not state whether this is the fund, the place or a funder.
 */
export type Party =
  | 'household'
  | 'employer'
  | 'fund'
  | 'public-funder'
  | 'place'
  | 'supplier'
  | 'price-support'
  | `third-payer:${string}`;

const THIRD_PAYER = 'third-payer:';

/** The id of a third payer in the document; `undefined` for any other party. */
export const thirdPayerId = (party: Party): string | undefined =>
  party.startsWith(THIRD_PAYER) ? party.slice(THIRD_PAYER.length) : undefined;

/** The flows that are the household's contribution and allocation. */
export type MemberFlowId = 'contribution' | 'allocation' | 'price';

/** The additional flows of a kind of contribution or allocation. */
export type BesideFlowId =
  'employer' | 'labour' | 'top-up' | 'price-reduction' | 'price-surplus' | 'buyer-part' | 'full-price';

/** The id of a flow, unique within one version of the rules. */
export type FlowId = MemberFlowId | BesideFlowId | `third-payer.${string}`;

/** The unit of a flow: euros, units of a product, or hours of work. */
export type FlowUnit =
  { readonly unit: 'money' } | { readonly unit: 'units'; readonly item: Label } | { readonly unit: 'hours' };

/** The period of a flow; `entry` is once, when the household enters, and `once` is for each purchase. */
export type FlowPeriod = ContributionPeriod | 'once';

/** A flow as the contribution or the allocation defines it, for a household that takes part. */
export type FlowTerms = FlowUnit & {
  readonly id: FlowId;
  readonly from: Party;
  readonly to: Party;
  readonly period: FlowPeriod;
  /** The month of the year, from 1 to 12, in which a yearly flow falls due; by default that of the entry. */
  readonly dueMonth?: number;
  /** The amount if the flow applies, in euros if the unit is money. Only a rule of the caisse's own can be negative. */
  readonly amount: RuleNode;
  /** The condition (boolean) under which the flow applies; by default it applies to all households that take part. */
  readonly when?: RuleNode;
  /** The result of an assessment that includes this flow. */
  readonly view?: 'contribution' | 'allocation';
  /** The document's label of the paying party. */
  readonly label?: Label;
};

/** An additional flow of a kind. */
export type BesideFlow = FlowTerms & { readonly id: BesideFlowId };

/**
 * One flow between two parties.
 *
 * @french flux
 */
export type Flow = FlowTerms & {
  /** `amount` if the household takes part and the flow applies to it, otherwise zero. */
  readonly rule: RuleNode;
};

/** Whether a flow goes into the fund or out of it. */
export const isOfFund = ({ from, to }: Flow): boolean => from === 'fund' || to === 'fund';

/** Whether a flow is money that moves each month. */
export const isMonthlyMoney = ({ unit, period }: Flow): boolean => unit === 'money' && period === 'month';

/**
 * Whether a flow of money falls due in a month, for a household that entered in another.
 *
 * @remarks
 * A yearly flow falls due in its month of the year, from the entry on. Flows of a week or of four weeks have no month, unless the rules convert
 * them; flows of a purchase have none.
 *
 * @param flow - the flow
 * @param month - the month
 * @param entered - the month in which the household entered
 */
export function fallsDue(flow: Flow, month: Month, entered: Month): boolean {
  const { unit, period, dueMonth } = flow;
  if (unit !== 'money') return false;
  switch (period) {
    case 'month':
      return true;
    case 'year':
      return month >= entered && monthOfYear(month) === (dueMonth ?? monthOfYear(entered));
    case 'entry':
      return month === entered;
    case 'week':
    case 'four-weeks':
    case 'once':
      return false;
    default:
      return period satisfies never;
  }
}

const monthOfYear = (month: Month): number => Number(month.slice(5));
