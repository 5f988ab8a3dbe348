/** A simulated fund as a text page: months, reserve, assumptions, and a comparison of scenarios. */
import { formatDecimal, formatMonth, type Language } from '../money/index.ts';
import {
  renderBarChart,
  renderTextTable,
  tabulateFund,
  tabulateScenarios,
  withoutIdleColumns,
  wrap,
  writeMonth,
} from '../report/index.ts';
import { distributionAssumptions } from '../text/fund.ts';
import { labelText } from '../text/index.ts';
import type { SaidAssumption } from '../text/fund.ts';
import { fold } from './fold.ts';
import type { SimulatedScenario } from './simulate-scenarios.ts';

const written = (count: number, language: Language): string => formatDecimal(String(count), language);

const pageTexts = {
  fr: {
    reserve: 'Réserve à la fin de chaque mois',
    assumptions: 'Hypothèses',
    from: (households: string, months: number, start: string) =>
      `${households}, ${months} mois à partir ${/^[aàoô]/.test(start) ? 'd’' : 'de '}${start}`,
    households: (count: number) => `${written(count, 'fr')} ${count < 2 ? 'foyer' : 'foyers'}`,
    varying: (least: number, most: number) =>
      `de ${written(least, 'fr')} à ${written(most, 'fr')} ${most < 2 ? 'foyer' : 'foyers'}`,
    drawn: ({ label, low, central, high }: SaidAssumption) =>
      `${label.fr} : ${central.fr} (de ${low.fr} à ${high.fr} avec --runs)`,
    refused: (count: number) =>
      `${written(count, 'fr')} ${count < 2 ? 'foyer refusé' : 'foyers refusés'} par les règles`,
  },
  en: {
    reserve: 'Reserve at the end of each month',
    assumptions: 'Assumptions',
    from: (households: string, months: number, start: string) =>
      `${households}, ${months} ${months === 1 ? 'month' : 'months'} from ${start}`,
    households: (count: number) => `${written(count, 'en')} ${count === 1 ? 'household' : 'households'}`,
    varying: (least: number, most: number) =>
      `${written(least, 'en')} to ${written(most, 'en')} ${most === 1 ? 'household' : 'households'}`,
    drawn: ({ label, low, central, high }: SaidAssumption) =>
      `${label.en}: ${central.en} (from ${low.en} to ${high.en} with --runs)`,
    refused: (count: number) =>
      `${written(count, 'en')} ${count === 1 ? 'household' : 'households'} refused by the rules`,
  },
} as const;

/** The language, the width and the currency of a page. */
export interface PageOptions {
  readonly language: Language;
  readonly width: number;
  readonly currency: string;
}

/** Writes one scenario: its description, its months, its reserve and its assumptions. */
export function scenarioPage(of: SimulatedScenario, options: PageOptions): string[] {
  const { language, width, currency } = options;
  const { label, scenario, simulation } = of;
  const { note } = scenario;
  const bars = simulation.months.map(({ month, closingReserve }) => ({
    label: writeMonth(month, language),
    cents: closingReserve,
  }));
  return [
    ...wrap(label[language], width),
    setting(of, language),
    ...(note === undefined ? [] : wrap(labelText(note, language), width)),
    '',
    ...renderTextTable(withoutIdleColumns(tabulateFund(simulation, { currency })), language, { width }),
    '',
    pageTexts[language].reserve,
    ...renderBarChart(bars, { language, width, currency }),
    ...assumptionLines([of], options),
  ];
}

/** Lists the assumptions of some scenarios; no line if there are none. */
export function assumptionLines(scenarios: readonly SimulatedScenario[], { language, width }: PageOptions): string[] {
  const stated = scenarios.flatMap(({ assumptions: of }) => of.map((each) => each[language]));
  const colon = language === 'fr' ? ' : ' : ': ';
  const ofMethod = scenarios
    .flatMap(({ scenario }) => distributionAssumptions(scenario))
    .map(({ group, assumption }) => `${group[language]}${colon}${assumption[language]}`);
  const ofRanges = scenarios.flatMap(({ drawn }) => drawn.map((each) => pageTexts[language].drawn(each)));
  const assumptions = [...new Set([...stated, ...ofMethod, ...ofRanges])];
  if (assumptions.length === 0) return [];
  return [
    '',
    pageTexts[language].assumptions,
    ...fold(
      assumptions.map((each) => `  - ${each}`),
      width,
    ),
  ];
}

/** Writes the table that compares scenarios side by side. */
export function scenarioComparison(scenarios: readonly SimulatedScenario[], options: PageOptions): string[] {
  const { language, width, currency } = options;
  const cases = scenarios.flatMap((scenario) => scenario.cases);
  const table = withoutIdleColumns(tabulateScenarios(cases, { currency }));
  return renderTextTable(table, language, { width, rows: 'side-by-side' });
}

function setting({ simulation: { months } }: SimulatedScenario, language: Language): string {
  const { from, households, varying, refused } = pageTexts[language];
  const counts = new Set(months.map((month) => month.households));
  const [count] = counts;
  const [first] = months;
  const mostRefused = Math.max(...months.map((month) => month.refusedHouseholds));
  const who = [
    counts.size === 1 && count !== undefined ? households(count) : varying(Math.min(...counts), Math.max(...counts)),
    ...(mostRefused === 0 ? [] : [refused(mostRefused)]),
  ].join(', ');
  return first === undefined ? who : from(who, months.length, formatMonth(first.month, language));
}
