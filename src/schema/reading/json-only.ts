/** Checks that a YAML tree is JSON. */
import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';

const LITERAL = /^(?:null|true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/;

/**
 * The offset of the first syntax that JSON does not allow.
 *
 * @param text - the text that the tree was read from
 * @param contents - the tree
 * @returns the offset, or `undefined` when the text is JSON
 */
export function firstNotJson(text: string, contents: ParsedNode | null): number | undefined {
  if (isJson(text)) return undefined;
  return firstIn(contents) ?? 0;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function firstIn(node: ParsedNode | null): number | undefined {
  if (node === null) return undefined;
  if (isScalar(node)) {
    const json = node.type === 'QUOTE_DOUBLE' || (node.type === 'PLAIN' && LITERAL.test(String(node.value)));
    return json ? undefined : node.range[0];
  }
  if (isSeq<ParsedNode>(node) && node.flow === true) return firstOf(node.items);
  if (isMap<ParsedNode, ParsedNode | null>(node) && node.flow === true) {
    return firstOf(node.items.flatMap(({ key, value }) => [key, value]));
  }
  return node.range[0];
}

function firstOf(nodes: readonly (ParsedNode | null)[]): number | undefined {
  for (const node of nodes) {
    const found = firstIn(node);
    if (found !== undefined) return found;
  }
  return undefined;
}
