/** A top-up to a target. */
import { max, money, subtract } from '../../../rule/index.ts';
import { part } from '../../names.ts';
import { amount } from '../../fields.ts';
import type { Amount } from '../../words.ts';
import type { AllocationKind } from '../kind.ts';

/** The contribution, topped up to a target from public money; never less than the contribution. */
export interface TopUpAllocation {
  readonly kind: 'top-up';
  readonly target: Amount;
}

/** The kind `top-up` of an allocation. */
export const topUpAllocation: AllocationKind<TopUpAllocation> = {
  fields: { target: amount() },
  // With another option the household could receive less than it paid in, or public money could pay for more than the top-up.
  options: [],
  readsContribution: true,
  lower: (_, { node }, { paid }) => {
    const contribution = paid();
    return {
      unit: 'money',
      amount: max(part('allocation.target', node('target')), contribution),
      beside: (received) => [
        {
          id: 'top-up',
          from: 'public-funder',
          to: 'fund',
          unit: 'money',
          period: 'month',
          amount: max(subtract(received, contribution), money('0')),
        },
      ],
    };
  },
};
