/** The sentences of every kind of contribution. */
import type { ContributionFormula } from '../../caisse/index.ts';
import type { ContributionKindName, ContributionOf } from '../../caisse/kinds.ts';
import type { ContributionKindText } from './kind-text.ts';
import { coPaymentContributionText } from './co-payment.ts';
import { eachMemberContributionText } from './each-member.ts';
import { flatContributionText } from './flat.ts';
import { freeContributionText } from './free.ts';
import { interpolatedContributionText } from './interpolated.ts';
import { labourContributionText } from './labour.ts';
import { levelsContributionText } from './levels.ts';
import { marginalContributionText } from './marginal.ts';
import { noneContributionText } from './none.ts';
import { payrollContributionText } from './payroll.ts';
import { proportionalContributionText } from './proportional.ts';
import { questionnaireContributionText } from './questionnaire.ts';
import { ruleContributionText } from './rule.ts';
import { situationContributionText } from './situation.ts';
import { stepsContributionText } from './steps.ts';
import { undocumentedContributionText } from './undocumented.ts';

/** The sentences of every kind of contribution by its name. */
export const CONTRIBUTION_TEXTS: {
  readonly [Kind in ContributionKindName]: ContributionKindText<ContributionOf<Kind>>;
} = {
  none: noneContributionText,
  free: freeContributionText,
  flat: flatContributionText,
  proportional: proportionalContributionText,
  marginal: marginalContributionText,
  steps: stepsContributionText,
  interpolated: interpolatedContributionText,
  levels: levelsContributionText,
  situation: situationContributionText,
  questionnaire: questionnaireContributionText,
  'co-payment': coPaymentContributionText,
  payroll: payrollContributionText,
  'each-member': eachMemberContributionText,
  labour: labourContributionText,
  rule: ruleContributionText,
  undocumented: undocumentedContributionText,
};

/** The sentences of a formula's kind. */
export const contributionTextOf = ({
  kind,
}: ContributionFormula): Omit<ContributionKindText<ContributionFormula>, 'calledBy' | 'nouns'> =>
  CONTRIBUTION_TEXTS[kind];
