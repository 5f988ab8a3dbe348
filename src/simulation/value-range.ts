/** Ranges of values: from one value to another in equal steps. */
import { exact, type Exact, parseRate, roundQuotient, toPlainText } from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';
import type { ValueRange } from './fund-question.ts';

/** A range with its number of values. */
export interface CountedRange {
  readonly from: Exact;
  readonly step: Exact;
  readonly values: number;
}

/** The largest number of values of a range. */
const VALUES_LIMIT = 1_000_000_000_000;

/**
 * The number that a range states at a key; `null` if it states none.
 *
 * @throws RangeError when it is not a number
 */
export function statedIn(range: ValueRange, key: keyof ValueRange): Exact | null {
  const written = range[key];
  if (written === undefined) return null;
  const parsed = parseRate(written);
  if (!parsed.ok) throw new RangeError(`question: ${key} is not a number: ${written}`);
  return exact(parsed.ratio);
}

/**
 * Counts the values of a range.
 *
 * @throws RangeError when the step is not above zero, the end is below the start, or there are too many values
 */
export function countRange(from: Exact, to: Exact, step: Exact, limit: number = VALUES_LIMIT): CountedRange {
  if (!step.gt(0)) throw new RangeError('question: step is not above zero');
  if (to.lt(from)) throw new RangeError('question: to is below from');
  const steps = roundQuotient(to.minus(from), step, { to: '1', mode: 'down' }).toNumber();
  if (steps >= limit) throw new RangeError(`question: more than ${limit} values`);
  return { from, step, values: steps + 1 };
}

/** The value at a place of a range, as plain text. */
export const valueText = ({ from, step }: Pick<CountedRange, 'from' | 'step'>, place: number): DecimalText =>
  toPlainText(from.plus(step.times(place)));

/** All values of a range with its defaults. */
export function valuesIn(range: ValueRange, defaults: Required<ValueRange>, limit: number): readonly DecimalText[] {
  const value = (key: keyof ValueRange): Exact => statedIn(range, key) ?? exact(defaults[key]);
  const counted = countRange(value('from'), value('to'), value('step'), limit);
  return Array.from({ length: counted.values }, (_, place) => valueText(counted, place));
}
