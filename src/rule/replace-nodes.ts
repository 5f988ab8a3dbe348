/** Replaces nodes of a rule by others. */
import { checkArgument } from '../money/index.ts';
import type { RuleNode } from './rule-node.ts';

/**
 * Replaces nodes wherever they stand in a rule.
 *
 * @remarks
 * Parts without a replaced node stay the same objects. Replacements are not searched. The input of a `given` is not replaced: it is a name, not a value.
 *
 * @param replacements - the nodes and what stands in their place
 * @returns the function that replaces them in a rule; it keeps shared nodes shared, across rules too
 */
export function replaceNodes(replacements: ReadonlyMap<RuleNode, RuleNode>): (root: RuleNode) => RuleNode {
  checkArgument('replacements', replacements, 'map');
  const known = new Map<unknown, unknown>(replacements);
  // Nodes are plain data, so every kind of node is rebuilt from its keys.
  const replaced = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (known.has(value)) return known.get(value);
    if ('kind' in value && value.kind === 'given') return value;
    const parts = Object.entries(value).map(
      ([key, part]: readonly [string, unknown]) => [key, replaced(part)] as const,
    );
    const isSame = parts.every(([key, part]) => (value as Readonly<Record<string, unknown>>)[key] === part);
    const fresh = Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
    known.set(value, isSame ? value : fresh);
    return isSame ? value : fresh;
  };
  return (root) => replaced(root) as RuleNode;
}
