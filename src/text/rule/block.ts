/** Describes rules as lines with bullets. */
import {
  inferType,
  type InterpolatedScaleNode,
  type MarginalScaleNode,
  type NamedNode,
  type RuleNode,
  type StepScaleNode,
} from '../../rule/index.ts';
import { contextOfName, inUnit, writeRounding, writeValue } from '../context.ts';
import { exact } from '../../money/index.ts';
import { bullets } from '../typography.ts';
import type { RuleContext } from './context.ts';
import { inline, optionsText, roundingText } from './inline.ts';

/** A rule in words: one line if it is short, otherwise a head line with bullets below. */
export function block(node: RuleNode, context: RuleContext): string[] {
  const { sentences, words } = context;
  if (node.kind === 'named') return namedBlock(node, context);
  const line = inline(node, context);
  if (line !== undefined) return [line];
  switch (node.kind) {
    case 'min':
      return list(sentences.smallestOf, node.of, context);
    case 'max':
      return list(sentences.largestOf, node.of, context);
    case 'add':
      return list(sentences.sumOf, node.terms, context);
    case 'multiply':
      return list(sentences.productOf, [node.left, node.right], context);
    case 'and':
      return list(sentences.allOf, node.of, context);
    case 'or':
      return list(sentences.anyOf, node.of, context);
    case 'not':
      return list(sentences.notTrue, [node.of], context);
    case 'round':
      return list(sentences.roundedFrom(roundingText(node, node.rounding, context)), [node.of], context);
    case 'subtract':
      return pair(sentences.differenceOf, node.left, sentences.less, node.right, context);
    case 'divide': {
      const head = sentences.quotientOf(roundingText(node, node.rounding, context));
      return pair(head, node.dividend, sentences.by, node.divisor, context);
    }
    case 'compare': {
      const relation = words.opening(words.relations[node.operator]);
      return pair(sentences.comparison, node.left, relation, node.right, inUnit(context, context.paidIn));
    }
    case 'if':
      return branches(node.condition, node.then, node.else, context);
    case 'marginal-scale':
      return marginal(node, context);
    case 'step-scale':
      return steps(node, context);
    case 'interpolated-scale':
      return interpolated(node, context);
    case 'one-of':
      return list(sentences.wordIsOneOf(optionsText(node.of, node.options, context)), [node.of], context);
    case 'constant':
    case 'input':
    case 'given':
    case 'count-members':
      return [];
    default:
      return node satisfies never;
  }
}

/** A named part: its label and description, or only its label if it was described before. */
export function namedBlock(node: NamedNode, context: RuleContext): string[] {
  const label = context.label(node.name);
  if (context.described.has(node)) return [label];
  context.described.add(node);
  const [first = '', ...rest] = block(node.of, contextOfName(node.name, context));
  if (rest.length === 0) return [first === label ? label : context.words.colon(label, first)];
  return [context.words.opening(label), ...bullets([[first, ...rest]])];
}

function list(head: string, nodes: readonly RuleNode[], context: RuleContext): string[] {
  const blocks = nodes.map((node) => block(node, context));
  const [only] = blocks;
  if (blocks.length === 1 && only?.length === 1) return [`${head} ${only.join('')}`];
  return [head, ...bullets(blocks)];
}

function pair(head: string, left: RuleNode, middle: string, right: RuleNode, context: RuleContext): string[] {
  return [...list(head, [left], context), ...list(middle, [right], context)];
}

function branches(condition: RuleNode, then: RuleNode, otherwise: RuleNode, context: RuleContext): string[] {
  const { sentences } = context;
  const line = inline(condition, context);
  const test =
    line === undefined
      ? [...list(sentences.ifHolds, [condition], context), ...list(sentences.then, [then], context)]
      : list(sentences.when(line), [then], context);
  return [...test, ...list(sentences.otherwise, [otherwise], context)];
}

function marginal({ base, brackets }: MarginalScaleNode, context: RuleContext): string[] {
  const { sentences, words, writer } = context;
  const amount = amountOf(base, context);
  const rows = brackets.map(({ from, rate }, place) => {
    const next = brackets[place + 1];
    return words.colon(
      sentences.slice(amount(from), next === undefined ? undefined : amount(next.from)),
      writer.rate(rate),
    );
  });
  const [first] = brackets;
  const below = first === undefined || exact(first.from).isZero() ? [] : [sentences.nothingBelow(amount(first.from))];
  return onBase(base, sentences.marginal, [...below, ...rows], context);
}

function steps({ base, brackets, type }: StepScaleNode, context: RuleContext): string[] {
  const { sentences, words, writer } = context;
  const amount = amountOf(base, context);
  const rows = brackets.map((bracket, place) => {
    const next = brackets[place + 1];
    // The first bracket also applies below its threshold.
    const range = words.bracket(place === 0 ? undefined : amount(bracket.from), next && amount(next.from));
    const given =
      'rate' in bracket
        ? sentences.wholeBase(writer.rate(bracket.rate))
        : writeValue(context, bracket.amount, type, 'amount');
    return words.colon(range, given);
  });
  return onBase(base, sentences.steps, rows, context);
}

function interpolated({ base, points, type, rounding }: InterpolatedScaleNode, context: RuleContext): string[] {
  const { sentences, words } = context;
  const amount = amountOf(base, context);
  const rows = points.map(({ at, value }) =>
    words.colon(sentences.at(amount(at)), writeValue(context, value, type, 'amount')),
  );
  const head = (text: string): string => sentences.interpolated(text, writeRounding(context, rounding, type));
  return onBase(base, head, [...rows, sentences.beyondEnds], context);
}

/** The rows of a scale below its head; a base that is too long for the head is described first. */
function onBase(
  base: RuleNode,
  head: (base: string) => string,
  rows: readonly string[],
  context: RuleContext,
): string[] {
  const { sentences } = context;
  const paid = inUnit(context, context.paidIn);
  const line = inline(base, paid, 1);
  const blocks = rows.map((row) => [row]);
  if (line !== undefined) return [head(line), ...bullets(blocks)];
  return [head(sentences.thisBase), ...bullets([list(sentences.base, [base], paid), ...blocks])];
}

function amountOf(base: RuleNode, context: RuleContext): (value: string) => string {
  const type = inferType(base);
  const paid = inUnit(context, context.paidIn);
  return (value) => writeValue(paid, value, type, 'amount');
}
