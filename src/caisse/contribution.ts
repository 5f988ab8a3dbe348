/** The contribution of a household: one formula, and options with the same meaning for every formula. */
import type { CoPaymentContribution } from './contribution/kinds/co-payment.ts';
import type { EachMemberContribution } from './contribution/kinds/each-member.ts';
import type { FlatContribution } from './contribution/kinds/flat.ts';
import type { FreeContribution } from './contribution/kinds/free.ts';
import type { InterpolatedContribution } from './contribution/kinds/interpolated.ts';
import type { LabourContribution } from './contribution/kinds/labour.ts';
import type { LevelsContribution } from './contribution/kinds/levels.ts';
import type { MarginalContribution } from './contribution/kinds/marginal.ts';
import type { NoneContribution } from './contribution/kinds/none.ts';
import type { PayrollContribution } from './contribution/kinds/payroll.ts';
import type { ProportionalContribution } from './contribution/kinds/proportional.ts';
import type { QuestionnaireContribution } from './contribution/kinds/questionnaire.ts';
import type { RuleContribution } from './contribution/kinds/rule.ts';
import type { SituationContribution } from './contribution/kinds/situation.ts';
import type { StepsContribution } from './contribution/kinds/steps.ts';
import type { UndocumentedContribution } from './contribution/kinds/undocumented.ts';
import type { ContributionOptions } from './contribution/options.ts';
import type { Criterion } from './eligibility.ts';
import type { Amount, Figure, Label, RoundingWords } from './words.ts';

/** The formula of a contribution, before its options. */
export type ContributionFormula =
  | NoneContribution
  | FreeContribution
  | FlatContribution
  | ProportionalContribution
  | MarginalContribution
  | StepsContribution
  | InterpolatedContribution
  | LevelsContribution
  | SituationContribution
  | QuestionnaireContribution
  | CoPaymentContribution
  | PayrollContribution
  | EachMemberContribution
  | LabourContribution
  | RuleContribution
  | UndocumentedContribution;

/** A suggested amount, without obligation: a range, one formula, or the lowest, highest or mean of formulas. */
export type Advice =
  | {
      readonly from?: Amount;
      readonly to?: Amount;
      readonly source?: string | readonly string[];
      readonly note?: Label;
    }
  | {
      readonly of: ContributionFormula;
      readonly rounding?: RoundingWords;
      readonly source?: string | readonly string[];
      readonly note?: Label;
    }
  | {
      readonly combine: 'lowest' | 'highest' | 'mean';
      readonly of: readonly ContributionFormula[];
      readonly rounding?: RoundingWords;
      readonly source?: string | readonly string[];
    };

/** A full or partial waiver; the first one whose condition holds applies. */
export interface Waiver {
  readonly when: Criterion;
  /** The amount due instead, or the reduction (`"50 %"`). */
  readonly amount?: Amount;
  readonly reduction?: Figure;
  readonly label?: Label;
}

/**
 * The contribution of a household: one formula with its options; a monthly amount unless `period` says otherwise.
 *
 * @remarks
 * Steps are applied in this order: formula, multiplication by `per`, `rounding` (default: cent, half-up; an interpolated amount is also rounded before
 * `per`), `minimum` (default: zero), `maximum`, the member's choice, `waivers`, `conversion` to a month. With `choice: at-least` the member may pay more than the amount due (input
 * `chosen`; default: the amount due). With `adjustment` the member may change the result within bounds (input `adjustment`, default: zero), between
 * `minimum` and `maximum`. With `step` the chosen amount is the minimum plus a whole number of steps. An option that does not apply to the formula is refused.
 *
 * @french cotisation
 */
export type Contribution = ContributionFormula &
  ContributionOptions & {
    readonly advice?: Advice;
    readonly waivers?: readonly Waiver[];
    /** Third parties that pay for some households, by the same rule; not shown in the member's result. */
    readonly thirdPayers?: readonly { readonly id: string; readonly label: Label; readonly when: Criterion }[];
    readonly source?: string | readonly string[];
    readonly note?: Label;
  };
