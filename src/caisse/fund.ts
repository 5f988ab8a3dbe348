/** The fund: where its money comes from and goes to, as a scenario for some months. */
import type { Household } from '../household/index.ts';
import { addMonths, isMonth, type Month, month } from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';
import type { Scope } from './lowering/scope.ts';
import type { Figure, Label } from './words.ts';

/** Households that are alike in the budget. */
export interface FundGroup {
  readonly label: Label;
  readonly households: number;
  /** Euros a month and household; where left out, the rules of the caisse compute it from `household`. */
  readonly contribution?: Figure;
  readonly allocation?: Figure;
  /** A typical household of the group: the rules compute what it pays and receives. */
  readonly household?: Household;
}

/** Public or private money that comes in. */
export interface Subsidy {
  readonly label: Label;
  readonly amount: Figure;
  /** Public money if left out; private gifts do not count in the public cost. */
  readonly funder?: 'public' | 'private';
  /** `once` in the month `from` (if left out), or each month of the range; `from` and `to` are the scenario's ends if left out. */
  readonly every?: 'once' | 'month';
  readonly from?: string;
  readonly to?: string;
  readonly source?: string | readonly string[];
}

/** Money that the caisse spends beside allocations: each month, per household and month, once in `month`, or a share (`"2 %"`) of what is spent. */
export interface Cost {
  readonly label: Label;
  readonly amount: Figure;
  readonly per: 'month' | 'household' | 'spending' | 'once';
  /** For `once`; the scenario's start if left out. */
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
  /** Share of what is due that is paid; 1 if left out. */
  readonly paymentRate?: Figure;
  /** Share of the credit at hand that is spent; 1 if left out. */
  readonly takeUp?: Figure;
  /** What becomes of credit not spent in its month: it stays in the fund (if left out), or the household keeps it. */
  readonly unspent?: 'stays-in-fund' | 'carries-over';
  readonly subsidies?: readonly Subsidy[];
  readonly costs?: readonly Cost[];
  readonly openingReserve?: Figure;
  readonly note?: Label;
  readonly source?: string | readonly string[];
}

/** The most months that a scenario may have. */
export const SCENARIO_MONTHS_LIMIT = 600;

/** A subsidy with its months known. */
export interface LoweredSubsidy {
  readonly label: Label;
  readonly amount: DecimalText;
  readonly funder: 'public' | 'private';
  readonly from: Month;
  readonly to: Month;
}

/** A scenario whose figures are read; amounts are euros as decimal text. */
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

/** Reads the figures and the months of a scenario, and reports what cannot be. */
export function lowerScenario(scenario: FundScenario, scope: Scope): LoweredScenario {
  scope.sources(scenario.source);
  const start = monthOr(scenario.start, month('2000-01'), scope.at('start'));
  const months = lowerMonths(scenario.months, scope.at('months'));
  const end = addMonths(start, months - 1);
  if (scenario.groups.length === 0) scope.at('groups').report('CAISSE-FUND-NO-GROUP');
  return {
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
