/** Suggested amounts, without obligation. */
import { add, count, divide, max, min, round, type RuleNode } from '../../rule/index.ts';
import type { Advice } from '../contribution.ts';
import type { LoweredContribution } from '../lowered.ts';
import { wholeCents } from '../lowering/lower-amount.ts';
import { part } from '../names.ts';
import { placeholder } from '../lowering/placeholder.ts';
import type { Scope } from '../lowering/scope.ts';
import { centRounding } from '../lowering/cent-rounding.ts';
import { type FormulaSurroundings, lowerFormula } from './formula.ts';

type LoweredAdvice = Pick<LoweredContribution, 'adviceFrom' | 'adviceTo'>;

/** Lowers the advised range; combined formulas advise one amount, which is both ends of the range. */
export function lowerAdvice(advice: Advice | undefined, scope: Scope, context: FormulaSurroundings): LoweredAdvice {
  if (advice === undefined) return {};
  scope.at('source').sources(advice.source);
  if ('combine' in advice) {
    const amount = combined(advice, scope, context);
    return { adviceFrom: part('contribution.advice-from', amount), adviceTo: part('contribution.advice-to', amount) };
  }
  const { from, to } = advice;
  if (from === undefined && to === undefined) scope.report('CAISSE-ADVICE-EMPTY');
  return {
    ...(from === undefined
      ? {}
      : { adviceFrom: part('contribution.advice-from', wholeCents(scope.at('from').amount(from))) }),
    ...(to === undefined ? {} : { adviceTo: part('contribution.advice-to', wholeCents(scope.at('to').amount(to))) }),
  };
}

function combined(
  { combine, of, rounding: words }: Extract<Advice, { readonly combine: string }>,
  scope: Scope,
  { allocation }: FormulaSurroundings,
): RuleNode {
  const rounding = centRounding(words, scope.at('rounding'));
  const amounts = of.map(
    (formula, place) => lowerFormula(formula, scope.at('of', place), { allocation, rounding }).amount,
  );
  if (amounts.length === 0) {
    scope.at('of').report('CAISSE-RULE-EMPTY-LIST');
    return placeholder('money');
  }
  switch (combine) {
    case 'lowest':
      return round(min(...amounts), rounding);
    case 'highest':
      return round(max(...amounts), rounding);
    case 'mean':
      return divide(add(...amounts), count(String(amounts.length)), rounding);
    default:
      return combine satisfies never;
  }
}
