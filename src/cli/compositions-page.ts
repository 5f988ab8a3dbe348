/** The assessments of all compositions of a household, as a text page, CSV and JSON. */
import type { AssessedCompositions } from '../caisse/curves.ts';
import type { CaisseDocument } from '../caisse/index.ts';
import { formatMonth, shorten } from '../money/index.ts';
import {
  cellOf,
  type CsvProfile,
  renderCsv,
  renderTextTable,
  type Table,
  tabulateCompositions,
  wrap,
} from '../report/index.ts';
import { memberColumn } from '../rule/many.ts';
import { assessmentData } from './assessment-data.ts';
import type { CurvePageOptions } from './curve-head.ts';

const pageTexts = {
  fr: {
    rules: (month: string) => `Règles de ${month}`,
    rest: 'Une ligne par composition du foyer ; tout le reste est égal.',
    undecided: 'Là où la participation est indécise, les montants sont ceux d’un foyer qui participe.',
  },
  en: {
    rules: (month: string) => `Rules of ${month}`,
    rest: 'One row for each composition of the household, all else equal.',
    undecided: 'Where it is undecided whether a household takes part, the amounts are those if it does.',
  },
} as const;

/** Writes the page: the rules that apply, and the table without its empty columns. */
export function compositionsPage(
  assessed: AssessedCompositions,
  document: CaisseDocument,
  { language, width, notes }: CurvePageOptions,
): string[] {
  const { rules, rest, undecided } = pageTexts[language];
  const isUndecided = assessed.compositions.some(({ assessment }) => assessment.verdict.status === 'undecided');
  const table = withoutEmptyColumns(tableOf(assessed, document));
  return [
    shorten(document.name),
    rules(formatMonth(assessed.month, language)),
    ...notes,
    ...wrap(isUndecided ? `${rest} ${undecided}` : rest, width),
    '',
    ...renderTextTable(table, language, { width }),
  ];
}

/** Writes the table as CSV. */
export const compositionsCsv = (
  assessed: AssessedCompositions,
  document: CaisseDocument,
  profile: CsvProfile,
): string => renderCsv(tableOf(assessed, document), profile);

/** Returns the assessments as plain data, with the numbers of members by the name of their column. */
export function compositionsData({ classes, compositions, ...about }: AssessedCompositions): object {
  const columns = classes.map(memberColumn);
  return {
    ...about,
    input: 'members',
    classes: classes.map((ages, place) => ({ column: columns[place]!, ...ages })),
    compositions: compositions.map(({ counts, assessment }) => ({
      members: Object.fromEntries(columns.map((column, place) => [column, counts[place]])),
      assessment: assessmentData(assessment, 'results'),
    })),
  };
}

function tableOf(assessed: AssessedCompositions, { currency }: CaisseDocument): Table {
  const code = currency?.code ?? 'EUR';
  return tabulateCompositions(assessed, { currency: code, allocationUnit: currency?.unit ?? code });
}

function withoutEmptyColumns(table: Table): Table {
  const isEmpty = (column: Table['columns'][number]): boolean =>
    table.rows.every((row) => cellOf(row, column) === null);
  return { ...table, columns: table.columns.filter((column) => !isEmpty(column)) };
}
