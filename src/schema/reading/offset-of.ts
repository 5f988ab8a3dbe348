/** Finds the offset of a value or a key in the text. */
import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';
import type { Diagnostic } from '../../money/index.ts';
import type { Anchors } from './data-of.ts';

/** A tree with its anchors. */
export interface PlacedTree {
  readonly contents: ParsedNode | null;
  readonly anchors: Anchors;
}

/**
 * The offset of the value or key at a path, or of the nearest existing node around it.
 *
 * @param tree - the tree
 * @param path - keys and list indexes
 * @param of - the value at the path, or its key
 * @returns the offset in the text
 */
export function offsetOf(tree: PlacedTree, path: Diagnostic['path'], of: 'key' | 'value'): number {
  const { contents, anchors } = tree;
  let node = followed(contents, anchors);
  for (const [place, step] of path.entries()) {
    const pair = pairAt(node, step);
    if (of === 'key' && place === path.length - 1 && pair !== undefined) return pair.key.range[0];
    const next = isSeq<ParsedNode>(node) && typeof step === 'number' ? node.items[step] : pair?.value;
    if (next === undefined || next === null) return pair?.key.range[0] ?? startOf(node);
    node = followed(next, anchors);
  }
  return startOf(node);
}

const startOf = (node: ParsedNode | null): number => node?.range[0] ?? 0;

function followed(node: ParsedNode | null, anchors: Anchors): ParsedNode | null {
  return isAlias(node) ? (anchors.get(node.source) ?? node) : node;
}

function pairAt(node: ParsedNode | null, step: string | number): Pair<ParsedNode, ParsedNode | null> | undefined {
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
}
