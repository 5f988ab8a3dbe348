/** The type of a rule's result. */
import { rememberByObject } from '../money/index.ts';
import type { DivideNode, MultiplyNode, NodeType, RuleNode } from './rule-node.ts';
import { checkNode } from './parts-of.ts';

/**
 * Infers the type of a rule's result.
 *
 * @remarks
 * A product with money is money; a product of counts, or of a count and a ratio, is a count. Money divided by a count or a ratio is
 * money, a count divided by a ratio is a count, two values of one type divide to a ratio, and so does a ratio divided by a count. For a
 * rule that `checkRule` refuses, the type is that of its first part.
 *
 * @param node - the root of the rule
 * @returns the type of its result
 * @throws TypeError when it is not a node
 * @law the value of a rule has the type that is inferred
 * @example
 * ```ts
 * import { countMembers, inferType, money, multiply } from 'caisse-rules/rule';
 *
 * console.log(inferType(multiply(money('150'), countMembers(0, null)))); // => money
 * ```
 */
export function inferType(node: RuleNode): NodeType {
  checkNode('node', node);
  switch (node.kind) {
    case 'constant':
    case 'input':
    case 'step-scale':
    case 'interpolated-scale':
      return node.type;
    case 'given':
    case 'compare':
    case 'and':
    case 'or':
    case 'not':
    case 'one-of':
      return 'boolean';
    case 'count-members':
      return 'count';
    case 'add':
      return typeOfFirst(node.terms);
    case 'min':
    case 'max':
      return typeOfFirst(node.of);
    case 'subtract':
      return inferType(node.left);
    case 'multiply':
      return productType(node);
    case 'divide':
      return quotientType(node);
    case 'round':
    case 'named':
      return inferType(node.of);
    case 'marginal-scale':
      return inferType(node.base);
    case 'if':
      return inferType(node.then);
    default:
      return node satisfies never;
  }
}

function typeOfFirst(nodes: readonly RuleNode[]): NodeType {
  const [first] = nodes;
  return first === undefined ? 'ratio' : inferType(first);
}

// Remembered because both parts are inferred: nested products would otherwise take exponential time.

const productType: (node: MultiplyNode) => NodeType = /* @__PURE__ */ rememberByObject((node) => {
  const [left, right] = [inferType(node.left), inferType(node.right)];
  if (left === 'money' || right === 'money') return 'money';
  return left === 'count' || right === 'count' ? 'count' : 'ratio';
});

const quotientType: (node: DivideNode) => NodeType = /* @__PURE__ */ rememberByObject((node) => {
  const [dividend, divisor] = [inferType(node.dividend), inferType(node.divisor)];
  return dividend === divisor ? 'ratio' : dividend;
});
