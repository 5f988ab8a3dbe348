/** The direct parts of a node, for every kind. */
import { checkArgument, wrongType } from '../money/index.ts';
import type { RuleNode } from './rule-node.ts';

/** The keys and places that lead from a document or a node to a node below it. */
export type NodePath = readonly (string | number)[];

/** A direct part of a node, and the path to it. */
export interface NodePart {
  readonly path: NodePath;
  readonly node: RuleNode;
}

/**
 * The direct parts of a node, in evaluation order; none for a leaf.
 *
 * @throws TypeError when it is not a node
 */
export function childrenOf(node: RuleNode): readonly RuleNode[] {
  return checkNode('node', node);
}

/**
 * Checks that an argument is a node of a rule.
 *
 * @param name - the name of the parameter, with which the message begins
 * @param node - the argument
 * @returns its direct parts
 * @throws TypeError when it is not a node
 */
export function checkNode(name: string, node: RuleNode): readonly RuleNode[] {
  checkArgument(name, node, 'object');
  const parts: unknown = partsByKind(node);
  if (Array.isArray(parts)) return parts as readonly RuleNode[];
  throw wrongType(name, 'node', node);
}

function partsByKind(node: RuleNode): readonly RuleNode[] {
  switch (node.kind) {
    case 'constant':
    case 'input':
    case 'count-members':
      return [];
    case 'given':
      return [node.input];
    case 'add':
      return node.terms;
    case 'subtract':
    case 'multiply':
    case 'compare':
      return [node.left, node.right];
    case 'divide':
      return [node.dividend, node.divisor];
    case 'min':
    case 'max':
    case 'and':
    case 'or':
      return node.of;
    case 'round':
    case 'not':
    case 'one-of':
    case 'named':
      return [node.of];
    case 'marginal-scale':
    case 'step-scale':
    case 'interpolated-scale':
      return [node.base];
    case 'if':
      return [node.condition, node.then, node.else];
    default:
      return node satisfies never;
  }
}

/**
 * The direct parts of a node with their paths, in evaluation order.
 *
 * @returns each part and its path in the node; none for a leaf
 */
export function partsOf(node: RuleNode): readonly NodePart[] {
  return childrenOf(node).map((child, place) => ({ path: pathToPart(node, place), node: child }));
}

function pathToPart({ kind }: RuleNode, place: number): NodePath {
  switch (kind) {
    case 'add':
      return ['terms', place];
    case 'min':
    case 'max':
    case 'and':
    case 'or':
      return ['of', place];
    case 'subtract':
    case 'multiply':
    case 'compare':
      return [['left', 'right'][place]!];
    case 'divide':
      return [['dividend', 'divisor'][place]!];
    case 'if':
      return [['condition', 'then', 'else'][place]!];
    case 'marginal-scale':
    case 'step-scale':
    case 'interpolated-scale':
      return ['base'];
    case 'given':
      return ['input'];
    case 'round':
    case 'not':
    case 'one-of':
    case 'named':
      return ['of'];
    case 'constant':
    case 'input':
    case 'count-members':
      return [];
    default:
      return kind satisfies never;
  }
}
