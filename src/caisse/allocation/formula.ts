/** Lowers the formula of an allocation, without its options. */
import type { RuleNode } from '../../rule/index.ts';
import type { Allocation } from '../allocation.ts';
import { placeOf } from '../lowering/place.ts';
import type { Scope } from '../lowering/scope.ts';
import type { LoweredFormula } from './kind.ts';
import { allocationKindOf } from './kinds.ts';

/** Whether an allocation depends on what the household pays. */
export const readsContribution = (allocation: Allocation): boolean =>
  allocationKindOf(allocation).readsContribution === true;

/**
 * Lowers the formula of an allocation.
 *
 * @param formula - the formula in the document
 * @param scope - the place of the allocation in the document
 * @param contribution - the household's contribution a month
 */
export function lowerFormula(formula: Allocation, scope: Scope, contribution: RuleNode): LoweredFormula {
  const kind = allocationKindOf(formula);
  const paid = (): RuleNode => {
    if (!readsContribution(formula)) throw new TypeError(`${formula.kind}: readsContribution does not say so`);
    return contribution;
  };
  return kind.lower(formula, placeOf(formula, kind.fields, scope), { paid });
}
