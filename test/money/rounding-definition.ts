import type { RoundingMode } from '../../src/money/index.ts';
import type { Fraction } from './fractions.ts';

export const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'up', 'down'];

const size = (value: bigint): bigint => (value < 0n ? -value : value);

/**
 * Whether a number of steps is the rounding of a value, by the definition of the mode rather than by computing it;
 * exactly one number of steps meets the definition.
 */
export function isRounded(value: Fraction, step: Fraction, steps: bigint, mode: RoundingMode): boolean {
  // All three on the common denominator of the value and the step.
  const exactValue = value.numerator * step.denominator;
  const oneStep = step.numerator * value.denominator;
  const rounded = steps * oneStep;
  const error = size(exactValue - rounded);
  const sameSide = rounded === 0n || rounded < 0n === exactValue < 0n;
  switch (mode) {
    case 'up':
      return sameSide && error < oneStep && size(rounded) >= size(exactValue);
    case 'down':
      return sameSide && error < oneStep && size(rounded) <= size(exactValue);
    case 'half-up':
      return 2n * error < oneStep || (2n * error === oneStep && size(rounded) > size(exactValue));
    case 'half-even':
      return 2n * error < oneStep || (2n * error === oneStep && steps % 2n === 0n);
  }
}
