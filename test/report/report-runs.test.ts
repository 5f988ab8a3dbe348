import { describe, expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse, type FundScenario } from '../../src/caisse/index.ts';
import {
  type ReportBlock,
  reportFund,
  tabulateBands,
  tabulateFirstMonths,
  tabulateTornado,
} from '../../src/report/index.ts';
import { orderTornado, runFund, simulateCases } from '../../src/simulation/index.ts';
import { formatMonth } from '../../src/money/index.ts';
import { describeRuns, describeTornado } from '../../src/text/fund.ts';

const scenario: FundScenario = {
  label: 'Essai',
  start: '2027-01',
  months: 6,
  groups: [{ label: 'foyers', households: { low: 30, high: 50 }, contribution: 20, allocation: 100 }],
  takeUp: { low: '70 %', mode: '85 %', high: '100 %', every: 'month' },
  subsidies: [{ label: 'Ville', amount: { values: [{ value: 9000 }, { value: 15_000, weight: 2 }] } }],
  reserveMonths: 1,
};

const document: CaisseDocument = {
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [{ from: '2026-01', contribution: { kind: 'flat', amount: 20 }, allocation: { kind: 'flat', amount: 100 } }],
  scenarios: { essai: scenario },
};

const caisse = defineCaisse<CaisseDocument>(document);
const ran = runFund(caisse, 'essai', { runs: 200, seed: 3 });
const simulated = simulateCases(caisse, 'essai');
if (!ran.ok || !simulated.ok) throw new Error('the example is not valid');
const { runs } = ran;
const { blocks } = reportFund(caisse, 'essai', simulated, { runs: ran });

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

describe('the section of a report on runs', () => {
  it('stands before the assumptions, with both treatments of unspent credit', () => {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text.fr] : []));
    const first = headings.indexOf('L’incertitude');
    expect(headings.slice(first, first + 4)).toEqual([
      'L’incertitude',
      'Si les foyers gardent le crédit',
      'Si le crédit reste au fonds',
      'Les hypothèses et leurs sources',
    ]);
  });

  it('has two charts beside their tables for each treatment', () => {
    const charts = blocks.flatMap((block): (ReportBlock & { readonly kind: 'chart' })[] =>
      block.kind === 'chart' ? [block] : [],
    );
    const bands = charts.filter(({ chart }) => chart.kind === 'lines' && chart.areas !== undefined);
    expect(bands.map(({ chart }) => chart)).toEqual([
      {
        kind: 'lines',
        along: 'month',
        series: ['reserve-0.5', 'reserve-0.05', 'reserve-0.25', 'reserve-0.75', 'reserve-0.95'],
        areas: [
          ['reserve-0.05', 'reserve-0.95'],
          ['reserve-0.25', 'reserve-0.75'],
        ],
      },
      expect.anything(),
    ]);
    expect(charts.filter(({ chart }) => chart.kind === 'intervals')).toHaveLength(2);
  });

  it('says what the assumptions are where nothing is drawn', () => {
    const figures = blocks.flatMap((block) => (block.kind === 'definitions' ? block.items : []));
    expect(figures.map(({ label, value }) => plain(`${label.fr} = ${value.fr}`))).toEqual([
      'foyers : nombre de foyers = de 30 à 50 par pas de 1, toutes les valeurs étant aussi probables ; un tirage pour toute la durée ; 40 dans le calcul sans tirage',
      'foyers : cotisation par mois = 20 €',
      'foyers : allocation par mois = 100 €',
      'Part du crédit dépensée = de 70 % à 100 % par pas de 1 %, la valeur la plus probable étant 85 % ; un tirage chaque mois ; 85 % dans le calcul sans tirage',
      'Ville : montant unique = 9 000 € (poids 1) ; 15 000 € (poids 2) ; un tirage pour toute la durée ; 15 000 € dans le calcul sans tirage',
      'Réserve à garder, en mois d’allocations = 1',
    ]);
  });
});

describe('tables of runs', () => {
  it('are those of the runs', () => {
    expect(tabulateBands(runs).rows[0]).toEqual({
      month: '2027-01',
      ...Object.fromEntries(runs.quantiles.map((each, place) => [`reserve-${each}`, runs.bands[0]!.reserves[place]!])),
    });
    const months = tabulateFirstMonths(runs);
    const sum = (key: string): number => months.rows.reduce((total, row) => total + Number(row[key]), 0);
    expect([sum('belowZero'), sum('belowRule')]).toEqual([runs.belowZero.runs, runs.belowRule!.runs]);
    expect(months.total).toMatchObject({ belowZero: runs.belowZero.runs, belowRule: runs.belowRule!.runs });
    const tornado = tabulateTornado(runs, scenario, document);
    expect(tornado.rows).toHaveLength(3);
    const effects = tornado.rows.map((row) => Math.abs(Number(row['closingAtHigh']) - Number(row['closingAtLow'])));
    expect(effects).toEqual([...effects].sort((left, right) => right - left));
  });

  it('show the effect on the lowest reserve, and on the first month below zero', () => {
    const lowest = tabulateTornado(runs, scenario, document, { by: 'lowest' });
    expect(lowest.columns.map(({ header }) => header.fr)).toEqual([
      'Hypothèse',
      'Valeur basse',
      'Réserve la plus basse',
      'Valeur haute',
      'Réserve la plus basse',
    ]);
    const [bar] = orderTornado(runs, 'lowest');
    expect(lowest.rows[0]).toMatchObject({ lowestAtLow: bar!.low.lowest, lowestAtHigh: bar!.high.lowest });
    const months = tabulateTornado(runs, scenario, document, { by: 'below-zero' });
    const [first] = orderTornado(runs, 'below-zero');
    const written = (month: string | null): string => (month === null ? 'jamais' : formatMonth(month, 'fr'));
    expect(months.rows[0]).toMatchObject({
      belowZeroAtLow: { fr: written(first!.low.firstBelowZero) },
      belowZeroAtHigh: { fr: written(first!.high.firstBelowZero) },
    });
  });
});

describe('describeTornado', () => {
  it.each([
    [
      'closing',
      'Ce qui compte le plus pour la réserve à la fin : « ',
      'What matters most for the reserve at the end: “',
    ],
    [
      'lowest',
      'Ce qui compte le plus pour la réserve la plus basse : « ',
      'What matters most for the lowest reserve: “',
    ],
    [
      'below-zero',
      'Ce qui compte le plus pour le premier mois sous zéro : « ',
      'What matters most for the first month below zero: “',
    ],
  ] as const)('names the assumption that matters most for %s, with both values', (by, french, english) => {
    const { fr, en } = describeTornado(runs, by, scenario, document);
    expect(plain(fr).startsWith(french)).toBe(true);
    expect(en.startsWith(english)).toBe(true);
    expect(plain(fr)).toMatch(/ \(.+ avec .+, .+ avec .+\)\.$/);
  });

  it('says that nothing matters for a measure that nothing changes', () => {
    const still = { ...runs, tornado: runs.tornado.map((bar) => ({ ...bar, high: bar.low })) };
    expect(describeTornado(still, 'below-zero', scenario, document)).toEqual({
      fr: 'Aucune hypothèse à elle seule ne change le premier mois sous zéro.',
      en: 'No assumption on its own changes the first month below zero.',
    });
  });
});

describe('describeRuns', () => {
  it('counts runs, and names the most frequent first month', () => {
    const { first, runs: count } = runs.belowZero;
    const most = Math.max(...first.map((each) => each.runs));
    const [sentence] = describeRuns(runs, { currency: 'EUR' });
    expect(plain(sentence!.fr)).toMatch(
      new RegExp(
        `^Sur 200 tirages, la réserve passe sous zéro dans ${count} ; pour la première fois, le plus souvent en \\S+ 2027 \\(${most}\\)\\.$`,
      ),
    );
    const never = { ...runs, runs: 1, belowZero: { runs: 0, first: [] }, belowRule: { runs: 0, first: [] } };
    expect(describeRuns(never, { currency: 'EUR' }).slice(0, 2)).toEqual(
      [
        {
          fr: 'Sur 1 tirage, la réserve ne passe jamais sous zéro.',
          en: 'Of 1 run, the reserve never falls below zero.',
        },
        {
          fr: 'Sur 1 tirage, la règle de réserve est toujours respectée.',
          en: 'Of 1 run, the rule for the reserve always holds.',
        },
      ].map(({ fr, en }) => ({ fr: expect.toSatisfy((text: string) => plain(text) === fr) as string, en })),
    );
  });
});
