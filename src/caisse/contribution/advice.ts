/** Suggested amounts, without obligation. */
import type { Rounding } from '../../money/index.ts';
import { type InputNode, max, min, type RuleNode } from '../../rule/index.ts';
import type { Advice, ContributionFormula } from '../contribution.ts';
import type { LoweredContribution } from '../lowered.ts';
import { wholeCents } from '../lowering/lower-amount.ts';
import { part } from '../names.ts';
import { placeholder } from '../lowering/placeholder.ts';
import type { Scope } from '../lowering/scope.ts';
import { centRounding } from '../lowering/cent-rounding.ts';
import { type FormulaSurroundings, lowerFormula } from './formula.ts';
import { checkSum, type ExactAmount, roundedExtreme, roundedMean, roundedOnce } from './quotient.ts';

/** The lowered ends of an advice, and the inputs of the choices of its formulas. */
interface LoweredAdvice {
  readonly amounts: Pick<LoweredContribution, 'adviceFrom' | 'adviceTo'>;
  readonly answers: readonly InputNode[];
}

/** The formulas of an advice: one, several to combine, or none. */
export function formulasOf(advice: Advice | undefined): readonly ContributionFormula[] {
  if (advice === undefined || !('of' in advice)) return [];
  return 'combine' in advice ? advice.of : [advice.of];
}

/** Lowers the advised range; formulas advise one amount, which is both ends of the range. */
export function lowerAdvice(advice: Advice | undefined, scope: Scope, context: FormulaSurroundings): LoweredAdvice {
  if (advice === undefined) return { amounts: {}, answers: [] };
  scope.sources(advice);
  if ('of' in advice) return lowerComputed(advice, scope, context);
  const { from, to } = advice;
  if (from === undefined && to === undefined) scope.report('CAISSE-ADVICE-EMPTY');
  return {
    amounts: {
      ...(from === undefined ? {} : { adviceFrom: adviceFrom(wholeCents(scope.at('from').amount(from))) }),
      ...(to === undefined ? {} : { adviceTo: adviceTo(wholeCents(scope.at('to').amount(to))) }),
    },
    answers: [],
  };
}

const adviceFrom = (amount: RuleNode): RuleNode => part('contribution.advice-from', amount);
const adviceTo = (amount: RuleNode): RuleNode => part('contribution.advice-to', amount);

type Computed = Extract<Advice, { readonly of: unknown }>;

function lowerComputed(advice: Computed, scope: Scope, { allocation }: FormulaSurroundings): LoweredAdvice {
  const rounding = centRounding(advice.rounding, scope.at('rounding'));
  const isOne = !('combine' in advice);
  const lowered = formulasOf(advice).map((formula, place) =>
    lowerFormula(formula, isOne ? scope.at('of') : scope.at('of', place), { allocation }),
  );
  const amounts = lowered.map(({ amount }) => amount);
  const amount = isOne ? roundedOnce(amounts[0]!, rounding) : combined(advice.combine, amounts, rounding, scope);
  return {
    amounts: { adviceFrom: adviceFrom(amount), adviceTo: adviceTo(amount) },
    answers: lowered.flatMap(({ answers = [] }) => answers),
  };
}

function combined(
  combine: Extract<Advice, { readonly combine: string }>['combine'],
  amounts: readonly ExactAmount[],
  rounding: Rounding,
  scope: Scope,
): RuleNode {
  if (amounts.length === 0) {
    scope.at('of').report('CAISSE-RULE-EMPTY-LIST');
    return placeholder('money');
  }
  switch (combine) {
    case 'lowest':
      return roundedExtreme(amounts, rounding, min);
    case 'highest':
      return roundedExtreme(amounts, rounding, max);
    case 'mean':
      return checkSum(amounts, scope.at('of')) ? roundedMean(amounts, rounding) : placeholder('money');
    default:
      return combine satisfies never;
  }
}
