/** Checks that a YAML tree is JSON. */
import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';

/**
 * The offset of the first syntax that JSON does not allow.
 *
 * @param text - the text that the tree was read from
 * @param contents - the tree
 * @returns the offset, or `undefined` when the text is JSON
 * @law the first value that is not JSON has its place
 */
export function firstNotJson(text: string, contents: ParsedNode | null): number | undefined {
  if (isJson(text)) return undefined;
  return (contents === null ? undefined : firstIn(contents, text)) ?? 0;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function firstIn(node: ParsedNode, text: string): number | undefined {
  const [start, end] = node.range;
  if (isScalar(node)) return isJson(text.slice(start, end)) ? undefined : start;
  const parts = partsOf(node);
  if (parts === undefined) return start;
  for (const part of parts) {
    const found = firstIn(part, text);
    if (found !== undefined) return found;
  }
  return lastComma(text, parts.at(-1)?.range[1] ?? start, end);
}

/** The parts of a list or an object between brackets; `undefined` for any other syntax of YAML. */
function partsOf(node: ParsedNode): readonly ParsedNode[] | undefined {
  if (isSeq<ParsedNode>(node) && node.flow === true) return node.items;
  if (!isMap<ParsedNode, ParsedNode | null>(node) || node.flow !== true) return undefined;
  return node.items.flatMap(({ key, value }) => (value === null ? [key] : [key, value]));
}

/** The offset of a comma after the last part. */
function lastComma(text: string, from: number, end: number): number | undefined {
  const place = text.slice(from, end).indexOf(',');
  return place < 0 ? undefined : from + place;
}
