/** Renders the answer to a question to a scenario in words. */
import { type Caisse, checkCaisseArgument } from '../caisse/index.ts';
import {
  checkArgument,
  checkLanguage,
  checkParts,
  exact,
  formatEuros,
  formatMonth,
  parseRate,
  type Unit,
} from '../money/index.ts';
import type { AskedPairs, FigureType, FundSolution, ValueOutcome, VariedFigure } from '../simulation/index.ts';
import { figureText } from './difference/figure-name.ts';
import { type Language, labelText } from './language.ts';
import { numberWriter } from './numbers.ts';
import { renderDiagnostic } from './render-diagnostic.ts';
import { en } from './solution/en.ts';
import { fr } from './solution/fr.ts';
import type { NamedFigure, SolutionWords } from './solution/words.ts';
import { typeset } from './typography.ts';

/** Options of `renderSolution`. */
export interface RenderSolutionOptions {
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

const WORDS: Readonly<Record<Language, SolutionWords>> = { fr, en };

/**
 * Writes a question to a scenario, its answer, and what the neighbouring value leaves: three sentences. Further ones say that
 * the figure has no effect, if it has none, and how many values were simulated, if not all were.
 *
 * @param solution - a solution of `solveFund`
 * @param options - the language and the currency
 * @law a solution has words in both languages
 * @law the answer of a search that left values out is about the values that were tried
 */
export function renderSolution(solution: FundSolution, options: RenderSolutionOptions): string[] {
  checkParts('solution', solution, {
    start: 'text',
    months: 'number',
    varied: 'object',
    goals: 'list',
    values: 'number',
    simulated: 'number',
    answer: 'object',
  });
  checkArgument('options', options, 'object');
  checkLanguage('options.language', options.language);
  if (options.caisse !== undefined) checkCaisseArgument(options.caisse, 'options.caisse');
  const context = { solution, words: WORDS[options.language], ...options };
  const { values, simulated, hasEffect } = solution;
  const count = (number: number): string => numberWriter(options.language, 'EUR').decimal(String(number));
  const sampled = simulated < values ? [context.words.sampled(count(simulated), count(values))] : [];
  const effect = hasEffect ? [] : [context.words.noEffect];
  return [questionOf(context), ...answerOf(context), ...effect, ...sampled].map((sentence) =>
    typeset(sentence, options.language),
  );
}

interface Context extends RenderSolutionOptions {
  readonly solution: FundSolution;
  readonly words: SolutionWords;
}

/**
 * Writes the question that pairs answer, with its goals, as one sentence.
 *
 * @param asked - the question in a result of `solvePairs`
 * @param options - the language and the currency
 * @law pairs have a question in both languages
 */
export function renderPairsQuestion(asked: AskedPairs, options: RenderSolutionOptions): string {
  checkParts('asked', asked, {
    start: 'text',
    months: 'number',
    goals: 'list',
    allocation: 'object',
    households: 'object',
  });
  checkArgument('options', options, 'object');
  checkLanguage('options.language', options.language);
  const { language } = options;
  const words = WORDS[language];
  const which = words.pairs(namedFigure(asked.allocation, language), namedFigure(asked.households, language));
  return typeset(withGoals(which, asked, options), language);
}

function questionOf({ solution, words, ...options }: Context): string {
  const { varied, start } = solution;
  const { caisse, language } = options;
  const figure = figureText(solution, start, { caisse, language });
  return withGoals(words.which(varied, { ...namedFigure(varied, language), figure }), solution, options);
}

const namedFigure = ({ label, others = [] }: VariedFigure, language: Language): NamedFigure => ({
  label: label === undefined ? null : labelText(label, language),
  others: others.map((other) => labelText(other, language)),
});

function withGoals(
  which: string,
  { goals, months, start }: Pick<FundSolution, 'goals' | 'months' | 'start'>,
  { language, currency = 'EUR' }: RenderSolutionOptions,
): string {
  const words = WORDS[language];
  const written = goals.map((goal) => {
    const share = goal.kind === 'coverage' ? parseRate(goal.share) : undefined;
    return words.goal(goal, share?.ok === true ? numberWriter(language, currency).rate(share.ratio) : '');
  });
  return words.question(which, written, months, formatMonth(start, language));
}

/** The answer, and what follows from a neighbouring value. */
function answerOf(context: Context): readonly string[] {
  const { solution, words } = context;
  const { answer, from, to, step, varied } = solution;
  const isThorough = solution.simulated === solution.values;
  const value = (text: string): string => valueIn(context, text);
  const present = varied.present === null ? null : value(varied.present);
  switch (answer.kind) {
    case 'value': {
      const { better, holds, fails } = answer;
      const head = (better === 'more' ? words.atLeast : words.atMost)(value(holds.value), present);
      const among = isThorough ? '' : words.amongTried;
      return [`${head}${among}${leaves(context, holds)}`, words.withValue(value(fails.value), missOf(context, fails))];
    }
    case 'all': {
      const head = from === to ? words.onlyHolds(value(from)) : words.all(value(from), value(to));
      return [`${head}${leaves(context, answer.last)}`];
    }
    case 'none':
      if (from === to) {
        return [words.onlyFails(value(from)), words.withValue(value(from), missOf(context, answer.nearest))];
      }
      return [
        words.none(value(from), value(to), value(step), isThorough),
        words.nearest(value(answer.nearest.value), missOf(context, answer.nearest)),
      ];
    case 'intervals': {
      const spans = answer.intervals.map(({ first, last }) => [value(first.value), value(last.value)] as const);
      const around = answer.intervals.flatMap(({ before, after }) => [before, after]).flatMap((each) => each ?? []);
      return [
        words.between(spans, isThorough),
        ...around.slice(0, 2).map((each) => words.withValue(value(each.value), missOf(context, each))),
      ];
    }
    default:
      return answer satisfies never;
  }
}

/** The end of a sentence about a value that holds. */
function leaves(context: Context, outcome: ValueOutcome): string {
  const { words, language, currency = 'EUR' } = context;
  if (outcome.kind === 'invalid') return '.';
  const { lowest, netReserve } = outcome;
  return words.leaves(
    valueIn(context, outcome.value),
    formatEuros(lowest.reserve, language, { currency }),
    formatMonth(lowest.month, language),
    formatEuros(netReserve, language, { currency }),
  );
}

/** What is missing with a value that does not hold: the largest amount, or the first diagnostic. */
function missOf({ words, language, currency = 'EUR' }: Context, outcome: ValueOutcome): string {
  if (outcome.kind === 'invalid') {
    const [problem] = outcome.diagnostics;
    return words.invalid(problem === undefined ? '' : renderDiagnostic(problem, language));
  }
  const [first, ...others] = outcome.misses;
  if (first === undefined) return '';
  const most = others.reduce((left, right) => (right.missing > left.missing ? right : left), first);
  const month = most.month === null ? null : formatMonth(most.month, language);
  return words.miss(most, formatEuros(most.missing, language, { currency }), month);
}

/** A value with its unit and its period. */
function valueIn({ solution: { varied }, words, language, currency = 'EUR' }: Context, text: string): string {
  const writer = numberWriter(language, currency);
  const each = varied.every === undefined ? '' : words.each[varied.every];
  const write: Readonly<Record<FigureType, () => string>> = {
    money: () => `${writer.amount(text)}${varied.vary.kind === 'allocation' ? words.each.month : each}`,
    rate: () => writer.rate(text),
    ratio: () => writer.decimal(text),
    number: () => writer.decimal(text),
    households: () => words.households(writer.decimal(text), exact(text).lt(2) && (language === 'fr' || text === '1')),
  };
  return write[varied.type]();
}
