/** Many runs of a scenario as a text page. */
import type { CaisseDocument } from '../caisse/index.ts';
import {
  type Column,
  renderTextTable,
  tabulateBands,
  tabulateFirstMonths,
  tabulateTornado,
  type Table,
  wrap,
} from '../report/index.ts';
import type { FundRuns, TornadoMeasure } from '../simulation/index.ts';
import { describeRunMethod, describeRuns, describeTornado } from '../text/fund.ts';
import type { ScenarioRuns } from './run-scenarios.ts';
import type { PageOptions } from './scenario-page.ts';

const pageTexts = {
  fr: {
    bands: 'Réserve que chaque part des tirages ne dépasse pas',
    first: 'Premier mois, en nombre de tirages',
    tornado: 'Effet de chaque hypothèse, les autres à leur valeur centrale',
    kept: 'Si les foyers gardent le crédit',
    stays: 'Si le crédit reste au fonds',
  },
  en: {
    bands: 'Reserve that each share of the runs does not exceed',
    first: 'First month, in number of runs',
    tornado: 'Effect of each assumption, the others at their central value',
    kept: 'If households keep their credit',
    stays: 'If the credit stays in the fund',
  },
} as const;

/** How a page is written, and what the effects of assumptions are measured on. */
export interface RunPageOptions extends PageOptions {
  readonly tornado: TornadoMeasure;
}

/** Writes the runs of one scenario: what happens how often, the bands, and the effect of each assumption. */
export function runPage(of: ScenarioRuns, document: CaisseDocument, options: RunPageOptions): string[] {
  const { language, width } = options;
  const { label, runs, ifUnspentStays } = of;
  const texts = pageTexts[language];
  return [
    ...wrap(label[language], width),
    '',
    ...(ifUnspentStays === null ? [] : [texts.kept, '']),
    ...runLines(of, runs, document, options),
    ...(ifUnspentStays === null ? [] : [texts.stays, '', ...runLines(of, ifUnspentStays, document, options)]),
    ...describeRunMethod(runs).flatMap((sentence) => wrap(sentence[language], width)),
  ];
}

function runLines(
  { scenario }: ScenarioRuns,
  runs: FundRuns,
  document: CaisseDocument,
  { language, width, currency, tornado }: RunPageOptions,
): string[] {
  const texts = pageTexts[language];
  const first = tabulateFirstMonths(runs);
  const titled = (title: string, table: Table): string[] => [title, ...renderTextTable(table, language, { width }), ''];
  return [
    ...describeRuns(runs, { currency }).flatMap((sentence) => wrap(sentence[language], width)),
    '',
    ...titled(texts.bands, tabulateBands(runs, { currency })),
    ...(first.rows.length === 0 ? [] : titled(texts.first, first)),
    ...wrap(describeTornado(runs, tornado, scenario, document)[language], width),
    '',
    ...titled(texts.tornado, tabulateTornado(runs, scenario, document, { currency, by: tornado })),
  ];
}

const scenarioColumn: Column = { key: 'scenario', header: { fr: 'Scénario', en: 'Scenario' }, kind: 'text' };

const unspentColumn: Column = {
  key: 'unspent',
  header: { fr: 'Crédit non dépensé', en: 'Unspent credit' },
  kind: 'text',
};

/** The bands of all scenarios in one table, for CSV. */
export function allBands(scenarios: readonly ScenarioRuns[], currency: string): Table {
  const isOpen = scenarios.some(({ ifUnspentStays }) => ifUnspentStays !== null);
  const tables = scenarios.flatMap(({ id, runs, ifUnspentStays }) => [
    { id, unspent: ifUnspentStays === null ? null : 'carries-over', table: tabulateBands(runs, { currency }) },
    ...(ifUnspentStays === null
      ? []
      : [{ id, unspent: 'stays-in-fund', table: tabulateBands(ifUnspentStays, { currency }) }]),
  ]);
  return {
    columns: [scenarioColumn, ...(isOpen ? [unspentColumn] : []), ...(tables[0]?.table.columns ?? [])],
    rows: tables.flatMap(({ id, unspent, table }) => table.rows.map((row) => ({ scenario: id, unspent, ...row }))),
  };
}

/** Runs as data, without each single run. */
export function runsData({ id, label, runs, ifUnspentStays }: ScenarioRuns): unknown {
  const summary = ({ each: _each, ...rest }: FundRuns): Omit<FundRuns, 'each'> => rest;
  return {
    id,
    label,
    ...summary(runs),
    ifUnspentStays: ifUnspentStays === null ? null : summary(ifUnspentStays),
  };
}
