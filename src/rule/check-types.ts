/** Whether the parts of a node have the types that its kind asks for. */
import { type Diagnostic, error } from '../money/index.ts';
import { inferType } from './infer.ts';
import type { NodeType, RuleNode } from './node.ts';
import { type NodePart, partsOf } from './parts.ts';

type Path = Diagnostic['path'];

/** The type errors of one node; those of its parts are their own. */
export function checkTypes(node: RuleNode, path: Path): readonly Diagnostic[] {
  const parts = partsOf(node);
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
      return firstOf(numbers(parts, path), () => alike(parts, path));
    case 'multiply':
      return firstOf(numbers(parts, path), () => checkProduct(parts, path));
    case 'divide':
      return firstOf(numbers(parts, path), () => checkQuotient(parts, path));
    case 'round':
    case 'marginal-scale':
    case 'interpolated-scale':
      return numbers(parts, path);
    case 'step-scale': {
      const base = inferType(node.base);
      return firstOf(numbers(parts, path), () =>
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
      return ofType('boolean', 'CAISSE-RULE-NOT-A-CONDITION', parts, path);
    case 'one-of':
      return ofType('category', 'CAISSE-RULE-NOT-A-CATEGORY', parts, path);
    case 'if':
      return [
        ...ofType('boolean', 'CAISSE-RULE-NOT-A-CONDITION', parts.slice(0, 1), path),
        ...alike(parts.slice(1), path),
      ];
    default:
      return node satisfies never;
  }
}

const isNumber = (type: NodeType): boolean => type !== 'boolean' && type !== 'category';

const firstOf = (found: readonly Diagnostic[], next: () => readonly Diagnostic[]): readonly Diagnostic[] =>
  found.length > 0 ? found : next();

function numbers(parts: readonly NodePart[], path: Path): readonly Diagnostic[] {
  return parts.flatMap((part) => {
    const found = inferType(part.node);
    return isNumber(found) ? [] : [error('CAISSE-RULE-NOT-A-NUMBER', [...path, ...part.path], { found })];
  });
}

function ofType(
  type: NodeType,
  code: Diagnostic['code'],
  parts: readonly NodePart[],
  path: Path,
): readonly Diagnostic[] {
  return parts.flatMap((part) => {
    const found = inferType(part.node);
    return found === type ? [] : [error(code, [...path, ...part.path], { found })];
  });
}

function alike([first, ...others]: readonly NodePart[], path: Path): readonly Diagnostic[] {
  if (first === undefined) return [];
  const expected = inferType(first.node);
  return others.flatMap((part) => {
    const found = inferType(part.node);
    return found === expected ? [] : [error('CAISSE-RULE-TYPES-DIFFER', [...path, ...part.path], { expected, found })];
  });
}

function checkProduct(parts: readonly NodePart[], path: Path): readonly Diagnostic[] {
  return parts.every((part) => inferType(part.node) === 'money') ? [error('CAISSE-RULE-MONEY-TIMES-MONEY', path)] : [];
}

function checkQuotient(parts: readonly NodePart[], path: Path): readonly Diagnostic[] {
  const [dividend, divisor] = parts.map((part) => inferType(part.node)) as [NodeType, NodeType];
  return divisor === 'money' && dividend !== 'money'
    ? [error('CAISSE-RULE-QUOTIENT-TYPES', path, { dividend, divisor })]
    : [];
}
