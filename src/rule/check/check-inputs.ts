/** Checks that a rule declares each input in one way. */
import { type Diagnostic, error } from '../../money/index.ts';
import type { InputNode } from '../rule-node.ts';
import type { NodePart } from '../parts-of.ts';

/** An error for each input whose declaration differs from the first one of the same name. */
export function checkInputs(parts: readonly NodePart[]): readonly Diagnostic[] {
  const declared = new Map<string, string>();
  return parts.flatMap(({ node, path }) => {
    if (node.kind !== 'input') return [];
    const declaration = declarationOf(node);
    const first = declared.get(node.name) ?? declaration;
    declared.set(node.name, first);
    return declaration === first ? [] : [error('CAISSE-RULE-INPUT-CONFLICT', path, { name: node.name })];
  });
}

function declarationOf(node: InputNode): string {
  switch (node.type) {
    case 'boolean':
      return node.type;
    case 'category':
      return JSON.stringify([node.type, node.open, node.options]);
    default:
      return JSON.stringify([node.type, node.decimals, node.minimum, node.maximum]);
  }
}
