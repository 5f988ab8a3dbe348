/** Tabulates many runs of a scenario with drawn assumptions. */
import type { CaisseDocument, FundScenario } from '../caisse/index.ts';
import { checkArgument, formatRate } from '../money/index.ts';
import type { FundRuns } from '../simulation/index.ts';
import { describeDrawn } from '../text/fund.ts';
import { type Column, type CurrencyOptions, inCurrency, type Table } from './table.ts';

const month: Column = { key: 'month', header: { fr: 'Mois', en: 'Month' }, kind: 'month' };

/** The key of the column of a quantile. */
export const quantileKey = (quantile: string): string => `reserve-${quantile}`;

/**
 * Tabulates the bands of the reserve, one month per row: the amount that the reserve does not exceed in each stated share of the runs.
 *
 * @param runs - the result of `runFund`
 * @param options - the currency
 */
export function tabulateBands(runs: FundRuns, options: CurrencyOptions = {}): Table {
  checkArgument('runs', runs, 'object');
  const { quantiles, bands } = runs;
  const columns = quantiles.map((quantile): Column => ({
    key: quantileKey(quantile),
    header: { fr: `${formatRate(quantile, 'fr')} des tirages`, en: `${formatRate(quantile, 'en')} of runs` },
    kind: 'cents',
  }));
  return {
    columns: inCurrency([month, ...columns], options),
    rows: bands.map((band) => ({
      month: band.month,
      ...Object.fromEntries(quantiles.map((quantile, place) => [quantileKey(quantile), band.reserves[place]!])),
    })),
  };
}

/**
 * Tabulates the first month in which the reserve is below zero, or below the rule of the scenario, with its number of runs.
 *
 * @param runs - the result of `runFund`
 */
export function tabulateFirstMonths(runs: FundRuns): Table {
  checkArgument('runs', runs, 'object');
  const { belowZero, belowRule, bands } = runs;
  const countIn = (count: FundRuns['belowZero'] | null, of: string): number =>
    count?.first.find((each) => each.month === of)?.runs ?? 0;
  const rows = bands
    .map((band) => ({
      month: band.month,
      belowZero: countIn(belowZero, band.month),
      belowRule: countIn(belowRule, band.month),
    }))
    .filter((row) => row.belowZero + row.belowRule > 0);
  const number = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'number' });
  return {
    columns: [
      month,
      number('belowZero', 'Tirages qui passent sous zéro ce mois', 'Runs that fall below zero in this month'),
      ...(belowRule === null
        ? []
        : [number('belowRule', 'Tirages qui rompent la règle ce mois', 'Runs that break the rule in this month')]),
    ],
    rows,
    total: {
      month: { fr: 'Total', en: 'Total' },
      belowZero: belowZero.runs,
      ...(belowRule === null ? {} : { belowRule: belowRule.runs }),
    },
  };
}

/**
 * Tabulates what the lowest and the highest value of each assumption leave while all others have their central values, the largest effect first.
 *
 * @param runs - the result of `runFund`
 * @param scenario - the scenario, for the names of its assumptions
 * @param document - the document of its caisse
 * @param options - the currency
 */
export function tabulateTornado(
  runs: FundRuns,
  scenario: FundScenario,
  document: CaisseDocument,
  options: CurrencyOptions = {},
): Table {
  checkArgument('runs', runs, 'object');
  checkArgument('scenario', scenario, 'object');
  checkArgument('document', document, 'object');
  const text = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'text' });
  const amount = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'cents' });
  return {
    columns: inCurrency(
      [
        text('assumption', 'Hypothèse', 'Assumption'),
        text('low', 'Valeur basse', 'Low value'),
        amount('closingAtLow', 'Réserve à la fin', 'Reserve at the end'),
        text('high', 'Valeur haute', 'High value'),
        amount('closingAtHigh', 'Réserve à la fin', 'Reserve at the end'),
      ],
      options,
    ),
    rows: runs.tornado.map(({ assumption, low, high }) => {
      const said = describeDrawn(runs.assumptions[assumption]!, scenario, document);
      return {
        assumption: said.label,
        low: said.low,
        closingAtLow: low.closing,
        high: said.high,
        closingAtHigh: high.closing,
      };
    }),
  };
}
