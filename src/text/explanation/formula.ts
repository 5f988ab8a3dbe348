/** Products, quotients and their parts on one line: `2,5 % de 1 900,00 € (revenu mensuel net)`. */
import { exact } from '../../money/index.ts';
import type { Explanation } from '../../rule/index.ts';
import { writeRounding } from '../context.ts';
import { brief, type ExplanationContext } from './context.ts';

/** The factors of a product, including those of nested products. */
export function factorsOf(node: Explanation): readonly Explanation[] {
  return node.kind === 'multiply' ? node.parts.flatMap(factorsOf) : [node];
}

/** A product on one line, without its result. */
export function productText(node: Explanation, context: ExplanationContext): string {
  const factors = factorsOf(node);
  const [first, second] = factors;
  if (node.type !== 'money' || factors.length !== 2 || first === undefined || second === undefined) {
    return factors.map((factor) => factorText(factor, node, context)).join(' × ');
  }
  if (first.type === 'ratio') return context.words.shareOf(brief(first, context), brief(second, context));
  if (second.type === 'ratio') return context.words.shareOf(brief(second, context), brief(first, context));
  return `${brief(first, context)} × ${brief(second, context)}`;
}

/** A quotient on one line, without its result; with its rounding, if it changed the value. */
export function quotientText(node: Explanation, context: ExplanationContext): string {
  const [dividend, divisor] = node.parts;
  if (dividend === undefined || divisor === undefined) return '';
  const divided = isPlainProduct(dividend) ? productText(dividend, context) : brief(dividend, context);
  const text = `${divided} ÷ ${factorText(divisor, node, context)}`;
  return isExactQuotient(node, dividend, divisor) ? text : `${text}, ${roundingOf(node, context)}`;
}

/** The parts of a quotient; the factors of a product that is on the same line. */
export function quotientParts({ parts }: Explanation): readonly Explanation[] {
  return parts.flatMap((part, place) => (place === 0 && isPlainProduct(part) ? factorsOf(part) : [part]));
}

/** Whether a product has no percentage, so that its quotient fits on one line. */
function isPlainProduct(node: Explanation): boolean {
  return node.kind === 'multiply' && (node.type === 'count' || factorsOf(node).every(({ type }) => type !== 'ratio'));
}

/** The rounding of a node in words. */
export function roundingOf(node: Explanation, context: ExplanationContext): string {
  if (node.rounding === undefined || node.type === 'boolean' || node.type === 'category') return '';
  return writeRounding(context, node.rounding, node.type);
}

/** The text of a factor; a ratio that multiplies or divides a count is a coefficient, not a percentage. */
function factorText(factor: Explanation, result: Explanation, context: ExplanationContext): string {
  if (factor.type !== 'ratio' || result.type !== 'count' || typeof factor.value !== 'string')
    return brief(factor, context);
  const text = context.writer.decimal(factor.value);
  return factor.name === undefined ? text : `${text} (${context.label(factor.name)})`;
}

function isExactQuotient({ value }: Explanation, dividend: Explanation, divisor: Explanation): boolean {
  if (typeof value !== 'string' || typeof dividend.value !== 'string' || typeof divisor.value !== 'string') return true;
  return exact(value).times(exact(divisor.value)).equals(exact(dividend.value));
}
