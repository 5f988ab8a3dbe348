/** The report that compares scenarios of a fund. */
import { checkCaisseArgument } from '../../caisse/index.ts';
import { checkArgument, checkParts, formatMonth, type Language, type Unit, shorten } from '../../money/index.ts';
import type { FundComparison, FundCounts } from '../../simulation/index.ts';
import { type FundChange, type FundSide, labelText } from '../../text/index.ts';
import { fundDifference } from '../../text/fund.ts';
import type { ReportBlock, ReportDocument } from '../report-document.ts';
import { withoutSecrets, type WithThreshold } from '../secret-counts.ts';
import { section, table } from '../section.ts';
import type { Table, Wording } from '../table.ts';
import { PERIOD_WORDS } from '../period-words.ts';
import { comparedPeriod, tabulateCurveComparison } from '../tabulate-curve-comparison.ts';
import { withoutZeroColumns, withoutIdleColumns } from '../without-idle-columns.ts';
import {
  tabulateComparedBudgets,
  tabulateComparedEffects,
  tabulateComparedFigures,
  tabulateComparedFunds,
  tabulateComparedPublicCosts,
  tabulateComparedReserves,
} from './tabulate-fund-comparison.ts';
import { checkFunds, languageOf } from '../check-arguments.ts';

/** Options of `reportFundComparison`. */
export interface ReportFundComparisonOptions {
  /**
   * The language in which the report is written.
   *
   * @defaultValue `'fr'`
   */
  readonly language?: Language;
  /**
   * The comparison in which unspent credit stays in the fund, where a scenario leaves that open.
   *
   * @defaultValue no further table
   */
  readonly ifUnspentStays?: FundComparison;
}

/**
 * Makes the report that compares scenarios: what changes, results and budgets side by side, the reserve of all scenarios in one chart, the public cost by funder and year, and who pays
 * or receives more.
 *
 * @param base - the base, as it was given to `compareFunds`
 * @param others - the other scenarios, in the same order
 * @param comparison - the result of `compareFunds`
 * @param options - the language
 * @returns a report for `renderHtml`, `renderMarkdown`, `renderOds`
 */
export function reportFundComparison(
  base: FundSide,
  others: readonly FundSide[],
  comparison: FundComparison,
  options: ReportFundComparisonOptions = {},
): ReportDocument {
  checkSide('base', base);
  checkArgument('others', others, 'list');
  others.forEach((other, place) => {
    checkSide(`others.${place}`, other);
  });
  checkFunds('comparison', comparison);
  const language = languageOf(options);
  if (options.ifUnspentStays !== undefined) checkFunds('options.ifUnspentStays', options.ifUnspentStays);
  const { document } = base.caisse;
  const currency = document.currency?.code ?? 'EUR';
  const { ifUnspentStays } = options;
  return {
    title: { fr: shorten(document.name), en: shorten(document.name) },
    subtitle: {
      fr: `Scénarios comparés à « ${labelText(comparison.base.label, 'fr')} »`,
      en: `Scenarios compared with “${labelText(comparison.base.label, 'en')}”`,
    },
    language,
    blocks: [
      ...changeBlocks(base, others, comparison),
      section('Les résultats côte à côte', 'The results side by side'),
      ...([base, ...others].some(hasSeveralValues) ? [CENTRAL_VALUES] : []),
      ...resultBlocks(comparison, currency),
      ...(ifUnspentStays === undefined
        ? []
        : [
            {
              kind: 'heading' as const,
              level: 2 as const,
              text: {
                fr: 'Si le crédit non dépensé reste au fonds',
                en: 'If unspent credit stays in the fund',
              },
            },
            ...resultBlocks(ifUnspentStays, currency),
          ]),
      section('La réserve mois par mois', 'The reserve month by month', 'new'),
      reserveBlock(comparison, currency),
      section('Les budgets côte à côte', 'The budgets side by side', 'new'),
      block('Produits', 'Resources', tabulateComparedBudgets(comparison, 'resource', { currency })),
      block('Charges', 'Charges', tabulateComparedBudgets(comparison, 'charge', { currency })),
      block(
        'Coût public par financeur et par année',
        'Public cost by funder and year',
        tabulateComparedPublicCosts(comparison, { currency }),
      ),
      section('Qui verse et reçoit plus ou moins', 'Who pays and receives more or less', 'new'),
      effectsBlock(comparison, currency),
      ...curveBlocks(comparison, currency, document.currency?.unit ?? currency),
    ],
  };
}

function checkSide(name: string, side: FundSide): void {
  checkParts(name, side, { scenario: 'text' });
  checkCaisseArgument(side.caisse, `${name}.caisse`);
}

/** Whether an assumption of the scenario has several values, or a range. */
function hasSeveralValues({ caisse, scenario }: FundSide): boolean {
  const found = Object.hasOwn(caisse.scenarios, scenario) ? caisse.scenarios[scenario] : undefined;
  return found !== undefined && (found.cases !== null || found.draws.length > 0);
}

/** The largest threshold of secrecy of the scenarios. */
const thresholdOf = ({ base, others }: FundComparison): Required<WithThreshold> => ({
  secrecyThreshold: Math.max(
    ...[base, ...others.map(({ outcome }) => outcome)].map(({ simulation }) => simulation.plan.secrecyThreshold ?? 0),
  ),
});

const CENTRAL_VALUES: ReportBlock = {
  kind: 'paragraph',
  text: {
    fr: 'Les hypothèses qui ont plusieurs valeurs ont ici leur valeur centrale.',
    en: 'Assumptions with several values have their central values here.',
  },
};

/** The numbers of households of each scenario over all months. */
const COMPARED_COUNTS: Readonly<Record<keyof FundCounts, readonly string[]>> = {
  householdMonths: [],
  refusedHouseholdMonths: [],
  waitingHouseholdMonths: [],
  pausedHouseholdMonths: [],
};

/** The numbers of households that pay or receive more or less; the sum of the differences of few households is hidden with their number. */
const EFFECT_COUNTS = { more: ['moreAmount'], less: ['lessAmount'], same: [], joins: [], leaves: [] };

const resultBlocks = (comparison: FundComparison, currency: string): readonly ReportBlock[] => [
  block('Sur toute la durée', 'Over all months', tabulateComparedFigures(comparison, { currency })),
  {
    kind: 'table',
    ...withoutSecrets(
      table(
        'Les mois difficiles et les foyers',
        'The difficult months and the households',
        withoutIdleColumns(tabulateComparedFunds(comparison)),
      ),
      COMPARED_COUNTS,
      thresholdOf(comparison),
    ),
  },
];

const block = (fr: string, en: string, of: Table): ReportBlock => ({ kind: 'table', ...table(fr, en, of) });

/** The sentences of each scenario, below its name. */
function changeBlocks(base: FundSide, others: readonly FundSide[], comparison: FundComparison): readonly ReportBlock[] {
  return [
    section('Ce qui change', 'What changes'),
    ...others.flatMap((other, place): ReportBlock[] => {
      const label = comparison.others[place]?.outcome.label ?? other.scenario;
      const described = fundDifference(base, other, thresholdOf(comparison));
      const changes: readonly FundChange[] = described.ok ? described.changes : [];
      const name: Wording = { fr: labelText(label, 'fr'), en: labelText(label, 'en') };
      return [
        { kind: 'heading', level: 2, text: name },
        changes.length === 0
          ? { kind: 'paragraph', text: { fr: 'Rien ne change.', en: 'Nothing changes.' } }
          : { kind: 'list', items: changes.map(({ sentence }) => sentence) },
      ];
    }),
  ];
}

function reserveBlock(comparison: FundComparison, currency: string): ReportBlock {
  const reserves = tabulateComparedReserves(comparison, { currency });
  return {
    kind: 'chart',
    title: {
      fr: 'Réserve de chaque scénario à la fin du mois',
      en: 'Reserve of each scenario at the end of the month',
    },
    chart: { kind: 'lines', along: 'month', series: reserves.columns.slice(1).map(({ key }) => key) },
    table: table('Réserve à la fin de chaque mois', 'Reserve at the end of each month', reserves),
  };
}

/** The households that pay or receive more or less; the months are those of the last effects of each scenario. */
function effectsBlock(comparison: FundComparison, currency: string): ReportBlock {
  const months = [...new Set(comparison.others.flatMap(({ effects }) => effects.at(-1)?.month ?? []))];
  const [fr, en] = (['fr', 'en'] as const).map((language) =>
    months.map((month) => formatMonth(month, language)).join(', '),
  );
  return {
    kind: 'table',
    ...withoutSecrets(
      table(
        `Nombre de foyers, et somme de leurs différences (${fr})`,
        `Number of households, and the sum of their differences (${en})`,
        withoutZeroColumns(tabulateComparedEffects(comparison, { currency })),
      ),
      EFFECT_COUNTS,
      thresholdOf(comparison),
    ),
  };
}

const AMOUNTS = {
  contribution: { fr: 'cotisation', en: 'contribution' },
  allocation: { fr: 'allocation', en: 'allocation' },
} as const;

/** The intervals of each scenario whose rules differ from those of the base. */
function curveBlocks({ others }: FundComparison, currency: string, received: Unit): readonly ReportBlock[] {
  return others.flatMap(({ outcome, curves }) =>
    curves.flatMap((curve) =>
      (['contribution', 'allocation'] as const).flatMap((amount): ReportBlock[] => {
        const isChanged = curve.households.some(
          ({ [amount]: of }) => of.status !== 'compared' || of.intervals.some(({ kind }) => kind !== 'same'),
        );
        if (!isChanged) return [];
        const [fr, en] = [labelText(outcome.label, 'fr'), labelText(outcome.label, 'en')];
        const period = comparedPeriod(curve, amount);
        const every = period === undefined ? undefined : PERIOD_WORDS[period];
        const { after: month } = curve.months;
        return [
          block(
            `${fr} : ${AMOUNTS[amount].fr}${every === undefined ? '' : ` ${every.fr}`}, selon le type de foyer, règles en vigueur en ${formatMonth(month, 'fr')}`,
            `${en}: ${AMOUNTS[amount].en}${every === undefined ? '' : ` ${every.en}`}, by type of household, rules in force in ${formatMonth(month, 'en')}`,
            tabulateCurveComparison(curve, amount, {
              currency: amount === 'allocation' ? received : currency,
              alongCurrency: currency,
            }),
          ),
        ];
      }),
    ),
  );
}
