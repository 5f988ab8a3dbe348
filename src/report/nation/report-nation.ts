/** The report on a caisse over a synthetic nation, or over the households of a file. */
import { type Caisse, checkCaisseArgument, type Flow } from '../../caisse/index.ts';
import { checkArgument, checkParts, formatMonth, type Language, type Month, shorten } from '../../money/index.ts';
import type {
  ComputedTotals,
  Distribution,
  NationRecord,
  NationReport,
  ReformComparison,
} from '../../population/index.ts';
import type { ExploredNation, NationSolution } from '../../simulation/nation.ts';
import {
  describeFileMethod,
  describeNationBudget,
  describeNationMethod,
  labelText,
  nationAssumptions,
  renderNationSolution,
} from '../../text/index.ts';
import { goalWords, HIDDEN_BUDGET, nationLimits } from '../../text/fund.ts';
import type { ReportBlock, ReportDocument } from '../report-document.ts';
import { section, table } from '../section.ts';
import type { Wording } from '../table.ts';
import { tabulateComparison } from '../tabulate-comparison.ts';
import { tabulateComparedInequality } from '../tabulate-inequality.ts';
import { distributionBlocks } from './distribution-blocks.ts';
import { exploredBlocks } from './explored-blocks.ts';
import { marginBlocks } from './margin-blocks.ts';
import { ruleBlocks } from './rule-blocks.ts';
import { computeNationBudget, tabulateNationBudget } from './tabulate-nation-budget.ts';
import { tabulateNationRecord } from './tabulate-nation-record.ts';
import { tabulateNationSolution } from './tabulate-nation-solution.ts';
import { checkLabels, languageOf } from '../check-arguments.ts';

/** The results of a caisse over a nation, or over the households of a file. */
export interface NationResults {
  readonly month: Month;
  /** The report of `makeNation`; `null` for the households of a file. */
  readonly report: NationReport | null;
  /**
   * How the rows were read, such as the facts that all rows share, and the results that are unknown for some rows.
   *
   * @defaultValue nothing
   */
  readonly reading?: readonly Wording[];
  /** The totals of `computeTotals` under the rules of `caisseRules`, and their flows; `null` to leave out the budget, where small cells are protected. */
  readonly totals: ComputedTotals | null;
  readonly flows: readonly Flow[];
  /** The distribution of `measureDistribution`; `null` if the rules have none. */
  readonly distribution: Distribution | null;
  /** The comparison with a caisse of reference, and its name. */
  readonly compared?: { readonly name: string; readonly comparison: ReformComparison };
  /** Answers of `solveNation`. */
  readonly solutions: readonly NationSolution[];
  /** The readings of `exploreNation`. */
  readonly explored?: ExploredNation;
  readonly record: NationRecord;
}

/** Options of `reportNation`. */
export interface ReportNationOptions {
  /**
   * The language in which the report is written.
   *
   * @defaultValue `'fr'`
   */
  readonly language?: Language;
  /**
   * The headers of flows, by name.
   *
   * @defaultValue the names themselves
   */
  readonly labels?: Readonly<Record<string, Wording>>;
}

/**
 * Makes the report on a caisse over a synthetic nation or over the households of a file: its budget, answers to questions, what declared assumptions change, who
 * gains and who loses, inequality and marginal rates, each chart with its table; the method; of a nation, the margins with the grade of each figure and the
 * assumptions; the rules in words, and the record of the run.
 *
 * @param caisse - the caisse
 * @param results - what was computed
 * @param options - the language, and the headers of flows
 * @returns a report for `renderHtml`, `renderMarkdown`, `renderOds`
 */
export function reportNation(
  caisse: Caisse,
  results: NationResults,
  options: ReportNationOptions = {},
): ReportDocument {
  checkCaisseArgument(caisse);
  checkParts('results', results, {
    month: 'text',
    flows: 'list',
    solutions: 'list',
    record: 'object',
  });
  const language = languageOf(options);
  const { labels = {} } = options;
  checkLabels('options.labels', labels);
  const { document } = caisse;
  const currency = document.currency?.code ?? 'EUR';
  const { month, report, totals, flows, distribution, compared, solutions, explored, record } = results;
  if (totals !== null) checkArgument('results.totals', totals, 'object');
  if (report !== null) checkArgument('results.report', report, 'object');
  const notes = [report === null ? COMPUTED_ON_FILE : COMPUTED_ON_NATION];
  return {
    title: { fr: shorten(document.name), en: shorten(document.name) },
    subtitle:
      report === null
        ? {
            fr: `Calcul sur les foyers d’un fichier, ${formatMonth(month, 'fr')}`,
            en: `Computed on the households of a file, ${formatMonth(month, 'en')}`,
          }
        : {
            fr: `Calcul sur une nation synthétique, ${formatMonth(month, 'fr')}`,
            en: `Computed on a synthetic nation, ${formatMonth(month, 'en')}`,
          },
    language,
    blocks: [
      section('Le budget d’un an', 'The budget of a year'),
      ...(totals === null ? hiddenBudget : budgetBlocks(totals, flows, currency, notes)),
      ...nationLimits(explored ?? null).map((text): ReportBlock => ({ kind: 'paragraph', style: 'warning', text })),
      ...gapBlocks(document),
      ...solutions.flatMap((solution) => solutionBlocks(solution, caisse, notes)),
      ...(explored === undefined ? [] : exploredBlocks(explored, currency)),
      ...(distribution === null ? [] : distributionBlocks(distribution, { currency, labels })),
      ...(compared === undefined ? [] : comparedBlocks(compared, currency, notes)),
      ...(report === null ? fileBlocks(results) : nationBlocks(report, results)),
      section('Les règles', 'The rules', 'new'),
      ...ruleBlocks(caisse, month, language),
      section('Fiche de calcul', 'Record of the run'),
      {
        kind: 'table',
        ...table('De quoi refaire et citer ce calcul', 'What repeats and cites this run', tabulateNationRecord(record)),
      },
    ],
  };
}

const hiddenBudget: readonly ReportBlock[] = [{ kind: 'paragraph', text: HIDDEN_BUDGET }];

function budgetBlocks(
  totals: ComputedTotals,
  flows: readonly Flow[],
  currency: string,
  notes: readonly Wording[],
): readonly ReportBlock[] {
  return [
    { kind: 'paragraph', style: 'answer', text: describeNationBudget(computeNationBudget(totals, flows), currency) },
    {
      kind: 'table',
      ...table(
        'Ce que le fonds reçoit et verse',
        'What the fund receives and pays',
        tabulateNationBudget(totals, flows, { currency }),
        notes,
      ),
    },
  ];
}

/** What the document says that is not known. */
function gapBlocks({ gaps = [] }: Caisse['document']): readonly ReportBlock[] {
  if (gaps.length === 0) return [];
  const items = gaps.map((gap): Wording => ({ fr: labelText(gap, 'fr'), en: labelText(gap, 'en') }));
  return [
    { kind: 'paragraph', text: NOT_KNOWN },
    { kind: 'list', items },
  ];
}

/** The sentence before what a document says that is not known. */
const NOT_KNOWN: Wording = { fr: 'Ce que ce document ne connaît pas :', en: 'What this document does not know:' };

const COMPUTED_ON_NATION: Wording = {
  fr: 'Niveau C : calculé ici, sur une nation synthétique. Un an est douze fois le mois.',
  en: 'Grade C: computed here, on a synthetic nation. A year is twelve times the month.',
};

const COMPUTED_ON_FILE: Wording = {
  fr: 'Calculé ici, sur les foyers du fichier. Un an est douze fois le mois.',
  en: 'Computed here, on the households of the file. A year is twelve times the month.',
};

/** What a nation is made of. */
const nationBlocks = (report: NationReport, { record, reading = [] }: NationResults): readonly ReportBlock[] => [
  section('La nation et ses marges', 'The nation and its margins', 'new'),
  ...describeNationMethod(report, record).map((text): ReportBlock => ({ kind: 'paragraph', text })),
  ...marginBlocks(report),
  section('Les hypothèses de la nation', 'The assumptions of the nation'),
  { kind: 'list', items: [...report.assumptions.map((assumption) => nationAssumptions[assumption]), ...reading] },
];

/** What was read in a file. */
const fileBlocks = ({ record, totals, reading = [] }: NationResults): readonly ReportBlock[] => [
  section('Les foyers du fichier', 'The households of the file', 'new'),
  ...describeFileMethod(record, totals?.all.households ?? null).map((text): ReportBlock => ({
    kind: 'paragraph',
    text,
  })),
  ...(reading.length === 0 ? [] : [{ kind: 'list', items: reading } as const]),
];

function solutionBlocks(solution: NationSolution, caisse: Caisse, notes: readonly Wording[]): readonly ReportBlock[] {
  const currency = caisse.document.currency?.code ?? 'EUR';
  const [fr, en] = (['fr', 'en'] as const).map((language) =>
    renderNationSolution(solution, { language, currency, caisse }),
  );
  const { meets } = goalWords(solution.goal);
  const [question, answer, ...others] = fr!.map((text, place): Wording => ({ fr: text, en: en![place] ?? '' }));
  return [
    section(`Ce qui ${meets.fr}`, `What ${meets.en}`),
    { kind: 'paragraph', text: question! },
    { kind: 'paragraph', style: 'answer', text: answer! },
    { kind: 'list', items: others },
    {
      kind: 'table',
      ...table(
        'La réponse et ses voisines',
        'The answer and its neighbours',
        tabulateNationSolution(solution, { currency }),
        notes,
      ),
    },
  ];
}

function comparedBlocks(
  { name, comparison }: NonNullable<NationResults['compared']>,
  currency: string,
  notes: readonly Wording[],
): readonly ReportBlock[] {
  return [
    section('L’écart avec la référence', 'The difference with the baseline', 'new'),
    {
      kind: 'table',
      ...table(`Référence : ${name}`, `Baseline: ${name}`, tabulateComparison(comparison, { currency }), notes),
    },
    {
      kind: 'table',
      ...table(
        'Inégalités et pauvreté',
        'Inequality and poverty',
        tabulateComparedInequality(comparison, { currency }),
      ),
    },
  ];
}
