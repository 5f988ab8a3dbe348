/** The sections of a report about questions to the scenario: which value, or which pairs, meet its goals. */
import { type Caisse, type Case, isSecretCount } from '../../caisse/index.ts';
import { formatDecimal } from '../../money/index.ts';
import type { AskedPairs, FundPair, FundSolution, SolvePairsResult } from '../../simulation/index.ts';
import { caseName, withMinus } from '../../text/fund.ts';
import { renderPairsQuestion, renderSolution } from '../../text/index.ts';
import type { ReportBlock } from '../report-document.ts';
import { withoutSecrets, type WithThreshold } from '../secret-counts.ts';
import { outcomesIn, tabulatePairs, tabulateSolution } from '../tabulate-solution.ts';
import type { Table, Wording } from '../table.ts';
import { withoutIdleColumns } from '../without-idle-columns.ts';

/** An answer to a question: what `solveFund` or `solvePairs` gives. */
export type CouncilAnswer = (
  | { readonly solution: FundSolution; readonly ifUnspentStays: FundSolution | null }
  | Pick<Extract<SolvePairsResult, { readonly ok: true }>, 'asked' | 'pairs' | 'ifUnspentStays'>
) & {
  /**
   * The case of the assumptions with which the question was answered.
   *
   * @defaultValue `'central'`
   */
  readonly case?: Case;
};

/** The currency, and the caisse whose words name a figure. */
interface AnswerWords {
  readonly currency: string;
  readonly caisse: Caisse;
}

/** The blocks of the sections, one for each answer. */
export function answeredBlocks(
  answers: readonly CouncilAnswer[],
  caisse: Caisse,
  threshold: WithThreshold,
): readonly ReportBlock[] {
  const currency = caisse.document.currency?.code ?? 'EUR';
  return answers.flatMap((answer, place) => [
    headingOf(answer, place, answers.length),
    ...(answer.case === undefined || answer.case === 'central' ? [] : [caseBlock(answer.case)]),
    ...('pairs' in answer ? [pairsQuestion(answer.asked, currency)] : []),
    ...('pairs' in answer
      ? treatments(answer.pairs, answer.ifUnspentStays, (pairs) => pairsBlocks(pairs, currency, threshold))
      : treatments(answer.solution, answer.ifUnspentStays, (solution) =>
          solutionBlocks(solution, { currency, caisse }, threshold),
        )),
  ]);
}

function headingOf(answer: CouncilAnswer, place: number, count: number): ReportBlock {
  const number = count === 1 ? '' : ` ${place + 1}`;
  const text =
    'pairs' in answer
      ? { fr: `Allocation et nombre de foyers${number}`, en: `Allocation and number of households${number}` }
      : { fr: `La valeur cherchée${number}`, en: `The value that was searched${number}` };
  return { kind: 'heading', level: 1, text };
}

function pairsQuestion(asked: AskedPairs, currency: string): ReportBlock {
  const [fr, en] = (['fr', 'en'] as const).map((language) => renderPairsQuestion(asked, { language, currency }));
  return { kind: 'paragraph', text: { fr: fr!, en: en! } };
}

function caseBlock(which: Case): ReportBlock {
  const { fr, en } = caseName(which);
  return { kind: 'paragraph', text: { fr: `Dans le cas ${fr}.`, en: `In the ${en} case.` } };
}

/** The blocks of an answer; of both answers, each with its heading, if the scenario leaves open what becomes of unspent credit. */
function treatments<Answer>(
  kept: Answer,
  stays: Answer | null,
  blocksOf: (answer: Answer) => readonly ReportBlock[],
): readonly ReportBlock[] {
  if (stays === null) return blocksOf(kept);
  const part = (text: Wording): ReportBlock => ({ kind: 'heading', level: 2, text });
  return [
    part({ fr: 'Si les foyers gardent leur crédit', en: 'If households keep their credit' }),
    ...blocksOf(kept),
    part({ fr: 'Si le crédit reste au fonds', en: 'If the credit stays in the fund' }),
    ...blocksOf(stays),
  ];
}

function solutionBlocks(solution: FundSolution, words: AnswerWords, threshold: WithThreshold): readonly ReportBlock[] {
  const { currency } = words;
  const french = renderSolution(solution, { language: 'fr', ...words });
  const english = renderSolution(solution, { language: 'en', ...words });
  const [question, ...sentences] = french.map((fr, place): Wording => ({
    fr: withMinus(fr),
    en: withMinus(english[place] ?? ''),
  }));
  const isSecret = hasSecretNumber(solution, threshold);
  const shown = {
    caption: { fr: 'La réponse et ses voisines', en: 'The answer and its neighbours' },
    table: withoutIdleColumns(neighbours(solution, currency)),
  };
  return [
    { kind: 'paragraph', text: question! },
    ...(isSecret ? [SECRET_ANSWERS[solution.answer.kind]] : sentences).map((text, place): ReportBlock => ({
      kind: 'paragraph',
      text,
      style: place === 0 ? 'answer' : 'plain',
    })),
    {
      kind: 'table',
      ...(solution.varied.type === 'households' ? withoutSecrets(shown, { value: [] }, threshold) : shown),
    },
  ];
}

const SECRET: Wording = {
  fr: 'Réponse : elle comprend un nombre de foyers au-dessous du seuil de secret, qui n’est pas montré.',
  en: 'Answer: it has a number of households below the threshold of secrecy, which is not shown.',
};

/** What is said of an answer with a number of households that is not shown. */
const SECRET_ANSWERS: Readonly<Record<FundSolution['answer']['kind'], Wording>> = {
  value: SECRET,
  intervals: SECRET,
  all: { fr: 'Réponse : tous les nombres essayés conviennent.', en: 'Answer: every number that was tried.' },
  none: {
    fr: 'Réponse : aucun des nombres essayés ne convient.',
    en: 'Answer: none of the numbers that were tried.',
  },
};

/** Whether the sentences of an answer name a number of households below the threshold. */
function hasSecretNumber({ varied, answer, from, to }: FundSolution, threshold: WithThreshold): boolean {
  if (varied.type !== 'households') return false;
  const named = [
    ...outcomesIn(answer).map(({ value }) => value),
    ...(answer.kind === 'all' || answer.kind === 'none' ? [from, to] : []),
    ...(varied.present === null ? [] : [varied.present]),
  ];
  return named.some((value) => isSecretCount(Number(value), threshold));
}

/** The values around the answer, with what each leaves: fewer columns than in `tabulateSolution`, for a page upright. */
function neighbours(solution: FundSolution, currency: string): Table {
  const { columns, rows } = tabulateSolution(solution, { currency });
  const isCoverage = solution.goals.some(({ kind }) => kind === 'coverage');
  const leftOut = ['firstBelowZero', 'missingMonth', ...(isCoverage ? [] : ['coverage'])];
  return { columns: columns.filter(({ key }) => !leftOut.includes(key)), rows };
}

/** The pairs as a table, and as a chart if at least two allocations have a largest number of households within the range that was tried. */
function pairsBlocks(pairs: readonly FundPair[], currency: string, threshold: WithThreshold): readonly ReportBlock[] {
  const caption: Wording = {
    fr: 'Le plus grand nombre de foyers pour chaque allocation',
    en: 'The largest number of households for each allocation',
  };
  const all = withoutIdleColumns(largestWithinRange(pairs, currency, threshold));
  const shown = withoutSecrets({ caption, table: all }, { households: ['note'] }, threshold);
  const drawn = shown.table.rows.filter(({ households = null }) => households !== null);
  if (drawn.length < 2) return [{ kind: 'table', ...shown }];
  return [
    {
      kind: 'chart',
      title: { fr: 'Foyers au plus, selon l’allocation', en: 'Households at most, by allocation' },
      chart: { kind: 'lines', along: 'allocation', series: ['households'] },
      table: shown,
    },
  ];
}

/** The end of the range is not the largest number that meets the goals: it stands in the note, and is not drawn. */
function largestWithinRange(pairs: readonly FundPair[], currency: string, threshold: WithThreshold): Table {
  const { columns, rows } = tabulatePairs(pairs, { currency });
  return {
    columns,
    rows: rows.map((row, place) => {
      const { households, isEnd } = pairs[place]!;
      if (households === null || !isEnd || isSecretCount(households, threshold)) return row;
      const [fr, en] = (['fr', 'en'] as const).map((language) => formatDecimal(String(households), language));
      const note = { fr: `${fr} ou plus : fin de la plage essayée`, en: `${en} or more: end of the range` };
      return { ...row, households: null, note };
    }),
  };
}
