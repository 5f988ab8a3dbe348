/** Tabulates many runs of a scenario with drawn assumptions. */
import type { CaisseDocument, FundScenario } from '../caisse/index.ts';
import { checkArgument, formatRate, checkWord } from '../money/index.ts';
import { type FundRuns, orderTornado, type RunReserves, type TornadoMeasure } from '../simulation/index.ts';
import { describeDrawn, measureText } from '../text/fund.ts';
import { type Cell, type Column, type CurrencyOptions, inCurrency, type Table, type Wording } from './table.ts';
import { checkRuns } from './check-arguments.ts';

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
  checkRuns('runs', runs);
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
  checkRuns('runs', runs);
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

/** The currency, and what effects are measured on. */
export interface TabulateTornadoOptions extends CurrencyOptions {
  /**
   * What the effects are measured on, and ordered by.
   *
   * @defaultValue `'closing'`
   */
  readonly by?: TornadoMeasure;
}

/** The keys of the columns with a measure at the low and the high value of an assumption. */
export const TORNADO_KEYS: Readonly<Record<TornadoMeasure, readonly [low: string, high: string]>> = {
  closing: ['closingAtLow', 'closingAtHigh'],
  lowest: ['lowestAtLow', 'lowestAtHigh'],
  'below-zero': ['belowZeroAtLow', 'belowZeroAtHigh'],
};

/** The headers of the measures. */
export const TORNADO_HEADERS: Readonly<Record<TornadoMeasure, Wording>> = {
  closing: { fr: 'Réserve à la fin', en: 'Reserve at the end' },
  lowest: { fr: 'Réserve la plus basse', en: 'Lowest reserve' },
  'below-zero': { fr: 'Premier mois sous zéro', en: 'First month below zero' },
};

/**
 * Tabulates what the lowest and the highest value of each assumption leave while all others have their central values, the largest effect first.
 *
 * @param runs - the result of `runFund`
 * @param scenario - the scenario, for the names of its assumptions
 * @param document - the document of its caisse
 * @param options - the currency, and what effects are measured on
 */
export function tabulateTornado(
  runs: FundRuns,
  scenario: FundScenario,
  document: CaisseDocument,
  options: TabulateTornadoOptions = {},
): Table {
  checkRuns('runs', runs);
  checkArgument('scenario', scenario, 'object');
  checkArgument('document', document, 'object');
  checkArgument('options', options, 'object');
  const { by = 'closing' } = options;
  checkWord('options.by', by, Object.keys(TORNADO_KEYS));
  const text = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'text' });
  const [atLow, atHigh] = TORNADO_KEYS[by];
  const measure = (key: string): Column => ({
    key,
    header: TORNADO_HEADERS[by],
    kind: by === 'below-zero' ? 'text' : 'cents',
  });
  const cell = (of: RunReserves): Cell =>
    by === 'below-zero' ? { fr: measureText(of, by, 'fr', 'EUR'), en: measureText(of, by, 'en', 'EUR') } : of[by];
  return {
    columns: inCurrency(
      [
        text('assumption', 'Hypothèse', 'Assumption'),
        text('low', 'Valeur basse', 'Low value'),
        measure(atLow),
        text('high', 'Valeur haute', 'High value'),
        measure(atHigh),
      ],
      options,
    ),
    rows: orderTornado(runs, by).map(({ assumption, low, high }) => {
      const said = describeDrawn(runs.assumptions[assumption]!, scenario, document);
      return { assumption: said.label, low: said.low, [atLow]: cell(low), high: said.high, [atHigh]: cell(high) };
    }),
  };
}
