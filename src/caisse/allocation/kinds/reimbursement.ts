/** Reimbursement of purchases at the rate of their level. */
import { add, min, multiply, type RuleNode } from '../../../rule/index.ts';
import { uniqueIds } from '../../lowering/lower-input.ts';
import type { Place } from '../../lowering/place.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import { part } from '../../names.ts';
import { amount, figure, group, label, list, optional, text, keyword } from '../../fields.ts';
import type { Amount, Figure, Label } from '../../words.ts';
import { countedUpTo } from '../counted-up-to.ts';
import type { AllocationKind } from '../kind.ts';
import { ALL_OPTIONS } from '../options.ts';

/** Reimbursement of purchases at the rate of their level (inputs `purchases.ID`, euros), with a cap on the reimbursement or on the purchases. */
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
    capOn: optional(keyword('reimbursed', 'purchases'), 'reimbursed'),
  },
  options: ALL_OPTIONS,
  lower: (formula, place) => ({ unit: 'money', amount: lowerReimbursement(formula, place) }),
};

/**
 * Lowers the reimbursement of the purchases at each level (inputs `purchases.ID`).
 *
 * @remarks
 * A cap on purchases counts them in the order in which the levels are listed; purchases above the cap do not count. To count the highest
 * rates first, list them first.
 */
function lowerReimbursement(
  { levels, cap, capOn = 'reimbursed' }: ReimbursementAllocation,
  { node, at, inputName }: Place<ReimbursementAllocation>,
): RuleNode {
  if (uniqueIds(levels, at('levels')).length === 0) return placeholder('money');
  const purchases = levels.map(({ id }, place) => at('levels', place, 'id').input(`${inputName('levels')}.${id}`));
  const rates = levels.map(({ rate }, place) => at('levels', place, 'rate').figure(rate, 'rate'));
  const payBack = (counted: readonly RuleNode[]): RuleNode =>
    part('allocation.reimbursed', add(...counted.map((purchase, place) => multiply(purchase, rates[place]!))));
  if (cap === undefined) return payBack(purchases);
  const limit = part('allocation.cap', node('cap'));
  return capOn === 'reimbursed' ? min(payBack(purchases), limit) : payBack(countedUpTo(limit, purchases));
}
