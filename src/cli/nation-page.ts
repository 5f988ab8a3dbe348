/** The results of `caisse nation` as text. */
import type { Label } from '../caisse/index.ts';
import { exact, type Language, shorten } from '../money/index.ts';
import {
  computeNationBudget,
  renderTextTable,
  type Table,
  tabulateNation,
  tabulateNationBudget,
  tabulateNationRecord,
  tabulateNationSolution,
  type Wording,
} from '../report/index.ts';
import {
  describeFileMethod,
  describeNationBudget,
  describeNationMethod,
  labelText,
  nationAssumptions,
  renderNationSolution,
  type resultLabels,
} from '../text/index.ts';
import { HIDDEN_BUDGET, nationLimits } from '../text/fund.ts';
import { fold } from './fold.ts';
import { exploredLines } from './explored-lines.ts';
import { type NationJob, showsBudget } from './nation-job.ts';
import type { NationAnswer } from './nation-run.ts';
import { comparisonLines, distributionLines } from './tables-lines.ts';
import { totalsNotes } from './totals-notes.ts';

/** How the page is written. */
interface PageOptions {
  readonly labels: ReturnType<typeof resultLabels>;
  readonly language: Language;
  readonly width: number;
}

const HEADINGS = {
  heldOut: {
    fr: 'Indicateurs publiés qui ne servent pas au calage',
    en: 'Published indicators that the calibration does not use',
  },
  assumptions: { fr: 'Hypothèses de la nation', en: 'Assumptions of the nation' },
  reading: { fr: 'Lecture du fichier', en: 'How the file was read' },
  gaps: { fr: 'Ce que ce document ne connaît pas :', en: 'What this document does not know:' },
  record: { fr: 'Fiche de calcul', en: 'Record of the run' },
} as const satisfies Readonly<Record<string, Wording>>;

/** Writes the budget, the answer, the tables, the method, the assumptions and the record of the run. */
export function nationPage(
  job: NationJob,
  answer: Extract<NationAnswer, { ok: true }>,
  { labels, language, width }: PageOptions,
): string[] {
  const { caisse, found, distribution } = job;
  const { document } = caisse;
  const { source, totals, tables, solution, explored, record } = answer;
  const currency = document.currency?.code ?? 'EUR';
  const { flows } = found;
  const layout = { options: { currency, labels }, language, width };
  const lines = (texts: readonly Wording[]): string[] =>
    fold(
      texts.map((text) => text[language]),
      width,
    );
  const table = (of: Table): string[] => renderTextTable(of, language, { width });
  const list = (heading: Wording, items: readonly Wording[]): string[] => [
    heading[language],
    '',
    ...fold(
      items.map((item) => `  - ${item[language]}`),
      width,
    ),
  ];
  const method = (): string[] => {
    if (source.kind === 'file') {
      const households = showsBudget(job) ? totals.all.households : null;
      return [...lines(describeFileMethod(record, households)), '', ...list(HEADINGS.reading, answer.reading)];
    }
    const { report } = source;
    // The addresses of sources are in the report.
    const heldOut = tabulateNation(report).heldOut;
    const short = { ...heldOut, columns: heldOut.columns.filter(({ key }) => key !== 'source') };
    const assumptions = report.assumptions.map((id) => nationAssumptions[id]);
    return [
      ...lines(describeNationMethod(report, record)),
      '',
      HEADINGS.heldOut[language],
      '',
      ...table(short),
      '',
      ...list(HEADINGS.assumptions, [...assumptions, ...answer.reading]),
    ];
  };
  return [
    shorten(document.name),
    '',
    ...(showsBudget(job)
      ? [
          ...lines([describeNationBudget(computeNationBudget(totals, flows), currency)]),
          '',
          ...table(tabulateNationBudget(totals, flows, { currency })),
          ...totalsNotes(totals, document, labels, language, width),
        ]
      : lines([HIDDEN_BUDGET])),
    ...(solution === null
      ? []
      : [
          '',
          ...fold(renderNationSolution(solution, { language, currency, caisse }), width),
          '',
          ...table(tabulateNationSolution(solution, { currency })),
        ]),
    ...(explored === null ? [] : exploredLines(explored, { currency, language, width })),
    ...(tables === null
      ? []
      : tables.comparison === null
        ? distributionLines(tables.distribution, layout)
        : comparisonLines(tables.comparison, distribution!.baseline!, layout)),
    '',
    ...lines(nationLimits(explored)),
    ...gapLines(document.gaps ?? [], { language, width }),
    '',
    ...method(),
    '',
    HEADINGS.record[language],
    '',
    ...table(tabulateNationRecord(record)),
  ];
}

/** What the document says that is not known. */
function gapLines(
  gaps: readonly Label[],
  { language, width }: Pick<PageOptions, 'language' | 'width'>,
): readonly string[] {
  if (gaps.length === 0) return [];
  return fold([HEADINGS.gaps[language], ...gaps.map((gap) => `  - ${labelText(gap, language)}`)], width);
}

/** The results as JSON. Sums are in euros, as exact decimal text. */
export function nationData(job: NationJob, answer: Extract<NationAnswer, { ok: true }>): object {
  const { caisse, found } = job;
  const { source, totals, tables, solution, explored, record } = answer;
  const { paid, received } = computeNationBudget(totals, found.flows);
  return {
    caisse: caisse.document.id,
    month: found.month,
    record,
    ...(showsBudget(job)
      ? { budget: { paid, received, left: exact(paid).minus(exact(received)).toFixed() }, totals: totals.all }
      : {}),
    ...(solution === null ? {} : { solution }),
    ...(explored === null ? {} : { explored }),
    ...(tables === null
      ? {}
      : tables.comparison === null
        ? { distribution: tables.distribution }
        : { comparison: tables.comparison }),
    ...(source.kind === 'nation' ? { nation: source.report } : {}),
  };
}
