/** Conversion of an amount of another period to a month. */
import { count, divide, inferType, multiply, ratio, type RuleNode } from '../../rule/index.ts';
import { type PartName, part } from '../names.ts';
import type { Conversion } from '../words.ts';
import { centRounding } from './cent-rounding.ts';
import type { Scope } from './scope.ts';

/**
 * Converts an amount to a month: amount × periods ÷ months, rounded once.
 *
 * @param amount - the amount of one period
 * @param conversion - the stated conversion
 * @param name - the name of the converted amount
 * @param scope - the place of the conversion in the document
 */
export function convertToMonth(amount: RuleNode, conversion: Conversion, name: PartName, scope: Scope): RuleNode {
  const periods = scope.at('periods').decimal(conversion.periods, 'count');
  const months = scope.at('months').decimal(conversion.months, 'count');
  if (Number(periods) <= 0 || Number(months) <= 0) {
    scope.report('CAISSE-CONVERSION-ZERO', { periods, months });
    return amount;
  }
  const rounding = centRounding(conversion.rounding, scope.at('rounding'));
  // A count of units stays a count only when it is multiplied and divided by ratios.
  const number = inferType(amount) === 'money' ? count : ratio;
  return part(name, divide(multiply(amount, number(periods)), number(months), rounding));
}
