/** Finds the value of a figure for which a caisse over a population is balanced. */
import { type Caisse, checkCaisseArgument, rulesAt } from '../../caisse/index.ts';
import {
  checkArgument,
  checkParts,
  type Diagnostic,
  exact,
  type Exact,
  type Month,
  parseRate,
  readParts,
  toPlainText,
} from '../../money/index.ts';
import type { Population } from '../../population/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import { checkPath } from '../check-question.ts';
import { areEqualOutcomes } from '../equal-outcomes.ts';
import { isDiagnostic } from '../is-diagnostic.ts';
import { answerOf } from '../range-answer.ts';
import { type SearchResult, searchValues } from '../search-values.ts';
import { defaultRange, figuresSubject, type Subject } from '../solve-subject.ts';
import { countRange, type CountedRange, statedIn, valueText } from '../value-range.ts';
import { figurePlace, ruleAllocationPlaces, type VariedPlaces } from '../varied-places.ts';
import type { NationGoal, NationQuestion, NationVariable } from './nation-question.ts';
import type {
  NationAnswer,
  NationDirection,
  NationOutcome,
  NationSolution,
  NationYield,
  NoValueReason,
  RefusedValues,
} from './nation-solution.ts';
import { createNationTrials, createSums } from './nation-trials.ts';
import { type Elasticities, NO_RESPONSE } from './respond-incomes.ts';

/** Options of `solveNation`. */
export interface SolveNationOptions {
  /**
   * A range of at most this number of values is computed whole.
   *
   * @defaultValue 200
   */
  readonly thorough?: number;
}

/** A solution, or diagnostics. */
export type SolveNationResult =
  | { readonly ok: true; readonly solution: NationSolution }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The largest number of values that are all computed, unless the options say otherwise. */
export const THOROUGH = 200;

/**
 * Finds the value of a figure for which what all households and other payers pay into the fund in a month covers what the fund pays them, or a share of it.
 *
 * @remarks
 * Each value is written into the document, which is checked and computed again over all rows, so that every rule and rounding reads it; sums are exact. Whether more or less is better is found, not assumed: a range of at most
 * `thorough` values is computed whole, of a larger one the ends, an even sample, the path of each bisection and the neighbours of each border. Rows are merged first by the columns that the rules read. A row whose flows are not all
 * known is in no sum and is counted. Prices, behaviour and other taxes and benefits do not change. The default step is 0.1 point for a rate or a share, 0.01 for another ratio, otherwise 1 (€1 for an amount). Codes: those of the
 * month; `CAISSE-SOLVE-PLACE`, `-NOT-A-FIGURE`, `-SEVERAL`; `-POOL` for households that share a pool; `-UNKNOWN` if no row has all facts; `CAISSE-DISTRIBUTION-NET` if a flow of the fund is no monthly amount of money; those of `openColumns`.
 *
 * @param caisse - a checked caisse
 * @param month - the month, `YYYY-MM`
 * @param population - the households, such as those of `makeNation`
 * @param question - what varies, in which range, for which goal
 * @param options - how many values are computed
 * @returns the answer, with the neighbouring values and what each leaves; or diagnostics of the present document, or of the range as `solveFund`
 * @throws RangeError when the step is not above zero, or the goal is no share
 * @law the answer meets its goal and its neighbour does not
 * @law a bigger rate never lowers the yield
 * @law an exhaustive search over a small range balances the same values
 * @law the refused values are the computed values without a valid document
 * @law a figure without effect on a nation leaves the same sums for each value, and only such a figure
 * @law what a value leaves is the difference of the totals of its document
 * @french équilibre national
 */
export function solveNation(
  caisse: Caisse,
  month: string,
  population: Population,
  question: NationQuestion,
  options: SolveNationOptions = {},
): SolveNationResult {
  checkCaisseArgument(caisse);
  checkArgument('month', month, 'text');
  checkParts('population', population, { table: 'object' });
  const share = checkedShare(question);
  const { thorough = THOROUGH } = readParts('options', options);
  return solveWith(caisse, month, population, { question, share, thorough, elasticities: NO_RESPONSE });
}

/** A question with the exact share of what is received that it asks for. */
export interface SharedQuestion {
  readonly question: NationQuestion;
  readonly share: Exact;
  readonly thorough: number;
  readonly elasticities: Elasticities;
}

/** Finds the value for which what is paid covers an exact share of what is received. */
export function solveWith(
  caisse: Caisse,
  month: string,
  population: Population,
  { question, share, thorough, elasticities }: SharedQuestion,
): SolveNationResult {
  const found = rulesAt(caisse, month);
  if (!found.ok) return { ok: false, diagnostics: [found.diagnostic] };
  const subject = nationSubject(caisse, found.month, question.vary);
  if (isDiagnostic(subject)) return { ok: false, diagnostics: [subject] };
  const sums = createSums(population, share);
  const sumsOf = (of: Caisse): ReturnType<typeof sums> => sums(of, found.month, elasticities);
  const now = sumsOf(caisse);
  if (!now.ok) return now;
  const range = rangeOf(question, subject);
  if (isDiagnostic(range)) return { ok: false, diagnostics: [range] };
  const trial = createNationTrials(caisse, subject, sumsOf);
  const at = (place: number): NationOutcome => trial(valueText(range, place));
  const search = searchValues(range.values, (place) => trialOf(at(place)), thorough);
  return {
    ok: true,
    solution: solutionOf({ month: found.month, question, subject, range, search, at, trial }),
  };
}

/**
 * The share of what is received that the goal asks for.
 *
 * @param question - the question
 * @param name - the name of the parameter, with which messages begin
 */
export function checkedShare(question: NationQuestion, name = 'question'): Exact {
  checkParts(name, question, { vary: 'object' });
  const { vary, goal = BALANCED } = question;
  const kinds: readonly string[] = ['figure', 'allocation'];
  if (!kinds.includes(vary.kind)) throw new RangeError(`${name}.vary: ${vary.kind} is not ${kinds.join(', ')}`);
  if (vary.kind === 'figure') checkPath(name, vary.path);
  checkArgument(`${name}.goal`, goal, 'object');
  switch (goal.kind) {
    case 'balanced':
      return exact(1);
    case 'coverage': {
      const share = parseRate(goal.share);
      if (share.ok) return exact(share.ratio);
      throw new RangeError(`${name}.goal: ${goal.share} is not a share`);
    }
    default:
      throw new RangeError(`${name}.goal: ${(goal satisfies never as NationGoal).kind} is not balanced, coverage`);
  }
}

const BALANCED: NationGoal = { kind: 'balanced' };

/** The figure that varies; or a diagnostic. */
export function nationSubject(caisse: Caisse, month: Month, vary: NationVariable): Subject | Diagnostic {
  const found = vary.kind === 'figure' ? figurePlace(caisse.document, vary.path) : allocationPlace(caisse, month);
  if (isDiagnostic(found)) return found;
  const subject = figuresSubject(caisse.document, vary, found, { which: 'central', path: [] });
  // Amounts are published in whole euros, whatever the rules round to.
  return isDiagnostic(subject) || subject.varied.type !== 'money' ? subject : { ...subject, step: '1' };
}

function allocationPlace(caisse: Caisse, month: Month): VariedPlaces | Diagnostic {
  const places = ruleAllocationPlaces(caisse, { start: month, months: 1 });
  return isDiagnostic(places) ? places : { places };
}

function rangeOf(given: NationQuestion, subject: Subject): CountedRange | Diagnostic {
  const stated = { from: statedIn(given, 'from'), step: statedIn(given, 'step') };
  const { from, step, to } = defaultRange(subject, exact(0), stated);
  return countRange({ from, to: statedIn(given, 'to') ?? to, step }, subject.varied.type);
}

const trialOf = (outcome: NationOutcome): { readonly holds: boolean; readonly miss: number } =>
  outcome.kind === 'invalid'
    ? { holds: false, miss: Infinity }
    : { holds: outcome.holds, miss: Math.max(0, -Number(outcome.margin)) };

interface Searched {
  readonly month: Month;
  readonly question: NationQuestion;
  readonly subject: Subject;
  readonly range: CountedRange;
  readonly search: SearchResult;
  readonly at: (place: number) => NationOutcome;
  readonly trial: (value: DecimalText) => NationOutcome;
}

function solutionOf({ month, question, subject, range, search, at, trial }: Searched): NationSolution {
  const { varied } = subject;
  const last = range.values - 1;
  const outcomes = search.places.map(at);
  const answer = withoutInvalid(answerOf(search.runs, search.nearest, last, at), outcomes);
  const place = placeOf(answer, search, at);
  const direction = directionOf(outcomes);
  const [below, middle, above] = [place === 0 ? null : at(place - 1), at(place), place === last ? null : at(place + 1)];
  const point = (): NationOutcome => trial(toPlainText(exact(middle.value).plus(POINT)));
  return {
    month,
    varied,
    goal: question.goal ?? BALANCED,
    from: valueText(range, 0),
    to: valueText(range, last),
    step: toPlainText(range.step),
    values: range.values,
    computed: search.tried,
    refused: refusedOf(outcomes),
    direction,
    hasEffect: !areEqualOutcomes(outcomes),
    present: varied.present === null ? null : trial(varied.present),
    answer,
    below,
    at: middle,
    above,
    perStep: above === null ? yieldOf(below, middle) : yieldOf(middle, above),
    perPoint: varied.type === 'rate' || varied.type === 'ratio' ? yieldOf(middle, point()) : null,
    why: answer.kind === 'none' ? whyNone(outcomes, direction, { below, middle, above }) : null,
  };
}

/** One percentage point. */
const POINT = exact('0.01');

/** An answer as if the range ended before the values without a valid document at its ends; outcomes are in ascending order. */
function withoutInvalid(answer: NationAnswer, outcomes: readonly NationOutcome[]): NationAnswer {
  const isOneRun = answer.kind === 'value' || (answer.kind === 'intervals' && answer.intervals.length === 1);
  if (!isOneRun) return answer;
  const isHeld = ({ holds }: NationOutcome): boolean => holds;
  const start = outcomes.findIndex(isHeld);
  const end = start + outcomes.filter(isHeld).length - 1;
  const [first, last] = [outcomes[start]!, outcomes[end]!];
  const [before, after] = [outcomes.slice(0, start), outcomes.slice(end + 1)];
  const isOut = (side: readonly NationOutcome[]): boolean => side.every(({ kind }) => kind === 'invalid');
  if (isOut(before) && isOut(after)) return { kind: 'all', first, last };
  if (isOut(before)) return { kind: 'value', better: 'less', holds: last, fails: after[0]! };
  return isOut(after) ? { kind: 'value', better: 'more', holds: first, fails: before.at(-1)! } : answer;
}

/** The place of the value of an answer, of the end of an interval with the smallest margin, or of the nearest value. */
function placeOf(answer: NationAnswer, { runs, nearest }: SearchResult, at: (place: number) => NationOutcome): number {
  const [first] = runs;
  if (first === undefined) return nearest;
  if (answer.kind === 'value') return answer.better === 'less' ? first.last : first.first;
  const marginAt = (place: number): number => {
    const outcome = at(place);
    return outcome.kind === 'invalid' ? Infinity : Number(outcome.margin);
  };
  const ends = runs.flatMap((run) => [run.first, run.last]);
  return ends.reduce((best, end) => (marginAt(end) < marginAt(best) ? end : best));
}

/** How the margin changes along values in ascending order. */
function directionOf(outcomes: readonly NationOutcome[]): NationDirection {
  const margins = outcomes.flatMap((outcome) => (outcome.kind === 'computed' ? [exact(outcome.margin)] : []));
  const pairs = margins.slice(1).map((value, place) => value.cmp(margins[place]!));
  const [rises, falls] = [pairs.some((sign) => sign > 0), pairs.some((sign) => sign < 0)];
  if (rises && falls) return 'both';
  if (rises) return 'rises';
  return falls ? 'falls' : 'same';
}

function yieldOf(from: NationOutcome | null, to: NationOutcome | null): NationYield | null {
  if (from?.kind !== 'computed' || to?.kind !== 'computed') return null;
  const less = (key: 'paid' | 'received'): string => toPlainText(exact(to[key]).minus(exact(from[key])));
  return { paid: less('paid'), received: less('received') };
}

/** The values without a valid document among outcomes in ascending order, joined where no other outcome is between them. */
function refusedOf(outcomes: readonly NationOutcome[]): readonly RefusedValues[] {
  const refused: RefusedValues[] = [];
  outcomes.forEach((outcome, index) => {
    if (outcome.kind !== 'invalid') return;
    const { value, diagnostics } = outcome;
    const before = outcomes[index - 1]?.kind === 'invalid' ? refused.pop() : undefined;
    refused.push(
      before === undefined
        ? { first: value, last: value, count: 1, diagnostics }
        : { ...before, last: value, count: before.count + 1 },
    );
  });
  return refused;
}

/** The nearest value between its neighbours. */
interface Nearest {
  readonly below: NationOutcome | null;
  readonly middle: NationOutcome;
  readonly above: NationOutcome | null;
}

function whyNone(
  outcomes: readonly NationOutcome[],
  direction: NationDirection,
  { below, middle, above }: Nearest,
): NoValueReason {
  if (middle.kind === 'invalid') return 'invalid';
  if (outcomes.filter(({ kind }) => kind === 'computed').length === 1) return 'one-value';
  if (direction === 'same') return 'no-effect';
  if (below === null || above === null) return 'past-end';
  return below.kind === 'invalid' || above.kind === 'invalid' ? 'past-valid' : 'turns';
}
