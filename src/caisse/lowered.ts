/** The lowered form of a document: rules of the algebra. */
import type { KnownInputs, KnownMemberInputs } from '../household/index.ts';
import type { Diagnostic, Month } from '../money/index.ts';
import type { DecimalText, InputNode, RuleNode } from '../rule/index.ts';
import type { LoweredAccountRules } from './account-rules.ts';
import type { LoweredCriterion } from './eligibility/lowered-criterion.ts';
import type { CaisseDocument, CaisseUnit } from './document.ts';
import type { LoweredConventionnement } from './conventionnement/lowered.ts';
import type { Flow, FlowTerms } from './flow.ts';
import type { ScenarioCases } from './fund/lowered-scenario.ts';
import type { Allocation } from './allocation.ts';
import type { LoweredUnit } from './allocation/unit.ts';
import type { Contribution, ContributionFormula } from './contribution.ts';
import type { Check } from './lowering/check.ts';
import type { AllocationPeriod, ContributionPeriod } from './words.ts';

export type { LoweredUnit } from './allocation/unit.ts';
export type { LoweredCriterion } from './eligibility/lowered-criterion.ts';
export type { Check } from './lowering/check.ts';

/** The lowered contribution. `amount` and the flows are euros per `period`; the other amounts are per period of the document, before a conversion. */
export interface LoweredContribution {
  readonly source: Contribution;
  readonly period: ContributionPeriod;
  /** The amount that the household pays. */
  readonly amount: RuleNode;
  /** The amount due before the member's choice and the waivers; equal to `amount` without either. */
  readonly due: RuleNode;
  readonly adviceFrom?: RuleNode;
  readonly adviceTo?: RuleNode;
  readonly checks: readonly Check[];
  /** The inputs of its choices, which a household may give even if no amount depends on them. */
  readonly answers: readonly InputNode[];
  /** The flows of the contribution: its payment by the household or a third payer, the employer's part, hours of work. */
  readonly flows: readonly FlowTerms[];
  /** The formulas that have rates, with the largest plausible rate of each. */
  readonly rated: readonly RatedFormula[];
}

/** A formula with rates, its place in the contribution, and the largest plausible rate of its kind. */
export interface RatedFormula {
  readonly formula: ContributionFormula;
  readonly path: Diagnostic['path'];
  readonly limit: DecimalText;
}

/** The lowered allocation. */
export type LoweredAllocation = LoweredUnit & {
  readonly source: Allocation;
  /** Euros per `period`; for `in-kind` the number of units per period; for prices the price of the product for the household. */
  readonly amount: RuleNode;
  readonly period: AllocationPeriod;
  readonly checks: readonly Check[];
  /** The flows of the allocation: its payment, the public money of a top-up, the difference to the full price. */
  readonly flows: readonly FlowTerms[];
};

/** One dated version, including the parts taken from earlier versions. */
export interface LoweredVersion {
  readonly from: Month;
  readonly unit: CaisseUnit;
  readonly until?: Month;
  readonly eligibility: LoweredCriterion;
  readonly contribution: LoweredContribution;
  readonly allocation: LoweredAllocation;
  /** The rules of accounts; `null` if the document states none. */
  readonly accounts: LoweredAccountRules | null;
  /** What the allocation may be spent on, if the caisse says it. */
  readonly conventionnement?: LoweredConventionnement;
  /** Allocation less contribution in euros a month, if both are money a month. */
  readonly net?: RuleNode;
  /** Whether a household takes part: it is eligible, and all checks hold. */
  readonly takesPart: RuleNode;
  /** All checks of the unit, the contribution and the allocation, without duplicates. */
  readonly checks: readonly Check[];
  /** All flows of a household, including those between other parties. */
  readonly flows: readonly Flow[];
  /** The inputs of these rules by name, in addition to the facts of every caisse. */
  readonly inputs: KnownInputs;
  /** The inputs of each member that the document declares; their numbered inputs are in `inputs`. */
  readonly memberInputs: KnownMemberInputs;
}

/** A checked document and its lowered rules. */
export interface Caisse<Document extends CaisseDocument = CaisseDocument> {
  readonly document: Document;
  readonly versions: readonly LoweredVersion[];
  readonly scenarios: Readonly<Record<string, ScenarioCases>>;
}
