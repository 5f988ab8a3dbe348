/** Ranges of values: from one value to another in equal steps. */
import {
  amountTooLarge,
  decimalPlaces,
  type Diagnostic,
  error,
  exact,
  type Exact,
  parseRate,
  roundQuotient,
  toPlainText,
} from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';
import type { ValueRange } from './fund-question.ts';
import type { FigureType } from './fund-solution.ts';

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

/** The ends and the step of a range. */
export interface StatedRange {
  readonly from: Exact;
  readonly to: Exact;
  readonly step: Exact;
}

/**
 * Counts the values of a range.
 *
 * @remarks
 * Codes: `CAISSE-AMOUNT-TOO-LARGE`, or `CAISSE-SOLVE-LARGE` for other numbers; `CAISSE-AMOUNT-TOO-PRECISE` for amounts that are no whole cents;
 * `CAISSE-SOLVE-RANGE` for an end below the start; `CAISSE-SOLVE-VALUES` for too many values.
 *
 * @param range - the ends and the step
 * @param type - what its values are
 * @param limit - the largest number of values
 * @throws RangeError when the step is not above zero
 */
export function countRange(
  range: StatedRange,
  type: FigureType,
  limit: number = VALUES_LIMIT,
): CountedRange | Diagnostic {
  const { from, to, step } = range;
  if (!step.gt(0)) throw new RangeError('question: step is not above zero');
  const large = [from, to, step].find((value) => amountTooLarge(value) !== undefined);
  if (large !== undefined) {
    const ofAmount = type === 'money' ? amountTooLarge(large) : undefined;
    return ofAmount ?? error('CAISSE-SOLVE-LARGE', [], { text: toPlainText(large) });
  }
  const precise = type === 'money' ? [from, step].find((value) => decimalPlaces(value) > CENT_DECIMALS) : undefined;
  if (precise !== undefined) {
    const details = { text: toPlainText(precise), decimals: decimalPlaces(precise), limit: CENT_DECIMALS };
    return error('CAISSE-AMOUNT-TOO-PRECISE', [], details);
  }
  if (to.lt(from)) return error('CAISSE-SOLVE-RANGE', [], { from: toPlainText(from), to: toPlainText(to) });
  const steps = roundQuotient(to.minus(from), step, { to: '1', mode: 'down' }).toNumber();
  if (steps >= limit) return error('CAISSE-SOLVE-VALUES', [], { limit });
  return { from, step, values: steps + 1 };
}

const CENT_DECIMALS = 2;

/** The value at a place of a range, as plain text. */
export const valueText = ({ from, step }: Pick<CountedRange, 'from' | 'step'>, place: number): DecimalText =>
  toPlainText(from.plus(step.times(place)));

/** All values of a range with its defaults; or why it has none, as `countRange`. */
export function valuesIn(
  range: ValueRange,
  defaults: Required<ValueRange>,
  type: FigureType,
  limit: number,
): readonly DecimalText[] | Diagnostic {
  const value = (key: keyof ValueRange): Exact => statedIn(range, key) ?? exact(defaults[key]);
  const counted = countRange({ from: value('from'), to: value('to'), step: value('step') }, type, limit);
  if ('code' in counted) return counted;
  return Array.from({ length: counted.values }, (_, place) => valueText(counted, place));
}
