/** Conditions as true sentences: a condition that failed is said by its contrary. */
import type { Explanation } from '../../rule/index.ts';
import { enumerate } from '../typography.ts';
import { contraries, type Relation } from '../words/index.ts';
import { brief, type ExplanationContext, valueOf, wordsInputOf } from './context.ts';

/**
 * What is true of a condition, in words; nothing where the condition is a constant.
 *
 * @remarks
 * Of a combination, only the parts that decided it are told.
 */
export function statement(node: Explanation, context: ExplanationContext): string | undefined {
  const { words, sentences, label } = context;
  const [first, second] = node.parts;
  switch (node.kind) {
    case 'constant':
      return undefined;
    case 'compare':
      if (first === undefined || second === undefined) return undefined;
      return `${brief(first, context)} ${words.relations[relation(node)]} ${brief(second, context)}`;
    case 'and':
    case 'or':
      return decisive(node, context);
    case 'not':
      return first === undefined ? undefined : statement(first, context);
    case 'one-of':
      return first === undefined ? undefined : membership(node, first, context);
    case 'given':
      return sentences.given(label(node.name ?? first?.name ?? ''), node.value === true);
    case 'named':
      return words.colon(label(node.name ?? ''), valueOf(node, context));
    default:
      return node.name === undefined ? valueOf(node, context) : words.colon(label(node.name), valueOf(node, context));
  }
}

function relation(node: Explanation): Relation {
  const asked = node.operator ?? 'equal';
  return node.value === false ? contraries[asked] : asked;
}

function decisive(node: Explanation, context: ExplanationContext): string | undefined {
  const decided = node.parts.filter(({ value }) => value === node.value);
  const told = decided.flatMap((part) => statement(part, context) ?? []);
  return told.length === 0 ? undefined : enumerate(told, context.words.and);
}

function membership(node: Explanation, category: Explanation, context: ExplanationContext): string {
  const { words, sentences } = context;
  const input = wordsInputOf(category);
  const options = (node.options ?? []).map((word) => context.word(input, word));
  const name = category.name ?? input;
  const value = valueOf(category, context);
  const label = name === undefined ? undefined : context.label(name);
  const among = node.value === true;
  if (options.length === 1 && among) return label === undefined ? value : words.colon(label, value);
  const told = label === undefined ? value : `${value} (${label})`;
  return options.length === 1
    ? sentences.isNot(told, options[0]!)
    : sentences.isOneOf(told, enumerate(options, words.and), among);
}
