/** Tabulates the answers to questions to a scenario. */
import { centsFromExact, exact, checkItems, checkParts } from '../money/index.ts';
import type { FigureType, FundPair, FundSolution, ValueOutcome } from '../simulation/index.ts';
import {
  type Cell,
  type Column,
  type ColumnKind,
  type CurrencyOptions,
  inCurrency,
  type Row,
  type Table,
} from './table.ts';

/** The kind of the column of values. */
const KINDS: Readonly<Record<FigureType, ColumnKind>> = {
  money: 'cents',
  rate: 'rate',
  ratio: 'number',
  number: 'number',
  households: 'number',
};

const column = (key: string, kind: ColumnKind, fr: string, en: string): Column => ({ key, header: { fr, en }, kind });

const outcomeColumns: readonly Column[] = [
  column('holds', 'text', 'Objectif tenu', 'Goal met'),
  column('lowestReserve', 'cents', 'Trésorerie disponible la plus basse', 'Lowest available cash'),
  column('lowestMonth', 'month', 'Mois le plus bas', 'Lowest month'),
  column('closingReserve', 'cents', 'Réserve à la fin', 'Closing reserve'),
  column('netReserve', 'cents', 'Réserve nette à la fin', 'Net closing reserve'),
  column('firstBelowZero', 'month', 'Premier mois sous zéro', 'First month below zero'),
  column('coverage', 'rate', 'Allocations couvertes par les cotisations', 'Allocations covered by contributions'),
  column('missing', 'cents', 'Il manque', 'Missing'),
  column('missingMonth', 'month', 'Mois du manque', 'Month of the miss'),
];

/**
 * Tabulates the values of an answer and their neighbours, in ascending order, with what each leaves.
 *
 * @param solution - a solution of `solveFund`
 * @param options - the currency
 */
export function tabulateSolution(solution: FundSolution, options: CurrencyOptions = {}): Table {
  checkParts('solution', solution, { varied: 'object', answer: 'object' });
  const { varied, answer } = solution;
  const outcomes = outcomesIn(answer).sort((left, right) => exact(left.value).cmp(exact(right.value)));
  return {
    columns: inCurrency([column('value', KINDS[varied.type], 'Valeur', 'Value'), ...outcomeColumns], options),
    rows: outcomes.map((outcome) => ({ value: cellOf(outcome.value, varied.type), ...outcomeCells(outcome) })),
  };
}

/** The values of an answer and their neighbours. */
export function outcomesIn(answer: FundSolution['answer']): ValueOutcome[] {
  switch (answer.kind) {
    case 'value':
      return [answer.holds, answer.fails];
    case 'all':
      return distinct([answer.first, answer.last]);
    case 'none':
      return [answer.nearest];
    case 'intervals':
      return distinct(answer.intervals.flatMap(({ before, first, last, after }) => [before, first, last, after]));
    default:
      return answer satisfies never;
  }
}

const distinct = (outcomes: readonly (ValueOutcome | null)[]): ValueOutcome[] => [
  ...new Map(outcomes.flatMap((each) => (each === null ? [] : [[each.value, each] as const]))).values(),
];

const cellOf = (value: string, type: FigureType): Cell =>
  type === 'money' ? centsFromExact(exact(value), 'once') : value;

function outcomeCells(outcome: ValueOutcome): Row {
  const holds = outcome.holds ? { fr: 'oui', en: 'yes' } : { fr: 'non', en: 'no' };
  if (outcome.kind === 'invalid') return { holds };
  const { lowest, closingReserve, netReserve, firstBelowZero, coverage, misses } = outcome;
  const [first, ...others] = misses;
  const most =
    first === undefined ? null : others.reduce((left, right) => (right.missing > left.missing ? right : left), first);
  return {
    holds,
    lowestReserve: lowest.reserve,
    lowestMonth: lowest.month,
    closingReserve,
    netReserve,
    firstBelowZero,
    coverage,
    missing: most?.missing ?? null,
    missingMonth: most?.month ?? null,
  };
}

/**
 * Tabulates pairs of an allocation and the largest number of households that meets the goals with it.
 *
 * @param pairs - the pairs of `solvePairs`
 * @param options - the currency
 */
export function tabulatePairs(pairs: readonly FundPair[], options: CurrencyOptions = {}): Table {
  checkItems('pairs', pairs, 'object');
  return {
    columns: inCurrency(
      [
        column('allocation', 'cents', 'Allocation par mois', 'Allocation a month'),
        pairs.every(({ isThorough }) => isThorough)
          ? column('households', 'number', 'Foyers au plus', 'Households at most')
          : column(
              'households',
              'number',
              'Foyers au plus, parmi les nombres essayés',
              'Households at most, of those tried',
            ),
        column('note', 'text', 'Remarque', 'Note'),
      ],
      options,
    ),
    rows: pairs.map(({ allocation, households, isEnd, isThorough }) => ({
      allocation: cellOf(allocation, 'money'),
      households,
      note: noteOf(households, isEnd, isThorough),
    })),
  };
}

function noteOf(households: number | null, isEnd: boolean, isThorough: boolean): Cell {
  if (households === null && !isThorough)
    return { fr: 'aucun nombre essayé ne convient', en: 'no number that was tried meets the goal' };
  if (households === null) return { fr: 'aucun nombre ne convient', en: 'no number meets the goal' };
  return isEnd ? { fr: 'fin de la plage essayée', en: 'end of the range' } : null;
}
