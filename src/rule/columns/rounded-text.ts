/** Generated text of rounded quotients. */
import type { IntegerRounding } from '../plan/plan-step-types.ts';
import { numberText, type LoopWriter } from './loop-writer.ts';

/** To the nearest, ties to the even one, as the kernel over batches does it. */
export const ROUND_TO_EVEN = `const even = (n, d) => {
  const sign = n < 0 ? -1 : 1;
  const half = Math.trunc(d / 2);
  const moved = n * sign + half;
  const nearest = Math.trunc(moved / d);
  return sign * (nearest - (half + half === d && nearest * d === moved && nearest % 2 === 1 ? 1 : 0));
};`;

/** Writes dividend and divisor as constants, and returns the text of their rounded quotient. */
export function roundedText(
  dividend: string,
  divisor: string,
  { mode, multiple }: IntegerRounding,
  { lines }: LoopWriter,
): string {
  const [n, d] = [`p${lines.length}`, `q${lines.length}`];
  lines.push(`const ${n} = ${dividend};`, `const ${d} = ${divisor};`);
  const away = (bias: string): string => `Math.trunc((${n} < 0 ? ${n} - ${bias} : ${n} + ${bias}) / ${d})`;
  const times = multiple === 1n ? '' : `${numberText(multiple)} * `;
  switch (mode) {
    case 'half-up':
      return `${times}${away(`Math.trunc(${d} / 2)`)}`;
    case 'half-even':
      return `${times}even(${n}, ${d})`;
    case 'up':
      return `${times}${away(`(${d} - 1)`)}`;
    case 'down':
      return `${times}Math.trunc(${n} / ${d})`;
    default:
      return mode satisfies never;
  }
}
