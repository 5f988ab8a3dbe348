/** Finds named parts of lowered rules. */
import type { Per } from '../../caisse/index.ts';
import { bounds, type NamedNode, childrenOf, type RuleNode } from '../../rule/index.ts';

const CENT_DECIMALS = 2;

/** Finds the first part with a name. */
export function findNamed(name: string, rules: readonly RuleNode[]): NamedNode | undefined {
  const seen = new Set<RuleNode>(rules);
  // Iteration over a set includes items that are added during it.
  for (const node of seen) {
    if (node.kind === 'named' && node.name === name) return node;
    for (const part of childrenOf(node)) seen.add(part);
  }
  return undefined;
}

/** The formula without the number of persons, its rounding and its limits, which are described separately. */
export function ownFormula(
  rule: RuleNode,
  name: 'contribution.formula' | 'allocation.formula',
  per: Per = 'household',
): RuleNode {
  const formula = findNamed(name, [rule])?.of ?? rule;
  const unrounded = formula.kind === 'round' ? formula.of : formula;
  return per !== 'household' && unrounded.kind === 'multiply' ? unrounded.left : unrounded;
}

/** Whether an amount always has whole cents, so that a rounding to the cent has no effect. */
export function isInCents(rule: RuleNode): boolean {
  const { root } = bounds(rule);
  return root.type === 'money' && root.decimals <= CENT_DECIMALS;
}
