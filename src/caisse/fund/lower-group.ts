/** Lowers a group of households of a scenario. */
import type { DecimalText } from '../../rule/index.ts';
import type { Scope } from '../lowering/scope.ts';
import {
  type Context,
  lowerAssumed,
  lowerByMonth,
  lowerEuros,
  lowerHouseholdsByMonth,
  lowerRange,
  lowerShare,
  monthOr,
} from './context.ts';
import type { FundGroup } from './group.ts';
import type { LoweredGroup } from './lowered-scenario.ts';

/** Parses the figures of a group, and reports one without figures and without a typical household. */
export function lowerGroup(group: FundGroup, scope: Scope, context: Context): LoweredGroup {
  if (group.household === undefined && (group.contribution === undefined || group.allocation === undefined)) {
    scope.report('CAISSE-FUND-GROUP');
  }
  const figure = (name: 'contribution' | 'allocation'): DecimalText | null =>
    group[name] === undefined ? null : lowerAssumed(group[name], lowerEuros, scope.at(name), context);
  const range = lowerRange(group, scope, context);
  return {
    ...range,
    source: group,
    households: lowerHouseholdsByMonth(group.households, range.from, scope.at('households'), context),
    entered: group.entered === undefined ? range.from : monthOr(group.entered, range.from, scope.at('entered')),
    departures:
      group.departures === undefined
        ? '0'
        : lowerAssumed(group.departures, lowerShare, scope.at('departures'), context),
    pauses:
      group.pauses === undefined
        ? ['0']
        : lowerByMonth(group.pauses, lowerShare, range.from, scope.at('pauses'), context),
    contribution: figure('contribution'),
    allocation: figure('allocation'),
  };
}
