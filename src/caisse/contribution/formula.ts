/** The formula of a contribution as a rule, before its options. */
import type { Rounding } from '../../money/index.ts';
import { inferType, type RuleNode } from '../../rule/index.ts';
import type { ContributionFormula } from '../contribution.ts';
import { placeholder } from '../lowering/placeholder.ts';
import { placeOf } from '../lowering/place.ts';
import type { Scope } from '../lowering/scope.ts';
import type { LoweredFormula } from './kind.ts';
import { contributionKindOf } from './kinds.ts';

/** What formulas may need from outside of them. */
export interface FormulaSurroundings {
  /** What the household receives a month. */
  readonly allocation: RuleNode;
  readonly rounding: Rounding;
}

/** Whether a formula depends on what the household receives. */
export const formulaReadsAllocation = (formula: ContributionFormula): boolean =>
  contributionKindOf(formula).readsAllocation?.(formula) ?? false;

/**
 * The formula of a contribution; its amount is money, not yet rounded.
 *
 * @param formula - the formula in the document
 * @param scope - its place in the document
 * @param surroundings - the allocation and the rounding
 */
export function lowerFormula(
  formula: ContributionFormula,
  scope: Scope,
  surroundings: FormulaSurroundings,
): LoweredFormula {
  const { allocation, rounding } = surroundings;
  const kind = contributionKindOf(formula);
  const received = (at: Scope): RuleNode => {
    if (!formulaReadsAllocation(formula)) throw new TypeError(`${formula.kind}: readsAllocation does not say so`);
    return moneyReceived(allocation, at);
  };
  return kind.lower(formula, placeOf(formula, kind.fields, scope), { rounding, received });
}

/** The allocation as money; one in units or prices is reported. */
function moneyReceived(allocation: RuleNode, scope: Scope): RuleNode {
  if (inferType(allocation) === 'money') return allocation;
  scope.report('CAISSE-ALLOCATION-NOT-MONEY');
  return placeholder('money');
}
