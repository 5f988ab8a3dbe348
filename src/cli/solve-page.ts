/** Answers to questions to scenarios as text pages and as one table. */
import type { Caisse } from '../caisse/index.ts';
import {
  type Cell,
  type Column,
  renderTextTable,
  type Table,
  tabulatePairs,
  tabulateSolution,
  withoutIdleColumns,
  wrap,
} from '../report/index.ts';
import type { FundPair, FundSolution } from '../simulation/index.ts';
import { labelText, renderPairsQuestion, renderSolution } from '../text/index.ts';
import { fold } from './fold.ts';
import type { PageOptions } from './scenario-page.ts';
import type { SolvedScenario } from './solve-scenarios.ts';

const pageTexts = {
  fr: {
    kept: 'Si les foyers gardent leur crédit non dépensé :',
    stays: 'Si le crédit non dépensé reste dans le fonds :',
  },
  en: {
    kept: 'If households keep the credit that they do not spend:',
    stays: 'If the credit that is not spent stays in the fund:',
  },
} as const;

/** One answer: a solution, or pairs. */
type Answer = FundSolution | readonly FundPair[];

const isPairs = (answer: Answer): answer is readonly FundPair[] => Array.isArray(answer);

/** The answer of a scenario, and the one in which unspent credit stays in the fund if the scenario leaves that open. */
function answersOf({ result }: SolvedScenario): readonly [Answer, Answer | null] {
  return 'pairs' in result ? [result.pairs, result.ifUnspentStays] : [result.solution, result.ifUnspentStays];
}

/** How an answer is written; the words of the caisse name its figure. */
export interface SolvedPageOptions extends PageOptions {
  readonly caisse: Caisse;
}

/** Writes the answer of one scenario: sentences and a table; both answers if the scenario leaves open what becomes of unspent credit. */
export function solvedPage(of: SolvedScenario, options: SolvedPageOptions): string[] {
  const { language, width } = options;
  const [kept, stays] = answersOf(of);
  const { kept: ifKept, stays: ifStays } = pageTexts[language];
  const question =
    'pairs' in of.result
      ? [...fold([renderPairsQuestion(of.result.asked, { language, currency: options.currency })], width), '']
      : [];
  return [
    ...wrap(labelText(of.label, language), width),
    '',
    ...question,
    ...(stays === null ? answerLines(kept, options) : [ifKept, '', ...answerLines(kept, options)]),
    ...(stays === null ? [] : ['', ifStays, '', ...answerLines(stays, options)]),
  ];
}

function answerLines(answer: Answer, { language, width, currency, caisse }: SolvedPageOptions): string[] {
  const table = withoutIdleColumns(tableOf(answer, currency));
  if (isPairs(answer)) return renderTextTable(table, language, { width });
  const sentences = fold(renderSolution(answer, { language, currency, caisse }), width);
  return [...sentences, '', ...renderTextTable(table, language, { width, rows: 'side-by-side' })];
}

const tableOf = (answer: Answer, currency: string): Table =>
  isPairs(answer) ? tabulatePairs(answer, { currency }) : tabulateSolution(answer, { currency });

const scenarioColumn: Column = { key: 'scenario', header: { fr: 'Scénario', en: 'Scenario' }, kind: 'text' };

const unspentColumn: Column = {
  key: 'unspent',
  header: { fr: 'Crédit non dépensé', en: 'Unspent credit' },
  kind: 'text',
};

/** The table of one answer, and what it says about unspent credit. */
interface AnswerTable {
  readonly id: string;
  readonly table: Table;
  readonly unspent: Cell;
}

/** The answers of all scenarios in one table, for CSV. */
export function solvedTable(scenarios: readonly SolvedScenario[], currency: string): Table {
  const tables = scenarios.flatMap((each): readonly AnswerTable[] => {
    const [kept, stays] = answersOf(each);
    const known = { id: each.id, table: tableOf(kept, currency) };
    if (stays === null) return [{ ...known, unspent: null }];
    return [
      { ...known, unspent: { fr: 'gardé par les foyers', en: 'kept by households' } },
      { id: each.id, table: tableOf(stays, currency), unspent: { fr: 'reste dans le fonds', en: 'stays in the fund' } },
    ];
  });
  return {
    columns: [scenarioColumn, unspentColumn, ...(tables[0]?.table.columns ?? [])],
    rows: tables.flatMap(({ id, unspent, table }) => table.rows.map((row) => ({ scenario: id, unspent, ...row }))),
  };
}
