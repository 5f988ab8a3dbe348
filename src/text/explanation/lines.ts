/** The lines that say how a value came about, from the outside of a rule to its inputs. */
import type { Explanation, NodeKind } from '../../rule/index.ts';
import { indent } from '../typography.ts';
import { brief, type ExplanationContext, isPlain, isShortSum, valueOf } from './context.ts';
import { factorsOf, productText, quotientParts, quotientText, roundingOf } from './formula.ts';
import { interpolatedLines, marginalLines, stepLines } from './scale-lines.ts';
import { statement } from './statement.ts';

/** Bounds that say what they are by standing beside `au moins` or `au plus`. */
const BOUND_NAMES: readonly (string | undefined)[] = [
  'contribution.minimum',
  'contribution.maximum',
  'allocation.maximum',
];

/** Conditions whose statement is a clause, and not a label with its value. */
const REASONS: readonly NodeKind[] = ['compare', 'and', 'or', 'not'];

/** A node under a head line: its label and its value, then how it came about. */
export function entry(node: Explanation, context: ExplanationContext): string[] {
  const label = node.name === undefined ? context.sentences.result : context.label(node.name);
  const head = context.words.colon(label, valueText(node, context));
  if (context.told.has(node)) return [head];
  context.told.add(node);
  const inner = node.kind === 'named' ? node.parts[0] : node;
  if (inner === undefined || inner.kind === 'input')
    return node.kind === 'named' ? [head, ...inputLine(node, context)] : [head];
  return [head, ...indent(working(inner, context, valueOf(inner, context)))];
}

/** How a value came about; `shown` is the value that stands right above and needs no second time. */
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
      // What is asked, where it is what is paid, needs no name of its own.
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

/** One line of a sum with its value, and its reasons below it. */
function term(node: Explanation, context: ExplanationContext): string[] {
  if (node.kind === 'named' || node.kind === 'input') return entry(node, context);
  if (isShortSum(node)) return [`${brief(node, context)} = ${valueOf(node, context)}`];
  if (node.kind === 'multiply' || node.kind === 'divide' || isPlain(node)) return working(node, context);
  return detail(node, context);
}

/** The reasons for a part of a formula that its short text does not give. */
function detail(node: Explanation, context: ExplanationContext): string[] {
  if (isPlain(node) || isNobody(node)) return [];
  if (node.kind === 'named') return entry(node, context);
  if (context.told.has(node)) return [];
  context.told.add(node);
  const value = valueOf(node, context);
  return [context.sentences.comesFrom(value), ...indent(working(node, context, value))];
}

/** A count of none needs no reasons. */
function isNobody({ type, value, name }: Explanation): boolean {
  return type === 'count' && name === undefined && value === '0';
}

/** The base of a scale. */
function baseLines(base: Explanation, context: ExplanationContext): string[] {
  if (base.kind === 'named' || base.kind === 'input') return entry(base, context);
  return base.kind === 'constant' ? [valueOf(base, context)] : working(base, context);
}

/** Why a branch was taken, once. */
function reason(condition: Explanation, context: ExplanationContext): string[] {
  const told = reasonText(condition, context);
  if (told === undefined || context.reasons.has(told)) return [];
  context.reasons.add(told);
  return [told];
}

function reasonText(condition: Explanation, context: ExplanationContext): string | undefined {
  const [category] = condition.parts;
  if (condition.kind === 'one-of' && category?.kind === 'input') return entry(category, context)[0];
  const told = statement(condition, context);
  return told !== undefined && REASONS.includes(condition.kind) ? context.sentences.because(told) : told;
}

function roundedLines(node: Explanation, of: Explanation, context: ExplanationContext, shown?: string): string[] {
  const value = valueOf(node, context);
  const rounding = roundingOf(node, context);
  return [...working(of, context), value === shown ? rounding : context.words.colon(rounding, value)];
}

function boundedLines(node: Explanation, context: ExplanationContext, shown?: string): string[] {
  const { sentences } = context;
  const worked = node.parts.filter((part) => !isPlain(part) && !BOUND_NAMES.includes(part.name));
  const own = worked.find(({ kind }) => kind !== 'named');
  const main = own ?? node.parts.find(({ kind }) => kind !== 'constant') ?? node.parts[0];
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
  const text = BOUND_NAMES.includes(bound.name) ? valueOf(bound, context) : brief(bound, context);
  const line = node.kind === 'max' ? words.atLeast(text) : words.atMost(text);
  const inner = bound.kind === 'named' && !isPlain(bound) ? bound.parts[0] : undefined;
  return [line, ...indent(inner === undefined ? [] : working(inner, context, valueOf(inner, context)))];
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
