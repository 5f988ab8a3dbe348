/** Lowers a scenario. */
import { addMonths, isMonth, type Month, month } from '../../money/index.ts';
import type { Scope } from '../lowering/scope.ts';
import type { AssumedByMonth, Case } from './assumed.ts';
import {
  type Context,
  lowerAssumed,
  lowerByMonth,
  lowerDelay,
  lowerEuros,
  lowerHouseholdsByMonth,
  lowerShare,
  monthOr,
} from './context.ts';
import { lowerCost, lowerInKind } from './lower-cost.ts';
import { lowerGroup } from './lower-group.ts';
import { lowerIndices } from './lower-indices.ts';
import { lowerSubsidy, type Names } from './lower-subsidy.ts';
import type { ByMonth, LoweredDraw, LoweredScenario, ScenarioCases } from './lowered-scenario.ts';
import { checkHouseholds } from './households-in.ts';
import { checkPublicShare, lowerPublicShare } from './public-share.ts';
import { type FundScenario, LAST_SCENARIO_START, SCENARIO_MONTHS_LIMIT } from './scenario.ts';

/** Parses the figures and the months of a scenario in each of its cases, and reports invalid ones. */
export function lowerScenario(scenario: FundScenario, scope: Scope): ScenarioCases {
  const noted = new Set<Case>();
  const noteCases = (which: Case): void => {
    noted.add(which);
  };
  const lower = (which: Case): LoweredScenario => lowerCase(scenario, which, noteCases, scope);
  const central = lower('central');
  return { ...central, cases: noted.size > 0 ? { prudent: lower('prudent'), central, high: lower('high') } : null };
}

function lowerCase(
  scenario: FundScenario,
  which: Case,
  noteCases: Context['noteCases'],
  scope: Scope,
): LoweredScenario {
  scope.sources(scenario);
  const start = lowerStart(scenario.start, scope.at('start'));
  const months = lowerMonths(scenario.months, scope.at('months'));
  const draws: LoweredDraw[] = [];
  const noteDraw = (draw: LoweredDraw): void => {
    draws.push(draw);
  };
  const isCertain = isStart(scenario.start) && isMonthCount(scenario.months);
  const context: Context = { case: which, start, end: addMonths(start, months - 1), isCertain, noteCases, noteDraw };
  const { groups, subsidies = [], costs = [], inKind = [], arrears } = scenario;
  if (groups.length === 0) scope.at('groups').report('CAISSE-FUND-NO-GROUP');
  const names: Names = {
    groups: groups.flatMap(({ id }) => id ?? []),
    costs: uniqueIdsOf(costs, scope.at('costs')),
    indices: lowerIndices(scenario.indices ?? {}, scope.at('indices'), context),
  };
  const share = (key: 'paymentRate' | 'takeUp'): ByMonth<string> =>
    lowerShares(scenario[key], start, scope.at(key), context);
  const loweredGroups = scope.attempt(() =>
    groups.flatMap((group, place) => lowerGroup(group, place, scope.at('groups', place), context)),
  );
  const lowered: LoweredScenario = {
    source: scenario,
    case: which,
    start,
    months,
    groups: loweredGroups.value,
    places:
      scenario.places === undefined
        ? null
        : lowerHouseholdsByMonth(scenario.places, start, scope.at('places'), context),
    paymentRate: share('paymentRate'),
    arrears:
      arrears === undefined
        ? null
        : {
            share: lowerAssumed(arrears.share, lowerShare, scope.at('arrears', 'share'), context),
            after: lowerDelay(arrears.after, scope.at('arrears', 'after')),
          },
    takeUp: share('takeUp'),
    unspent: scenario.unspent ?? null,
    subsidies: subsidies.map((each, index) => lowerSubsidy(each, names, scope.at('subsidies', index), context)),
    costs: costs.map((cost, index) => lowerCost(cost, names.indices, scope.at('costs', index), context)),
    inKind: inKind.map((each, index) => lowerInKind(each, scope.at('inKind', index), context)),
    openingReserve:
      scenario.openingReserve === undefined
        ? '0'
        : lowerAssumed(
            scenario.openingReserve,
            (figure, at) => lowerEuros(figure, at, 'difference'),
            scope.at('openingReserve'),
            context,
          ),
    reserveMonths:
      scenario.reserveMonths === undefined
        ? null
        : lowerAssumed(
            scenario.reserveMonths,
            (figure, at) => at.decimal(figure, 'ratio'),
            scope.at('reserveMonths'),
            context,
          ),
    publicShare:
      scenario.publicShare === undefined
        ? null
        : lowerPublicShare(scenario.publicShare, scope.at('publicShare'), context),
    secrecyThreshold: scenario.secrecyThreshold ?? 0,
    draws,
  };
  checkUnspent(scenario, scope);
  if (loweredGroups.isSound) checkHouseholds(lowered, scope);
  checkPublicShare(lowered, scope);
  return lowered;
}

const isStart = (start: string): boolean => isMonth(start) && start <= LAST_SCENARIO_START;

/** The month that stands for a start that is not possible. */
const NO_START: Month = /* @__PURE__ */ month('2000-01');

function lowerStart(text: string, scope: Scope): Month {
  const start = monthOr(text, NO_START, scope);
  if (isStart(start)) return start;
  scope.report('CAISSE-FUND-START', { start, last: LAST_SCENARIO_START });
  return NO_START;
}

const isMonthCount = (months: number): boolean =>
  Number.isInteger(months) && months >= 1 && months <= SCENARIO_MONTHS_LIMIT;

function lowerMonths(months: number, scope: Scope): number {
  if (isMonthCount(months)) return months;
  scope.report('CAISSE-FUND-MONTHS', { months, limit: SCENARIO_MONTHS_LIMIT });
  return 1;
}

const lowerShares = (
  shares: AssumedByMonth | undefined,
  start: Month,
  scope: Scope,
  context: Context,
): ByMonth<string> => (shares === undefined ? ['1'] : lowerByMonth(shares, lowerShare, start, scope, context));

function checkUnspent({ unspent, secrecyThreshold = 0 }: FundScenario, scope: Scope): void {
  if (typeof unspent === 'object') lowerDelay(unspent.expiresAfter, scope.at('unspent', 'expiresAfter'));
  if (!Number.isSafeInteger(secrecyThreshold) || secrecyThreshold < 0) {
    scope.at('secrecyThreshold').report('CAISSE-FUND-HOUSEHOLDS', { households: secrecyThreshold });
  }
}

/** The ids of a list. An id that is given twice is reported. */
function uniqueIdsOf(list: readonly { readonly id?: string }[], scope: Scope): readonly string[] {
  const ids: string[] = [];
  list.forEach(({ id }, index) => {
    if (id === undefined) return;
    if (ids.includes(id)) scope.at(index, 'id').report('CAISSE-FUND-ID-TWICE', { id });
    ids.push(id);
  });
  return ids;
}
