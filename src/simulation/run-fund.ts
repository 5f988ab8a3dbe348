/** Simulates a scenario many times with drawn assumptions. */
import {
  type Caisse,
  centralValue,
  checkCaisseArgument,
  endsOf,
  type LoweredScenario,
  SCENARIO_MONTHS_LIMIT,
} from '../caisse/index.ts';
import {
  cents,
  type Cents,
  checkArgument,
  createSteps,
  type DecimalInput,
  type Diagnostic,
  error,
  type Month,
  monthsBetween,
  type Progress,
} from '../money/index.ts';
import { assumptionName } from './draw-stream.ts';
import { createExactRuns } from './exact-run.ts';
import type { FundRun, FundRuns } from './fund-runs.ts';
import { compileRuns } from './lean-runs.ts';
import { planFund, type PlanFundOptions } from './plan-fund.ts';
import { checkRuns, type DrawnRuns } from './check-runs.ts';
import { createDraws } from './run-draws.ts';
import type { DrawnValues, RunPath, RunPaths } from './run-path.ts';
import { bandsOf, countFirst, quantilesOf, tornadoOf } from './run-statistics.ts';

/** The runs and their seed, the quantiles, and the months and the language of a plan. */
export interface RunFundOptions extends Omit<PlanFundOptions, 'case'> {
  /** The number of runs, from 1 to 10,000. */
  readonly runs: number;
  /** The seed: a whole number. The same seed gives the same amounts everywhere. */
  readonly seed: number;
  /**
   * The quantiles of reserves, as ratios from 0 to 1.
   *
   * @defaultValue `[0.05, 0.25, 0.5, 0.75, 0.95]`
   */
  readonly quantiles?: readonly DecimalInput[];
  /**
   * Receives the number of simulations that are done: the runs, the central values, and both ends of each assumption.
   *
   * @defaultValue none
   */
  readonly progress?: Progress;
}

/** Runs, or diagnostics. `ifUnspentStays` is as in `SolveFundResult`. */
export type RunFundResult =
  | { readonly ok: true; readonly runs: FundRuns; readonly ifUnspentStays: FundRuns | null }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Simulates a scenario many times, with values drawn from the distributions of its assumptions.
 *
 * @remarks
 * Each assumption has its own stream of random bits, which follows from the seed and the name of the assumption: two scenarios with the same assumption draw the
 * same values, and a further assumption changes no other. Values are drawn by whole numbers. An assumption has one value for all months of a run, or one for
 * each month if it says `every: month`. Assumptions are drawn independently of each other.
 *
 * A quantile is a reserve that occurs: the smallest one such that at least this share of the runs has it or less. It describes the declared assumptions; it is no
 * confidence interval. Figures with three cases have their central value.
 *
 * @param caisse - a caisse whose document has scenarios
 * @param id - the scenario's key in the document
 * @param options - the number of runs and the seed, the quantiles, the months, the language of labels
 * @returns the bands, the numbers of runs below zero and below the rule, the effect of each assumption, and all runs; or diagnostics, for a scenario without a
 * distribution, or drawn values that the document cannot have
 * @throws RangeError when `runs` is not a whole number from 1 to 10,000, `seed` is not a whole number, a quantile is not from 0 to 1, or `months` is not a
 * whole number from 1 to 600; TypeError when `progress` is not a function
 * @law each run is the scenario in which its values stand alone
 * @law the first runs of more runs are the runs
 * @law a distribution with one value gives the deterministic simulation
 * @law two scenarios that differ in a figure that is not drawn draw the same values
 * @law the order of groups, funders and costs changes no draw
 * @law bands are in ascending order of their quantiles
 * @law the numbers of runs below zero follow from the runs
 * @law progress of runs increases to its total and changes no result
 */
export function runFund(caisse: Caisse, id: string, options: RunFundOptions): RunFundResult {
  checkCaisseArgument(caisse);
  checkArgument('id', id, 'text');
  const { runs, seed, quantiles } = checkOptions(options);
  const { months, language = 'fr' } = options;
  const ofPlan: PlanFundOptions = { language, ...(months === undefined ? {} : { months }) };
  const planned = planFund(caisse, id, ofPlan);
  if (!planned.ok) return planned;
  const scenario: LoweredScenario = caisse.scenarios[id]!;
  const { draws } = scenario;
  if (draws.length === 0) return { ok: false, diagnostics: [error('CAISSE-FUND-NOTHING-DRAWN', ['scenarios', id])] };
  const calendar = monthsBetween(scenario.start, planned.plan.months);
  const steps = createSteps(runs + 1 + 2 * draws.length, options.progress);
  const lean = compileRuns(caisse, scenario, planned.plan, calendar);
  const exactly = createExactRuns(caisse, id, draws, ofPlan);
  const found: Diagnostic[] = [];
  const pathsOf = (values: DrawnValues): RunPaths | null => {
    const paths = lean?.(values) ?? null;
    if (paths !== null) return paths;
    const result = exactly(values);
    if (result.ok) return result.paths;
    found.push(...result.diagnostics);
    return null;
  };
  const simulate = (values: DrawnValues): RunPaths | null => {
    const paths = pathsOf(values);
    steps.step();
    return paths;
  };
  const drawn: { readonly values: DrawnValues; readonly paths: RunPaths }[] = [];
  const draw = createDraws(scenario, seed, calendar.length);
  for (let run = 0; run < runs; run += 1) {
    const values = draw();
    const paths = simulate(values);
    if (paths === null) return { ok: false, diagnostics: found };
    drawn.push({ values, paths });
  }
  const steady = (place: number, which: 'low' | 'high'): DrawnValues =>
    draws.map(({ values }, other) => (other === place ? endsOf(values)[which] : centralValue(values)));
  const central = draws.map(({ values }) => centralValue(values));
  const centralPaths = simulate(central);
  const ends = draws.map((_, place) => ({
    low: simulate(steady(place, 'low')),
    high: simulate(steady(place, 'high')),
  }));
  if (centralPaths === null || found.length > 0) return { ok: false, diagnostics: found };
  const hasRule = scenario.reserveMonths !== null;
  const resultOf = (pathOf: (paths: RunPaths) => RunPath): FundRuns => {
    const each = drawn.map(({ values, paths }) => fundRun(values, pathOf(paths), calendar));
    return {
      scenario: id,
      start: scenario.start,
      months: calendar.length,
      seed,
      runs,
      assumptions: draws.map(({ path, every, values }, place) => ({
        path,
        every,
        ...endsOf(values),
        central: central[place]!,
      })),
      quantiles,
      central: fundRun(central, pathOf(centralPaths), calendar),
      bands: bandsOf(each, quantiles, calendar),
      lowest: quantilesOf(
        each.map(({ lowest }) => lowest),
        quantiles,
      ),
      result: quantilesOf(
        each.map(({ result }) => result),
        quantiles,
      ),
      belowZero: countFirst(each.map(({ firstBelowZero }) => firstBelowZero)),
      belowRule: hasRule ? countFirst(each.map(({ firstBelowRule }) => firstBelowRule)) : null,
      tornado: tornadoOf(
        ends.map(({ low, high }) => ({ low: pathOf(low!), high: pathOf(high!) })),
        draws.map(({ path }) => assumptionName(scenario.source, path)),
        calendar,
      ),
      each,
    };
  };
  steps.end();
  const isOpen = [...drawn.map(({ paths }) => paths), centralPaths].some((paths) => paths.ifUnspentStays !== null);
  return {
    ok: true,
    runs: resultOf(({ planned: path }) => path),
    ifUnspentStays: isOpen ? resultOf((paths) => paths.ifUnspentStays ?? paths.planned) : null,
  };
}

function checkOptions(options: RunFundOptions): DrawnRuns {
  checkArgument('options', options, 'object');
  const { months = 1 } = options;
  if (!Number.isInteger(months) || months < 1 || months > SCENARIO_MONTHS_LIMIT) {
    throw new RangeError(`options.months: ${months} is not a whole number from 1 to ${SCENARIO_MONTHS_LIMIT}`);
  }
  return checkRuns(options);
}

function fundRun(
  values: DrawnValues,
  { reserves, result, firstBelowRule }: RunPath,
  calendar: readonly Month[],
): FundRun {
  const below = reserves.findIndex((reserve) => reserve < 0);
  return {
    values,
    reserves: reserves as readonly Cents<'once'>[],
    lowest: cents(Math.min(...reserves), 'once'),
    result: cents(result, 'once'),
    firstBelowZero: calendar[below] ?? null,
    firstBelowRule: firstBelowRule === null ? null : calendar[firstBelowRule]!,
  };
}
