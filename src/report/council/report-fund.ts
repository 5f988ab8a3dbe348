/** The report on a budget that is handed to a council. */
import {
  type Caisse,
  type CaisseDocument,
  checkCaisse,
  checkCaisseArgument,
  type FundScenario,
} from '../../caisse/index.ts';
import {
  formatMonth,
  type Language,
  shorten,
  checkArgument,
  checkItems,
  checkParts,
  checkWord,
} from '../../money/index.ts';
import { findContradictions, type FundCase, type FundSimulation } from '../../simulation/index.ts';
import { labelText, renderDiagnostic } from '../../text/index.ts';
import {
  caseLabel,
  COUNCIL_METHOD,
  describeBudget,
  describeCase,
  describeFigures,
  distributionAssumptions,
} from '../../text/fund.ts';
import type { Definition, ReportBlock, ReportDocument } from '../report-document.ts';
import { withoutSecrets, withSecretNote } from '../secret-counts.ts';
import { section, table } from '../section.ts';
import type { Table, Wording } from '../table.ts';
import { tabulateBudget } from '../tabulate-budget.ts';
import { tabulateFund, tabulateScenarios } from '../tabulate-fund.ts';
import { TORNADO_KEYS } from '../tabulate-runs.ts';
import { tabulateFundersByMonth, tabulateFundersByYear } from '../tabulate-funders.ts';
import { withoutZeroColumns, withoutIdleColumns } from '../without-idle-columns.ts';
import { answeredBlocks, type CouncilAnswer } from './answer-blocks.ts';
import { type CouncilRuns, runBlocks } from './run-blocks.ts';
import { tabulateBills } from './tabulate-bills.ts';
import { tabulateGroups } from './tabulate-groups.ts';
import { useBlocks } from './use-blocks.ts';
import { checkRuns, checkSimulation, languageOf } from '../check-arguments.ts';

/** The cases of a simulated scenario, as `simulateCases` gives them. */
export interface SimulatedCases {
  readonly central: FundCase;
  readonly cases: readonly FundCase[];
}

/** The language of a report. */
export interface ReportFundOptions {
  /**
   * The language in which the report is written.
   *
   * @defaultValue `'fr'`
   */
  readonly language?: Language;
  /**
   * The runs of the scenario, for a section on uncertainty.
   *
   * @defaultValue no section
   */
  readonly runs?: CouncilRuns;
  /**
   * Answers to questions to the scenario, as `solveFund` and `solvePairs` give them: a section each.
   *
   * @defaultValue no section
   */
  readonly answers?: readonly CouncilAnswer[];
}

/**
 * Makes the report on a simulated scenario for a council: the question, the answer in three sentences, funders, reserve, what households pay and receive, the
 * provisional budget, cases, assumptions, contradictions and the method.
 *
 * @param caisse - the caisse of the scenario
 * @param id - the scenario's key in the document
 * @param simulated - the result of `simulateCases`
 * @param options - the language, and further sections
 * @returns a report for `renderHtml`, `renderMarkdown`, `renderOds`
 * @throws RangeError when the caisse has no such scenario
 */
export function reportFund(
  caisse: Caisse,
  id: string,
  simulated: SimulatedCases,
  options: ReportFundOptions = {},
): ReportDocument {
  checkCaisseArgument(caisse);
  checkArgument('id', id, 'text');
  checkArgument('simulated', simulated, 'object');
  checkCases(simulated);
  const language = languageOf(options);
  checkSections(options);
  const { document } = caisse;
  const scenario = Object.hasOwn(document.scenarios ?? {}, id) ? document.scenarios?.[id] : undefined;
  if (scenario === undefined) throw new RangeError(`id: ${id} is not a scenario of the caisse`);
  const currency = document.currency?.code ?? 'EUR';
  const of: Subject = {
    caisse,
    document,
    scenario,
    id,
    currency,
    ...simulated,
    simulation: simulated.central.simulation,
  };
  return {
    title: { fr: shorten(document.name), en: shorten(document.name) },
    subtitle: subtitleOf(of),
    language,
    blocks: [
      ...questionBlocks(of),
      ...answerBlocks(of),
      ...answeredBlocks(options.answers ?? [], caisse, scenario),
      ...funderBlocks(of),
      ...reserveBlocks(of),
      ...householdBlocks(of),
      ...budgetBlocks(of),
      ...caseBlocks(of),
      ...useBlocks(document, simulated),
      ...(options.runs === undefined ? [] : runBlocks(options.runs, scenario, document)),
      ...figureBlocks(of),
      ...contradictionBlocks(of),
      ...methodBlocks(),
    ],
  };
}

function checkCases({ central, cases }: SimulatedCases): void {
  checkCase('simulated.central', central);
  checkArgument('simulated.cases', cases, 'list');
  cases.forEach((each, place) => {
    checkCase(`simulated.cases.${place}`, each);
  });
}

function checkCase(name: string, of: FundCase): void {
  checkArgument(name, of, 'object');
  checkSimulation(`${name}.simulation`, of.simulation);
}

/** Checks what further sections are made of. */
function checkSections({ runs, answers = [] }: ReportFundOptions): void {
  if (runs !== undefined) {
    checkArgument('options.runs', runs, 'object');
    checkRuns('options.runs.runs', runs.runs);
    if (runs.ifUnspentStays !== null) checkRuns('options.runs.ifUnspentStays', runs.ifUnspentStays);
    checkWord('options.runs.tornado', runs.tornado, Object.keys(TORNADO_KEYS));
  }
  checkItems('options.answers', answers, 'object');
  answers.forEach((answer, place) => {
    if ('solution' in answer) checkArgument(`options.answers.${place}.solution`, answer.solution, 'object');
    else checkParts(`options.answers.${place}`, answer, { asked: 'object', pairs: 'list' });
  });
}

/** What a report is about. */
interface Subject extends SimulatedCases {
  readonly caisse: Caisse;
  readonly document: CaisseDocument;
  readonly scenario: FundScenario;
  readonly id: string;
  readonly currency: string;
  readonly simulation: FundSimulation;
}

const wording = (label: FundScenario['label']): Wording => ({ fr: labelText(label, 'fr'), en: labelText(label, 'en') });

function subtitleOf({ scenario, simulation: { months } }: Subject): Wording {
  const { fr, en } = wording(scenario.label);
  const [first, last] = [months[0]!.month, months.at(-1)!.month];
  return {
    fr: `${fr} – de ${formatMonth(first, 'fr')} à ${formatMonth(last, 'fr')}`.replace(/de (?=[ao])/, 'd’'),
    en: `${en} – ${formatMonth(first, 'en')} to ${formatMonth(last, 'en')}`,
  };
}

function questionBlocks({ scenario: { question, note } }: Subject): readonly ReportBlock[] {
  const paragraphs = [question, note].flatMap((label): ReportBlock[] =>
    label === undefined ? [] : [{ kind: 'paragraph', text: wording(label) }],
  );
  return paragraphs.length === 0 ? [] : [section('La question', 'The question'), ...paragraphs];
}

function answerBlocks({ simulation, cases, scenario, currency }: Subject): readonly ReportBlock[] {
  const label = wording(scenario.label);
  return [
    section('La réponse', 'The answer'),
    ...describeBudget(simulation, { currency }).map((text): ReportBlock => ({
      kind: 'paragraph',
      text,
      style: 'answer',
    })),
    ...(cases.length === 1
      ? []
      : [
          {
            kind: 'list' as const,
            items: cases.map((each) =>
              describeCase(caseLabel(label, each, cases.length), each.simulation, { currency }),
            ),
          },
        ]),
  ];
}

function funderBlocks({ simulation, currency }: Subject): readonly ReportBlock[] {
  if (simulation.summary.funders.length === 0) return [];
  const byMonth = tabulateFundersByMonth(simulation, { currency });
  const byYear = tabulateFundersByYear(simulation, { currency });
  return [
    section('Le calendrier des financements', 'The calendar of the funders'),
    {
      kind: 'chart',
      title: { fr: 'Versements de chaque financeur', en: 'Payments of each funder' },
      chart: {
        kind: 'stacked-bars',
        along: 'month',
        series: byMonth.columns.map(({ key }) => key).filter((key) => key !== 'month' && key !== 'total'),
      },
      table: table('Versements par mois', 'Payments by month', byMonth),
    },
    { kind: 'table', ...table('Versements par année civile', 'Payments by calendar year', byYear) },
  ];
}

/** The numbers of households in a table of months. */
const MONTH_COUNTS = { households: [], refusedHouseholds: [], waitingHouseholds: [], pausedHouseholds: [] };

function reserveBlocks({ simulation, currency }: Subject): readonly ReportBlock[] {
  const months = withoutIdleColumns(tabulateFund(simulation, { currency }));
  const byMonth = withoutSecrets(
    table('Le fonds mois par mois', 'The fund month by month', months),
    MONTH_COUNTS,
    simulation.plan,
  );
  const hasNet = months.columns.some(({ key }) => key === 'netReserve');
  return [
    section('La réserve mois par mois', 'The reserve month by month', 'new'),
    {
      kind: 'chart',
      title: { fr: 'Réserve à la fin de chaque mois', en: 'Reserve at the end of each month' },
      chart: {
        kind: 'lines',
        along: 'month',
        series: ['closingReserve', ...(hasNet ? ['netReserve'] : [])],
        lowest: 'closingReserve',
      },
      table: byMonth,
    },
  ];
}

function householdBlocks({ simulation, currency }: Subject): readonly ReportBlock[] {
  const groups = tabulateGroups(simulation, { currency });
  const bills = tabulateBills(simulation, { currency });
  const hasSecrets = ({ rows }: Table): boolean => rows.some(({ households }) => households === null);
  return [
    section('Qui paie et reçoit quoi', 'Who pays and receives what'),
    {
      kind: 'table',
      ...withSecretNote(
        table(
          'Par foyer et par mois, au dernier mois du groupe',
          'Per household and month, in the last month of the group',
          withoutZeroColumns(groups),
        ),
        hasSecrets(groups),
      ),
    },
    ...(bills.rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            ...withSecretNote(
              table('Ce que doivent les tiers payeurs', 'What third payers owe', bills),
              hasSecrets(bills),
            ),
          },
        ]),
  ];
}

function budgetBlocks({ simulation, currency }: Subject): readonly ReportBlock[] {
  const { charges, resources, inKind } = tabulateBudget(simulation, { currency });
  return [
    section('Le budget prévisionnel', 'The provisional budget', 'new'),
    { kind: 'table', ...table('Charges', 'Charges', charges) },
    { kind: 'table', ...table('Produits', 'Resources', resources) },
    ...(inKind === null
      ? []
      : [
          {
            kind: 'table' as const,
            ...table('Contributions volontaires en nature', 'Support in kind', inKind, [
              {
                fr: 'L’emploi de ces contributions (compte 86) a la même valeur ; il ne s’ajoute pas aux charges en argent.',
                en: 'The use of this support (account 86) has the same value; it is not added to the charges in money.',
              },
            ]),
          },
        ]),
  ];
}

function caseBlocks({ cases, scenario, currency }: Subject): readonly ReportBlock[] {
  if (cases.length === 1) return [];
  const label = wording(scenario.label);
  const named = cases.map((each) => ({
    label: caseLabel(label, each, cases.length),
    simulation: each.simulation,
  }));
  return [
    section('Les cas côte à côte', 'The cases side by side'),
    {
      kind: 'table',
      ...withoutSecrets(
        table(
          'Chaque cas sur toute la durée',
          'Each case over all months',
          withoutIdleColumns(tabulateScenarios(named, { currency })),
        ),
        { householdMonths: [], refusedHouseholdMonths: [] },
        scenario,
      ),
    },
  ];
}

function figureBlocks({ scenario, document }: Subject): readonly ReportBlock[] {
  const ofDistributions = distributionAssumptions(scenario).map(({ group, assumption }): Definition => ({
    label: { fr: `${group.fr}, méthode`, en: `${group.en}, method` },
    value: assumption,
  }));
  return [
    section('Les hypothèses et leurs sources', 'The assumptions and their sources'),
    { kind: 'definitions', items: [...describeFigures(scenario, document), ...ofDistributions] },
  ];
}

function contradictionBlocks({ document, id, caisse, simulation }: Subject): readonly ReportBlock[] {
  const found = [...checkCaisse<CaisseDocument>(document), ...findContradictions(caisse, id, simulation)];
  const ofScenario = found.filter(({ path }) => path[0] === 'scenarios' && path[1] === id);
  const warnings = [...new Map(ofScenario.map((each) => [`${each.code} ${each.path.join('.')}`, each])).values()];
  if (warnings.length === 0) return [];
  return [
    section('Les contradictions', 'The contradictions'),
    ...warnings.map((warning): ReportBlock => ({
      kind: 'paragraph',
      style: 'warning',
      text: { fr: renderDiagnostic(warning, 'fr', document), en: renderDiagnostic(warning, 'en', document) },
    })),
  ];
}

const methodBlocks = (): readonly ReportBlock[] => [
  section('La méthode', 'The method'),
  ...COUNCIL_METHOD.map((text): ReportBlock => ({ kind: 'paragraph', text })),
];
