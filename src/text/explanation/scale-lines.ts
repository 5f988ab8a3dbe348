/** The lines of the three kinds of scale: the base, then the brackets that apply. */
import { decimalPlaces, exact } from '../../money/index.ts';
import type { Explanation, NodeType } from '../../rule/index.ts';
import { inUnit, writeRounding, writeValue } from '../context.ts';
import { type ExplanationContext, valueOf } from './context.ts';

/** The lines of a marginal scale below its base: one for each bracket, then the total. */
export function marginalLines(node: Explanation, base: Explanation, context: ExplanationContext): string[] {
  const { writer, words, sentences } = context;
  const paid = inUnit(context, context.paidIn);
  const amount = amountWriter(paid, base.type);
  const result = resultWriter(context, node.type);
  const reached = (node.lines ?? []).filter(({ part }) => !exact(part).isZero());
  if (reached.length === 0) return [sentences.belowScale];
  const lines = reached.map(({ from, to, rate, part, amount: due }) => {
    const slice = sentences.slice(amount(from), to === null ? undefined : amount(to));
    return words.colon(slice, `${resultWriter(paid, base.type)(part)} × ${writer.rate(rate)} = ${result(due)}`);
  });
  return lines.length === 1 ? lines : [...lines, words.colon(sentences.total, valueOf(node, context))];
}

/** The line of a step scale below its base: the bracket that applies, and its value. */
export function stepLines(node: Explanation, base: Explanation, context: ExplanationContext): string[] {
  const { words, writer } = context;
  const { bracket } = node;
  if (bracket === undefined) return [];
  const paid = inUnit(context, context.paidIn);
  const amount = amountWriter(paid, base.type);
  // The first bracket also applies below its threshold.
  const isBelow = typeof base.value === 'string' && exact(base.value).lessThan(bracket.from);
  const to = bracket.to === null ? undefined : amount(bracket.to);
  const range = words.bracket(isBelow ? undefined : amount(bracket.from), to);
  const given = valueOf(node, context);
  if (bracket.rate === undefined) return [words.colon(range, given)];
  return [words.colon(range, `${words.shareOf(writer.rate(bracket.rate), valueOf(base, paid))} = ${given}`)];
}

/** The line of an interpolated scale below its base: the two points around it, or the end point, and the rounding. */
export function interpolatedLines(node: Explanation, base: Explanation, context: ExplanationContext): string[] {
  const { words, sentences } = context;
  const [lower, upper] = node.between ?? [];
  if (lower === undefined || node.rounding === undefined || node.type === 'boolean' || node.type === 'category')
    return [];
  const at = amountWriter(inUnit(context, context.paidIn), base.type);
  const value = resultWriter(context, node.type);
  const given = valueOf(node, context);
  if (upper !== undefined) {
    const line = sentences.between(at(lower.at), value(lower.value), at(upper.at), value(upper.value));
    const rounding = isUnrounded(node, base) ? '' : `, ${writeRounding(context, node.rounding, node.type)}`;
    return [words.colon(`${line}${rounding}`, given)];
  }
  const isBefore = typeof base.value === 'string' && exact(base.value).lessThan(lower.at);
  const place = isBefore ? sentences.beforeFirst(at(lower.at)) : sentences.afterLast(at(lower.at));
  return [words.colon(place, given)];
}

/** Whether an amount of money keeps more than cents, and its rounding changed nothing. */
function isUnrounded({ type, value, rounding, between: [start, end] = [] }: Explanation, base: Explanation): boolean {
  if (type !== 'money' || rounding === undefined || decimalPlaces(exact(rounding.to)) <= CENT_DECIMALS) return false;
  if (start === undefined || end === undefined || typeof value !== 'string' || typeof base.value !== 'string')
    return false;
  const run = exact(end.at).minus(exact(start.at));
  const rise = exact(end.value).minus(exact(start.value));
  const [along, above] = [exact(base.value).minus(exact(start.at)), exact(value).minus(exact(start.value))];
  return above.times(run).equals(rise.times(along));
}

const CENT_DECIMALS = 2;

const amountWriter =
  (context: ExplanationContext, type: NodeType) =>
  (value: string): string =>
    writeValue(context, value, type, 'amount');

const resultWriter =
  (context: ExplanationContext, type: NodeType) =>
  (value: string): string =>
    writeValue(context, value, type, 'result');
