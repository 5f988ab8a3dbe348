/** No contribution. */
import { money } from '../../../rule/index.ts';
import type { ContributionKind } from '../kind.ts';

/** No contribution. */
export interface NoneContribution {
  readonly kind: 'none';
}

/** The kind `none` of a contribution. */
export const noneContribution: ContributionKind<NoneContribution> = {
  fields: {},
  options: (choice) => (choice === 'at-least' ? ['choice', 'step', 'minimum', 'maximum'] : ['choice']),
  lower: () => ({ amount: money('0') }),
};
