/** No contribution. */
import { money } from '../../../rule/index.ts';
import type { ContributionKind } from '../kind.ts';
import { CONTRIBUTION_CASES } from '../options.ts';

/** No contribution. */
export interface NoneContribution {
  readonly kind: 'none';
}

/** The kind `none` of a contribution. */
export const noneContribution: ContributionKind<NoneContribution> = {
  fields: {},
  options: (choice) => (choice === 'at-least' ? ['choice', 'step', 'minimum', 'maximum'] : ['choice']),
  // Without a choice nothing is paid, so nothing can be waived or paid by somebody else.
  cases: (choice) => (choice === 'at-least' ? CONTRIBUTION_CASES : []),
  lower: () => ({ amount: money('0') }),
};
