/** Purchases paid back at the rate of their level. */
import { amount, figure, group, label, list, optional, text, word } from '../../fields.ts';
import type { Amount, Figure, Label } from '../../words.ts';
import type { AllocationKind } from '../kind.ts';
import { ALL_OPTIONS } from '../options.ts';

/** Purchases paid back at the rate of their level (inputs `purchases.ID`, euros), up to a cap on what is paid back or on what is bought. */
export interface ReimbursementAllocation {
  readonly kind: 'reimbursement';
  readonly levels: readonly { readonly id: string; readonly label: Label; readonly rate: Figure }[];
  readonly cap?: Amount;
  readonly capOn?: 'reimbursed' | 'purchases';
}

/** The kind `reimbursement` of an allocation. */
export const reimbursementAllocation: AllocationKind<ReimbursementAllocation> = {
  fields: {
    levels: list(group({ id: text('id'), label: label(), rate: figure('rate') }), {
      names: { as: 'inputs', of: 'purchases' },
    }),
    cap: optional(amount()),
    capOn: optional(word('reimbursed', 'purchases')),
  },
  options: ALL_OPTIONS,
};
