/** What is advised and binds nobody: a range, or an amount made of formulas. */
import type { Contribution, ContributionFormula } from '../../caisse/index.ts';
import { labelText } from '../language.ts';
import { bullets, quote } from '../typography.ts';
import type { CaisseContext } from './context.ts';
import { choiceRows, listed, marginalRows, pointRows, questionRows, stepRows } from './contribution-formula.ts';
import { amountText, figureText, roundingText } from './figures.ts';
import { itsQuantity } from './names.ts';

/** The lines of an advice; none where there is none. */
export function adviceLines({ advice }: Contribution, context: CaisseContext): string[] {
  const { contribution: sentences, document } = context.sentences;
  if (advice === undefined) return [];
  if ('combine' in advice) {
    const formulas = advice.of.map((formula) => advisedLines(formula, context));
    const rounding = sentences.advised.rounding(roundingText(advice.rounding, 'money', context));
    return [sentences.combined[advice.combine], ...bullets(formulas), rounding];
  }
  const from = advice.from === undefined ? undefined : amountText(advice.from, context);
  const to = advice.to === undefined ? undefined : amountText(advice.to, context);
  const note = advice.note === undefined ? [] : [context.words.colon(document.note, advice.note)];
  return [...(from === undefined && to === undefined ? [] : [sentences.advice(from, to)]), ...note];
}

/** A formula as an amount that nobody owes. */
function advisedLines(formula: ContributionFormula, context: CaisseContext): string[] {
  const { rateOf, advised } = context.sentences.contribution;
  const { language } = context;
  const its = (name: string): string => itsQuantity(name, context);
  switch (formula.kind) {
    case 'none':
    case 'labour':
      return [figureText(0, 'money', context)];
    case 'free':
      return [advised.free];
    case 'flat':
      return [amountText(formula.amount, context)];
    case 'proportional':
      return [rateOf(figureText(formula.rate, 'ratio', context), its(formula.base))];
    case 'payroll':
      return [rateOf(figureText(formula.employeeRate, 'ratio', context), its(formula.base))];
    case 'marginal':
      return listed(advised.marginal(its(formula.base)), marginalRows(formula, context));
    case 'steps':
      return listed(advised.steps(its(formula.base)), stepRows(formula, context));
    case 'interpolated':
      return listed(advised.interpolated(its(formula.base)), pointRows(formula, context));
    case 'levels':
      return listed(advised.levels, choiceRows(formula.levels, context));
    case 'situation': {
      const question = quote(labelText(formula.question, language), language);
      return listed(advised.situation(question), choiceRows(formula.answers, context));
    }
    case 'questionnaire': {
      const { start, rows } = questionRows(formula, context);
      return [advised.questionnaire(start), ...rows];
    }
    case 'co-payment':
      return [rateOf(figureText(formula.rate, 'ratio', context), context.sentences.contribution.startFromAllocation)];
    case 'rule':
      return [advised.rule];
    case 'undocumented':
      return [advised.undocumented];
    default:
      return formula satisfies never;
  }
}
