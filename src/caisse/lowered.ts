/** What a document's rules become: rules of the algebra, ready for any reading. */
import type { KnownInputs } from '../household/index.ts';
import type { Diagnostic, Month } from '../money/index.ts';
import type { RuleNode } from '../rule/index.ts';
import type { Criterion } from './eligibility.ts';
import type { CaisseDocument } from './document.ts';
import type { Flow, FlowTerms } from './flow.ts';
import type { LoweredScenario } from './fund.ts';
import type { Allocation } from './allocation.ts';
import type { Contribution } from './contribution.ts';
import type { AllocationPeriod, Label } from './words.ts';

/** A criterion and its rule (boolean); the parts of a combination stand below it. */
export interface LoweredCriterion {
  readonly criterion: Criterion;
  readonly rule: RuleNode;
  readonly of: readonly LoweredCriterion[];
}

/** Something that must hold for what the member chose; where its rule is false, the result is refused with this diagnostic. */
export interface Check {
  readonly rule: RuleNode;
  readonly diagnostic: Diagnostic;
  /** Amounts to be named in the sentence, evaluated when the check fails, by the name of the detail. */
  readonly amounts: Readonly<Record<string, RuleNode>>;
}

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

/** A price with the rule that gives it. */
export interface LoweredPrice {
  readonly id: string;
  readonly label: Label;
  readonly rule: RuleNode;
}

/** What the number of an allocation counts, and what goes with it. */
export type LoweredUnit =
  | { readonly unit: 'money' }
  | { readonly unit: 'units'; readonly item: Label }
  /** With the price of the product in each tier. */
  | { readonly unit: 'price'; readonly prices: readonly LoweredPrice[] };

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
