/** Bounds of nodes whose leaves have ranges narrower than the declared ones. */
import { fromScaledInteger, toScaledInteger } from '../../money/index.ts';
import { NOTHING_KNOWN } from '../evaluate/knowledge.ts';
import { boundNode } from '../evaluate/bound-node.ts';
import type { NodeBounds } from '../evaluate/node-bounds.ts';
import type { RuleNode } from '../rule-node.ts';
import type { IntegerSize, RangeOf } from './plan-step-types.ts';

/** The bounds of a node from those of its parts; those of a leaf from its range. */
export function boundsIn(node: RuleNode, parts: readonly NodeBounds[], rangeOf: RangeOf): NodeBounds {
  const bounds = boundNode(node, parts, NOTHING_KNOWN);
  if (bounds.type === 'boolean' || bounds.type === 'category') return bounds;
  const isLeaf = node.kind === 'input' || node.kind === 'count-members';
  const range = isLeaf ? rangeOf(node as Parameters<RangeOf>[0]) : undefined;
  if (range === undefined) return bounds;
  const { decimals } = bounds;
  return {
    ...bounds,
    minimum: fromScaledInteger(range.minimum, decimals),
    maximum: fromScaledInteger(range.maximum, decimals),
  };
}

/** The integer bounds of a number; `null` for a condition or a category. */
export function integerSizeOf(bounds: NodeBounds): IntegerSize | null {
  if (bounds.type === 'boolean' || bounds.type === 'category') return null;
  const { decimals, minimum, maximum } = bounds;
  return { decimals, minimum: toScaledInteger(minimum, decimals), maximum: toScaledInteger(maximum, decimals) };
}
