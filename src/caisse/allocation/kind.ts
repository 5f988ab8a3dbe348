/** What a kind of allocation says of itself. */
import type { RuleNode } from '../../rule/index.ts';
import type { FieldsOf, Shape } from '../fields.ts';
import type { BesideFlow } from '../flow.ts';
import type { Check } from '../lowering/check.ts';
import type { Place } from '../lowering/place.ts';
import type { AllocationOption } from './options.ts';
import type { LoweredUnit } from './unit.ts';

/** What a formula gives, and what must hold for it. */
export type LoweredFormula = LoweredUnit & {
  readonly amount: RuleNode;
  readonly checks?: readonly Check[];
  /** Further flows that the formula causes, from the final amount. */
  readonly beside?: (received: RuleNode) => readonly BesideFlow[];
};

/** What a formula may need from outside of it. */
export interface FormulaContext {
  /** What the household pays a month, for a kind that says so by `readsContribution`. */
  readonly paid: () => RuleNode;
}

/** A kind of allocation. Its sentences are in `src/text/allocation`, its suite in `test/kinds/allocation`. */
export interface AllocationKind<Formula> {
  /** What each key of the formula holds. */
  readonly fields: FieldsOf<Formula>;
  /** Which fields go together, where not every combination is meaningful. */
  readonly shapes?: readonly Shape<Formula>[];
  /** The options that apply to it; any other is refused. */
  readonly options: readonly AllocationOption[];
  /** Whether the formula follows from what the household pays. */
  readonly readsContribution?: true;
  /** The formula as rules. */
  lower(formula: Formula, place: Place<Formula>, context: FormulaContext): LoweredFormula;
}
