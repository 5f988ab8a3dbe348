/** The definition of a kind of allocation. */
import type { RuleNode } from '../../rule/index.ts';
import type { FieldsOf, Shape } from '../fields.ts';
import type { BesideFlow } from '../flow.ts';
import type { Check } from '../lowering/check.ts';
import type { Place } from '../lowering/place.ts';
import type { AllocationOption } from './options.ts';
import type { LoweredUnit } from './unit.ts';

/** A lowered formula: its amount and its checks. */
export type LoweredFormula = LoweredUnit & {
  readonly amount: RuleNode;
  readonly checks?: readonly Check[];
  /** Additional flows of the formula, computed from the final amount. */
  readonly beside?: (received: RuleNode) => readonly BesideFlow[];
};

/** Values that a formula may need from the rest of the document. */
export interface FormulaContext {
  /** The household's contribution a month; used by kinds with `readsContribution`. */
  readonly paid: () => RuleNode;
}

/** A kind of allocation. Its sentences are in `src/text/allocation`, its tests in `test/kinds/allocation`. */
export interface AllocationKind<Formula> {
  /** The field of each key of the formula. */
  readonly fields: FieldsOf<Formula>;
  /** The valid combinations of fields, if not all are valid. */
  readonly shapes?: readonly Shape<Formula>[];
  /** The options that apply to the kind; others are refused. */
  readonly options: readonly AllocationOption[];
  /** Whether the formula depends on the contribution. */
  readonly readsContribution?: true;
  /** Lowers the formula. */
  lower(formula: Formula, place: Place<Formula>, context: FormulaContext): LoweredFormula;
}
