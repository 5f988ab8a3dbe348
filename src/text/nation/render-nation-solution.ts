/** Renders the answer to a question to a caisse over a population in words. */
import { type Caisse, checkCaisseArgument } from '../../caisse/index.ts';
import {
  checkArgument,
  checkLanguage,
  checkParts,
  exact,
  type Exact,
  formatMonth,
  type Unit,
} from '../../money/index.ts';
import type { NationOutcome, NationSolution, NationYield } from '../../simulation/nation.ts';
import { figureText } from '../difference/figure-name.ts';
import type { Language } from '../language.ts';
import { numberWriter } from '../numbers.ts';
import { renderDiagnostic } from '../render-diagnostic.ts';
import { enumerate, typeset } from '../typography.ts';
import { coveredShare, coveredText } from './goal-words.ts';
import { writeLarge } from './large-amounts.ts';
import { NATION_WORDS, type NationWords } from './solution-words.ts';

/** Options of `renderNationSolution`. */
export interface RenderNationSolutionOptions {
  readonly language: Language;
  /**
   * The currency of amounts.
   *
   * @defaultValue `'EUR'`
   */
  readonly currency?: Unit;
  /**
   * The caisse that was asked: its figure is named by its label, or in the words of the rules.
   *
   * @defaultValue none: the figure is named by its place in the document
   */
  readonly caisse?: Caisse;
}

/**
 * Writes a question to a caisse over a population and its answer: the answer, what its neighbours and the present value leave, what one step and one point yield, why no value does, how many values were computed, and what is not modelled.
 *
 * @param solution - a solution of `solveNation`
 * @param options - the language and the currency
 * @law a national balance has words in both languages
 */
export function renderNationSolution(solution: NationSolution, options: RenderNationSolutionOptions): string[] {
  checkParts('solution', solution, { month: 'text', varied: 'object', goal: 'object', answer: 'object', at: 'object' });
  checkArgument('options', options, 'object');
  checkLanguage('options.language', options.language);
  if (options.caisse !== undefined) checkCaisseArgument(options.caisse, 'options.caisse');
  const context: Context = { solution, words: NATION_WORDS[options.language], ...options };
  return [
    questionOf(context),
    ...answerLines(context),
    ...presentLine(context),
    ...yieldLines(context),
    ...searchLines(context),
    ...unknownLine(context),
    context.words.notModelled,
    context.words.perMonth,
  ].map((sentence) => typeset(sentence, options.language));
}

interface Context extends RenderNationSolutionOptions {
  readonly solution: NationSolution;
  readonly words: NationWords;
}

function questionOf({ solution, words, language, caisse }: Context): string {
  const { varied, goal, month } = solution;
  const which =
    varied.vary.kind === 'allocation'
      ? words.allocation
      : words.figure(figureText(solution, month, { caisse, language }));
  const covered = coveredText(goal, language);
  const asked = covered === null ? words.balanced : words.coverage(covered);
  return words.question(which, asked, formatMonth(month, language));
}

function answerLines(context: Context): readonly string[] {
  const { solution, words } = context;
  const { answer, below, above, from, to, step } = solution;
  const write = (value: string): string => valueText(context, value);
  const withOutcome = (outcome: NationOutcome): string =>
    words.withValue(write(outcome.value), whatOf(context, outcome));
  const neighbours = [below, above].flatMap((each) => (each === null ? [] : [withOutcome(each)]));
  const answered = (head: string, outcome: NationOutcome): string =>
    `${head}${context.language === 'fr' ? ' ; ' : '; '}${whatOf(context, outcome)}.`;
  switch (answer.kind) {
    case 'value': {
      const head = answer.better === 'more' ? words.atLeast : words.atMost;
      return [answered(head(write(answer.holds.value)), answer.holds), ...neighbours];
    }
    case 'all':
      return [
        words.all(write(answer.first.value), write(answer.last.value)) + '.',
        withOutcome(answer.first),
        withOutcome(answer.last),
      ];
    case 'none': {
      const { why } = solution;
      return [
        words.none(write(from), write(to), stepText(context, step)),
        words.nearest(write(answer.nearest.value), whatOf(context, answer.nearest)),
        ...(why === null || !solution.hasEffect ? [] : [words.why[why](comparedOf(context))]),
      ];
    }
    case 'intervals':
      return [
        words.between(answer.intervals.map(({ first, last }) => [write(first.value), write(last.value)])),
        ...answer.intervals
          .flatMap(({ before, first, last, after }) => [before, first, last, after])
          .filter((each) => each !== null)
          .map(withOutcome),
      ].slice(0, INTERVAL_LINES);
    default:
      return answer satisfies never;
  }
}

/** The largest number of lines about several intervals. */
const INTERVAL_LINES = 5;

function presentLine(context: Context): readonly string[] {
  const { solution, words } = context;
  const { present, at } = solution;
  if (present === null || present.value === at.value) return [];
  return [words.present(valueText(context, present.value), whatOf(context, present))];
}

function yieldLines(context: Context): readonly string[] {
  const { solution, words } = context;
  const { perStep, perPoint, step } = solution;
  return [
    ...(perStep === null ? [] : [words.perStep(stepText(context, step), effectOf(context, perStep))]),
    ...(perPoint === null ? [] : [words.perPoint(effectOf(context, perPoint))]),
  ];
}

function searchLines(context: Context): readonly string[] {
  const { solution, words, language, currency = 'EUR' } = context;
  const { computed, values, hasEffect } = solution;
  const count = (number: number): string => numberWriter(language, currency).decimal(String(number));
  return [
    ...(hasEffect ? directionLine(context) : [words.noEffect]),
    computed < values ? words.sampled(count(computed), count(values)) : words.whole(count(values)),
    ...refusedLines(context),
  ];
}

/** How what is left changes, where that is known and not the reason why no value does. */
function directionLine(context: Context): readonly string[] {
  const { computed, refused, direction, why } = context.solution;
  const valid = computed - refused.reduce((sum, { count }) => sum + count, 0);
  return valid < 2 || why === 'no-effect' ? [] : [context.words.direction[direction](comparedOf(context))];
}

/** The largest number of intervals of refused values that are listed. */
const LISTED = 3;

/** The values that give no valid document, where others do. */
function refusedLines(context: Context): readonly string[] {
  const { solution, words, language, currency = 'EUR' } = context;
  const { refused, why } = solution;
  const [first] = refused;
  if (first === undefined || why === 'invalid') return [];
  const listed = refused
    .slice(0, LISTED)
    .map((values) =>
      values.count === 1
        ? valueText(context, values.first)
        : words.interval(valueText(context, values.first), valueText(context, values.last)),
    );
  const [problem] = first.diagnostics;
  const count = refused.reduce((sum, values) => sum + values.count, 0);
  return [
    words.refused(
      numberWriter(language, currency).decimal(String(count)),
      count === 1,
      refused.length > LISTED ? [...listed, words.others] : listed,
    ),
    ...(problem === undefined
      ? []
      : [words.whyRefused(valueText(context, first.first), renderDiagnostic(problem, language))]),
  ];
}

/** The words of what the goal asks to cover, after what is left; none for the whole. */
function comparedOf({ solution: { goal }, words, language }: Context): string {
  const covered = coveredText(goal, language);
  return covered === null ? '' : words.compared(covered);
}

function unknownLine({ solution: { at }, words, language, currency = 'EUR' }: Context): readonly string[] {
  if (at.kind === 'invalid' || at.unknownRows === 0) return [];
  const rows = numberWriter(language, currency).decimal(String(at.unknownRows));
  return [words.unknown(rows, at.unknownRows === 1)];
}

/** What a value covers, where the goal asks for a share, and what it leaves in a year. */
function whatOf({ solution, words, language, currency = 'EUR' }: Context, outcome: NationOutcome): string {
  if (outcome.kind === 'invalid') {
    const [problem] = outcome.diagnostics;
    return words.invalid(problem === undefined ? '' : renderDiagnostic(problem, language));
  }
  const left = yearOf(outcome.left);
  const amount = writeLarge(left.abs(), language, currency);
  const leaves = left.isZero() ? words.exactly : left.lt(0) ? words.lacks(amount) : words.leaves(amount);
  const share = coveredShare(outcome, solution.goal);
  return share === null ? leaves : words.covers(numberWriter(language, currency).rate(share), leaves);
}

function effectOf({ words, language, currency = 'EUR' }: Context, { paid, received }: NationYield): string {
  const part = (
    euros: string,
    more: (amount: string) => string,
    less: (amount: string) => string,
  ): readonly string[] => {
    const year = yearOf(euros);
    if (year.isZero()) return [];
    const amount = writeLarge(year.abs(), language, currency);
    return [year.lt(0) ? less(amount) : more(amount)];
  };
  const parts = [
    ...part(paid, words.paidMore, words.paidLess),
    ...part(received, words.receivedMore, words.receivedLess),
  ];
  return parts.length === 0 ? words.nothing : enumerate(parts, words.and);
}

const MONTHS = 12;

const yearOf = (euros: string): Exact => exact(euros).times(MONTHS);

/** A value with its unit. */
function valueText({ solution: { varied }, language, currency = 'EUR' }: Context, text: string): string {
  const writer = numberWriter(language, currency);
  switch (varied.type) {
    case 'money':
      return writer.amount(text);
    case 'rate':
      return writer.rate(text);
    case 'ratio':
    case 'number':
    case 'households':
      return writer.decimal(text);
    default:
      return varied.type satisfies never;
  }
}

/** A step; that of a rate is in points. */
function stepText(context: Context, step: string): string {
  if (context.solution.varied.type !== 'rate') return valueText(context, step);
  const points = exact(step).times(100);
  const text = numberWriter(context.language, 'EUR').decimal(points.toFixed());
  const isOne = context.language === 'fr' ? points.lt(2) : points.lte(1);
  return `${text} ${isOne ? 'point' : 'points'}`;
}
