/** The definition of a kind of contribution. */
import type { DecimalText, InputNode, RuleNode } from '../../rule/index.ts';
import type { FieldsOf, Shape } from '../fields.ts';
import type { BesideFlow } from '../flow.ts';
import type { Place } from '../lowering/place.ts';
import type { Scope } from '../lowering/scope.ts';
import type { ExactAmount } from './quotient.ts';
import type { ContributionCase, ContributionOptions, OptionsByChoice } from './options.ts';

/** A lowered formula. */
export interface LoweredFormula {
  /** Money, before multiplication by `per` and rounding. */
  readonly amount: ExactAmount;
  /** The inputs of the choices, which a household may give even if the amount does not depend on them. */
  readonly answers?: readonly InputNode[];
  /** Additional flows of the formula, before multiplication by `per` and rounding. */
  readonly beside?: readonly BesideFlow[];
}

/** Values that a formula may need from the rest of the document. */
export interface FormulaContext {
  /** The household's allocation a month, for kinds with `readsAllocation`; reported at the given place if it is not money. */
  readonly received: (scope: Scope) => RuleNode;
}

/** A kind of contribution. Its sentences are in `src/text/contribution`, its tests in `test/kinds/contribution`. */
export interface ContributionKind<Formula> {
  /** The field of each key of the formula. */
  readonly fields: FieldsOf<Formula>;
  /** The valid combinations of fields, if not all are valid. */
  readonly shapes?: readonly Shape<Formula>[];
  /** The options that apply to the kind; others are refused. */
  readonly options: OptionsByChoice;
  /** The cases that apply to the kind, given the `choice` of the contribution; all by default. */
  readonly cases?: (choice: ContributionOptions['choice']) => readonly ContributionCase[];
  /** Whether the member chooses the amount; the amount due is then the minimum. */
  readonly isChosen?: true;
  /** The rate above which a rate without a percent sign gets a warning; none for a kind without rates on an amount. */
  readonly plausibleRate?: DecimalText;
  /** Whether the formula depends on the allocation. */
  readsAllocation?(formula: Formula): boolean;
  /** Lowers the formula. */
  lower(formula: Formula, place: Place<Formula>, context: FormulaContext): LoweredFormula;
}
