/** Nodes of a YAML document as they stand in its text: their lines with comments, below the keys that lead to them. */
import { isCollection, isMap, isPair, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml';

/** Stands for lines that are left out. */
const LEFT_OUT = '# …';

interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The lines of the nodes at `paths`, such as `rules/0/contribution`. */
export function excerpt(text: string, paths: readonly string[]): string {
  const lines = text.split('\n');
  const kept = new Set<number>();
  for (const path of paths) {
    const places = placesOn(text, path.split('/'));
    places.slice(0, -1).forEach(({ first }) => kept.add(first));
    const { first, last } = places.at(-1)!;
    for (let line = withComments(lines, first); line <= last; line++) kept.add(line);
  }
  return withGaps(
    lines,
    [...kept].sort((left, right) => left - right),
  ).join('\n');
}

/** The text of one node, moved to the left margin. */
export function nodeText(text: string, path: string): string {
  const { first, last } = placesOn(text, path.split('/')).at(-1)!;
  const lines = text.split('\n').slice(first + 1, last + 1);
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin)).join('\n');
}

/** The lines of each node on the way, from the root on. */
function placesOn(text: string, keys: readonly string[]): Lines[] {
  const counter = new LineCounter();
  const lineOf = (offset: number): number => counter.linePos(offset).line - 1;
  let node: unknown = parseDocument(text, { lineCounter: counter }).contents;
  return keys.map((key) => {
    const child = childOf(node, key);
    if (child === undefined) throw new Error(`there is no ${keys.join('/')}: ${key} is missing`);
    const value = (isPair(child) ? child.value : child) as Node;
    const start = (isPair(child) ? (child.key as Node) : child).range![0];
    node = value;
    return { first: lineOf(start), last: lineOf(value.range![1] - 1) };
  });
}

function childOf(node: unknown, key: string): Pair | Node | undefined {
  if (isMap(node)) return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  return isCollection(node) ? (node.items[Number(key)] as Node | undefined) : undefined;
}

function withComments(lines: readonly string[], first: number): number {
  let line = first;
  while (lines[line - 1]?.trim().startsWith('#') === true) line--;
  return line;
}

function withGaps(lines: readonly string[], kept: readonly number[]): string[] {
  return kept.flatMap((line, place) => {
    const text = lines[line] ?? '';
    const before = kept[place - 1];
    const left = before === undefined ? [] : lines.slice(before + 1, line);
    if (left.every((skipped) => skipped.trim() === '')) return [text];
    return [`${/^ */.exec(text)?.[0] ?? ''}${LEFT_OUT}`, text];
  });
}
