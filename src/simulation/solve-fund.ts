/** Finds the values of a figure for which a scenario meets its goals. */
import { type Caisse, checkCaisseArgument } from '../caisse/index.ts';
import {
  checkArgument,
  checkProgress,
  createSteps,
  type Diagnostic,
  error,
  exact,
  type Exact,
  fromScaledInteger,
  type Progress,
  toPlainText,
} from '../money/index.ts';
import { checkQuestion } from './check-question.ts';
import type { FundQuestion, ValueRange } from './fund-question.ts';
import type { FundSolution, ValueOutcome } from './fund-solution.ts';
import { isDiagnostic } from './is-diagnostic.ts';
import { planBound } from './plan-bound.ts';
import { planFund, type PlanFundOptions } from './plan-fund.ts';
import { areEqualOutcomes } from './equal-outcomes.ts';
import { answerOf } from './range-answer.ts';
import { expectedTrials, searchValues } from './search-values.ts';
import { defaultRange, solveSubject, type Subject } from './solve-subject.ts';
import { type CountedRange, countRange, statedIn, valueText } from './value-range.ts';
import { createTrials, trialOf, type ValueOutcomes } from './solve-trials.ts';

/** The months, the language and the case of a plan, and how many values are simulated. */
export interface SolveFundOptions extends PlanFundOptions {
  /**
   * A range of at most this number of values is simulated whole.
   *
   * @defaultValue 200
   */
  readonly thorough?: number;
  /**
   * Receives the number of values that are simulated, of those that a search with one border simulates; the allocations that are done in `solvePairs`.
   *
   * @defaultValue none
   */
  readonly progress?: Progress;
}

/** The largest number of values that are all simulated, unless the options say otherwise. */
const THOROUGH = 200;

/**
 * A solution, or diagnostics.
 *
 * @remarks
 * If the scenario leaves open what becomes of unspent credit and that matters, `solution` lets households keep it, and `ifUnspentStays` is the solution in
 * which it stays in the fund; otherwise `ifUnspentStays` is `null`.
 */
export type SolveFundResult =
  | { readonly ok: true; readonly solution: FundSolution; readonly ifUnspentStays: FundSolution | null }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Finds the values of a figure for which a scenario meets its goals.
 *
 * @remarks
 * Each value is written into the document, which is checked and simulated again, so that every rule reads it; a value that makes the document invalid does not
 * hold. Whether more or less is better is found, not assumed. A range of at most `thorough` values is simulated whole. Of a larger range the ends, an even
 * sample, the path of each bisection and the neighbours of each border are simulated; `simulated` says how many values were.
 *
 * @param caisse - a caisse whose document has scenarios
 * @param id - the scenario's key in the document
 * @param question - what varies, in which range, for which goals
 * @param options - the months, the language of labels, the case, the number of values that are simulated
 * @returns the answer with the values next to it and what each leaves; or diagnostics, for something that the document does not have, or of the range: `CAISSE-SOLVE-RANGE`, `CAISSE-SOLVE-VALUES`, `CAISSE-SOLVE-LARGE`, `CAISSE-AMOUNT-TOO-LARGE`, `CAISSE-AMOUNT-TOO-PRECISE`
 * @throws RangeError when the question has no goal, a step that is not above zero, or a number of households that is not whole; TypeError when an argument has another type
 * @law the answer meets the goals and its neighbour does not
 * @law an exhaustive search over a small range gives the same answer
 * @law no answer means that no value of a small range meets the goals
 * @law a figure without effect leaves the same for each value of the range, and only such a figure
 * @law solving leaves the caisse unchanged
 * @law progress of a search increases to its total and changes no result
 */
export function solveFund(
  caisse: Caisse,
  id: string,
  question: FundQuestion,
  options: SolveFundOptions = {},
): SolveFundResult {
  checkCaisseArgument(caisse);
  checkArgument('id', id, 'text');
  checkQuestion(question);
  checkArgument('options', options, 'object');
  const { thorough = THOROUGH, progress } = options;
  checkProgress(progress);
  const present = planFund(caisse, id, options);
  const known = Object.hasOwn(caisse.scenarios, id) ? caisse.scenarios[id] : undefined;
  if (known === undefined) return present.ok ? { ok: false, diagnostics: [] } : present;
  const scenario = known.cases?.[options.case ?? 'central'] ?? known;
  const subject = solveSubject(caisse, id, scenario, question.vary);
  if (isDiagnostic(subject)) return { ok: false, diagnostics: [subject] };
  const { goals } = question;
  const asksReserve = goals.some(({ kind }) => kind === 'reserve');
  if (
    asksReserve &&
    scenario.reserveMonths === null &&
    !subject.varied.paths.some((path) => path.includes('reserveMonths'))
  ) {
    return { ok: false, diagnostics: [error('CAISSE-SOLVE-NO-RESERVE-RULE', ['scenarios', id])] };
  }
  const range = rangeOf(question, subject, present.ok ? fromScaledInteger(planBound(present.plan), 2) : exact(0));
  if (isDiagnostic(range)) return { ok: false, diagnostics: [range] };
  const steps = createSteps(expectedTrials(range.values, thorough), progress);
  const trials = createTrials(caisse, id, subject, goals, options, steps.step);
  const solve = (outcomeOf: (outcomes: ValueOutcomes) => ValueOutcome): FundSolution => {
    const at = (place: number): ValueOutcome => outcomeOf(trials(valueText(range, place)));
    const { runs, nearest, tried, places } = searchValues(range.values, (place) => trialOf(at(place)), thorough);
    return {
      scenario: id,
      start: scenario.start,
      months: options.months ?? scenario.months,
      varied: subject.varied,
      goals,
      from: valueText(range, 0),
      to: valueText(range, range.values - 1),
      step: toPlainText(range.step),
      values: range.values,
      simulated: tried,
      isThorough: tried === range.values,
      hasEffect: !areEqualOutcomes(places.map(at)),
      answer: answerOf(runs, nearest, range.values - 1, at),
    };
  };
  const solution = solve(({ planned }) => planned);
  const ifUnspentStays =
    present.ok && present.ifUnspentStays !== null
      ? solve(({ planned, ifUnspentStays: path }) => path ?? planned)
      : null;
  steps.end();
  return { ok: true, solution, ifUnspentStays };
}

/** The values of a question, with defaults. */
function rangeOf(given: ValueRange, subject: Subject, moved: Exact): CountedRange | Diagnostic {
  const { from, step, to } = defaultRange(subject, moved, {
    from: statedIn(given, 'from'),
    step: statedIn(given, 'step'),
  });
  return countRange({ from, to: statedIn(given, 'to') ?? to, step }, subject.varied.type);
}
