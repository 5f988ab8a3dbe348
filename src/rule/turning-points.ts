/** Where the result of a node jumps or changes its slope. */
import type { Rounding } from '../money/index.ts';
import { checkNode } from './parts-of.ts';
import type { DecimalText, RuleNode } from './rule-node.ts';

/**
 * A place at which a node turns: a part reaches a threshold, two parts meet, or a part lies halfway between two multiples of a rounding.
 */
export type TurningPoint =
  | { readonly kind: 'threshold'; readonly of: RuleNode; readonly at: DecimalText }
  | { readonly kind: 'meeting'; readonly left: RuleNode; readonly right: RuleNode }
  | { readonly kind: 'tie'; readonly of: RuleNode; readonly rounding: Rounding };

/**
 * The turning points of one node, without those of its parts.
 *
 * @remarks
 * The ties of a division and of an interpolated scale are not listed: the number that they round is not a node.
 *
 * @param node - any node
 * @returns its turning points; none for a node that turns only where its parts do
 * @throws TypeError when it is not a node
 */
export function turningPoints(node: RuleNode): readonly TurningPoint[] {
  checkNode('node', node);
  switch (node.kind) {
    case 'marginal-scale':
    case 'step-scale':
      return node.brackets.map(({ from }) => ({ kind: 'threshold', of: node.base, at: from }));
    case 'interpolated-scale':
      return node.points.map(({ at }) => ({ kind: 'threshold', of: node.base, at }));
    case 'compare':
      return [{ kind: 'meeting', left: node.left, right: node.right }];
    case 'min':
    case 'max':
      return node.of.slice(1).map((right, place) => ({ kind: 'meeting', left: node.of[place]!, right }));
    case 'round':
      return [{ kind: 'tie', of: node.of, rounding: node.rounding }];
    case 'constant':
    case 'input':
    case 'given':
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'and':
    case 'or':
    case 'not':
    case 'one-of':
    case 'if':
    case 'count-members':
    case 'named':
      return [];
    default:
      return node satisfies never;
  }
}
