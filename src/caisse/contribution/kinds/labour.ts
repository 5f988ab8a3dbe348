/** Work instead of money. */
import { money } from '../../../rule/index.ts';
import { figure, keyword } from '../../fields.ts';
import type { Figure } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';

/** Work instead of money. */
export interface LabourContribution {
  readonly kind: 'labour';
  readonly hours: Figure;
  readonly every: 'week' | 'four-weeks' | 'month';
}

/** The kind `labour` of a contribution. */
export const labourContribution: ContributionKind<LabourContribution> = {
  fields: { hours: figure('count'), every: keyword('week', 'four-weeks', 'month') },
  options: () => ['per'],
  // The hours are given by the household itself.
  cases: () => ['waivers'],
  lower: ({ every }, { node }) => ({
    amount: money('0'),
    beside: [{ id: 'labour', from: 'household', to: 'fund', unit: 'hours', period: every, amount: node('hours') }],
  }),
};
