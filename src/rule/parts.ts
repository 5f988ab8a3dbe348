/** The nodes right below a node, whatever its kind. */
import type { RuleNode } from './node.ts';

/** A node right below another, and the way to it. */
export interface NodePart {
  readonly path: readonly (string | number)[];
  readonly node: RuleNode;
}

const list = (key: string, nodes: readonly RuleNode[]): NodePart[] =>
  nodes.map((node, place) => ({ path: [key, place], node }));

/**
 * The parts of a node, in the order in which they are read.
 *
 * @returns each part and its path in the node; none for a leaf
 */
export function partsOf(node: RuleNode): readonly NodePart[] {
  switch (node.kind) {
    case 'constant':
    case 'input':
    case 'count-members':
      return [];
    case 'given':
      return [{ path: ['input'], node: node.input }];
    case 'add':
      return list('terms', node.terms);
    case 'subtract':
    case 'multiply':
    case 'compare':
      return [
        { path: ['left'], node: node.left },
        { path: ['right'], node: node.right },
      ];
    case 'divide':
      return [
        { path: ['dividend'], node: node.dividend },
        { path: ['divisor'], node: node.divisor },
      ];
    case 'min':
    case 'max':
    case 'and':
    case 'or':
      return list('of', node.of);
    case 'round':
    case 'not':
    case 'one-of':
    case 'named':
      return [{ path: ['of'], node: node.of }];
    case 'marginal-scale':
    case 'step-scale':
    case 'interpolated-scale':
      return [{ path: ['base'], node: node.base }];
    case 'if':
      return [
        { path: ['condition'], node: node.condition },
        { path: ['then'], node: node.then },
        { path: ['else'], node: node.else },
      ];
    default:
      return node satisfies never;
  }
}
