/** The formula of a contribution in a sentence, with its brackets, levels or answers below. */
import type { Contribution, ContributionFormula } from '../../caisse/index.ts';
import type { NumberType } from '../../rule/index.ts';
import { labelText } from '../language.ts';
import { bullets, quote } from '../typography.ts';
import type { CaisseContext } from './context.ts';
import { amountText, figureText, roundingText } from './figures.ts';
import { itsQuantity } from './names.ts';

/** A formula alone, as in an advice, or with the common words of a contribution. */
type Formula = ContributionFormula & Partial<Pick<Contribution, 'minimum' | 'maximum' | 'choice'>>;

/** The sentence of a formula, and the lines that hang on it. */
export function formulaLines(formula: Formula, context: CaisseContext): string[] {
  const { contribution: sentences } = context.sentences;
  const { language, words } = context;
  const verb = formula.choice === 'at-least' ? sentences.paysAtLeast : sentences.pays;
  const [minimum, maximum] = [formula.minimum, formula.maximum].map((limit) =>
    limit === undefined ? undefined : amountText(limit, context),
  );
  const limits = sentences.limits(minimum, maximum);
  const its = (name: string): string => itsQuantity(name, context);
  switch (formula.kind) {
    case 'none':
      return [sentences.none];
    case 'free':
      return [sentences.free(minimum, maximum)];
    case 'flat':
      return [sentences.flat(verb, amountText(formula.amount, context), limits)];
    case 'proportional':
      return [sentences.proportional(verb, figureText(formula.rate, 'ratio', context), its(formula.base), limits)];
    case 'marginal':
      return listed(sentences.marginal(verb, its(formula.base), limits), marginalRows(formula, context));
    case 'steps':
      return listed(sentences.steps(verb, its(formula.base), limits), stepRows(formula, context));
    case 'interpolated':
      return listed(sentences.interpolated(verb, its(formula.base), limits), pointRows(formula, context));
    case 'levels':
      return listed(sentences.levels(limits), choiceRows(formula.levels, context));
    case 'situation': {
      const question = quote(labelText(formula.question, language), language);
      return listed(sentences.situation(question, limits), choiceRows(formula.answers, context));
    }
    case 'questionnaire': {
      const { start, rows } = questionRows(formula, context);
      return [sentences.questionnaire(start, limits), ...rows];
    }
    case 'co-payment':
      return [sentences.coPayment(verb, figureText(formula.rate, 'ratio', context), limits)];
    case 'payroll': {
      const [employee = '', employer = ''] = [formula.employeeRate, formula.employerRate].map((rate) =>
        figureText(rate, 'ratio', context),
      );
      return [sentences.payroll(its(formula.base), employee, employer, limits)];
    }
    case 'labour': {
      const hours = figureText(formula.hours, 'count', context);
      return [sentences.labour(hours, hours === '1', words.each[formula.every])];
    }
    case 'rule':
      return [sentences.rule(limits)];
    case 'undocumented':
      return [sentences.undocumented];
    default:
      return formula satisfies never;
  }
}

type Of<Kind extends ContributionFormula['kind']> = Extract<ContributionFormula, { kind: Kind }>;

/** A head with its rows below it. */
export function listed(head: string, rows: readonly string[]): string[] {
  return [head, ...bullets(rows.map((row) => [row]))];
}

/** The brackets of a marginal scale. */
export function marginalRows({ brackets }: Of<'marginal'>, context: CaisseContext): string[] {
  return brackets.map(({ from, rate }, place) => {
    const next = brackets[place + 1]?.from;
    const to = next === undefined ? undefined : figureText(next, 'money', context);
    const range = context.words.bracket(figureText(from, 'money', context), to);
    return context.words.colon(range, figureText(rate, 'ratio', context));
  });
}

/** The brackets of a step scale. */
export function stepRows({ base, rateOn, brackets }: Of<'steps'>, context: CaisseContext): string[] {
  const { contribution: sentences } = context.sentences;
  const type = baseType(base);
  return brackets.map((bracket, place) => {
    const next = brackets[place + 1]?.from;
    const from = place === 0 ? undefined : figureText(bracket.from, type, context);
    const range = context.words.bracket(from, next === undefined ? undefined : figureText(next, type, context));
    const label = bracket.label === undefined ? '' : ` (${labelText(bracket.label, context.language)})`;
    const given =
      'rate' in bracket
        ? sentences.rateOf(figureText(bracket.rate, 'ratio', context), itsQuantity(rateOn ?? base, context))
        : figureText(bracket.amount, 'money', context);
    return context.words.colon(`${range}${label}`, given);
  });
}

/** The points of an interpolated scale, and how it goes between them. */
export function pointRows(
  { base, rateOn, points, rateRounding }: Of<'interpolated'>,
  context: CaisseContext,
): string[] {
  const { contribution: sentences } = context.sentences;
  const rows = points.map(({ at, value }) => {
    const given =
      rateOn === undefined
        ? figureText(value, 'money', context)
        : sentences.rateOf(figureText(value, 'ratio', context), itsQuantity(rateOn, context));
    return context.words.colon(figureText(at, baseType(base), context), given);
  });
  const rounding = rateOn === undefined ? [] : [sentences.rateRounding(roundingText(rateRounding, 'ratio', context))];
  return [...rows, sentences.straightLines, ...rounding];
}

/** What may be chosen, with its amount. */
export function choiceRows(choices: Of<'levels'>['levels'], context: CaisseContext): string[] {
  return choices.map(({ label, amount }) =>
    context.words.colon(labelText(label, context.language), amountText(amount, context)),
  );
}

/** What a questionnaire starts from, and its questions with what each answer changes. */
export function questionRows(
  { start, notch, questions }: Of<'questionnaire'>,
  context: CaisseContext,
): { readonly start: string; readonly rows: readonly string[] } {
  const { contribution: sentences } = context.sentences;
  const { language, words } = context;
  const from = start === 'allocation' ? sentences.startFromAllocation : amountText(start, context);
  const asked = questions.map(({ question, answers }) =>
    listed(
      labelText(question, language),
      answers.map(({ label, notches }) => words.colon(labelText(label, language), sentences.notches(notches))),
    ),
  );
  return { start: from, rows: [...bullets(asked), sentences.notch(amountText(notch, context))] };
}

/** What the thresholds of a scale are counted in. */
function baseType(base: string): NumberType {
  return ['persons', 'adults', 'consumption-units'].includes(base) ? 'count' : 'money';
}
