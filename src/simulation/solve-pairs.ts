/** Finds the pairs of an allocation and a number of households for which a scenario meets its goals. */
import { type Caisse, checkCaisseArgument, lowerCaisse } from '../caisse/index.ts';
import {
  checkArgument,
  checkProgress,
  createSteps,
  type Diagnostic,
  exact,
  type Month,
  readParts,
  roundExact,
  toPlainText,
} from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';
import { checkQuestion } from './check-question.ts';
import type { FundGoal, ValueRange } from './fund-question.ts';
import type { FundAnswer, FundSolution, VariedFigure } from './fund-solution.ts';
import { isDiagnostic } from './is-diagnostic.ts';
import { planFund } from './plan-fund.ts';
import { solveFund, type SolveFundOptions, type SolveFundResult } from './solve-fund.ts';
import { solveSubject } from './solve-subject.ts';
import { valuesIn } from './value-range.ts';

/** Which allocations and households are paired, for which goals. */
export interface PairsQuestion {
  /** The allocations. By default a tenth of the present allocation in whole euros, up to twice it; of all groups, or of one by its id or place. */
  readonly allocation?: ValueRange & { readonly group?: string | number };
  /** The households, of all groups, or of one by its id or place. */
  readonly households?: ValueRange & { readonly group?: string | number };
  /** The goals, which must all hold. */
  readonly goals: readonly FundGoal[];
}

/** An allocation and the largest number of households that meets the goals with it. */
export interface FundPair {
  /** Euros a month, as decimal text. */
  readonly allocation: DecimalText;
  /** The largest number of households; `null` if no number meets the goals. */
  readonly households: number | null;
  /** Whether that number is the end of the range: a larger one may meet the goals too. */
  readonly isEnd: boolean;
  /** `false` if some numbers of households of the range were not simulated: a larger one of them may meet the goals. */
  readonly isThorough: boolean;
}

/** The question of pairs, as found in the document. */
export interface AskedPairs {
  readonly scenario: string;
  readonly start: Month;
  readonly months: number;
  readonly goals: readonly FundGoal[];
  readonly allocation: VariedFigure;
  readonly households: VariedFigure;
}

/** The question and its pairs, or diagnostics. `ifUnspentStays` is as in `SolveFundResult`. */
export type SolvePairsResult =
  | {
      readonly ok: true;
      readonly asked: AskedPairs;
      readonly pairs: readonly FundPair[];
      readonly ifUnspentStays: readonly FundPair[] | null;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The largest number of allocations of one question. */
const ALLOCATIONS_LIMIT = 1000;

/** For each allocation, a range of at most this number of households is simulated whole. */
const THOROUGH = 50;

/**
 * Finds for each allocation the largest number of households with which a scenario meets its goals.
 *
 * @param caisse - a caisse whose document has scenarios
 * @param id - the scenario's key in the document
 * @param question - the allocations, the households and the goals
 * @param options - as for `solveFund`
 * @returns the question and a pair for each allocation; or diagnostics, for something that the document does not have, or of the range: `CAISSE-SOLVE-RANGE`, `CAISSE-SOLVE-VALUES`, `CAISSE-SOLVE-LARGE`, `CAISSE-AMOUNT-TOO-LARGE`, `CAISSE-AMOUNT-TOO-PRECISE`
 * @throws RangeError when the question has no goal, a step that is not above zero, or a number of households that is not whole; TypeError when an argument has another type
 * @law each pair is the answer of solveFund to the same question
 * @law progress of pairs increases to its total and changes no result
 */
export function solvePairs(
  caisse: Caisse,
  id: string,
  question: PairsQuestion,
  options: SolveFundOptions = {},
): SolvePairsResult {
  checkCaisseArgument(caisse);
  checkArgument('id', id, 'text');
  checkArgument('options', options, 'object');
  checkProgress(options.progress);
  const { allocation = {}, households = {}, goals } = readParts('question', question);
  checkArgument('question.allocation', allocation, 'object');
  const { group, ...range } = readParts('question.households', households);
  const asked = { vary: { kind: 'households' as const, ...(group === undefined ? {} : { group }) }, goals, ...range };
  checkQuestion(asked, 'question.households');
  const known = Object.hasOwn(caisse.scenarios, id) ? caisse.scenarios[id] : undefined;
  if (known === undefined) {
    const planned = planFund(caisse, id, options);
    return planned.ok ? { ok: false, diagnostics: [] } : planned;
  }
  const scenario = known.cases?.[options.case ?? 'central'] ?? known;
  const vary = { kind: 'allocation' as const, ...(allocation.group === undefined ? {} : { group: allocation.group }) };
  const subject = solveSubject(caisse, id, scenario, vary);
  if (isDiagnostic(subject)) return { ok: false, diagnostics: [subject] };
  const counted = solveSubject(caisse, id, scenario, asked.vary);
  if (isDiagnostic(counted)) return { ok: false, diagnostics: [counted] };
  const defaults = defaultAllocations(subject.varied.present ?? '100');
  const values = valuesIn(allocation, defaults, subject.varied.type, ALLOCATIONS_LIMIT);
  if (isDiagnostic(values)) return { ok: false, diagnostics: [values] };
  const each: SolveFundOptions = {
    thorough: options.thorough ?? THOROUGH,
    case: options.case ?? 'central',
    ...(options.months === undefined ? {} : { months: options.months }),
    ...(options.language === undefined ? {} : { language: options.language }),
  };
  const steps = createSteps(values.length, options.progress);
  const solved = values.map((value): SolveFundResult => {
    const lowered = lowerCaisse(subject.withValue(value), caisse);
    const result = lowered.ok ? solveFund(lowered.caisse, id, asked, each) : lowered;
    steps.step();
    return result;
  });
  for (const result of solved) if (!result.ok) return result;
  steps.end();
  const pairsOf = (which: (result: Extract<SolveFundResult, { readonly ok: true }>) => FundSolution): FundPair[] =>
    solved.flatMap((result, place) => (result.ok ? [pairOf(values[place]!, which(result))] : []));
  const isOpen = solved.some((result) => result.ok && result.ifUnspentStays !== null);
  return {
    ok: true,
    asked: {
      scenario: id,
      start: scenario.start,
      months: options.months ?? scenario.months,
      goals,
      allocation: subject.varied,
      households: counted.varied,
    },
    pairs: pairsOf(({ solution }) => solution),
    ifUnspentStays: isOpen ? pairsOf(({ solution, ifUnspentStays }) => ifUnspentStays ?? solution) : null,
  };
}

/** A tenth of the present allocation in whole euros, and twice the present allocation. */
function defaultAllocations(present: DecimalText): Required<ValueRange> {
  const tenth = roundExact(exact(present).times(exact('0.1')), { to: '1', mode: 'up' });
  const step = toPlainText(tenth.gt(0) ? tenth : exact(1));
  return { from: step, step, to: toPlainText(exact(step).times(20)) };
}

function pairOf(allocation: DecimalText, { answer, to, isThorough }: FundSolution): FundPair {
  const largest = largestOf(answer, to);
  return { allocation, households: largest === null ? null : Number(largest), isEnd: largest === to, isThorough };
}

/** The largest value that holds. */
function largestOf(answer: FundAnswer, to: DecimalText): DecimalText | null {
  switch (answer.kind) {
    case 'none':
      return null;
    case 'all':
      return to;
    case 'value':
      return answer.better === 'more' ? to : answer.holds.value;
    case 'intervals':
      return answer.intervals.at(-1)?.last.value ?? null;
    default:
      return answer satisfies never;
  }
}
