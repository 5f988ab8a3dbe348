/** Conversion of a week or four weeks to a month, and proration of a partial month. */
import { compare, count, divide, given, inferType, multiply, not, or, type RuleNode, when } from '../../rule/index.ts';
import type { Allocation } from '../allocation.ts';
import { centRounding } from '../lowering/cent-rounding.ts';
import type { Check } from '../lowered.ts';
import { convertToMonth } from '../lowering/convert-period.ts';
import { part } from '../names.ts';
import type { Scope } from '../lowering/scope.ts';
import type { AllocationPeriod } from '../words.ts';

/** An amount and its period. */
export interface PeriodAmount {
  readonly amount: RuleNode;
  readonly period: AllocationPeriod;
}

/** Converts an amount to a month if the rules state a conversion. */
export function convertPeriod(
  amount: RuleNode,
  { period = 'month', conversion }: Allocation,
  scope: Scope,
): PeriodAmount {
  if (conversion === undefined) return { amount, period };
  const at = scope.at('conversion');
  if (period === 'month') at.report('CAISSE-CONVERSION-UNUSED');
  return { amount: convertToMonth(amount, conversion, 'allocation.month', at), period: 'month' };
}

/** Prorates an amount by the days of participation, rounded once; the whole month without `daysPresent`. */
export function proRate(
  amount: RuleNode,
  { period = 'month', conversion, proRata }: Allocation,
  scope: Scope,
): RuleNode {
  if (proRata === undefined) return amount;
  const at = scope.at('proRata');
  if (period !== 'month' && conversion === undefined) at.report('CAISSE-PRO-RATA-NOT-MONTHLY', { period });
  const daysPresent = scope.input('daysPresent');
  const rounding = centRounding(proRata.rounding, at.at('rounding'));
  const share = divide(multiply(amount, daysPresent), scope.input('daysInMonth'), rounding);
  // A count divided by a count is a ratio; multiplying by a count gives a count of units again.
  const counted = inferType(amount) === 'count' ? multiply(count('1'), share) : share;
  return when(given(daysPresent), part('allocation.pro-rata', counted), amount);
}

/** Checks that `daysPresent` is at most the number of days in the month. */
export function proRataCheck({ proRata }: Allocation, scope: Scope): readonly Check[] {
  if (proRata === undefined) return [];
  const daysPresent = scope.input('daysPresent');
  const rule = or(not(given(daysPresent)), compare(daysPresent, 'at-most', scope.input('daysInMonth')));
  return [{ rule, code: 'CAISSE-DAYS-PRESENT', path: ['facts', 'daysPresent'], details: {} }];
}
