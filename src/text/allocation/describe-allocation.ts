/** Describes the allocation of a document in sentences. */
import type { Allocation, AllocationPeriod } from '../../caisse/index.ts';
import type { RuleNode } from '../../rule/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { amountText, figureText, hasChildShares, roundingText } from '../caisse/figures.ts';
import { labelText } from '../language.ts';
import { linesOf, type Said } from '../said.ts';
import { allocationTextOf } from './kinds.ts';
import { sentences } from './option-sentences.ts';

/**
 * Describes an allocation. `amount` is the rule of the amount; `paid` is the context for amounts that are not in the local unit.
 */
export function describeAllocation(
  allocation: Allocation,
  amount: RuleNode,
  context: CaisseContext,
  paid: CaisseContext,
): string[] {
  const { language, words } = context;
  const { period = 'month', maximum, proRata, note } = allocation;
  const each = words.each[period];
  const received = allocationTextOf(allocation).received(allocation, { ...context, each, paid, amount });
  const { counted = 'money' } = allocationTextOf(allocation);
  const type = numberTypes[counted];
  const amountOf = sentences.counted[counted];
  const settled = isForEach(allocation) ? sentences.total(context.who) : amountOf;
  const options: readonly Said[] = [
    ...bonusSentences(allocation, context),
    ...(allocation.rounding === undefined
      ? []
      : [sentences.rounding(settled, roundingText(allocation.rounding, type, context))]),
    ...(maximum === undefined ? [] : [sentences.maximum(amountText(maximum, context), each)]),
    ...conversionSentences(allocation, period, context),
    ...(proRata === undefined ? [] : [sentences.proRata(amountOf, roundingText(proRata.rounding, type, context))]),
  ];
  return [
    ...linesOf(received, language),
    ...options.map((sentence) => sentence[language]),
    ...(note === undefined ? [] : [words.colon(context.sentences.document.note, labelText(note, context.language))]),
  ];
}

const numberTypes = { money: 'money', units: 'count' } as const;

/** Whether the formula is for each person, so that the rounding is that of the total. */
const isForEach = (allocation: Allocation): boolean => 'per' in allocation && allocation.per !== 'household';

/** Whether the amount is rounded to the cent for lack of a rounding in the document. */
export function isRoundedByDefault(allocation: Allocation, amount: RuleNode): boolean {
  if (allocation.rounding !== undefined) return false;
  if (allocation.bonus !== undefined || hasChildShares(allocation)) return true;
  return allocationTextOf(allocation).isComputed(allocation, amount);
}

function bonusSentences({ bonus }: Allocation, context: CaisseContext): readonly Said[] {
  if (bonus === undefined) return [];
  const purchases = bonus.label === undefined ? undefined : labelText(bonus.label, context.language);
  const cap = bonus.cap === undefined ? undefined : amountText(bonus.cap, context);
  return [sentences.bonus(figureText(bonus.rate, 'ratio', context), purchases, cap)];
}

function conversionSentences(
  allocation: Allocation,
  period: AllocationPeriod,
  context: CaisseContext,
): readonly Said[] {
  const { conversion, kind } = allocation;
  if (period === 'month' || kind === 'none') return [];
  const { counted = 'money' } = allocationTextOf(allocation);
  if (conversion === undefined) return [sentences.noConversion(sentences.counted[counted], context.words.each[period])];
  const { periods, months, rounding } = conversion;
  return [
    sentences.conversion(
      figureText(periods, 'count', context),
      period,
      figureText(months, 'count', context),
      roundingText(rounding, numberTypes[counted], context),
    ),
  ];
}
