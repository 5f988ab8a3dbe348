/** Parts of lowered rules by their name. */
import { bounds, type NamedNode, childrenOf, type RuleNode } from '../../rule/index.ts';

const CENT_DECIMALS = 2;

/** The first part of some rules that has a name. */
export function findNamed(name: string, rules: readonly RuleNode[]): NamedNode | undefined {
  const seen = new Set<RuleNode>(rules);
  // A set goes on over what is added while it is read.
  for (const node of seen) {
    if (node.kind === 'named' && node.name === name) return node;
    for (const part of childrenOf(node)) seen.add(part);
  }
  return undefined;
}

/** What a caisse wrote itself, without the rounding and the limits that are told beside it. */
export function ownFormula(rule: RuleNode, name: 'contribution.formula' | 'allocation.formula'): RuleNode {
  const formula = findNamed(name, [rule])?.of ?? rule;
  return formula.kind === 'round' ? formula.of : formula;
}

/** Whether an amount is in whole cents as it stands, so that a rounding to the cent changes nothing. */
export function isInCents(rule: RuleNode): boolean {
  const { root } = bounds(rule);
  return root.type === 'money' && root.decimals <= CENT_DECIMALS;
}
