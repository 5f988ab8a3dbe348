/** Checks that need the bounds of a rule: divisors that can be zero, and numbers with too many digits to stay exact. */
import { type Diagnostic, error, exact, toPlainText } from '../../money/index.ts';
import { NOTHING_KNOWN } from '../evaluate/knowledge.ts';
import { boundNode } from '../evaluate/bound-node.ts';
import { contains } from '../range.ts';
import type { NodeBounds, NumberBounds } from '../evaluate/node-bounds.ts';
import type { RuleNode } from '../rule-node.ts';
import { childrenOf, partsOf, type NodePath } from '../parts-of.ts';

/** The largest number of digits of a value; sums and products of such values are still exact. */
const VALUE_DIGITS_LIMIT = 300;

/** The errors found in the bounds of a rule. Nodes above an error are not checked, because their bounds are undefined. */
export function checkBounds(rule: RuleNode, at: NodePath | null): readonly Diagnostic[] {
  const bounded = new Map<RuleNode, NodeBounds | null>();
  const found: Diagnostic[] = [];
  const visit = (node: RuleNode, path: NodePath | null): NodeBounds | null => {
    const known = bounded.get(node);
    if (known !== undefined) return known;
    const parts =
      path === null
        ? childrenOf(node).map((part) => visit(part, null))
        : partsOf(node).map((part) => visit(part.node, [...path, ...part.path]));
    const own = parts.includes(null) ? null : boundSound(node, path ?? [], parts as readonly NodeBounds[], found);
    bounded.set(node, own);
    return own;
  };
  visit(rule, at);
  return found;
}

function boundSound(
  node: RuleNode,
  path: NodePath,
  parts: readonly NodeBounds[],
  found: Diagnostic[],
): NodeBounds | null {
  if (node.kind === 'divide') {
    const divisor = parts[1] as NumberBounds;
    if (contains(divisor, exact(0))) {
      const range = { minimum: toPlainText(divisor.minimum), maximum: toPlainText(divisor.maximum) };
      found.push(error('CAISSE-RULE-DIVISOR-ZERO', [...path, 'divisor'], range));
      return null;
    }
  }
  const own = boundNode(node, parts, NOTHING_KNOWN);
  const digits = own.type === 'boolean' || own.type === 'category' ? 0 : digitsOf(own);
  if (digits <= VALUE_DIGITS_LIMIT) return own;
  found.push(error('CAISSE-RULE-TOO-MANY-DIGITS', path, { digits, limit: VALUE_DIGITS_LIMIT }));
  return null;
}

function digitsOf({ decimals, minimum, maximum }: NumberBounds): number {
  return Math.max(minimum.exponent(), maximum.exponent(), 0) + 1 + decimals;
}
