/** The period of a contribution. */
import type { RuleNode } from '../../rule/index.ts';
import type { Contribution } from '../contribution.ts';
import type { FlowTerms } from '../flow.ts';
import { convertToMonth } from '../lowering/convert-period.ts';
import type { PartName } from '../names.ts';
import type { Scope } from '../lowering/scope.ts';
import type { ContributionPeriod } from '../words.ts';

/** The period of the amounts of a contribution after its conversion, if any. */
export interface LoweredPeriod {
  readonly period: ContributionPeriod;
  /** The period and the month of the year in which its flows of money fall due. */
  readonly due: Pick<FlowTerms, 'period' | 'dueMonth'>;
  /** Converts an amount to a month if the rules state a conversion. */
  readonly convert: (amount: RuleNode, name: PartName) => RuleNode;
}

/** Lowers the period of a contribution. A conversion of a month or of the entry, and a month of the year without a yearly amount, are reported. */
export function lowerPeriod(
  { period: own = 'month', conversion, dueMonth }: Contribution,
  scope: Scope,
): LoweredPeriod {
  const at = scope.at('conversion');
  if (conversion !== undefined && (own === 'month' || own === 'entry')) at.report('CAISSE-CONVERSION-UNUSED');
  const period = conversion === undefined ? own : 'month';
  if (dueMonth !== undefined) checkDueMonth(dueMonth, period, scope.at('dueMonth'));
  return {
    period,
    due: { period, ...(dueMonth === undefined ? {} : { dueMonth }) },
    convert: (amount, name) => (conversion === undefined ? amount : convertToMonth(amount, conversion, name, at)),
  };
}

function checkDueMonth(dueMonth: number, period: ContributionPeriod, scope: Scope): void {
  if (!Number.isInteger(dueMonth) || dueMonth < 1 || dueMonth > 12) {
    scope.report('CAISSE-DUE-MONTH', { dueMonth: String(dueMonth) });
  } else if (period !== 'year') scope.report('CAISSE-DUE-MONTH-UNUSED');
}
