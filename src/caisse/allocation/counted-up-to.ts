/** Purchases within a limit. */
import { add, max, min, money, type RuleNode, subtract } from '../../rule/index.ts';
import { part } from '../names.ts';

/** The part of each purchase within the limit, in their order. */
export function countedUpTo(limit: RuleNode, purchases: readonly RuleNode[]): readonly RuleNode[] {
  return purchases.map((purchase, place) => {
    const before = purchases.slice(0, place);
    if (before.length === 0) return min(purchase, limit);
    return min(purchase, part('allocation.cap-left', max(subtract(limit, add(...before)), money('0'))));
  });
}
