/** The lines of an explanation, from the root of a rule to its inputs. */
import type { Explanation, NodeKind } from '../../rule/index.ts';
import { indent } from '../typography.ts';
import { inUnit } from '../context.ts';
import { brief, contextOf, type ExplanationContext, isPlain, isShortSum, valueOf } from './context.ts';
import { factorsOf, productText, quotientParts, quotientText, roundingOf } from './formula.ts';
import { interpolatedLines, marginalLines, stepLines } from './scale-lines.ts';
import { statement } from './statement.ts';

/** Bounds that need no label after `au moins` or `au plus`. */
const BOUND_NAMES: readonly (string | undefined)[] = [
  'contribution.minimum',
  'contribution.maximum',
  'allocation.maximum',
];

/** Conditions whose statement is a clause rather than a label with a value. */
const REASONS: readonly NodeKind[] = ['compare', 'and', 'or', 'not'];

/** A head line with the label and value of a node, then its explanation. */
export function entry(node: Explanation, around: ExplanationContext): string[] {
  const context = contextOf(node, around);
  const label = node.name === undefined ? context.sentences.result : context.label(node.name);
  const head = context.words.colon(label, valueText(node, context));
  if (context.explained.has(node)) return [head];
  context.explained.add(node);
  const inner = node.kind === 'named' ? node.parts[0] : node;
  if (inner === undefined || inner.kind === 'input')
    return node.kind === 'named' ? [head, ...inputLine(node, context)] : [head];
  return [head, ...indent(working(inner, context, valueOf(inner, context)))];
}

/** The explanation of a value; `shown` is the value on the line above, which is not repeated. */
function working(node: Explanation, context: ExplanationContext, shown?: string): string[] {
  if (node.value === null) return [];
  const value = valueOf(node, context);
  const [first, second] = node.parts;
  const equals = (text: string): string => (value === shown ? text : `${text} = ${value}`);
  switch (node.kind) {
    case 'constant':
      return value === shown ? [] : [value];
    case 'count-members':
      return value === shown && node.ages?.from === 0 && node.ages.before === null ? [] : [brief(node, context)];
    case 'input':
      return entry(node, context);
    case 'named':
      // The amount due needs no label if it is the amount paid.
      if (node.name === 'contribution.due' && value === shown && first !== undefined)
        return working(first, context, shown);
      return entry(node, context);
    case 'given':
    case 'compare':
    case 'and':
    case 'or':
    case 'not':
    case 'one-of':
      return [statement(node, context) ?? value];
    case 'add':
      return node.parts.flatMap((part, place) => signed(place === 0 ? '' : '+ ', term(part, context)));
    case 'subtract':
      return node.parts.flatMap((part, place) => signed(place === 0 ? '' : '− ', term(part, context)));
    case 'multiply':
      return [equals(productText(node, context)), ...indent(factorsOf(node).flatMap((part) => detail(part, context)))];
    case 'divide':
      return [
        equals(quotientText(node, context)),
        ...indent(quotientParts(node).flatMap((part) => detail(part, context))),
      ];
    case 'min':
    case 'max':
      return boundedLines(node, context, shown);
    case 'round':
      return first === undefined ? [] : roundedLines(node, first, context, shown);
    case 'marginal-scale':
      return first === undefined ? [] : [...baseLines(first, context), ...marginalLines(node, first, context)];
    case 'step-scale':
      return first === undefined ? [] : [...baseLines(first, context), ...stepLines(node, first, context)];
    case 'interpolated-scale':
      return first === undefined ? [] : [...baseLines(first, context), ...interpolatedLines(node, first, context)];
    case 'if':
      return second === undefined || first === undefined
        ? []
        : [...reason(first, context), ...working(second, context, shown)];
    default:
      return node.kind satisfies never;
  }
}

/** One term of a sum with its value, and its explanation below it. */
function term(node: Explanation, context: ExplanationContext): string[] {
  if (node.kind === 'named' || node.kind === 'input') return entry(node, context);
  if (isShortSum(node)) return [`${brief(node, context)} = ${valueOf(node, context)}`];
  if (node.kind === 'multiply' || node.kind === 'divide' || isPlain(node)) return working(node, context);
  return detail(node, context);
}

/** The explanation of a part of a formula, if its short text is not enough. */
function detail(node: Explanation, context: ExplanationContext): string[] {
  if (isPlain(node) || isZeroCount(node)) return [];
  if (node.kind === 'named') return entry(node, context);
  if (context.explained.has(node)) return [];
  context.explained.add(node);
  const value = valueOf(node, context);
  return [context.sentences.comesFrom(value), ...indent(working(node, context, value))];
}

/** Whether a node is an unnamed count of zero, which needs no explanation. */
function isZeroCount({ type, value, name }: Explanation): boolean {
  return type === 'count' && name === undefined && value === '0';
}

/** The base of a scale. */
function baseLines(base: Explanation, around: ExplanationContext): string[] {
  const context = inUnit(around, around.paidIn);
  if (base.kind === 'named' || base.kind === 'input') return entry(base, context);
  return base.kind === 'constant' ? [valueOf(base, context)] : working(base, context);
}

/** The condition that chose a branch, unless it was already stated. */
function reason(condition: Explanation, context: ExplanationContext): string[] {
  const text = reasonText(condition, context);
  if (text === undefined || context.reasons.has(text)) return [];
  context.reasons.add(text);
  return [text];
}

function reasonText(condition: Explanation, context: ExplanationContext): string | undefined {
  const [category] = condition.parts;
  if (condition.kind === 'one-of' && category?.kind === 'input') return entry(category, context)[0];
  const text = statement(condition, context);
  return text !== undefined && REASONS.includes(condition.kind) ? context.sentences.because(text) : text;
}

function roundedLines(node: Explanation, of: Explanation, context: ExplanationContext, shown?: string): string[] {
  const value = valueOf(node, context);
  const rounding = roundingOf(node, context);
  return [...working(of, context), value === shown ? rounding : context.words.colon(rounding, value)];
}

function boundedLines(node: Explanation, context: ExplanationContext, shown?: string): string[] {
  const { sentences } = context;
  const limited = node.parts.filter((part) => !isBound(part));
  const worked = limited.filter((part) => !isPlain(part));
  const own = worked.find(({ kind }) => kind !== 'named');
  // The amount that is limited comes first; a limit is never taken for it.
  const main = own ?? limited.find(({ kind }) => kind !== 'constant') ?? limited[0] ?? node.parts[0];
  if (worked.length > 1) {
    const head = node.kind === 'max' ? sentences.largestOf : sentences.smallestOf;
    return [head(valueOf(node, context)), ...indent(node.parts.flatMap((part) => term(part, context)))];
  }
  return node.parts.flatMap((part) =>
    part === main ? working(part, context, shown) : boundLines(node, part, context),
  );
}

function boundLines(node: Explanation, bound: Explanation, context: ExplanationContext): string[] {
  const { words } = context;
  const text = isBound(bound) ? valueOf(bound, context) : brief(bound, context);
  const line = node.kind === 'max' ? words.atLeast(text) : words.atMost(text);
  const inner =
    bound.kind === 'named' ? (isPlain(bound) ? undefined : bound.parts[0]) : isBound(bound) ? bound : undefined;
  return [line, ...indent(inner === undefined ? [] : working(inner, context, valueOf(inner, context)))];
}

/** Whether a node is a limit, or a minimum that is lowered to the maximum. */
function isBound({ kind, name, parts }: Explanation): boolean {
  return BOUND_NAMES.includes(name) || (kind === 'min' && parts.every(isBound));
}

function inputLine(node: Explanation, context: ExplanationContext): string[] {
  return indent(node.parts.flatMap((part) => entry(part, context)));
}

function valueText(node: Explanation, context: ExplanationContext): string {
  return node.kind === 'count-members' ? brief(node, context) : valueOf(node, context);
}

function signed(sign: string, [head, ...rest]: readonly string[]): string[] {
  return head === undefined ? [] : [`${sign}${head}`, ...rest];
}
