/** Converts a scenario of a caisse to a plan in cents. */
import { type Caisse, checkCaisseArgument, type Label, type LoweredScenario } from '../caisse/index.ts';
import {
  addMonths,
  amountTooLarge,
  checkArgument,
  type Cents,
  centsFromExact,
  type Diagnostic,
  error,
  exact,
  fromScaledInteger,
  type Language,
  monthsBetween,
  nearestDetail,
} from '../money/index.ts';
import type { FundPlan, PlanCost } from './fund-plan.ts';
import { planBound } from './plan-bound.ts';
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
  checkCaisseArgument(caisse);
  checkArgument('id', id, 'text');
  checkArgument('options', options, 'object');
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
      const placed = { ...problem, path: ['scenarios', id, 'groups', group] };
      const text = JSON.stringify(placed);
      if (!diagnostics.some((known) => JSON.stringify(known) === text)) diagnostics.push(placed);
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
  diagnostics.push(...lostAmounts(plan, ['scenarios', id]));
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const tooLarge = amountTooLarge(fromScaledInteger(planBound(plan), 2), ['scenarios', id]);
  return tooLarge === undefined ? { ok: true, plan } : { ok: false, diagnostics: [tooLarge] };
}

/** The subsidies and single costs of months that a shorter simulation leaves out: their money would be lost. */
function lostAmounts({ start, months, subsidies, costs }: FundPlan, path: Diagnostic['path']): readonly Diagnostic[] {
  const end = addMonths(start, months - 1);
  const outside = (month: string, place: Diagnostic['path']): readonly Diagnostic[] =>
    month > end ? [error('CAISSE-FUND-MONTH-OUTSIDE', [...path, ...place], { month, start, end })] : [];
  return [
    ...subsidies.flatMap(({ from }, index) => outside(from, ['subsidies', index])),
    ...costs.flatMap((cost, index) => (cost.per === 'once' ? outside(cost.month, ['costs', index]) : [])),
  ];
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
