/** What a kind of contribution says of itself. */
import type { Rounding } from '../../money/index.ts';
import type { RuleNode } from '../../rule/index.ts';
import type { FieldsOf, Shape } from '../fields.ts';
import type { BesideFlow } from '../flow.ts';
import type { Place } from '../lowering/place.ts';
import type { Scope } from '../lowering/scope.ts';
import type { OptionsByChoice } from './options.ts';

/** What a formula gives. */
export interface LoweredFormula {
  /** Money that is not yet multiplied and rounded. */
  readonly amount: RuleNode;
  /** Further flows that the formula causes; amounts not yet multiplied and rounded. */
  readonly beside?: readonly BesideFlow[];
}

/** What a formula may need from outside of it. */
export interface FormulaContext {
  /** The rounding of the contribution, for a formula that divides. */
  readonly rounding: Rounding;
  /** What the household receives a month, for a kind that says so by `readsAllocation`; reported at a place where it is not money. */
  readonly received: (scope: Scope) => RuleNode;
}

/** A kind of contribution. Its sentences are in `src/text/contribution`, its suite in `test/kinds/contribution`. */
export interface ContributionKind<Formula> {
  /** What each key of the formula holds. */
  readonly fields: FieldsOf<Formula>;
  /** Which fields go together, where not every combination is meaningful. */
  readonly shapes?: readonly Shape<Formula>[];
  /** The options that apply to it; any other is refused. */
  readonly options: OptionsByChoice;
  /** Whether the amount is the member's own choice; what is due is then the minimum. */
  readonly isChosen?: true;
  /** Whether the formula follows from what the household receives. */
  readsAllocation?(formula: Formula): boolean;
  /** The formula as rules. */
  lower(formula: Formula, place: Place<Formula>, context: FormulaContext): LoweredFormula;
}
