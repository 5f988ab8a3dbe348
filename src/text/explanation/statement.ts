/** Conditions as true sentences: a failed condition is stated by its negation. */
import type { Explanation } from '../../rule/index.ts';
import { enumerate } from '../typography.ts';
import { contraries, type Relation } from '../words/index.ts';
import { inUnit } from '../context.ts';
import { brief, type ExplanationContext, valueOf, optionsInputOf } from './context.ts';

/**
 * States the outcome of a condition; `undefined` for a constant.
 *
 * @remarks
 * For a combination, only the decisive parts are stated.
 */
export function statement(node: Explanation, context: ExplanationContext): string | undefined {
  const { words, sentences, label } = context;
  const [first, second] = node.parts;
  switch (node.kind) {
    case 'constant':
      return undefined;
    case 'compare':
      if (first === undefined || second === undefined) return undefined;
      return comparison(node, first, second, inUnit(context, context.paidIn));
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

function comparison(node: Explanation, first: Explanation, second: Explanation, context: ExplanationContext): string {
  return `${subject(first, context)} ${context.words.relations[relation(node)]} ${brief(second, context)}`;
}

/** The first number of a comparison in the singular, so that the verb agrees with it: a number of persons, not persons. */
function subject(node: Explanation, context: ExplanationContext): string {
  const value = valueOf(node, context);
  const counted = node.kind === 'named' ? node.parts[0] : node;
  if (counted?.kind !== 'count-members' || typeof node.value !== 'string') return brief(node, context);
  return node.name === undefined
    ? context.sentences.countOf(context.words.ageGroup(counted.ages ?? { from: 0, before: null }), value)
    : `${value} (${context.label(node.name)})`;
}

function relation(node: Explanation): Relation {
  const operator = node.operator ?? 'equal';
  return node.value === false ? contraries[operator] : operator;
}

function decisive(node: Explanation, context: ExplanationContext): string | undefined {
  const decided = node.parts.filter(({ value }) => value === node.value);
  const statements = decided.flatMap((part) => statement(part, context) ?? []);
  return statements.length === 0 ? undefined : enumerate(statements, context.words.and);
}

function membership(node: Explanation, category: Explanation, context: ExplanationContext): string {
  const { words, sentences } = context;
  const input = optionsInputOf(category);
  const options = (node.options ?? []).map((option) => context.word(input, option));
  const name = category.name ?? input;
  const value = valueOf(category, context);
  const label = name === undefined ? undefined : context.label(name);
  const among = node.value === true;
  if (options.length === 1 && among) return label === undefined ? value : words.colon(label, value);
  const labelled = label === undefined ? value : `${value} (${label})`;
  return options.length === 1
    ? sentences.isNot(labelled, options[0]!)
    : sentences.isOneOf(labelled, enumerate(options, words.and), among);
}
