/** Describes short rules on one line: `2,5 % de revenu mensuel net, arrondi au centime le plus proche`. */
import { inferType, type NumberType, type OneOfNode, childrenOf, type RuleNode } from '../../rule/index.ts';
import type { Rounding } from '../../money/index.ts';
import { inUnit, writeRounding, writeValue } from '../context.ts';
import { enumerate, quote } from '../typography.ts';
import { contraries, type Relation } from '../words/index.ts';
import type { RuleContext } from './context.ts';

/** The maximum number of nested operations on a line. */
const DEPTH = 2;

/** A rule on one line; `undefined` if it is too long. */
export function inline(node: RuleNode, context: RuleContext, depth: number = DEPTH): string | undefined {
  const { words, sentences, label } = context;
  switch (node.kind) {
    case 'constant':
      if (node.type === 'boolean') return node.value ? sentences.always : sentences.never;
      return writeValue(context, node.value, node.type, 'amount');
    case 'input':
      return node.type === 'boolean' ? sentences.isTrue(label(node.name)) : label(node.name);
    case 'given':
      return sentences.isGiven(label(node.input.name));
    case 'count-members':
      return sentences.numberOf(words.ageGroup(node));
    case 'named':
      context.mentioned.add(node);
      return label(node.name);
    case 'multiply':
      return product(node.left, node.right, context, depth);
    case 'add':
      return node.terms.length > DEPTH ? undefined : joined(node.terms, ' + ', context, depth);
    case 'subtract':
      return joined([node.left, node.right], ' − ', context, depth);
    case 'divide':
      return suffixed(
        joined([node.dividend, node.divisor], ' ÷ ', context, depth),
        roundingText(node, node.rounding, context),
      );
    case 'round':
      return suffixed(operand(node.of, context, depth), roundingText(node, node.rounding, context));
    case 'compare':
      return comparisonText(node.left, node.operator, node.right, context, depth);
    case 'not':
      if (node.of.kind !== 'compare') return undefined;
      return comparisonText(node.of.left, contraries[node.of.operator], node.of.right, context, depth);
    case 'one-of':
      return oneOfText(node, context);
    case 'min':
    case 'max':
    case 'and':
    case 'or':
    case 'if':
    case 'marginal-scale':
    case 'step-scale':
    case 'interpolated-scale':
      return undefined;
    default:
      return node satisfies never;
  }
}

/** The rounding of a node in words. */
export function roundingText(node: RuleNode, rounding: Rounding, context: RuleContext): string {
  return writeRounding(context, rounding, inferType(node) as NumberType);
}

/** The options of a condition, in quotes. */
export function optionsText(of: RuleNode, options: readonly string[], context: RuleContext): string {
  const input = optionsInput([of]);
  const labels = options.map((option) => context.word(input, option));
  return enumerate(labels, context.words.or);
}

/** The input whose options a category has: the first that it reads. */
function optionsInput(nodes: readonly RuleNode[]): string | undefined {
  for (const node of nodes) {
    const name = node.kind === 'input' ? node.name : optionsInput(childrenOf(node));
    if (name !== undefined) return name;
  }
  return undefined;
}

function oneOfText({ of, options }: OneOfNode, context: RuleContext): string | undefined {
  const category = inline(of, context);
  if (options.length === 0) return context.sentences.never;
  return category === undefined ? undefined : context.sentences.isOneOf(category, optionsText(of, options, context));
}

function product(left: RuleNode, right: RuleNode, context: RuleContext, depth: number): string | undefined {
  const rate = left.kind === 'constant' && left.type === 'ratio' ? left.value : undefined;
  if (rate === undefined) return joined([left, right], ' × ', context, depth);
  const base = operand(right, context, depth);
  if (base === undefined) return undefined;
  // A ratio of persons is a coefficient, not a percentage.
  const isShare = inferType(right) === 'money';
  return isShare ? context.words.shareOf(context.writer.rate(rate), base) : `${context.writer.decimal(rate)} × ${base}`;
}

function joined(nodes: readonly RuleNode[], sign: string, context: RuleContext, depth: number): string | undefined {
  const texts = nodes.map((node) => operand(node, context, depth));
  return texts.every((text) => text !== undefined) ? texts.join(sign) : undefined;
}

/** A comparison; a name is in quotes, so that the verb agrees with it whatever its gender and number. */
function comparisonText(
  left: RuleNode,
  relation: Relation,
  right: RuleNode,
  around: RuleContext,
  depth: number,
): string | undefined {
  const context = inUnit(around, around.paidIn);
  const texts = [left, right].map((node) => {
    const text = operand(node, context, depth);
    const isName = node.kind === 'input' || node.kind === 'named' || node.kind === 'count-members';
    return isName && text !== undefined ? quote(text, context.language) : text;
  });
  return texts.every((text) => text !== undefined) ? texts.join(` ${context.words.relations[relation]} `) : undefined;
}

/** An operand; nested operations are in parentheses. */
function operand(node: RuleNode, context: RuleContext, depth: number): string | undefined {
  if (isAtom(node)) return inline(node, context);
  const text = depth === 0 ? undefined : inline(node, context, depth - 1);
  return text === undefined || node.kind === 'multiply' ? text : `(${text})`;
}

function isAtom({ kind }: RuleNode): boolean {
  return kind === 'constant' || kind === 'input' || kind === 'count-members' || kind === 'named';
}

function suffixed(text: string | undefined, suffix: string): string | undefined {
  return text === undefined ? undefined : `${text}, ${suffix}`;
}
