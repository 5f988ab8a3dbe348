/** The section of a report about many runs with drawn assumptions. */
import type { CaisseDocument, FundScenario } from '../../caisse/index.ts';
import type { FundRuns, TornadoMeasure } from '../../simulation/index.ts';
import { describeRunMethod, describeRuns, describeTornado } from '../../text/fund.ts';
import type { ReportBlock } from '../report-document.ts';
import type { Table, Wording } from '../table.ts';
import {
  quantileKey,
  tabulateBands,
  tabulateFirstMonths,
  tabulateTornado,
  TORNADO_HEADERS,
  TORNADO_KEYS,
} from '../tabulate-runs.ts';

/** The runs of a scenario, as `runFund` gives them. */
export interface CouncilRuns {
  readonly runs: FundRuns;
  readonly ifUnspentStays: FundRuns | null;
  /**
   * What the effects of assumptions are measured on.
   *
   * @defaultValue `'closing'`
   */
  readonly tornado?: TornadoMeasure;
}

/** The blocks of the section. */
export function runBlocks(
  { runs, ifUnspentStays, tornado = 'closing' }: CouncilRuns,
  scenario: FundScenario,
  document: CaisseDocument,
): readonly ReportBlock[] {
  const kept: Wording = { fr: 'Si les foyers gardent le crédit', en: 'If households keep their credit' };
  const stays: Wording = { fr: 'Si le crédit reste au fonds', en: 'If the credit stays in the fund' };
  const treatments: readonly { readonly title: Wording | null; readonly of: FundRuns }[] =
    ifUnspentStays === null
      ? [{ title: null, of: runs }]
      : [
          { title: kept, of: runs },
          { title: stays, of: ifUnspentStays },
        ];
  return [
    {
      kind: 'heading',
      level: 1,
      text: { fr: 'L’incertitude', en: 'The uncertainty' },
      page: 'new',
    },
    ...describeRunMethod(runs).map((text): ReportBlock => ({ kind: 'paragraph', text })),
    ...treatments.flatMap(({ title, of }) => [
      ...(title === null ? [] : [{ kind: 'heading' as const, level: 2 as const, text: title }]),
      ...treatmentBlocks(of, scenario, document, tornado),
    ]),
  ];
}

function treatmentBlocks(
  runs: FundRuns,
  scenario: FundScenario,
  document: CaisseDocument,
  tornado: TornadoMeasure,
): readonly ReportBlock[] {
  const currency = document.currency?.code ?? 'EUR';
  const first = tabulateFirstMonths(runs);
  return [
    { kind: 'list', items: describeRuns(runs, { currency }) },
    bandsBlock(runs, currency),
    ...(first.rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: { fr: 'Premier mois, en nombre de tirages', en: 'First month, in number of runs' },
            table: first,
          },
        ]),
    { kind: 'paragraph', text: describeTornado(runs, tornado, scenario, document) },
    tornadoBlock(tornado, tabulateTornado(runs, scenario, document, { currency, by: tornado })),
  ];
}

/** The effect of each assumption: a chart of amounts, or the table of first months alone. */
function tornadoBlock(by: TornadoMeasure, table: Table): ReportBlock {
  const caption: Wording = {
    fr: 'Ce que laissent la valeur basse et la valeur haute de chaque hypothèse',
    en: 'What the low and the high value of each assumption leave',
  };
  if (by === 'below-zero') return { kind: 'table', caption, table };
  const [from, to] = TORNADO_KEYS[by];
  const { fr, en } = TORNADO_HEADERS[by];
  return {
    kind: 'chart',
    title: {
      fr: `${fr} selon chaque hypothèse, les autres à leur valeur centrale`,
      en: `${en} by each assumption, the others at their central value`,
    },
    chart: { kind: 'intervals', label: 'assumption', from, to },
    table: { caption, table },
  };
}

/** The bands of the reserve. The middle quantile is drawn first, as the main line. */
function bandsBlock(runs: FundRuns, currency: string): ReportBlock {
  const keys = runs.quantiles.map(quantileKey);
  const middle = keys[Math.floor(keys.length / 2)]!;
  const pairs = Array.from(
    { length: Math.floor(keys.length / 2) },
    (_, place) => [keys[place]!, keys.at(-1 - place)!] as const,
  );
  return {
    kind: 'chart',
    title: {
      fr: 'Réserve à la fin de chaque mois, selon les tirages',
      en: 'Reserve at the end of each month, by runs',
    },
    chart: {
      kind: 'lines',
      along: 'month',
      series: [middle, ...keys.filter((key) => key !== middle)],
      areas: pairs,
    },
    table: {
      caption: {
        fr: 'Réserve que chaque part des tirages ne dépasse pas',
        en: 'Reserve that each share of the runs does not exceed',
      },
      table: tabulateBands(runs, { currency }),
    },
  };
}
