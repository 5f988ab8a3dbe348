/** Compares scenarios of a fund with a base. */
import { compareCurves, type CurveComparison, type HouseholdType } from '../../caisse/curves.ts';
import { type Caisse, type Case, checkCaisseArgument, type Label, rulesAt } from '../../caisse/index.ts';
import {
  checkArgument,
  checkItems,
  checkParts,
  checkProgress,
  createSteps,
  type DecimalInput,
  type Diagnostic,
  isMonth,
  type Language,
  type Month,
  monthsBetween,
  type Progress,
} from '../../money/index.ts';
import { applyVariant } from '../apply-variant.ts';
import type { FundPlan } from '../fund-plan.ts';
import { planFund, type PlanFundResult } from '../plan-fund.ts';
import { simulateFund } from '../simulate-fund.ts';
import type { FundComparison, MonthEffects, OtherFund } from './fund-comparison.ts';
import { outcomeOf } from './fund-outcome.ts';
import { monthEffects } from './month-effects.ts';
import { subtractOutcomes } from './subtract-outcomes.ts';

/** A scenario to compare. */
export interface ComparedFund {
  readonly caisse: Caisse;
  /** The key of a scenario or of a variant of the document. */
  readonly scenario: string;
  /**
   * The name of the scenario in the comparison.
   *
   * @defaultValue the label of the scenario
   */
  readonly label?: Label;
}

/** The number along which types of households are compared, as in `compareCurves`. */
export interface ComparedAlong {
  readonly input: string;
  readonly from: DecimalInput;
  readonly to: DecimalInput;
  readonly households: readonly HouseholdType[];
}

/** Options of `compareFunds`. */
export interface CompareFundsOptions {
  /**
   * The number of months of every scenario.
   *
   * @defaultValue that of each scenario
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
  /**
   * The month, `YYYY-MM`, of the effects on households and of the rules that are compared.
   *
   * @defaultValue all months that both scenarios have
   */
  readonly month?: string;
  /**
   * The types of households for whom exact intervals are computed.
   *
   * @defaultValue no intervals
   */
  readonly along?: ComparedAlong;
  /**
   * Receives the number of parts that are done: the plan of each scenario, the rules of each that are compared with those of the base, and the simulations.
   *
   * @defaultValue none
   */
  readonly progress?: Progress;
}

/**
 * A comparison, or the diagnostics of one of the scenarios: `fund` is 0 for the base, and counts the others from 1.
 *
 * @remarks
 * If a scenario leaves open what becomes of unspent credit and that matters, `comparison` lets households keep it, and `ifUnspentStays` is the comparison in which it stays in
 * the fund; otherwise `ifUnspentStays` is `null`.
 */
export type CompareFundsResult =
  | { readonly ok: true; readonly comparison: FundComparison; readonly ifUnspentStays: FundComparison | null }
  | { readonly ok: false; readonly fund: number; readonly diagnostics: readonly Diagnostic[] };

/**
 * Compares scenarios of a fund with a base: budgets, reserve, public cost, households, and who pays or receives more.
 *
 * @remarks
 * Scenarios may be of one caisse or of several with one currency, and may be variants. Every difference is after − before, in exact cents.
 *
 * @param base - the scenario with which the others are compared
 * @param others - the other scenarios
 * @param options - the months, the language of labels, the case, and for whom the rules are compared
 * @returns the outcome of each scenario and its differences; or the diagnostics of one of them
 * @throws RangeError when the currencies differ, or no pair of scenarios has the month of the options; TypeError when `progress` is not a function
 * @law a change of nothing has no difference
 * @law the differences are those of two separate simulations
 * @law a comparison the other way round has the opposite differences
 * @law progress of a comparison increases to its total and changes no result
 * @law the order of the scenarios changes nothing but the order of the results
 * @law households that pay more, less or the same, or that leave, are all households of the base
 * @unit cents
 */
export function compareFunds(
  base: ComparedFund,
  others: readonly ComparedFund[],
  options: CompareFundsOptions = {},
): CompareFundsResult {
  checkFund('base', base);
  checkItems('others', others, 'object');
  checkArgument('options', options, 'object');
  const { month } = options;
  if (month !== undefined && !isMonth(month)) throw new RangeError(`options.month: ${month} is not a month (YYYY-MM)`);
  others.forEach((other, place) => {
    checkFund(`others.${place}`, other);
    if (currencyOf(other.caisse) !== currencyOf(base.caisse))
      throw new RangeError(`others.${place}: its currency is not that of the base`);
  });
  checkProgress(options.progress);
  const steps = createSteps(2 * others.length + 2, options.progress);
  const planned: Planned[] = [];
  for (const [fund, each] of [base, ...others].entries()) {
    const one = planOf(each, options);
    if (!one.ok) return { ok: false, fund, diagnostics: one.diagnostics };
    planned.push(one);
    steps.step();
  }
  const [first, ...rest] = planned as [Planned, ...Planned[]];
  const effects = rest.map((other) => effectsOf(first.plan, other.plan, month));
  const curves: (readonly CurveComparison[])[] = [];
  for (const [place, other] of rest.entries()) {
    const compared = curvesOf(first, other, options);
    if (!compared.ok) return { ok: false, fund: place + 1, diagnostics: compared.diagnostics };
    curves.push(compared.curves);
    steps.step();
  }
  const compare = (planIn: (one: Planned) => FundPlan): FundComparison => {
    const [left, ...outcomes] = planned.map((one) => outcomeOf(simulateFund(planIn(one)), one.scenario, one.label));
    return {
      base: left!,
      others: outcomes.map((outcome, place): OtherFund => ({
        outcome,
        difference: subtractOutcomes(left!, outcome),
        effects: effects[place]!,
        curves: curves[place]!,
      })),
    };
  };
  const isOpen = planned.some(({ ifUnspentStays }) => ifUnspentStays !== null);
  const result: CompareFundsResult = {
    ok: true,
    comparison: compare(({ plan }) => plan),
    ifUnspentStays: isOpen ? compare(({ plan, ifUnspentStays }) => ifUnspentStays ?? plan) : null,
  };
  steps.end();
  return result;
}

function checkFund(name: string, fund: ComparedFund): void {
  checkParts(name, fund, { scenario: 'text' });
  checkCaisseArgument(fund.caisse, `${name}.caisse`);
}

const currencyOf = ({ document }: Caisse): string => document.currency?.code ?? 'EUR';

/** A scenario with its plan. */
type Planned = Extract<PlanFundResult, { readonly ok: true }> & {
  readonly caisse: Caisse;
  readonly scenario: string;
  readonly label: Label;
};

function planOf(
  { caisse, scenario, label }: ComparedFund,
  { months, language, case: which }: CompareFundsOptions,
): Planned | Extract<PlanFundResult, { readonly ok: false }> {
  const applied = applyVariant(caisse, scenario);
  if (!applied.ok) return applied;
  const planned = planFund(applied.caisse, applied.scenario, {
    ...(months === undefined ? {} : { months }),
    ...(language === undefined ? {} : { language }),
    ...(which === undefined ? {} : { case: which }),
  });
  if (!planned.ok) return planned;
  const named = label ?? applied.caisse.document.scenarios![applied.scenario]!.label;
  return { ...planned, caisse: applied.caisse, scenario, label: named };
}

/** The months that two plans have, with their places in each. */
function sharedMonths(
  before: FundPlan,
  after: FundPlan,
): readonly { readonly month: Month; readonly places: readonly [number, number] }[] {
  const [left, right] = [before, after].map(({ start, months }) => monthsBetween(start as Month, months));
  return left!.flatMap((month, place) => {
    const other = right!.indexOf(month);
    return other === -1 ? [] : [{ month, places: [place, other] as const }];
  });
}

function effectsOf(before: FundPlan, after: FundPlan, month: string | undefined): readonly MonthEffects[] {
  const shared = sharedMonths(before, after).filter((each) => month === undefined || each.month === month);
  if (month !== undefined && shared.length === 0)
    throw new RangeError(`options.month: ${month} is not a month of both scenarios`);
  return shared.map(({ month: of, places: [left, right] }) =>
    monthEffects({ plan: before, index: left }, { plan: after, index: right }, of),
  );
}

type Curves =
  | { readonly ok: true; readonly curves: readonly CurveComparison[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Compares each pair of different rules that are in force in the same month, in the first such month. */
function curvesOf(before: Planned, after: Planned, { along, month }: CompareFundsOptions): Curves {
  if (along === undefined) return { ok: true, curves: [] };
  const curves: CurveComparison[] = [];
  const seen: (readonly unknown[])[] = [];
  for (const { month: of } of sharedMonths(before.plan, after.plan)) {
    if (month !== undefined && of !== month) continue;
    const [left, right] = [rulesAt(before.caisse, of), rulesAt(after.caisse, of)];
    if (!left.ok || !right.ok || left.version === right.version) continue;
    if (seen.some(([one, other]) => one === left.version && other === right.version)) continue;
    seen.push([left.version, right.version]);
    const compared = compareCurves(before.caisse, after.caisse, { ...along, months: of });
    if (!compared.ok) return compared;
    curves.push(compared.comparison);
  }
  return { ok: true, curves };
}
