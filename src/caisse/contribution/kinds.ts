/** Every kind of contribution. */
import type { ContributionFormula } from '../contribution.ts';
import type { ContributionKind } from './kind.ts';
import { coPaymentContribution } from './kinds/co-payment.ts';
import { eachMemberContribution } from './kinds/each-member.ts';
import { flatContribution } from './kinds/flat.ts';
import { freeContribution } from './kinds/free.ts';
import { interpolatedContribution } from './kinds/interpolated.ts';
import { labourContribution } from './kinds/labour.ts';
import { levelsContribution } from './kinds/levels.ts';
import { marginalContribution } from './kinds/marginal.ts';
import { noneContribution } from './kinds/none.ts';
import { payrollContribution } from './kinds/payroll.ts';
import { proportionalContribution } from './kinds/proportional.ts';
import { questionnaireContribution } from './kinds/questionnaire.ts';
import { ruleContribution } from './kinds/rule.ts';
import { situationContribution } from './kinds/situation.ts';
import { stepsContribution } from './kinds/steps.ts';
import { undocumentedContribution } from './kinds/undocumented.ts';

/** The name of a kind of contribution. */
export type ContributionKindName = ContributionFormula['kind'];

/** The formula of a contribution of one kind. */
export type ContributionOf<Kind extends ContributionKindName> = Extract<ContributionFormula, { readonly kind: Kind }>;

/** Every kind of contribution by its name, in the order of the guide. */
export const CONTRIBUTION_KINDS: {
  readonly [Kind in ContributionKindName]: ContributionKind<ContributionOf<Kind>>;
} = {
  none: noneContribution,
  free: freeContribution,
  flat: flatContribution,
  proportional: proportionalContribution,
  marginal: marginalContribution,
  steps: stepsContribution,
  interpolated: interpolatedContribution,
  levels: levelsContribution,
  situation: situationContribution,
  questionnaire: questionnaireContribution,
  'co-payment': coPaymentContribution,
  payroll: payrollContribution,
  'each-member': eachMemberContribution,
  labour: labourContribution,
  rule: ruleContribution,
  undocumented: undocumentedContribution,
};

/** The kind of a formula. */
export const contributionKindOf = ({ kind }: ContributionFormula): ContributionKind<ContributionFormula> =>
  CONTRIBUTION_KINDS[kind];
