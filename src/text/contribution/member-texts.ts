/** The sentences of the formulas that apply to one member. */
import type { MemberFormula } from '../../caisse/index.ts';
import type { ContributionOf, MemberKindName } from '../../caisse/kinds.ts';
import { flatContributionText } from './flat.ts';
import { interpolatedContributionText } from './interpolated.ts';
import type { ContributionKindText } from './kind-text.ts';
import { marginalContributionText } from './marginal.ts';
import { payrollContributionText } from './payroll.ts';
import { proportionalContributionText } from './proportional.ts';
import { ruleContributionText } from './rule.ts';
import { stepsContributionText } from './steps.ts';

const MEMBER_TEXTS: { readonly [Kind in MemberKindName]: ContributionKindText<ContributionOf<Kind>> } = {
  flat: flatContributionText,
  proportional: proportionalContributionText,
  marginal: marginalContributionText,
  steps: stepsContributionText,
  interpolated: interpolatedContributionText,
  payroll: payrollContributionText,
  rule: ruleContributionText,
};

/** The sentences of a formula that applies to one member. */
export const memberTextOf = ({
  kind,
}: MemberFormula): Omit<ContributionKindText<MemberFormula>, 'calledBy' | 'nouns'> => MEMBER_TEXTS[kind];
