/** What a household receives, as sentences made from the document. */
import type { Allocation, AllocationFormula, AllocationPeriod } from '../../caisse/index.ts';
import type { RuleNode } from '../../rule/index.ts';
import { describeRule } from '../describe-rule.ts';
import { labelText } from '../language.ts';
import { indent } from '../typography.ts';
import { allocationLines } from './allocation-formula.ts';
import type { CaisseContext } from './context.ts';
import { amountText, decimalText, figureText, hasChildShares, roundingText } from './figures.ts';
import { isInCents, ownFormula } from './find-named.ts';

/**
 * What a household receives. `amount` describes a formula that the document writes in the algebra; `paid` writes what is
 * not counted in the local unit.
 */
export function describeAllocation(
  allocation: Allocation,
  amount: RuleNode,
  context: CaisseContext,
  paid: CaisseContext,
): string[] {
  const { allocation: sentences, document } = context.sentences;
  const period = allocation.period ?? 'month';
  const each = context.words.each[period];
  return [
    ...allocationLines(allocation, each, context, paid),
    ...(allocation.kind === 'rule'
      ? indent(describeRule(ownFormula(amount, 'allocation.formula'), context.options))
      : []),
    ...bonusLines(allocation, context),
    ...(isComputed(allocation, amount)
      ? [sentences.rounding(roundingText(allocation.rounding, 'money', context))]
      : []),
    ...(allocation.maximum === undefined ? [] : [sentences.maximum(amountText(allocation.maximum, context), each)]),
    ...conversionLines(allocation, period, context),
    ...(allocation.proRata === undefined
      ? []
      : [sentences.proRata(roundingText(allocation.proRata.rounding, 'money', context))]),
    ...(allocation.note === undefined ? [] : [context.words.colon(document.note, allocation.note)]),
  ];
}

const COMPUTED_KINDS: readonly AllocationFormula['kind'][] = ['consumption-unit', 'reimbursement'];

/** Whether a rounding has anything to round. */
function isComputed(allocation: Allocation, amount: RuleNode): boolean {
  if (allocation.rounding !== undefined || allocation.bonus !== undefined || hasChildShares(allocation)) return true;
  if (allocation.kind === 'price-tiers') return allocation.tiers.some((tier) => 'factor' in tier);
  if (allocation.kind === 'rule') return !isInCents(ownFormula(amount, 'allocation.formula'));
  return COMPUTED_KINDS.includes(allocation.kind);
}

function bonusLines({ bonus }: Allocation, context: CaisseContext): string[] {
  if (bonus === undefined) return [];
  const purchases = bonus.label === undefined ? undefined : labelText(bonus.label, context.language);
  const cap = bonus.cap === undefined ? undefined : amountText(bonus.cap, context);
  return [context.sentences.allocation.bonus(figureText(bonus.rate, 'ratio', context), purchases, cap)];
}

function conversionLines({ conversion, kind }: Allocation, period: AllocationPeriod, context: CaisseContext): string[] {
  const { allocation: sentences } = context.sentences;
  if (period === 'month' || kind === 'none') return [];
  if (conversion === undefined) return [sentences.noConversion(context.words.each[period])];
  const [periods = '', months = ''] = [conversion.periods, conversion.months].map((count) =>
    decimalText(count, 'count', context),
  );
  return [sentences.conversion(periods, months, roundingText(conversion.rounding, 'money', context))];
}
