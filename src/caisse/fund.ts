/** The fund: a scenario of its income and expenses over some months. */
import type { Household } from '../household/index.ts';
import { addMonths, isMonth, type Month, month } from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';
import type { Scope } from './lowering/scope.ts';
import { checkPublicShare } from './public-share.ts';
import type { Figure, Label } from './words.ts';

/** A group of similar households in the budget. */
export interface FundGroup {
  readonly label: Label;
  readonly households: number;
  /** Euros a month and household; by default computed from `household` by the rules of the caisse. */
  readonly contribution?: Figure;
  readonly allocation?: Figure;
  /** A typical household of the group, from which the rules compute contribution and allocation. */
  readonly household?: Household;
}

/** A public or private subsidy. */
export interface Subsidy {
  readonly label: Label;
  readonly amount: Figure;
  /** `public` by default; private gifts are not part of the public cost. */
  readonly funder?: 'public' | 'private';
  /** `once` (default) in the month `from`, or `month`: each month of the range. `from` and `to` default to the first and last month of the scenario. */
  readonly every?: 'once' | 'month';
  readonly from?: string;
  readonly to?: string;
  readonly source?: string | readonly string[];
}

/** An expense other than allocations: each month, per household and month, once in `month`, or a share (`"2 %"`) of the spending. */
export interface Cost {
  readonly label: Label;
  readonly amount: Figure;
  readonly per: 'month' | 'household' | 'spending' | 'once';
  /** The month of `once`; by default the first month of the scenario. */
  readonly month?: string;
  readonly source?: string | readonly string[];
}

/**
 * One scenario of the fund.
 *
 * @french fonds
 */
export interface FundScenario {
  readonly label: Label;
  readonly start: string;
  readonly months: number;
  readonly groups: readonly FundGroup[];
  /** The share of contributions due that is paid; 1 by default. */
  readonly paymentRate?: Figure;
  /** The share of available credit that is spent; 1 by default. */
  readonly takeUp?: Figure;
  /** Use of credit that is not spent in its month: it stays in the fund (default), or the household keeps it. */
  readonly unspent?: 'stays-in-fund' | 'carries-over';
  readonly subsidies?: readonly Subsidy[];
  readonly costs?: readonly Cost[];
  readonly openingReserve?: Figure;
  /** The published share of public money in what comes in; a warning says if the figures of the scenario give another share. */
  readonly publicShare?: Figure;
  readonly note?: Label;
  readonly source?: string | readonly string[];
}

/** The maximum number of months of a scenario. */
export const SCENARIO_MONTHS_LIMIT = 600;

/** A subsidy with its months resolved. */
export interface LoweredSubsidy {
  readonly label: Label;
  readonly amount: DecimalText;
  readonly funder: 'public' | 'private';
  readonly from: Month;
  readonly to: Month;
}

/** A scenario with its figures parsed; amounts are euros as decimal text. */
export interface LoweredScenario {
  readonly source: FundScenario;
  readonly start: Month;
  readonly months: number;
  readonly groups: readonly {
    readonly source: FundGroup;
    readonly contribution: DecimalText | null;
    readonly allocation: DecimalText | null;
  }[];
  readonly paymentRate: DecimalText;
  readonly takeUp: DecimalText;
  readonly unspent: 'stays-in-fund' | 'carries-over';
  readonly subsidies: readonly LoweredSubsidy[];
  readonly costs: readonly { readonly source: Cost; readonly amount: DecimalText; readonly month: Month }[];
  readonly openingReserve: DecimalText;
}

/** Parses the figures and the months of a scenario, and reports invalid ones. */
export function lowerScenario(scenario: FundScenario, scope: Scope): LoweredScenario {
  scope.sources(scenario.source);
  const start = monthOr(scenario.start, month('2000-01'), scope.at('start'));
  const months = lowerMonths(scenario.months, scope.at('months'));
  const end = addMonths(start, months - 1);
  if (scenario.groups.length === 0) scope.at('groups').report('CAISSE-FUND-NO-GROUP');
  const lowered: LoweredScenario = {
    source: scenario,
    start,
    months,
    groups: scenario.groups.map((group, index) => lowerGroup(group, scope.at('groups', index))),
    paymentRate: lowerShare(scenario.paymentRate, scope.at('paymentRate')),
    takeUp: lowerShare(scenario.takeUp, scope.at('takeUp')),
    unspent: scenario.unspent ?? 'stays-in-fund',
    subsidies: (scenario.subsidies ?? []).map((each, index) =>
      lowerSubsidy(each, start, end, scope.at('subsidies', index)),
    ),
    costs: (scenario.costs ?? []).map((cost, index) => lowerCost(cost, start, scope.at('costs', index))),
    openingReserve:
      scenario.openingReserve === undefined
        ? '0'
        : scope.at('openingReserve').decimal(scenario.openingReserve, 'difference'),
  };
  checkPublicShare(lowered, scope);
  return lowered;
}

function lowerMonths(months: number, scope: Scope): number {
  if (Number.isInteger(months) && months >= 1 && months <= SCENARIO_MONTHS_LIMIT) return months;
  scope.report('CAISSE-FUND-MONTHS', { months, limit: SCENARIO_MONTHS_LIMIT });
  return 1;
}

function lowerGroup(group: FundGroup, scope: Scope): LoweredScenario['groups'][number] {
  if (!Number.isSafeInteger(group.households) || group.households < 0) {
    scope.at('households').report('CAISSE-FUND-HOUSEHOLDS', { households: group.households });
  }
  if (group.household === undefined && (group.contribution === undefined || group.allocation === undefined)) {
    scope.report('CAISSE-FUND-GROUP');
  }
  const figure = (name: 'contribution' | 'allocation'): DecimalText | null =>
    group[name] === undefined ? null : scope.at(name).decimal(group[name], 'money');
  return { source: group, contribution: figure('contribution'), allocation: figure('allocation') };
}

function lowerShare(share: Figure | undefined, scope: Scope): DecimalText {
  if (share === undefined) return '1';
  const text = scope.decimal(share, 'share');
  if (Number(text) <= 1) return text;
  scope.report('CAISSE-FUND-SHARE', { share: text });
  return '1';
}

function lowerSubsidy(subsidy: Subsidy, start: Month, end: Month, scope: Scope): LoweredSubsidy {
  scope.sources(subsidy.source);
  const from = subsidy.from === undefined ? start : monthOr(subsidy.from, start, scope.at('from'));
  const last = subsidy.every === 'month' ? end : from;
  const to = subsidy.to === undefined ? last : monthOr(subsidy.to, last, scope.at('to'));
  if (to < from) scope.at('to').report('CAISSE-FUND-MONTHS-ORDER', { from, to });
  return {
    label: subsidy.label,
    amount: scope.at('amount').decimal(subsidy.amount, 'money'),
    funder: subsidy.funder ?? 'public',
    from,
    to,
  };
}

function lowerCost(cost: Cost, start: Month, scope: Scope): LoweredScenario['costs'][number] {
  scope.sources(cost.source);
  const amount =
    cost.per === 'spending'
      ? lowerShare(cost.amount, scope.at('amount'))
      : scope.at('amount').decimal(cost.amount, 'money');
  return {
    source: cost,
    amount,
    month: cost.month === undefined ? start : monthOr(cost.month, start, scope.at('month')),
  };
}

function monthOr(text: string, fallback: Month, scope: Scope): Month {
  if (isMonth(text)) return text;
  scope.report('CAISSE-MONTH', { text });
  return fallback;
}
