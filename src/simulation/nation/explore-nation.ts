/** Computes a caisse over a population under declared assumptions: each combination, the effect of each assumption, and a sample. */
import { type Caisse, checkCaisseArgument, rulesAt } from '../../caisse/index.ts';
import {
  checkArgument,
  checkParts,
  checkProgress,
  createSteps,
  type DecimalInput,
  type Diagnostic,
  error,
  exact,
  type Exact,
  type Progress,
  readOptional,
} from '../../money/index.ts';
import { persons } from '../../household/index.ts';
import { computeTotals, type Population } from '../../population/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import { hashObject } from '../../rule/many.ts';
import { checkRuns } from '../check-runs.ts';
import { isDiagnostic } from '../is-diagnostic.ts';
import { checkAssumptions } from './check-assumptions.ts';
import type { DeclaredAssumptions } from './declared-assumptions.ts';
import { createOutcomes } from './explore-outcomes.ts';
import { sampleOf, tornadoOf } from './explore-readings.ts';
import type { ExploredCell, ExploredMeasure, ExploredNation } from './explored-nation.ts';
import type { NationQuestion } from './nation-question.ts';
import { createSums } from './nation-trials.ts';
import { type ReadAssumption, readAssumptions } from './read-assumptions.ts';
import { NO_RESPONSE } from './respond-incomes.ts';
import { checkedShare, nationSubject } from './solve-nation.ts';

/** Options of `exploreNation`. */
export interface ExploreNationOptions {
  /**
   * Whether every combination of the values is computed.
   *
   * @defaultValue true
   */
  readonly grid?: boolean;
  /**
   * The number of combinations that are drawn, from 1 to 10,000.
   *
   * @defaultValue none
   */
  readonly runs?: number;
  /**
   * The seed of the draws: a whole number.
   *
   * @defaultValue 1
   */
  readonly seed?: number;
  /**
   * The quantiles of the drawn combinations, as ratios from 0 to 1.
   *
   * @defaultValue `[0.05, 0.25, 0.5, 0.75, 0.95]`
   */
  readonly quantiles?: readonly DecimalInput[];
  /**
   * The figure whose balancing value is searched for in each combination.
   *
   * @defaultValue none
   */
  readonly question?: NationQuestion;
  /**
   * Receives the number of combinations that are done.
   *
   * @defaultValue none
   */
  readonly progress?: Progress;
}

/** Results, or diagnostics; those about an assumption have its place in the declared assumptions. */
export type ExploreNationResult =
  | { readonly ok: true; readonly explored: ExploredNation }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The largest number of combinations of a grid. */
const GRID_LIMIT = 10_000;

/**
 * Computes what a caisse over a population costs and receives under declared assumptions: every combination of their values (the grid), the effect of each with the others at their central values (the tornado), and combinations
 * drawn as a Latin hypercube.
 *
 * @remarks
 * A figure of the document is written into it, and all rows are computed again. An income is multiplied by its factor in every row and rounded to the cent, a half away from zero; standards of living do not change. What the fund pays
 * is multiplied by take-up, and then by one less the unspent share, plus running costs; contributions are due in any case. A number of persons scales both sums, as if further persons were like those of the population. Both sums are
 * rounded once to the cent, and what is left is their difference. What other public finances lose or save is a share of what households or employers pay, or of the allocations that are claimed; it changes nothing in the fund, and no
 * value that balances it. Spent allocations that replace purchases are no new spending on food.
 *
 * An income with an elasticity `e` responds to what is kept of it: of €100 a month more of the income, the caisse takes the share `t`, which is what household and employer pay more and what the household receives less, from -1 to 1,
 * rounded to 0.0001. In each row, the income is multiplied by `1 - e × t`, after its factor, rounded to the cent and kept within its range; all rules read this income in its place. The response is computed once, with the rules of the
 * combination and of each value that is tried for the balance; several responses do not depend on each other. A row whose share is not known is unknown.
 *
 * A sample hits each stratum of each assumption once; assumptions are independent of each other, named values are equally likely, and ranges are drawn by whole numbers as in `runFund`. Quantiles are values that occur. They describe
 * the declared assumptions and are no confidence interval. Codes: those of `checkAssumptions`; `CAISSE-ASSUMPTION-VALUE`, `-PERSONS`, `-INCOME`, `-SOLVED`, `-TWICE`, `CAISSE-ASSUMPTIONS-TOO-MANY`, `CAISSE-FUND-DRAW-ORDER`,
 * `-MODE`; those of `solveNation` for the present document.
 *
 * @param caisse - a checked caisse
 * @param month - the month, `YYYY-MM`
 * @param population - the households, such as those of `makeNation`
 * @param assumptions - what is not known, with its values
 * @param options - the readings, the seed, and the figure whose balance is searched for
 * @returns the readings; or diagnostics
 * @throws RangeError when `runs` is not a whole number from 1 to 10,000, `seed` is not a whole number, or a quantile is not from 0 to 1; TypeError when an argument has another type
 * @law an assumption with one value changes nothing
 * @law the net balance is what is left, and each share of a flow that others save, less those that they lose
 * @law an elasticity of zero changes nothing
 * @law an elasticity gives what each household gives alone with its income changed
 * @law an elasticity responds to the incomes multiplied by their factors
 * @law a combination is the difference of the totals of its document, scaled
 * @law a tornado is in descending order of its differences, equal ones by their id
 * @law every bar of a tornado is in the grid
 * @law each stratum of each assumption is drawn once
 * @law the order of assumptions changes no draw
 * @law bands of a sample are in ascending order and are values that occur
 * @french hypothèses déclarées d’une nation
 */
export function exploreNation(
  caisse: Caisse,
  month: string,
  population: Population,
  assumptions: DeclaredAssumptions,
  options: ExploreNationOptions = {},
): ExploreNationResult {
  checkCaisseArgument(caisse);
  checkArgument('month', month, 'text');
  checkParts('population', population, { table: 'object' });
  checkArgument('assumptions', assumptions, 'object');
  const own = readOptional('options', options, { grid: 'boolean', question: 'object' });
  checkProgress(own.progress);
  const { grid: isGrid = true, runs, seed = 1, quantiles, question } = own;
  const drawn =
    runs === undefined ? null : checkRuns({ runs, seed, ...(quantiles === undefined ? {} : { quantiles }) });
  const goalShare = question === undefined ? exact(1) : checkedShare(question, 'options.question');
  const checked = checkAssumptions(assumptions);
  if (!checked.ok) return checked;
  const found = rulesAt(caisse, month);
  if (!found.ok) return { ok: false, diagnostics: [found.diagnostic] };
  const subject = question === undefined ? null : nationSubject(caisse, found.month, question.vary);
  if (subject !== null && isDiagnostic(subject)) return { ok: false, diagnostics: [subject] };
  const solved = subject?.varied.paths.map((path) => path.join('.')) ?? [];
  const read = readAssumptions(checked.assumptions, caisse, found.month, solved);
  if (!read.ok) return read;
  const list = read.assumptions;
  const combinations = list.reduce((product, { explored }) => product * BigInt(explored.values.length), 1n);
  if (isGrid && combinations > BigInt(GRID_LIMIT)) {
    const details = { combinations: String(combinations), limit: GRID_LIMIT };
    return { ok: false, diagnostics: [error('CAISSE-ASSUMPTIONS-TOO-MANY', ['assumptions'], details)] };
  }
  const present = createSums(population, exact(1))(caisse, found.month, NO_RESPONSE);
  if (!present.ok) return present;
  const counted = list.some(({ explored }) => explored.target.kind === 'persons') ? countPersons(population) : exact(1);
  if (isDiagnostics(counted)) return { ok: false, diagnostics: counted };
  const bars = list.reduce((sum, { explored }) => sum + explored.values.length, 0);
  const steps = createSteps(1 + bars + (isGrid ? Number(combinations) : 0) + (drawn?.runs ?? 0), options.progress);
  const compute = createOutcomes(list, {
    caisse,
    month: found.month,
    population,
    question,
    goalShare,
    persons: counted,
  });
  const cellOf = (values: readonly DecimalText[]): ExploredCell => {
    const outcome = compute(values);
    steps.step();
    return { values, outcome };
  };
  const isNet = list.some(({ explored: { target } }) => target.kind === 'lost' || target.kind === 'saved');
  const measure: ExploredMeasure = question !== undefined ? 'balance' : isNet ? 'net' : 'left';
  const central = list.map(({ explored }) => explored.values[explored.central]!.value);
  const result: ExploredNation = {
    month: found.month,
    assumptions: list.map(({ explored }) => explored),
    hash: hashObject(checked.assumptions),
    question: question ?? null,
    solvedType: subject?.varied.type ?? null,
    measure,
    central: cellOf(central),
    grid: isGrid ? combinationsOf(list).map(cellOf) : null,
    tornado: tornadoOf(list, central, cellOf, measure),
    sample: drawn === null ? null : sampleOf(list, drawn, cellOf),
  };
  steps.end();
  return { ok: true, explored: result };
}

const isDiagnostics = (result: Exact | readonly Diagnostic[]): result is readonly Diagnostic[] => Array.isArray(result);

/** The number of persons of a population; or diagnostics. */
function countPersons(population: Population): Exact | readonly Diagnostic[] {
  const totals = computeTotals(population, { persons: persons() });
  if (!totals.ok) return totals.diagnostics;
  const sum = exact(totals.all.totals['persons']?.sum ?? '0');
  return sum.gt(0) ? sum : [error('CAISSE-SOLVE-UNKNOWN', [], { names: ['persons'] })];
}

/** Every combination of values, the last assumption varying fastest. */
const combinationsOf = (list: readonly ReadAssumption[]): readonly (readonly DecimalText[])[] =>
  list.reduce<readonly (readonly DecimalText[])[]>(
    (before, { explored }) => before.flatMap((values) => explored.values.map(({ value }) => [...values, value])),
    [[]],
  );
