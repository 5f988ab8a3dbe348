/** What a document's rules become: rules of the algebra, ready for any reading. */
import type { KnownInputs } from '../household/index.ts';
import type { Month } from '../money/index.ts';
import type { RuleNode } from '../rule/index.ts';
import type { LoweredCriterion } from './eligibility/lowered-criterion.ts';
import type { CaisseDocument } from './document.ts';
import type { Flow, FlowTerms } from './flow.ts';
import type { LoweredScenario } from './fund.ts';
import type { Allocation } from './allocation.ts';
import type { LoweredUnit } from './allocation/unit.ts';
import type { Contribution } from './contribution.ts';
import type { Check } from './lowering/check.ts';
import type { AllocationPeriod } from './words.ts';

export type { LoweredPrice, LoweredUnit } from './allocation/unit.ts';
export type { LoweredCriterion } from './eligibility/lowered-criterion.ts';
export type { Check } from './lowering/check.ts';

/** The contribution as rules. Amounts are euros a month. */
export interface LoweredContribution {
  readonly source: Contribution;
  /** What the household pays. */
  readonly amount: RuleNode;
  /** What is asked, before the member's choice and the waivers: equal to `amount` where nothing is chosen. */
  readonly due: RuleNode;
  readonly adviceFrom?: RuleNode;
  readonly adviceTo?: RuleNode;
  readonly checks: readonly Check[];
  /** Who pays the contribution, and what else the contribution moves: the employer's part, hours of work. */
  readonly flows: readonly FlowTerms[];
}

/** The allocation as rules. */
export type LoweredAllocation = LoweredUnit & {
  readonly source: Allocation;
  /** Euros per `period`; for `in-kind` the number of units per period; for prices the price of the product in the household's tier. */
  readonly amount: RuleNode;
  readonly period: AllocationPeriod;
  readonly checks: readonly Check[];
  /** What is received, and what else the allocation moves: public money of a top-up, what a reduced price leaves open. */
  readonly flows: readonly FlowTerms[];
};

/** One dated version, with what it took over from earlier ones. */
export interface LoweredVersion {
  readonly from: Month;
  readonly until?: Month;
  readonly eligibility: LoweredCriterion;
  readonly contribution: LoweredContribution;
  readonly allocation: LoweredAllocation;
  /** Allocation less contribution in euros a month, where both are money a month. */
  readonly net?: RuleNode;
  /** Whether a household takes part: it is eligible, and every check holds. */
  readonly takesPart: RuleNode;
  /** Every check of the contribution and the allocation, each once. */
  readonly checks: readonly Check[];
  /** Everything that moves between the household and other parties, and between others because of it. */
  readonly flows: readonly Flow[];
  /** Every input that may be given for these rules, by name, beside the facts that every caisse knows. */
  readonly inputs: KnownInputs;
}

/** A checked document and its rules, ready to be read. */
export interface Caisse<Document extends CaisseDocument = CaisseDocument> {
  readonly document: Document;
  readonly versions: readonly LoweredVersion[];
  readonly scenarios: Readonly<Record<string, LoweredScenario>>;
}
