/** The formulas that apply to one member. */
import { figure, type FieldsOf, optional, rounding } from '../fields.ts';
import type { Figure, RoundingWords } from '../words.ts';
import type { ContributionKind } from './kind.ts';
import { type FlatContribution, flatContribution } from './kinds/flat.ts';
import { type InterpolatedContribution, interpolatedContribution } from './kinds/interpolated.ts';
import { type MarginalContribution, marginalContribution } from './kinds/marginal.ts';
import { type PayrollContribution, payrollContribution } from './kinds/payroll.ts';
import { type ProportionalContribution, proportionalContribution } from './kinds/proportional.ts';
import { type RuleContribution, ruleContribution } from './kinds/rule.ts';
import { type StepsContribution, stepsContribution } from './kinds/steps.ts';

/** A formula that applies to one member. */
export type OneMemberFormula =
  | FlatContribution
  | ProportionalContribution
  | MarginalContribution
  | StepsContribution
  | InterpolatedContribution
  | PayrollContribution
  | RuleContribution;

/** The limits and the rounding of the amount of one member. */
export interface MemberOptions {
  readonly rounding?: RoundingWords;
  readonly minimum?: Figure;
  readonly maximum?: Figure;
}

/** The formula of the amount of one member, with its limits and its rounding. */
export type MemberFormula = OneMemberFormula & MemberOptions;

/** The name of a kind of formula that applies to one member. */
export type MemberKindName = OneMemberFormula['kind'];

/** The kinds of formula that apply to one member, by name. */
export const MEMBER_KINDS: {
  readonly [Kind in MemberKindName]: ContributionKind<Extract<OneMemberFormula, { readonly kind: Kind }>>;
} = {
  flat: flatContribution,
  proportional: proportionalContribution,
  marginal: marginalContribution,
  steps: stepsContribution,
  interpolated: interpolatedContribution,
  payroll: payrollContribution,
  rule: ruleContribution,
};

/** The field of each option of one member. */
export const MEMBER_OPTIONS: FieldsOf<MemberOptions> = {
  rounding: optional(rounding()),
  minimum: optional(figure('money')),
  maximum: optional(figure('money')),
};

/** The kind of a formula that applies to one member. */
export const memberKindOf = ({ kind }: OneMemberFormula): ContributionKind<OneMemberFormula> => MEMBER_KINDS[kind];
