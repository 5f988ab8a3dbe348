/** The words that rules look for in each category. */
import { checkArgument } from '../money/index.ts';
import { checkNode } from './parts-of.ts';
import type { InputNode, RuleNode } from './rule-node.ts';
import { nodesOf } from './walk-rule.ts';

/**
 * The words of each category that rules read: the options of the input, and those that a `one-of` compares it with.
 *
 * @returns the words by name of input, in the order of the rules, without duplicates
 */
export function knownWords(...rules: readonly RuleNode[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, Set<string>>();
  const add = (name: string, found: readonly string[]): void => {
    const known = words.get(name) ?? new Set();
    found.forEach((word) => known.add(word));
    words.set(name, known);
  };
  for (const node of nodesOf(...rules)) {
    const input = node.kind === 'given' ? node.input : node;
    if (input.kind === 'input' && input.type === 'category') add(input.name, input.options);
    if (node.kind === 'one-of') for (const name of categoriesIn(node.of)) add(name, node.options);
  }
  return new Map([...words].map(([name, found]) => [name, [...found]]));
}

const categoriesIn = (rule: RuleNode): readonly string[] =>
  nodesOf(rule).flatMap((node) => (node.kind === 'input' && node.type === 'category' ? [node.name] : []));

/** The input with the known words among its options, if it accepts other words too. */
export function withKnownWords(input: InputNode, words: ReadonlyMap<string, readonly string[]>): InputNode {
  checkNode('input', input);
  checkArgument('words', words, 'map');
  if (input.type !== 'category' || !input.open) return input;
  return { ...input, options: words.get(input.name) ?? input.options };
}
