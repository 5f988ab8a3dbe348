/** Tabulates the answer to a question to a caisse over a population. */
import { exact, checkParts } from '../../money/index.ts';
import type { FigureType } from '../../simulation/index.ts';
import type { NationGoal, NationOutcome, NationSolution } from '../../simulation/nation.ts';
import { coveredShare } from '../../text/fund.ts';
import { roundedCents } from '../rounded-cents.ts';
import {
  type Cell,
  type Column,
  type ColumnKind,
  type CurrencyOptions,
  inCurrency,
  type Row,
  type Table,
} from '../table.ts';

const KINDS: Readonly<Record<FigureType, ColumnKind>> = {
  money: 'cents',
  rate: 'rate',
  ratio: 'number',
  number: 'number',
  households: 'number',
};

const MONTHS = 12;

const column = (key: string, kind: ColumnKind, fr: string, en: string): Column => ({ key, header: { fr, en }, kind });

/**
 * Tabulates the value of the answer, its neighbours and the present value in ascending order, with what is paid, received and left in a year; and the share that is covered, if the goal asks for one.
 *
 * @param solution - a solution of `solveNation`
 * @param options - the currency
 */
export function tabulateNationSolution(solution: NationSolution, options: CurrencyOptions = {}): Table {
  checkParts('solution', solution, { varied: 'object', goal: 'object', answer: 'object', at: 'object' });
  const { varied, goal, below, at, above, present } = solution;
  const outcomes = [
    ...new Map([below, at, above, present].flatMap((each) => (each === null ? [] : [[each.value, each]]))).values(),
  ];
  const sorted = outcomes.sort((left, right) => exact(left.value).cmp(exact(right.value)));
  return {
    columns: inCurrency(
      [
        column('value', KINDS[varied.type], 'Valeur', 'Value'),
        column('holds', 'text', 'Objectif tenu', 'Goal met'),
        column('paid', 'cents', 'Versé au fonds, par an', 'Paid into the fund, a year'),
        column('received', 'cents', 'Versé par le fonds, par an', 'Paid by the fund, a year'),
        ...(goal.kind === 'coverage' ? [column('covered', 'rate', 'Part couverte', 'Share covered')] : []),
        column('left', 'cents', 'Reste, par an', 'Left, a year'),
        column('note', 'text', 'Remarque', 'Note'),
      ],
      options,
    ),
    rows: sorted.map((outcome): Row => ({
      value: varied.type === 'money' ? centsOf(outcome.value) : outcome.value,
      ...cellsOf(outcome, goal),
      note: noteOf(outcome, solution),
    })),
  };
}

const centsOf = (euros: string, times = 1): number => roundedCents(exact(euros).times(times));

function cellsOf(outcome: NationOutcome, goal: NationGoal): Row {
  const holds = outcome.holds ? { fr: 'oui', en: 'yes' } : { fr: 'non', en: 'no' };
  if (outcome.kind === 'invalid') return { holds };
  const { paid, received, left } = outcome;
  return {
    holds,
    paid: centsOf(paid, MONTHS),
    received: centsOf(received, MONTHS),
    covered: coveredShare(outcome, goal),
    left: centsOf(left, MONTHS),
  };
}

function noteOf({ value, kind }: NationOutcome, { at, present, answer }: NationSolution): Cell {
  if (kind === 'invalid') return { fr: 'règles refusées', en: 'rules refused' };
  if (value === at.value) {
    return answer.kind === 'none' ? { fr: 'la plus proche', en: 'the nearest' } : { fr: 'réponse', en: 'answer' };
  }
  return value === present?.value ? { fr: 'valeur du document', en: 'value of the document' } : null;
}
