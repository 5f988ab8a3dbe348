/** Orders the effects of assumptions by what they are measured on. */
import { checkParts, differenceInMonths } from '../money/index.ts';
import type { FundRuns, RunReserves, TornadoBar } from './fund-runs.ts';

/** What effects are measured on: the reserve after the last month, the lowest reserve, or the first month in which the reserve is below zero. */
export type TornadoMeasure = 'closing' | 'lowest' | 'below-zero';

/** The measures. */
export const TORNADO_MEASURES: readonly TornadoMeasure[] = ['closing', 'lowest', 'below-zero'];

/**
 * The effects of assumptions in descending order of the difference that they make to a measure; equal ones in the order of their effect on the closing reserve.
 *
 * @remarks
 * A fund that is never below zero counts as one that falls below it in the month after the last.
 *
 * @param runs - the result of `runFund`
 * @param by - the measure
 * @throws RangeError for another measure
 * @law effects are in descending order of the difference that they make to their measure
 */
export function orderTornado(runs: FundRuns, by: TornadoMeasure): readonly TornadoBar[] {
  checkParts('runs', runs, { tornado: 'list', start: 'text', months: 'number' });
  if (!TORNADO_MEASURES.includes(by)) throw new RangeError(`by: ${by as string} is not ${TORNADO_MEASURES.join(', ')}`);
  const effect = ({ low, high }: TornadoBar): number => Math.abs(measured(high, by, runs) - measured(low, by, runs));
  return [...runs.tornado].sort((left, right) => effect(right) - effect(left));
}

function measured(
  { closing, lowest, firstBelowZero }: RunReserves,
  by: TornadoMeasure,
  { start, months }: FundRuns,
): number {
  switch (by) {
    case 'closing':
      return closing;
    case 'lowest':
      return lowest;
    case 'below-zero':
      return firstBelowZero === null ? months : differenceInMonths(firstBelowZero, start);
    default:
      return by satisfies never;
  }
}
