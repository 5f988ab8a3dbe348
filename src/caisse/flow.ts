/** Who pays whom: the flows that the rules of a caisse cause. */
import type { RuleNode } from '../rule/index.ts';
import type { AllocationPeriod, Label } from './words.ts';

/**
 * A party that gives or receives.
 *
 * @remarks
 * `public-funder` pays the top-up of an allocation. `price-support` pays what a reduced price leaves open, and receives what a member pays above the
 * full price: no document says yet which of fund, place or funder it is.
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

/** The flows that a household's own payment and what it receives are. */
export type MemberFlowId = 'contribution' | 'allocation' | 'price';

/** The flows that a kind of contribution or allocation causes beside those. */
export type BesideFlowId = 'employer' | 'labour' | 'top-up' | 'price-reduction' | 'price-surplus';

/** The name of a flow, unique among the flows of one version of the rules. */
export type FlowId = MemberFlowId | BesideFlowId | `third-payer.${string}`;

/** What a flow counts: euros, units of a product, or hours of work. */
export type FlowUnit =
  { readonly unit: 'money' } | { readonly unit: 'units'; readonly item: Label } | { readonly unit: 'hours' };

/** How often a flow moves; `once` for each purchase. */
export type FlowPeriod = AllocationPeriod | 'once';

/** A flow as a pillar states it, for a household that takes part. */
export type FlowTerms = FlowUnit & {
  readonly id: FlowId;
  readonly from: Party;
  readonly to: Party;
  readonly period: FlowPeriod;
  /** What moves where the flow applies. Euros where the unit is money. Only a rule that a caisse wrote itself can be below zero. */
  readonly amount: RuleNode;
  /** Whether the flow applies to the household (boolean); left out: to every household that takes part. */
  readonly when?: RuleNode;
  /** The result of an assessment that this flow is a part of. */
  readonly view?: 'contribution' | 'allocation';
  /** The document's own name of the party that pays. */
  readonly label?: Label;
};

/** A flow that a kind causes beside what the household pays and receives. */
export type BesideFlow = FlowTerms & { readonly id: BesideFlowId };

/**
 * One flow between two parties.
 *
 * @french flux
 */
export type Flow = FlowTerms & {
  /** What moves: `amount` for a household that takes part and to which the flow applies, otherwise zero. */
  readonly rule: RuleNode;
};
