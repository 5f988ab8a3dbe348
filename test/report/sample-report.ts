/** A report with every kind of block, on an invented fund. Its amounts follow from the few that are written here. */
import { formatEuros, monthsBetween } from '../../src/money/index.ts';
import type { Column, ReportDocument, Row, Table, Wording } from '../../src/report/index.ts';

const same = (word: string): Wording => ({ fr: word, en: word });

const amount = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'cents' });

const months = monthsBetween('2027-01', 24);

/** Households enter over nine months, then leave at the rate of four a quarter. */
const householdsIn = (place: number): number =>
  Math.min(400, 40 + place * 45) - Math.floor(Math.max(0, place - 9) / 3) * 4;

interface MonthOfFund {
  readonly [key: string]: number | string;
  readonly month: string;
  readonly contributions: number;
  readonly town: number;
  readonly metropolis: number;
  readonly foundation: number;
  readonly allocations: number;
  readonly costs: number;
}

const flows: readonly MonthOfFund[] = months.map((month, place) => ({
  month,
  households: householdsIn(place),
  contributions: householdsIn(place) * 5_217,
  town: month.endsWith('-03') ? 6_000_000 : 0,
  metropolis: month.endsWith('-05') ? 4_000_000 : 0,
  foundation: place === 1 ? 2_500_000 : 0,
  allocations: householdsIn(place) * -7_145,
  costs: -487_550,
}));

const balanceOf = ({ contributions, town, metropolis, foundation, allocations, costs }: MonthOfFund): number =>
  contributions + town + metropolis + foundation + allocations + costs;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const reserveAfter = (place: number, share: number): number =>
  1_500_000 +
  sum(
    flows
      .slice(0, place + 1)
      .map((each) => balanceOf({ ...each, contributions: Math.round(each.contributions * share) })),
  );

const monthColumn: Column = { key: 'month', header: { fr: 'Mois', en: 'Month' }, kind: 'month' };

const calendarColumns: readonly Column[] = [
  monthColumn,
  { key: 'households', header: { fr: 'Foyers', en: 'Households' }, kind: 'number' },
  amount('contributions', 'Cotisations des foyers', 'Household contributions'),
  amount('town', 'Ville', 'Town'),
  amount('metropolis', 'Métropole', 'Metropolis'),
  amount('foundation', 'Fondation (allocations seulement)', 'Foundation (allocations only)'),
  amount('allocations', 'Allocations dépensées', 'Allocations spent'),
  amount('costs', 'Frais', 'Costs'),
  amount('balance', 'Solde', 'Balance'),
  amount('reserve', 'Réserve', 'Reserve'),
];

const calendar: Table = {
  columns: calendarColumns,
  rows: flows.map((each, place) => ({ ...each, balance: balanceOf(each), reserve: reserveAfter(place, 1) })),
  total: {
    month: { fr: 'Total', en: 'Total' },
    ...Object.fromEntries(
      ['contributions', 'town', 'metropolis', 'foundation', 'allocations', 'costs'].map((key) => [
        key,
        sum(flows.map((each) => Number(each[key]))),
      ]),
    ),
    balance: sum(flows.map(balanceOf)),
  },
};

const reserve: Table = {
  columns: [
    monthColumn,
    amount('prudent', 'Prudent (85\u00A0% des cotisations)', 'Prudent (85\u00A0% of contributions)'),
    amount('central', 'Central', 'Central'),
    amount('high', 'Haut (115\u00A0%)', 'High (115\u00A0%)'),
  ],
  rows: months.map((month, place) => ({
    month,
    prudent: reserveAfter(place, 0.85),
    central: reserveAfter(place, 1),
    high: reserveAfter(place, 1.15),
  })),
};

const households: Table = {
  columns: [
    { key: 'household', header: { fr: 'Foyer type', en: 'Typical household' }, kind: 'text' },
    amount('income', 'Revenu mensuel', 'Monthly income'),
    amount('paid', 'Verse', 'Pays'),
    amount('received', 'Reçoit', 'Receives'),
    amount('net', 'Reçoit moins verse', 'Receives less pays'),
    { key: 'share', header: { fr: 'Versé, en part du revenu', en: 'Paid, as a share of income' }, kind: 'rate' },
  ],
  rows: (
    [
      ['Une personne seule, sans emploi', 'A single person without work', 63_500, 1_000, 10_000],
      ['Une mère seule avec deux enfants', 'A single mother with two children', 135_000, 3_000, 18_000],
      ['Un couple de retraités', 'A retired couple', 242_000, 9_000, 15_000],
      [
        'Un couple avec trois enfants, deux salaires',
        'A couple with three children, two wages',
        486_000,
        26_000,
        21_000,
      ],
    ] as const
  ).map(([fr, en, income, paid, received]) => ({
    household: { fr, en },
    income,
    paid,
    received,
    net: received - paid,
    share: (paid / income).toFixed(4),
  })),
};

const changes: Table = {
  columns: [
    { key: 'household', header: { fr: 'Foyer', en: 'Household' }, kind: 'text' },
    { key: 'change', header: { fr: 'Effet', en: 'Effect' }, kind: 'text' },
    amount('from', 'Revenu, de', 'Income, from'),
    amount('to', 'à moins de', 'to less than'),
  ],
  rows: (
    [
      [['Personne seule', 'Single person'], 'less', 0, 110_000],
      [['Personne seule', 'Single person'], 'same', 110_000, 185_000],
      [['Personne seule', 'Single person'], 'more', 185_000, null],
      [['Couple avec deux enfants', 'Couple with two children'], 'less', 0, 231_000],
      [['Couple avec deux enfants', 'Couple with two children'], 'same', 231_000, 388_500],
      [['Couple avec deux enfants', 'Couple with two children'], 'more', 388_500, null],
    ] as const
  ).map(([[fr, en], change, from, to]): Row => ({
    household: { fr, en },
    change: {
      less: { fr: 'verse moins', en: 'pays less' },
      same: { fr: 'verse autant', en: 'pays the same' },
      more: { fr: 'verse plus', en: 'pays more' },
    }[change],
    from,
    to,
  })),
};

const lowest = Math.min(...months.map((_, place) => reserveAfter(place, 1)));

/** The report, in a language. */
export function sampleReport(language: 'fr' | 'en'): ReportDocument {
  const written = { fr: formatEuros(lowest, 'fr'), en: formatEuros(lowest, 'en') };
  return {
    title: { fr: 'Une caisse alimentaire pour 400 foyers', en: 'A food fund for 400 households' },
    subtitle: {
      fr: 'Note de décision pour le conseil municipal, sur des chiffres inventés',
      en: 'Decision note for the town council, on invented figures',
    },
    language,
    blocks: [
      { kind: 'heading', level: 1, text: { fr: 'La question et la réponse', en: 'Question and answer' } },
      {
        kind: 'paragraph',
        text: {
          fr: 'La subvention de 60\u202F000\u00A0€ par an, versée en mars, suffit-elle pour que la réserve ne passe jamais sous zéro\u00A0?',
          en: 'Is a grant of €60,000 a year, paid in March, enough for the reserve never to fall below zero?',
        },
      },
      {
        kind: 'paragraph',
        style: 'answer',
        text: {
          fr: `La réserve la plus basse est de ${written.fr} dans le scénario central.`,
          en: `The lowest reserve is ${written.en} in the central scenario.`,
        },
      },
      {
        kind: 'list',
        items: [
          {
            fr: 'La ville verse 60\u202F000\u00A0€ en mars, la métropole 40\u202F000\u00A0€ en mai.',
            en: 'The town pays €60,000 in March, the metropolis €40,000 in May.',
          },
          { fr: 'La fondation ne finance que les allocations.', en: 'The foundation funds allocations only.' },
        ],
      },
      {
        kind: 'paragraph',
        style: 'warning',
        text: {
          fr: 'Le dossier annonce 45\u00A0% d’argent public\u00A0; les montants du dossier en donnent 17\u00A0%.',
          en: 'The file states 45 % of public money; its amounts give 17\u00A0%.',
        },
      },
      { kind: 'heading', level: 1, text: { fr: 'La réserve', en: 'The reserve' }, page: 'new' },
      {
        kind: 'chart',
        title: {
          fr: 'Réserve à la fin de chaque mois, selon les cotisations reçues',
          en: 'Reserve at the end of each month, by contributions received',
        },
        chart: { kind: 'lines', along: 'month', series: ['prudent', 'central', 'high'], lowest: 'prudent' },
        table: {
          caption: { fr: 'Réserve à la fin de chaque mois', en: 'Reserve at the end of each month' },
          table: reserve,
        },
      },
      { kind: 'heading', level: 1, text: { fr: 'Le calendrier', en: 'The calendar' }, page: 'new' },
      {
        kind: 'chart',
        title: { fr: 'Recettes et dépenses de chaque mois', en: 'Income and expenses of each month' },
        chart: {
          kind: 'stacked-bars',
          along: 'month',
          series: ['contributions', 'town', 'metropolis', 'foundation', 'allocations', 'costs'],
        },
        table: {
          caption: { fr: 'Calendrier par financeur', en: 'Calendar by funder' },
          table: calendar,
          notes: [
            {
              fr: 'Les dépenses sont négatives : les montants d’une ligne font son solde, et la réserve est celle du mois d’avant plus le solde.',
              en: 'Expenses are negative: the amounts of a row add up to its balance, and the reserve is that of the month before plus the balance.',
            },
          ],
        },
      },
      {
        kind: 'heading',
        level: 1,
        text: { fr: 'Qui verse et qui reçoit', en: 'Who pays and who receives' },
        page: 'new',
      },
      { kind: 'heading', level: 2, text: { fr: 'Foyers types', en: 'Typical households' } },
      {
        kind: 'chart',
        title: {
          fr: 'Ce que chaque foyer type reçoit de plus qu’il ne verse',
          en: 'What each typical household receives beyond what it pays',
        },
        chart: { kind: 'bars', label: 'household', value: 'net' },
        table: { caption: { fr: 'Foyers types, par mois', en: 'Typical households, a month' }, table: households },
      },
      {
        kind: 'heading',
        level: 2,
        text: { fr: 'Si le seuil passe de 800 à 900\u00A0€', en: 'If the threshold moves from 800 to 900\u00A0€' },
      },
      {
        kind: 'chart',
        title: {
          fr: 'Revenus des foyers qui versent plus ou moins',
          en: 'Incomes of the households that pay more or less',
        },
        chart: { kind: 'intervals', label: 'household', from: 'from', to: 'to', category: 'change' },
        table: { caption: { fr: 'Intervalles de revenu', en: 'Intervals of income' }, table: changes },
      },
      { kind: 'heading', level: 1, text: { fr: 'Hypothèses', en: 'Assumptions' } },
      {
        kind: 'definitions',
        items: [
          {
            label: { fr: 'Cotisations impayées', en: 'Unpaid contributions' },
            value: { fr: '8\u00A0% chaque mois', en: '8\u00A0% each month' },
            assumption: { fr: 'aucune caisse ne publie cette part', en: 'no caisse publishes this share' },
          },
          {
            label: { fr: 'Part du crédit dépensée', en: 'Share of the credit spent' },
            value: same('85\u00A0%'),
          },
          {
            label: { fr: 'Niveau de vie des habitants', en: 'Standard of living' },
            value: { fr: 'neuf déciles, pour la commune', en: 'nine tenths, for the town' },
            source: same(
              'Insee, dispositif Filosofi, https://www.insee.fr/fr/statistiques/exemple-de-page-de-la-commune',
            ),
          },
        ],
      },
      { kind: 'heading', level: 1, text: { fr: 'Méthode', en: 'Method' } },
      {
        kind: 'list',
        marker: 'number',
        items: [
          {
            fr: 'Chaque mois est calculé au centime, avec les règles en vigueur.',
            en: 'Each month is computed to the cent, with the rules in force.',
          },
          {
            fr: 'Les totaux sont les sommes des montants imprimés.',
            en: 'Totals are the sums of the printed amounts.',
          },
        ],
      },
    ],
  };
}
