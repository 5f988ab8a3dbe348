/** A fixed amount. */
import { isComposition } from '../../lowering/lower-amount.ts';
import { amount, figure, optional, per } from '../../fields.ts';
import type { Amount, Per } from '../../words.ts';
import type { AllocationKind } from '../kind.ts';
import { ALL_OPTIONS } from '../options.ts';

/** An amount, the same for all or by composition, times `per`. */
export interface FlatAllocation {
  readonly kind: 'flat';
  readonly amount: Amount;
  readonly per?: Per;
}

/** The kind `flat` of an allocation. */
export const flatAllocation: AllocationKind<FlatAllocation> = {
  fields: { amount: amount(), per: optional(per(), 'household') },
  // An amount by composition counts the persons itself.
  shapes: [{ per: 'absent' }, { amount: figure('money') }],
  options: ALL_OPTIONS,
  lower: (formula, { node, at, scope }) => {
    const { per: each = 'household' } = formula;
    if (each !== 'household' && isComposition(formula.amount))
      at('per').report('CAISSE-PER-WITH-COMPOSITION', { per: each });
    return { unit: 'money', amount: scope.times(node('amount'), each) };
  },
};
