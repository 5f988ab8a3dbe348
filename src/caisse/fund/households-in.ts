/** The households of a scenario. */
import { differenceInMonths, type Month, monthsBetween } from '../../money/index.ts';
import type { Scope } from '../lowering/scope.ts';
import type { LoweredGroup, LoweredScenario } from './lowered-scenario.ts';
import { valueOf } from './value-of.ts';

/** The households of a group that have entered by a month, before departures. */
export function householdsIn({ households, from, to }: LoweredGroup, month: Month): number {
  return month < from || (to !== null && month > to) ? 0 : valueOf(households, differenceInMonths(month, from));
}

/** Warns if a scenario has groups, and no household in any month. */
export function checkHouseholds({ groups, start, months }: LoweredScenario, scope: Scope): void {
  if (groups.length === 0) return;
  const calendar = monthsBetween(start, months);
  if (groups.some((group) => calendar.some((month) => householdsIn(group, month) > 0))) return;
  scope.at('groups').warn('CAISSE-WARN-FUND-NO-HOUSEHOLD');
}
