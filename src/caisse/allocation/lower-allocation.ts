/** Lowers an allocation: its formula, then its options in a fixed order. */
import { add, min, multiply, round, type RuleNode } from '../../rule/index.ts';
import type { Allocation } from '../allocation.ts';
import { centRounding } from '../lowering/cent-rounding.ts';
import type { BesideFlow, FlowUnit } from '../flow.ts';
import { allocationFlow } from '../flows.ts';
import type { LoweredAllocation, LoweredUnit } from '../lowered.ts';
import { wholeCents } from '../lowering/lower-amount.ts';
import { part } from '../names.ts';
import type { Scope } from '../lowering/scope.ts';
import { lowerFormula } from './formula.ts';
import type { LoweredFormula } from './kind.ts';
import { checkOptions } from './options-check.ts';
import { convertPeriod, proRate, proRataCheck } from './period.ts';

/**
 * Lowers an allocation.
 *
 * @remarks
 * Order: formula, bonus, rounding, maximum, conversion to a month, proration.
 *
 * @param allocation - the allocation in the document
 * @param scope - its place in the document
 * @param contribution - the household's contribution a month
 */
export function lowerAllocation(allocation: Allocation, scope: Scope, contribution: RuleNode): LoweredAllocation {
  scope.sources(allocation);
  checkOptions(allocation, scope);
  const formula = lowerFormula(allocation, scope, contribution);
  const settled = withMaximum(
    rounded(withBonus(formula.amount, allocation, scope), formula.unit, allocation, scope),
    allocation,
    scope,
  );
  const converted = convertPeriod(settled, allocation, scope);
  const { period } = converted;
  const amount = part('allocation', proRate(converted.amount, allocation, scope));
  const own: FlowUnit = formula.unit === 'units' ? { unit: 'units', item: formula.item } : { unit: 'money' };
  const beside = (formula.beside?.(amount) ?? []).map((terms): BesideFlow => {
    const each = terms.period === 'month' ? { period } : {};
    return { ...terms, ...each, amount: part(`flow.${terms.id}`, terms.amount) };
  });
  return {
    ...unitOf(formula, allocation, scope),
    source: allocation,
    amount,
    period,
    checks: [...(formula.checks ?? []), ...proRataCheck(allocation, scope)],
    flows: [allocationFlow(formula.unit, { amount, period }, own), ...beside],
  };
}

function withBonus(formula: RuleNode, { bonus }: Allocation, scope: Scope): RuleNode {
  if (bonus === undefined) return formula;
  const at = scope.at('bonus');
  const share = multiply(scope.input('purchases.bonus'), at.at('rate').figure(bonus.rate, 'rate'));
  const bounded =
    bonus.cap === undefined ? share : min(share, part('allocation.bonus-cap', at.at('cap').amount(bonus.cap)));
  const isNamed = formula.kind === 'named' && formula.name === 'allocation.formula';
  return add(isNamed ? formula : part('allocation.formula', formula), part('allocation.bonus', bounded));
}

/** Money is rounded to the cent by default; a number of units only if the document gives a rounding. */
function rounded(amount: RuleNode, unit: LoweredFormula['unit'], { rounding }: Allocation, scope: Scope): RuleNode {
  if (unit === 'units' && rounding === undefined) return amount;
  return round(amount, centRounding(rounding, scope.at('rounding')));
}

function withMaximum(amount: RuleNode, { maximum }: Allocation, scope: Scope): RuleNode {
  if (maximum === undefined) return amount;
  return min(amount, part('allocation.maximum', wholeCents(scope.at('maximum').amount(maximum))));
}

/** The unit of the amount; prices have the same rounding as the amount. */
function unitOf(formula: LoweredFormula, allocation: Allocation, scope: Scope): LoweredUnit {
  switch (formula.unit) {
    case 'money':
      return { unit: 'money' };
    case 'units':
      return { unit: 'units', item: formula.item };
    case 'price': {
      const prices = formula.prices.map((price) => ({
        ...price,
        rule: rounded(price.rule, 'price', allocation, scope),
      }));
      return { unit: 'price', prices };
    }
    default:
      return formula satisfies never;
  }
}
