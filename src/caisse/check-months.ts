/** Checks the months of the versions. */
import { differenceInMonths, isMonth, type Month } from '../money/index.ts';
import type { RuleVersion } from './document.ts';
import { checkMonth } from './lowering/read-figure.ts';
import type { Scope } from './lowering/scope.ts';

/** Reports invalid months, versions out of order or with the same first month, and gaps and overlaps between versions. */
export function checkMonths(rules: readonly RuleVersion[], scope: Scope): void {
  for (const [place, { from, until }] of rules.entries()) {
    const at = scope.at(place);
    checkMonth(from, at.at('from'));
    checkMonth(until, at.at('until'));
    if (isMonth(from) && isMonth(until) && until < from) at.at('until').report('CAISSE-RULES-UNTIL', { from, until });
    const before = rules[place - 1];
    if (before !== undefined && isMonth(from) && isMonth(before.from)) checkSequence(before, from, at.at('from'));
  }
}

function checkSequence(before: RuleVersion, from: Month, scope: Scope): void {
  const { until } = before;
  if (from === before.from) scope.report('CAISSE-RULES-DUPLICATE', { from });
  else if (from < before.from) scope.report('CAISSE-RULES-ORDER', { from, before: before.from });
  else if (isMonth(until) && until >= from) scope.report('CAISSE-RULES-OVERLAP', { from, until });
  else if (isMonth(until) && differenceInMonths(from, until) > 1) scope.report('CAISSE-RULES-GAP', { from, until });
}
