/** Values that change from one month to the next. */
import type { Month } from './month.ts';

/** A value and the first month in which it holds. It holds until the next one. */
export interface Dated<T> {
  readonly from: Month;
  readonly value: T;
}

/**
 * The value that holds in a month.
 *
 * @remarks
 * The list may be in any order. Of two entries from the same month, the later in the list holds.
 *
 * @param list - the values with the months from which they hold
 * @param month - the month; an entry holds from its own month on, inclusive
 * @returns the value, or `undefined` before the first entry
 * @law the value of a month is that of the latest entry up to it
 * @example
 * ```ts
 * import { month, valueAt } from 'caisse-rules';
 *
 * const rates = [{ from: month('2023-02'), value: '0.02' }, { from: month('2025-01'), value: '0.025' }];
 * console.log(valueAt(rates, month('2024-12')), valueAt(rates, month('2025-01'))); // => 0.02 0.025
 * ```
 */
export function valueAt<T>(list: readonly Dated<T>[], month: Month): T | undefined {
  return list.reduce<Dated<T> | undefined>((latest, entry) => {
    if (entry.from > month) return latest;
    return latest === undefined || entry.from >= latest.from ? entry : latest;
  }, undefined)?.value;
}
