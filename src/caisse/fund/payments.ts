/** The payments of subsidies, costs and support in kind over a calendar. */
import {
  addMonths,
  type Cents,
  centsFromExact,
  differenceInMonths,
  exact,
  type Exact,
  type Month,
  roundQuotient,
  splitAmount,
  TO_THE_CENT,
} from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { LoweredIndex, LoweredSubsidy, LoweredTranche, Range } from './lowered-scenario.ts';

/** A payment of a subsidy. */
export interface Payment {
  /** The month of the payment, which may be outside the calendar. */
  readonly month: Month;
  readonly amount: Cents<'once'>;
  /** The number of households that must take part. */
  readonly households: number;
}

/** The months of a calendar in which something of a period falls due. */
export function dueMonths(
  { from, to, every, dueMonth }: Range & { readonly every: 'once' | 'month' | 'year'; readonly dueMonth: number },
  calendar: readonly Month[],
): readonly Month[] {
  if (every === 'once') return [from];
  const months = calendar.filter((month) => from <= month && (to === null || month <= to));
  return every === 'month' ? months : months.filter((month) => Number(month.slice(5)) === dueMonth);
}

/**
 * The payments of a subsidy.
 *
 * @remarks
 * Each amount is rounded to the cent after its index, and split into its tranches by largest remainder.
 */
export function subsidyPayments(subsidy: LoweredSubsidy, calendar: readonly Month[]): readonly Payment[] {
  const { amount, index, tranches } = subsidy;
  return dueMonths(subsidy, calendar).flatMap((voted) => {
    const parts = splitByShares(indexedCents(amount, index, voted, calendar[0]!), tranches);
    return tranches.map(({ after, households }, place) => ({
      month: addMonths(voted, after),
      amount: parts[place]!,
      households,
    }));
  });
}

function splitByShares(amount: Cents<'once'>, tranches: readonly LoweredTranche[]): readonly Cents<'once'>[] {
  const [only, ...others] = tranches;
  if (only === undefined || others.length === 0) return [amount];
  return splitAmount(
    amount,
    tranches.map(({ share }) => share),
  );
}

/** An amount that follows an index, rounded to the cent. */
export function indexedCents(
  amount: DecimalText,
  index: LoweredIndex | null,
  month: Month,
  start: Month,
): Cents<'once'> {
  if (index === null) return centsFromExact(exact(amount), 'once');
  const product = exact(amount).times(exact(valueAt(index, month)));
  return centsFromExact(roundQuotient(product, exact(valueAt(index, start)), TO_THE_CENT), 'once');
}

/** The largest amount that an amount reaches by its index, rounded to the cent. It may lie beyond the limit of cents. */
export function largestIndexed(amount: DecimalText, index: LoweredIndex | null, start: Month): Exact {
  if (index === null) return exact(amount);
  const largest = index.values.map(({ value }) => exact(value)).reduce((one, other) => (other.gt(one) ? other : one));
  return roundQuotient(exact(amount).times(largest), exact(valueAt(index, start)), TO_THE_CENT);
}

/** The value of an index in a month. */
function valueAt({ values }: LoweredIndex, month: Month): DecimalText {
  return (values.filter(({ from }) => from <= month).at(-1) ?? values[0])!.value;
}

/** One twelfth of a yearly amount, such that twelve months in a row make the year. */
export function twelfth(yearly: Cents<'once'>, from: Month, month: Month): number {
  const place = differenceInMonths(month, from) % 12;
  const until = (months: number): number => Math.floor((yearly * months) / 12);
  return until(place + 1) - until(place);
}
