/** Converts a scenario of a caisse to a plan in cents. */
import {
  type Caisse,
  type Case,
  CASES,
  checkCaisseArgument,
  type FundGroup,
  type Label,
  type LoweredGroup,
  type LoweredScenario,
  SCENARIO_MONTHS_LIMIT,
} from '../caisse/index.ts';
import {
  addMonths,
  amountTooLarge,
  centsFromExact,
  checkArgument,
  checkWord,
  type Diagnostic,
  error,
  exact,
  fromScaledInteger,
  type Language,
  type Month,
  monthsBetween,
  nearestDetail,
} from '../money/index.ts';
import { valueAt } from '../shape/index.ts';
import type { FundPlan, PlanGroup } from './fund-plan.ts';
import { planBound } from './plan-bound.ts';
import { planCost, planInKind, planSubsidy } from './plan-dated.ts';
import { planGroups } from './plan-groups.ts';
import { tooLargeAmounts } from './too-large-amounts.ts';

/** The number of months, the language of labels, and the case of assumptions with three values. */
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
  /**
   * The case of the assumptions that have three values.
   *
   * @defaultValue `'central'`
   */
  readonly case?: Case;
}

/**
 * A plan, or diagnostics.
 *
 * @remarks
 * A scenario may leave open what becomes of unspent credit. If that matters, `plan` lets households keep it, and `ifUnspentStays` is the same plan in
 * which it stays in the fund; otherwise `ifUnspentStays` is `null`.
 */
export type PlanFundResult =
  | { readonly ok: true; readonly plan: FundPlan; readonly ifUnspentStays: FundPlan | null }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Makes the plan of a scenario of a caisse.
 *
 * @remarks
 * A group with figures uses them. For a group with a typical household, the rules of each month compute all flows. Refused households are counted and
 * have no flows; so are those that wait for a place or pause. If the rules read a rank and the typical household gives none, households are ranked from 1
 * in the order of their entry and of the groups. A closed pool is computed from the households of all groups, and pays out what they pay in.
 *
 * Households leave and pause in whole numbers: the fraction of a departure is carried to the next month, and the number on pause is rounded to the nearest one,
 * halves up. Twice the households may therefore be more or fewer than twice those that leave: of 3 households half leave, 1 goes in the first month; of 6, 3 go.
 *
 * @param caisse - a caisse whose document has scenarios
 * @param id - the scenario's key in the document
 * @param options - the number of months, the language of labels, the case
 * @returns the plan in cents; or diagnostics: for an unknown scenario, or a typical household that cannot be assessed
 * @throws RangeError when `months` is not a whole number from 1 to 600
 * @law without ranks, pools and places, the order of the groups of a scenario changes no line but the cents of ties between money for some groups and other money
 * @law without ranks, pools and fractions of households that leave or pause, some times the households are as many times the flows
 * @law households that the rules refuse move nothing
 */
export function planFund(caisse: Caisse, id: string, options: PlanFundOptions = {}): PlanFundResult {
  return planFundWith(caisse, id, options, { last: null });
}

/** The groups of the last plan, and the parts of the document from which they were computed. */
export interface GroupsMemory {
  last: { readonly from: readonly unknown[]; readonly groups: readonly PlanGroup[] } | null;
}

/** As `planFund`. The groups are those of the last plan if it was made from the same objects. */
export function planFundWith(
  caisse: Caisse,
  id: string,
  options: PlanFundOptions,
  memory: GroupsMemory,
): PlanFundResult {
  checkCaisseArgument(caisse);
  checkArgument('id', id, 'text');
  checkArgument('options', options, 'object');
  checkMonths(options.months);
  checkWord('options.language', options.language, ['fr', 'en']);
  checkWord('options.case', options.case, CASES);
  const known = Object.hasOwn(caisse.scenarios, id) ? caisse.scenarios[id] : undefined;
  if (known === undefined) return { ok: false, diagnostics: [unknownScenario(caisse, id)] };
  const scenario = known.cases?.[options.case ?? 'central'] ?? known;
  const diagnostics: Diagnostic[] = [...tooLargeAmounts(scenario, ['scenarios', id])];
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const calendar = monthsBetween(scenario.start, options.months ?? scenario.months);
  const label = (of: Label): string =>
    typeof of === 'string' ? of : ((options.language === 'en' ? of.en : undefined) ?? of.fr);
  const { source } = scenario;
  const from = [
    caisse.versions,
    source.groups,
    source.places,
    source.paymentRate,
    scenario.start,
    calendar.length,
    scenario.case,
    options.language,
  ];
  const isKnown = memory.last?.from.every((part, place) => part === from[place]) === true;
  const groups =
    isKnown && memory.last !== null
      ? memory.last.groups
      : planGroups(caisse, scenario, calendar, label, (problem, group) => {
          const placed = {
            ...problem,
            path: ['scenarios', id, ...pathOf(scenario.groups[group]!, problem, source.groups)],
          };
          if (!diagnostics.some((other) => isSameButMonth(other, placed))) diagnostics.push(placed);
        });
  memory.last = diagnostics.length === 0 ? { from, groups } : null;
  const plan: FundPlan = {
    start: scenario.start,
    months: calendar.length,
    openingReserve: centsFromExact(exact(scenario.openingReserve), 'once'),
    groups,
    paymentRate: scenario.paymentRate,
    ...(scenario.arrears === null ? {} : { arrears: scenario.arrears }),
    takeUp: scenario.takeUp,
    unspent: scenario.unspent ?? 'carries-over',
    subsidies: scenario.subsidies.map((each) => planSubsidy(each, scenario, calendar, label)),
    costs: scenario.costs.map((cost) => planCost(cost, calendar, label(cost.source.label))),
    ...(scenario.inKind.length === 0
      ? {}
      : { inKind: scenario.inKind.map((each) => planInKind(each, calendar, label)) }),
    ...(scenario.reserveMonths === null ? {} : { reserveMonths: scenario.reserveMonths }),
    secrecyThreshold: scenario.secrecyThreshold,
  };
  diagnostics.push(...lostAmounts(scenario, calendar.length, ['scenarios', id]));
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const tooLarge = amountTooLarge(fromScaledInteger(planBound(plan), 2), ['scenarios', id]);
  return tooLarge === undefined
    ? { ok: true, plan, ifUnspentStays: otherUnspent(plan, scenario) }
    : { ok: false, diagnostics: [tooLarge] };
}

function checkMonths(months: number | undefined): void {
  if (months === undefined) return;
  checkArgument('options.months', months, 'number');
  if (Number.isInteger(months) && months >= 1 && months <= SCENARIO_MONTHS_LIMIT) return;
  throw new RangeError(`options.months: ${months} is not a whole number from 1 to ${SCENARIO_MONTHS_LIMIT}`);
}

/** Whether two diagnostics say the same of two months. Only the first month is reported. */
function isSameButMonth(left: Diagnostic, right: Diagnostic): boolean {
  const [one, other] = [left, right].map((each) =>
    JSON.stringify({ ...each, details: { ...each.details, month: undefined } }),
  );
  return one === other;
}

/** The place of a diagnostic about a group: what the group chooses, a key of the group, a fact of the household that it states, or the group. */
function pathOf(
  { place, chosen, chosenPath }: LoweredGroup,
  { code, path }: Diagnostic,
  groups: readonly FundGroup[],
): Diagnostic['path'] {
  if (code.startsWith('CAISSE-FUND-')) return ['groups', place, ...path];
  if (chosen !== null && path[0] === 'chosen') return ['groups', place, ...chosenPath];
  const isStated = path.length > 0 && valueAt(groups[place]?.household, path) !== undefined;
  return ['groups', place, ...(isStated ? ['household', ...path] : [])];
}

/** The plan in which unspent credit stays in the fund, if the scenario does not say so and not all credit is spent. */
function otherUnspent(plan: FundPlan, { unspent: stated, takeUp }: LoweredScenario): FundPlan | null {
  const isAllSpent = takeUp.every((share) => exact(share).equals(1));
  if (stated !== null || isAllSpent) return null;
  return { ...plan, unspent: 'stays-in-fund' };
}

/** The subsidies and costs that start in months that a shorter simulation leaves out: their money would be lost. */
function lostAmounts(
  { start, subsidies, costs }: LoweredScenario,
  months: number,
  path: Diagnostic['path'],
): readonly Diagnostic[] {
  const end = addMonths(start, months - 1);
  const outside = (month: Month, place: Diagnostic['path']): readonly Diagnostic[] =>
    month > end ? [error('CAISSE-FUND-MONTH-OUTSIDE', [...path, ...place], { month, start, end })] : [];
  return [
    ...subsidies.flatMap(({ from }, index) => outside(from, ['subsidies', index])),
    ...costs.flatMap(({ from }, index) => outside(from, ['costs', index])),
  ];
}

function unknownScenario(caisse: Caisse, id: string): Diagnostic {
  const ids = Object.keys(caisse.scenarios);
  const details = { scenario: id, scenarios: ids, ...nearestDetail(id, ids) };
  return error('CAISSE-FUND-SCENARIO-UNKNOWN', ['scenarios'], details);
}
