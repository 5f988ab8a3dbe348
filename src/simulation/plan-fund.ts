/** Converts a scenario of a caisse to a plan in cents. */
import type { Caisse, Label, LoweredScenario } from '../caisse/index.ts';
import {
  type Cents,
  centsFromExact,
  type Diagnostic,
  error,
  exact,
  type Language,
  monthsBetween,
  nearestDetail,
} from '../money/index.ts';
import type { FundPlan, PlanCost } from './fund-plan.ts';
import { planGroups } from './plan-groups.ts';

/** The number of months and the language of labels. */
export interface PlanFundOptions {
  /**
   * The number of months.
   *
   * @defaultValue the scenario's
   */
  readonly months?: number;
  /**
   * The language of the labels.
   *
   * @defaultValue `'fr'`
   */
  readonly language?: Language;
}

/** A plan, or diagnostics. */
export type PlanFundResult =
  { readonly ok: true; readonly plan: FundPlan } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Makes the plan of a scenario of a caisse.
 *
 * @remarks
 * A group with figures uses them. For a group with a typical household, the rules of each month compute all flows. Refused households are counted and
 * have no flows. If the rules read a rank and the typical household gives none, households are ranked from 1 in the order of the groups. A closed
 * pool is computed from the households of all groups, and pays out what they pay in.
 *
 * @param caisse - a caisse whose document has scenarios
 * @param id - the scenario's key in the document
 * @param options - the number of months, the language of labels
 * @returns the plan in cents; or diagnostics: for an unknown scenario, or a typical household that cannot be assessed
 * @throws RangeError when `months` is not a whole number from 1 to 600
 */
export function planFund(caisse: Caisse, id: string, options: PlanFundOptions = {}): PlanFundResult {
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
    groups: planGroups(caisse, scenario, monthsBetween(scenario.start, months), label, (problem, group) => {
      diagnostics.push({ ...problem, path: ['scenarios', id, 'groups', group] });
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
  const details = { scenario: id, scenarios: ids, ...nearestDetail(id, ids) };
  return error('CAISSE-FUND-SCENARIO-UNKNOWN', ['scenarios'], details);
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

const perMonth = (euros: string): Cents => centsFromExact(exact(euros));

const once = (euros: string): Cents<'once'> => centsFromExact(exact(euros), 'once');
