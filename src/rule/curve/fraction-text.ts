/** Fractions as text. */
import { scaledText } from '../../money/index.ts';
import { powerOfTen } from '../integers.ts';
import { type Fraction, reduced } from './fraction.ts';

/** A decimal where the fraction has one, else numerator and denominator: `"0.25"`, `"1/3"`. */
export function fractionText(fraction: Fraction): string {
  const { over, under } = reduced(fraction);
  const [withoutTwos, twos] = without(2n, under);
  const [rest, fives] = without(5n, withoutTwos);
  if (rest !== 1n) return `${over}/${under}`;
  const decimals = Math.max(twos, fives);
  return scaledText((over * powerOfTen(decimals)) / under, decimals);
}

/** A number without all its factors of one kind, and how many those were. */
function without(factor: bigint, number: bigint): readonly [bigint, number] {
  let times = 0;
  let rest = number;
  for (; rest % factor === 0n; times += 1) rest /= factor;
  return [rest, times];
}
