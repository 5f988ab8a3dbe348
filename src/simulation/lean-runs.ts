/** Many runs of a scenario by plain numbers. */
import {
  type Caisse,
  largestIndexed,
  type LoweredIndex,
  type LoweredScenario,
  type LoweredSubsidy,
  valueOf,
} from '../caisse/index.ts';
import {
  amountTooLarge,
  CENTS_LIMIT,
  centsFromExact,
  differenceInMonths,
  exact,
  isMonth,
  type Month,
} from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';
import type { FundPlan, PlanCost, PlanSubsidy } from './fund-plan.ts';
import { figureAt } from './fund-plan.ts';
import { flowsOfRuns } from './lean-flows.ts';
import { type LeanCost, type LeanInput, type LeanSubsidy, simulateLean } from './lean-months.ts';
import { planCost, planSubsidy } from './plan-dated.ts';
import type { DrawnValues, RunPaths } from './run-path.ts';
import { createShares, type WholeShare } from './whole-share.ts';

/** Gives the paths of a run; `null` for values that only the exact simulation can follow. */
export type LeanRuns = (values: DrawnValues) => RunPaths | null;

/**
 * Compiles a scenario for many runs.
 *
 * @remarks
 * What no draw changes is taken from the central plan. Runs equal those of `simulateFund` to the cent.
 *
 * @param caisse - the caisse
 * @param scenario - the scenario with central values
 * @param plan - its plan
 * @param calendar - the months of the plan
 * @returns `null` for what only the exact simulation can follow: money restricted to groups, drawn places, and with drawn households or amounts of a
 * group also places, ranks, closed pools, contributions on entry or by the year, and drawn amounts of a typical household
 */
export function compileRuns(
  caisse: Caisse,
  scenario: LoweredScenario,
  plan: FundPlan,
  calendar: readonly Month[],
): LeanRuns | null {
  const { draws } = scenario;
  if (plan.subsidies.some(({ onlyFor }) => typeof onlyFor === 'object' && 'groups' in onlyFor)) return null;
  if (draws.some(({ path }) => path[0] === 'places')) return null;
  const shareOf = createShares();
  const flowsOf = flowsOfRuns(caisse, scenario, plan, calendar, shareOf);
  if (flowsOf === null) return null;
  const drawnAt = (...path: readonly (string | number)[]): number =>
    draws.findIndex((draw) => draw.path.length === path.length && draw.path.every((key, step) => key === path[step]));
  const sharesOf = (key: 'paymentRate' | 'takeUp'): ((values: DrawnValues) => readonly WholeShare[]) => {
    const place = drawnAt(key);
    const central = scenario[key].map(shareOf);
    if (place < 0) return () => central;
    return (values) => listOf(values[place]!).map(shareOf);
  };
  const [paymentRates, takeUps] = [sharesOf('paymentRate'), sharesOf('takeUp')];
  const placesOf = (index: LoweredIndex | null): readonly number[] =>
    index === null ? [] : index.values.map((_, place) => drawnAt('indices', index.name, 'values', place, 'value'));
  const subsidies = scenario.subsidies.map((subsidy, index) => {
    const places = [drawnAt('subsidies', index, 'amount'), ...placesOf(subsidy.index)];
    return memoized(keyOf(places), (key) => {
      const [amount = '', ...ofIndex] = key.split(' ');
      const drawn = { ...subsidy, ...(amount === '' ? {} : { amount }), index: withValues(subsidy.index, ofIndex) };
      if (isTooLarge(drawn, calendar)) return null;
      const planned = isDrawn(key) ? planSubsidy(drawn, scenario, calendar, () => '') : plan.subsidies[index]!;
      return leanSubsidy(planned, calendar);
    });
  });
  const costs = scenario.costs.map((cost, index) => {
    const places = [drawnAt('costs', index, 'amount'), drawnAt('costs', index, 'posts'), ...placesOf(cost.index)];
    return memoized(keyOf(places), (key) => {
      const [amount = '', posts = '', ...ofIndex] = key.split(' ');
      const drawn = {
        ...cost,
        ...(amount === '' ? {} : { amount }),
        ...(posts === '' ? {} : { posts }),
        index: withValues(cost.index, ofIndex),
      };
      if (isTooLarge(drawn, calendar)) return null;
      return leanCost(isDrawn(key) ? planCost(drawn, calendar, '') : plan.costs[index]!, calendar, shareOf);
    });
  });
  const arrearsPlace = drawnAt('arrears', 'share');
  const { arrears } = scenario;
  const openingPlace = drawnAt('openingReserve');
  const openingOf = (values: DrawnValues): number =>
    openingPlace < 0 ? plan.openingReserve : centsFromExact(exact(one(values[openingPlace]!)), 'once');
  const reservePlace = drawnAt('reserveMonths');
  const reserveOf = (values: DrawnValues): WholeShare | null => {
    if (scenario.reserveMonths === null) return null;
    return shareOf(reservePlace < 0 ? scenario.reserveMonths : one(values[reservePlace]!));
  };
  const spendingShares = scenario.costs.filter(({ source }) => source.per === 'spending').length;
  return (values) => {
    const run = flowsOf(values);
    if (run === null) return null;
    const ofSubsidies = subsidies.flatMap((each) => each(values) ?? []);
    const ofCosts = costs.flatMap((each) => each(values) ?? []);
    if (ofSubsidies.length < subsidies.length || ofCosts.length < costs.length) return null;
    const { flows, households } = run;
    const openingReserve = openingOf(values);
    const bound =
      Math.abs(openingReserve) +
      run.bound * (1 + spendingShares) +
      ofSubsidies.reduce((sum, { bound: most }) => sum + most, 0) +
      ofCosts.reduce((sum, cost) => sum + boundOf(cost, households), 0);
    if (!(bound < CENTS_LIMIT / 2)) return null;
    const input: LeanInput = {
      months: calendar.length,
      openingReserve,
      flows,
      households,
      paymentRate: paymentRates(values),
      takeUp: takeUps(values),
      arrears:
        arrears === null
          ? null
          : {
              share: shareOf(arrearsPlace < 0 ? arrears.share : one(values[arrearsPlace]!)),
              after: arrears.after,
            },
      subsidies: ofSubsidies,
      costs: ofCosts,
      reserveMonths: reserveOf(values),
    };
    const unspent = scenario.unspent ?? 'carries-over';
    const life = typeof unspent === 'object' ? unspent.expiresAfter : unspent === 'carries-over' ? Infinity : 0;
    const isOpen = scenario.unspent === null && input.takeUp.some(({ text }) => text !== '1');
    return { planned: simulateLean(input, life), ifUnspentStays: isOpen ? simulateLean(input, 0) : null };
  };
}

const listOf = (values: DecimalText | readonly DecimalText[]): readonly DecimalText[] =>
  typeof values === 'string' ? [values] : values;

const one = (values: DecimalText | readonly DecimalText[]): DecimalText => valueOf(listOf(values), 0);

/** The drawn values at some places, as a key; empty where nothing is drawn. */
const keyOf =
  (places: readonly number[]) =>
  (values: DrawnValues): string =>
    places.map((place) => (place < 0 ? '' : one(values[place]!))).join(' ');

const isDrawn = (key: string): boolean => key.trim() !== '';

/** An index with drawn values in the place of its own. */
const withValues = (index: LoweredIndex | null, drawn: readonly string[]): LoweredIndex | null =>
  index === null
    ? null
    : {
        ...index,
        values: index.values.map((each, place) => (isDrawn(drawn[place]!) ? { ...each, value: drawn[place]! } : each)),
      };

/** Whether an amount is too large once it follows its index. The exact simulation then says so. */
function isTooLarge(
  { amount, index, posts = '1' }: Pick<LoweredSubsidy, 'amount' | 'index'> & { readonly posts?: DecimalText },
  calendar: readonly Month[],
): boolean {
  return amountTooLarge(largestIndexed(amount, index, calendar[0]!).times(posts)) !== undefined;
}

/** Computes something once for each key of drawn values. */
function memoized<Result>(
  keyOf: (values: DrawnValues) => string,
  compute: (key: string) => Result,
): (values: DrawnValues) => Result {
  const known = new Map<string, Result>();
  return (values) => {
    const key = keyOf(values);
    const found = known.get(key);
    if (found !== undefined) return found;
    const computed = compute(key);
    known.set(key, computed);
    return computed;
  };
}

function leanSubsidy(
  { payments, onlyFor }: PlanSubsidy,
  calendar: readonly Month[],
): LeanSubsidy & { readonly bound: number } {
  const fixed = calendar.map(() => 0);
  const conditional: { readonly from: number; readonly amount: number; readonly households: number }[] = [];
  let bound = 0;
  for (const { month, amount, households = 0 } of payments) {
    const from = isMonth(month) ? differenceInMonths(month, calendar[0]!) : -1;
    if (from < 0 || from >= calendar.length) continue;
    bound += amount;
    if (households > 0) conditional.push({ from, amount, households });
    else fixed[from]! += amount;
  }
  const use =
    onlyFor === undefined ? 'any' : typeof onlyFor === 'object' && 'costs' in onlyFor ? onlyFor.costs : 'allocations';
  return { fixed, conditional, use, bound };
}

function leanCost(cost: PlanCost, calendar: readonly Month[], shareOf: (text: DecimalText) => WholeShare): LeanCost {
  if (cost.per === 'spending') {
    const { rate } = cost;
    return { per: 'spending', rates: calendar.map((_, month) => shareOf(String(figureAt(rate, month)))) };
  }
  const { amount } = cost;
  return { per: cost.per, amounts: calendar.map((_, month) => figureAt(amount, month)) };
}

function boundOf(cost: LeanCost, households: readonly number[]): number {
  if (cost.per === 'spending') return 0;
  return cost.amounts.reduce(
    (sum, amount, month) => sum + amount * (cost.per === 'household' ? households[month]! : 1),
    0,
  );
}
