/** Tabulates what each funder gives. */
import type { FunderPayment, FundMonth, FundSimulation } from '../simulation/index.ts';
import { funderKindLabel } from '../text/fund.ts';
import { type Column, type CurrencyOptions, inCurrency, type Row, type Table } from './table.ts';
import { checkSimulation } from './check-arguments.ts';

const keyOf = ({ label, funder, isRestricted }: FunderPayment): string => JSON.stringify([label, funder, isRestricted]);

/** One column for each funder, with its kind; restricted money has a column of its own. */
function funderColumns(simulation: FundSimulation): readonly Column[] {
  return simulation.summary.funders.map((payment): Column => {
    const kind = funderKindLabel(payment.funder);
    const restricted = payment.isRestricted ? { fr: ', affecté', en: ', restricted' } : { fr: '', en: '' };
    return {
      key: keyOf(payment),
      header: {
        fr: `${payment.label} (${kind.fr}${restricted.fr})`,
        en: `${payment.label} (${kind.en}${restricted.en})`,
      },
      kind: 'cents',
    };
  });
}

const totalColumn: Column = { key: 'total', header: { fr: 'Total', en: 'Total' }, kind: 'cents' };

/** The payments of some months by funder, and their sum. */
function paymentsOf(months: readonly Pick<FundMonth, 'subsidies'>[]): Row {
  const row: Record<string, number> = {};
  let total = 0;
  for (const payment of months.flatMap(({ subsidies }) => subsidies)) {
    const key = keyOf(payment);
    row[key] = (row[key] ?? 0) + payment.amount;
    total += payment.amount;
  }
  return { ...row, total };
}

/**
 * Tabulates the payments of each funder by month. Months without a payment are left out.
 *
 * @param simulation - the result of `simulateFund`
 * @param options - the currency
 * @law the tables of funders add up to the subsidies of the simulation
 */
export function tabulateFundersByMonth(simulation: FundSimulation, options: CurrencyOptions = {}): Table {
  checkSimulation('simulation', simulation);
  const month: Column = { key: 'month', header: { fr: 'Mois', en: 'Month' }, kind: 'month' };
  const paid = simulation.months.filter(({ subsidies }) => subsidies.some(({ amount }) => amount !== 0));
  return {
    columns: inCurrency([month, ...funderColumns(simulation), totalColumn], options),
    rows: paid.map((each) => ({ month: each.month, ...paymentsOf([each]) })),
    total: { month: { fr: 'Total', en: 'Total' }, ...paymentsOf(simulation.months) },
  };
}

/**
 * Tabulates the payments of each funder by calendar year.
 *
 * @param simulation - the result of `simulateFund`
 * @param options - the currency
 * @law the tables of funders add up to the subsidies of the simulation
 */
export function tabulateFundersByYear(simulation: FundSimulation, options: CurrencyOptions = {}): Table {
  checkSimulation('simulation', simulation);
  const year: Column = { key: 'year', header: { fr: 'Année', en: 'Year' }, kind: 'text' };
  return {
    columns: inCurrency([year, ...funderColumns(simulation), totalColumn], options),
    rows: byYear(simulation.months).map(([of, months]) => ({ year: of, ...paymentsOf(months) })),
    total: { year: { fr: 'Total', en: 'Total' }, ...paymentsOf(simulation.months) },
  };
}

/** The months of each calendar year, in order. */
export function byYear(
  months: readonly FundMonth[],
): readonly (readonly [year: string, months: readonly FundMonth[]])[] {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  return years.map((year) => [year, months.filter(({ month }) => month.startsWith(year))] as const);
}
