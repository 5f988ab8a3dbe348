/** The ends of a number along which rules are drawn. */
import { type DecimalInput, exact } from '../money/index.ts';
import type { NumberInputNode } from '../rule/index.ts';

/** Whether both ends are values of a number, in their order. */
export function isWithin(
  { minimum, maximum, decimals }: NumberInputNode,
  from: DecimalInput,
  to: DecimalInput,
): boolean {
  const [first, last] = [exact(from, 'options.from'), exact(to, 'options.to')];
  const isFine = [first, last].every((end) => end.decimalPlaces() <= decimals);
  return isFine && first.gte(minimum) && last.lte(maximum) && first.lte(last);
}
