/** A top-up to a target. */
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
  // A contribution is a month's: no other period applies.
  options: ['bonus', 'rounding', 'maximum', 'proRata'],
};
