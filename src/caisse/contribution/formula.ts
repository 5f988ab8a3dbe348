/** Lowers the formula of a contribution, without its options. */
import { inferType, type RuleNode } from '../../rule/index.ts';
import type { ContributionFormula } from '../contribution.ts';
import { placeholder } from '../lowering/placeholder.ts';
import { placeOf } from '../lowering/place.ts';
import type { Scope } from '../lowering/scope.ts';
import type { LoweredFormula } from './kind.ts';
import { contributionKindOf } from './kinds.ts';

/** Values that formulas may need from the rest of the document. */
export interface FormulaSurroundings {
  /** The household's allocation a month. */
  readonly allocation: RuleNode;
}

/** Whether a formula depends on the allocation. */
export const formulaReadsAllocation = (formula: ContributionFormula): boolean =>
  contributionKindOf(formula).readsAllocation?.(formula) ?? false;

/**
 * Lowers the formula of a contribution to an unrounded amount of money.
 *
 * @param formula - the formula in the document
 * @param scope - its place in the document
 * @param surroundings - the allocation
 */
export function lowerFormula(
  formula: ContributionFormula,
  scope: Scope,
  surroundings: FormulaSurroundings,
): LoweredFormula {
  const { allocation } = surroundings;
  const kind = contributionKindOf(formula);
  const received = (at: Scope): RuleNode => {
    if (!formulaReadsAllocation(formula)) throw new TypeError(`${formula.kind}: readsAllocation does not say so`);
    return moneyReceived(allocation, at);
  };
  return kind.lower(formula, placeOf(formula, kind.fields, scope), { received });
}

/** The allocation as money; reports an allocation in units or prices. */
function moneyReceived(allocation: RuleNode, scope: Scope): RuleNode {
  if (inferType(allocation) === 'money') return allocation;
  scope.report('CAISSE-ALLOCATION-NOT-MONEY');
  return placeholder('money');
}
