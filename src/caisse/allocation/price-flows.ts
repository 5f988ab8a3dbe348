/** The flows between the full price of a product and what the household pays. */
import { max, money, type RuleNode, subtract } from '../../rule/index.ts';
import type { BesideFlow } from '../flow.ts';

/** The reduction below the full price, and the surplus above it. */
export function priceFlows(full: RuleNode, paid: RuleNode): readonly BesideFlow[] {
  const above = (left: RuleNode, right: RuleNode): RuleNode => max(subtract(left, right), money('0'));
  const each = { unit: 'money', period: 'once' } as const;
  return [
    { ...each, id: 'price-reduction', from: 'price-support', to: 'place', amount: above(full, paid) },
    { ...each, id: 'price-surplus', from: 'place', to: 'price-support', amount: above(paid, full) },
  ];
}
