/** Tabulates what a fund receives and pays over a population. */
import { type Flow, isMonthlyMoney, isOfFund } from '../../caisse/index.ts';
import { exact, type Exact, toPlainText, checkItems, checkParts } from '../../money/index.ts';
import type { ComputedTotals } from '../../population/index.ts';
import { flowLabel, type NationBudget } from '../../text/index.ts';
import { roundedCents } from '../rounded-cents.ts';
import { type CurrencyOptions, inCurrency, type Table } from '../table.ts';

const MONTHS = 12;

/** The flows of the fund with their totals. */
interface FundTotals {
  readonly totals: ComputedTotals;
  readonly flows: readonly Flow[];
}

const sumOf = ({ totals }: FundTotals, { id }: Flow): Exact => exact(totals.all.totals[id]?.sum ?? '0');

/** A flow into the fund, or out of it. */
interface SignedFlow {
  readonly flow: Flow;
  readonly sign: 1 | -1;
}

/** The flows into the fund and out of it, with a sign. */
function ofFund({ totals, flows }: FundTotals): readonly SignedFlow[] {
  checkParts('totals', totals, { all: 'object' });
  checkParts('totals.all', totals.all, { totals: 'object' });
  checkItems('flows', flows, 'object');
  const other = flows.find((flow) => isOfFund(flow) && !isMonthlyMoney(flow));
  if (other !== undefined) throw new RangeError(`flows: ${other.id} is no monthly amount of money`);
  return flows.filter(isOfFund).map((flow) => ({ flow, sign: flow.to === 'fund' ? 1 : -1 }));
}

/**
 * Computes what a fund receives and pays in a month.
 *
 * @param totals - the totals of `computeTotals` under the rules of `caisseRules`
 * @param flows - the flows of these rules
 * @throws RangeError when a flow of the fund is no monthly amount of money
 */
export function computeNationBudget(totals: ComputedTotals, flows: readonly Flow[]): NationBudget {
  const of = { totals, flows };
  const add = (sign: 1 | -1): string =>
    toPlainText(
      ofFund(of)
        .filter((each) => each.sign === sign)
        .reduce((sum, { flow }) => sum.plus(sumOf(of, flow)), exact(0)),
    );
  return { paid: add(1), received: add(-1) };
}

/**
 * Tabulates each monthly flow into the fund and, below zero, out of it, in a month and in a year of twelve such months, and what is left.
 *
 * @remarks
 * Sums over fractional weights are rounded to the cent; what is left is the sum of the lines as they are rounded.
 *
 * @param totals - the totals of `computeTotals` under the rules of `caisseRules`
 * @param flows - the flows of these rules
 * @param options - the currency
 * @throws RangeError when a flow of the fund is no monthly amount of money
 */
export function tabulateNationBudget(
  totals: ComputedTotals,
  flows: readonly Flow[],
  options: CurrencyOptions = {},
): Table {
  const of = { totals, flows };
  const lines = ofFund(of).map(({ flow, sign }) => {
    const sum = sumOf(of, flow).times(sign);
    const { fr, en } = flowLabel(flow);
    return { flow: { fr, en }, month: roundedCents(sum), year: roundedCents(sum.times(MONTHS)) };
  });
  const add = (key: 'month' | 'year'): number => lines.reduce((sum, line) => sum + line[key], 0);
  return {
    columns: inCurrency(
      [
        {
          key: 'flow',
          header: { fr: 'Versements au fonds et du fonds', en: 'Payments to and from the fund' },
          kind: 'text',
        },
        { key: 'month', header: { fr: 'Par mois', en: 'A month' }, kind: 'cents' },
        { key: 'year', header: { fr: 'Par an', en: 'A year' }, kind: 'cents' },
      ],
      options,
    ),
    rows: lines,
    total: { flow: { fr: 'Reste', en: 'Left' }, month: add('month'), year: add('year') },
  };
}
