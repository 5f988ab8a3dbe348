/** Checks that the parts of a node have the types that its kind requires. */
import { type Diagnostic, error } from '../../money/index.ts';
import { inferType } from '../infer-type.ts';
import type { NodeType, RuleNode } from '../rule-node.ts';
import { childrenOf, partsOf, type NodePath } from '../parts-of.ts';
import { firstFaults } from './check-figures.ts';

/** The type errors of one node, without those of its parts. */
export function checkTypes(node: RuleNode, path: NodePath): readonly Diagnostic[] {
  const parts = childrenOf(node);
  switch (node.kind) {
    case 'constant':
    case 'input':
    case 'given':
    case 'count-members':
    case 'named':
      return [];
    case 'add':
    case 'subtract':
    case 'min':
    case 'max':
    case 'compare':
      return firstFaults(notNumbers(node, path), () => alike(node, path));
    case 'multiply':
      return firstFaults(notNumbers(node, path), () => checkProduct(parts, path));
    case 'divide':
      return firstFaults(notNumbers(node, path), () => checkQuotient(parts, path));
    case 'round':
    case 'marginal-scale':
    case 'interpolated-scale':
      return notNumbers(node, path);
    case 'step-scale': {
      const base = inferType(node.base);
      return firstFaults(notNumbers(node, path), () =>
        node.brackets.flatMap((bracket, place) =>
          'rate' in bracket && base !== node.type
            ? [error('CAISSE-RULE-RATE-TYPE', [...path, 'brackets', place, 'rate'], { base, type: node.type })]
            : [],
        ),
      );
    }
    case 'and':
    case 'or':
    case 'not':
      return ofType('boolean', 'CAISSE-RULE-NOT-A-CONDITION', node, path);
    case 'one-of':
      return ofType('category', 'CAISSE-RULE-NOT-A-CATEGORY', node, path);
    case 'if':
      return [...ofType('boolean', 'CAISSE-RULE-NOT-A-CONDITION', node, path, 1), ...alike(node, path, 1)];
    default:
      return node satisfies never;
  }
}

const isNumberType = (type: NodeType): boolean => type !== 'boolean' && type !== 'category';

function notNumbers(node: RuleNode, path: NodePath): readonly Diagnostic[] {
  return wrong(node, path, isNumberType, (found, at) => error('CAISSE-RULE-NOT-A-NUMBER', at, { found }));
}

/** Requires a type of the first parts of a node; of all parts by default. */
function ofType(
  type: NodeType,
  code: 'CAISSE-RULE-NOT-A-CONDITION' | 'CAISSE-RULE-NOT-A-CATEGORY',
  node: RuleNode,
  path: NodePath,
  first = Infinity,
): readonly Diagnostic[] {
  return wrong(
    node,
    path,
    (found, place) => place >= first || found === type,
    (found, at) => error(code, at, { found }),
  );
}

/** Requires one common type of the parts of a node, from the given part on. */
function alike(node: RuleNode, path: NodePath, from = 0): readonly Diagnostic[] {
  const first = childrenOf(node)[from];
  if (first === undefined) return [];
  const expected = inferType(first);
  const isFine = (found: NodeType, place: number): boolean => place <= from || found === expected;
  return wrong(node, path, isFine, (found, at) => error('CAISSE-RULE-TYPES-DIFFER', at, { expected, found }));
}

/** A diagnostic for each part of a node whose type is wrong. */
function wrong(
  node: RuleNode,
  path: NodePath,
  isFine: (found: NodeType, place: number) => boolean,
  problem: (found: NodeType, at: NodePath) => Diagnostic,
): readonly Diagnostic[] {
  if (childrenOf(node).every((part, place) => isFine(inferType(part), place))) return [];
  return partsOf(node).flatMap((part, place) => {
    const found = inferType(part.node);
    return isFine(found, place) ? [] : [problem(found, [...path, ...part.path])];
  });
}

function checkProduct(parts: readonly RuleNode[], path: NodePath): readonly Diagnostic[] {
  return parts.every((part) => inferType(part) === 'money') ? [error('CAISSE-RULE-MONEY-TIMES-MONEY', path)] : [];
}

function checkQuotient(parts: readonly RuleNode[], path: NodePath): readonly Diagnostic[] {
  const [dividend, divisor] = parts.map(inferType) as [NodeType, NodeType];
  return divisor === 'money' && dividend !== 'money'
    ? [error('CAISSE-RULE-QUOTIENT-TYPES', path, { dividend, divisor })]
    : [];
}
