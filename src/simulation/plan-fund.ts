/** From a scenario of a caisse's document to a plan in cents. */
import { assessHousehold, type AmountOutcome, type Caisse, type Label, type LoweredScenario } from '../caisse/index.ts';
import type { Household } from '../household/index.ts';
import {
  type Cents,
  cents,
  centsFromExact,
  type Diagnostic,
  error,
  exact,
  type Month,
  monthsBetween,
  nearest,
  type Period,
} from '../money/index.ts';
import type { FundPlan, PlanCost, PlanGroup } from './plan.ts';

/** How a plan is made from a scenario. */
export interface PlanFundOptions {
  /**
   * How many months, instead of the scenario's own.
   *
   * @defaultValue the scenario's
   */
  readonly months?: number;
  /**
   * The language of the labels.
   *
   * @defaultValue `'fr'`
   */
  readonly language?: 'fr' | 'en';
}

/** A plan, or what keeps it from being made. */
export type PlannedFund =
  { readonly ok: true; readonly plan: FundPlan } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Makes a plan of one of a caisse's scenarios.
 *
 * @remarks
 * Where a group has figures, they are taken; where it has a typical household, the rules in force each month compute what it pays and receives.
 *
 * @param caisse - a caisse whose document has scenarios
 * @param id - the scenario's key in the document
 * @param options - the number of months, the language of labels
 * @returns the plan in cents; or diagnostics: an unknown scenario, or a typical household that the rules cannot compute
 * @throws RangeError when `months` is not a whole number from 1 to 600
 */
export function planFund(caisse: Caisse, id: string, options: PlanFundOptions = {}): PlannedFund {
  const scenario = Object.hasOwn(caisse.scenarios, id) ? caisse.scenarios[id] : undefined;
  if (scenario === undefined) return { ok: false, diagnostics: [unknownScenario(caisse, id)] };
  const diagnostics: Diagnostic[] = [];
  const months = options.months ?? scenario.months;
  const label = (of: Label): string =>
    typeof of === 'string' ? of : ((options.language === 'en' ? of.en : undefined) ?? of.fr);
  const plan: FundPlan = {
    start: scenario.start,
    months,
    openingReserve: once(scenario.openingReserve),
    groups: scenario.groups.map((group, index) => {
      const place = ['scenarios', id, 'groups', index];
      const calendar = monthsBetween(scenario.start, months);
      return planGroup(caisse, group, label(group.source.label), calendar, (problem) => {
        diagnostics.push({ ...problem, path: place });
      });
    }),
    paymentRate: scenario.paymentRate,
    takeUp: scenario.takeUp,
    unspent: scenario.unspent,
    subsidies: scenario.subsidies.map((subsidy) => ({
      label: label(subsidy.label),
      amount: once(subsidy.amount),
      funder: subsidy.funder,
      from: subsidy.from,
      to: subsidy.to,
    })),
    costs: scenario.costs.map((cost) => planCost(cost, label(cost.source.label))),
  };
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, plan };
}

function unknownScenario(caisse: Caisse, id: string): Diagnostic {
  const ids = Object.keys(caisse.scenarios);
  const meant = nearest(id, ids);
  const details = { scenario: id, scenarios: ids, ...(meant === undefined ? {} : { nearest: meant }) };
  return error('CAISSE-FUND-SCENARIO-UNKNOWN', ['scenarios'], details);
}

type Report = (problem: Diagnostic) => void;

function planGroup(
  caisse: Caisse,
  { source, contribution, allocation }: LoweredScenario['groups'][number],
  label: string,
  calendar: readonly Month[],
  report: Report,
): PlanGroup {
  const { household, households } = source;
  const byRules = household === undefined ? [] : calendar.map((month) => ruled(caisse, household, month, report));
  return {
    label,
    households,
    contribution: contribution === null ? byRules.map((each) => each.contribution()) : perMonth(contribution),
    allocation: allocation === null ? byRules.map((each) => each.allocation()) : perMonth(allocation),
  };
}

/** What the rules of a month say for a typical household; asked only where the scenario has no figure. */
function ruled(
  caisse: Caisse,
  household: Household,
  month: Month,
  report: Report,
): Record<'contribution' | 'allocation', () => Cents> {
  const result = assessHousehold(caisse, household, month);
  if (!result.ok) {
    result.diagnostics.forEach(report);
    return { contribution: () => NOTHING, allocation: () => NOTHING };
  }
  const { contribution, allocation } = result.assessment;
  return {
    contribution: () => amountOf(contribution.amount, month, report),
    allocation: () => {
      if (allocation.unit === 'money' && allocation.period === 'month')
        return amountOf(allocation.amount, month, report);
      report(error('CAISSE-FUND-NOT-MONEY', [], { month }));
      return NOTHING;
    },
  };
}

function amountOf(outcome: AmountOutcome<Period>, month: Month, report: Report): Cents {
  if (outcome.status === 'computed') return outcome.cents as Cents;
  if (outcome.status === 'refused') outcome.diagnostics.forEach(report);
  else report(error('CAISSE-FUND-INCOMPLETE', [], { month, missing: outcome.missing }));
  return NOTHING;
}

function planCost({ source, amount, month }: LoweredScenario['costs'][number], label: string): PlanCost {
  switch (source.per) {
    case 'spending':
      return { label, per: 'spending', rate: amount };
    case 'once':
      return { label, per: 'once', amount: once(amount), month };
    default:
      return { label, per: source.per, amount: perMonth(amount) };
  }
}

const NOTHING = cents(0);

const perMonth = (euros: string): Cents => centsFromExact(exact(euros));

const once = (euros: string): Cents<'once'> => centsFromExact(exact(euros), 'once');
