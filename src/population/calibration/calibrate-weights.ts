/** Changes weights as little as possible so that they meet published totals. */
import type {
  Calibration,
  CalibrateWeightsOptions,
  CalibrateWeightsResult,
  CalibrationTarget,
  MetTarget,
} from './calibration.ts';
import { type CalibrationRows, mergeRows } from './calibration-rows.ts';
import { checkCalibrationArguments, findCalibrationProblems } from './check-calibration.ts';
import { factorOf } from './factor-of.ts';
import { factorSpread } from './factor-spread.ts';
import { findConflicts, findDependencies, findOutOfReach } from './find-impossible.ts';
import { powerOfTen } from './power-of-ten.ts';
import { roundWeights } from './round-weights.ts';
import { solveMultipliers } from './solve-multipliers.ts';

/**
 * Calibrates weights: multiplies them by factors near 1 so that weighted sums equal published totals.
 *
 * @remarks
 * `raking` keeps the entropy smallest, `logit` keeps each factor within bounds (Deville and Särndal 1992); both are solved by Newton’s method for the multipliers of the targets, to a distance of at most 1e-11 of the scale of each target. A target that follows from those before
 * it takes no part and has their names in `followsFrom`. The weights are then rounded by largest remainder: `keep` targets are met exactly, others to within the rounding that `targets` shows.
 *
 * The result is the same to the last bit on every machine: only additions, subtractions, multiplications and divisions take part, in an order that does not depend on the order of the rows. Codes: `CAISSE-CALIBRATION-WEIGHT`,
 * `-WEIGHTS-ZERO`, `-VALUE`, `-TOTAL`, `-NAME-TWICE`, `CAISSE-COLUMN-LENGTH`; a target that cannot be met is named with the total that the rows come nearest to, by `CAISSE-CALIBRATION-OUT-OF-REACH` and `-CONFLICT`.
 *
 * @param weights - the number of households that each row represents; a row of zero stays zero
 * @param targets - the published totals
 * @param options - the method, the decimals of weights, and the targets that rounding keeps
 * @returns weights with a report for each target; or diagnostics
 * @throws TypeError when an argument has another type; RangeError when an option is impossible
 * @law a calibration meets its targets or names those it cannot meet
 * @law calibrated weights stay within the bounds of their factors
 * @law weights and totals times a power of two are calibrated to weights times it
 * @law permuted rows are calibrated to permuted weights
 * @law rounding keeps the total, and the targets that it is asked to keep
 * @law targets that are met already change no weight
 * @french calage sur marges
 * @source Deville and Särndal, Calibration Estimators in Survey Sampling, Journal of the American Statistical Association 87, 1992
 * @example
 * ```ts
 * import { calibrateWeights } from 'caisse-rules/population';
 *
 * const result = calibrateWeights([10, 10, 10], [{ name: 'couples', values: [1, 0, 0], total: 16 }], { method: 'raking' });
 * if (result.ok) console.log([...result.weights.values]); // => [ 16, 10, 10 ]
 * ```
 */
export function calibrateWeights(
  weights: ArrayLike<number>,
  targets: readonly CalibrationTarget[],
  options: CalibrateWeightsOptions,
): CalibrateWeightsResult {
  checkCalibrationArguments(weights, targets, options);
  const problems = findCalibrationProblems(weights, targets);
  if (problems.length > 0) return { ok: false, diagnostics: problems };
  const rows = mergeRows(weights, targets);
  const totals = Float64Array.from(targets, ({ total }, place) => total / rows.units[place]!);
  const question = { rows, factor: factorOf(options), targets, totals };
  const outOfReach = findOutOfReach(question);
  if (outOfReach.length > 0) return { ok: false, diagnostics: outOfReach };
  const { independent, followsFrom, diagnostics } = findDependencies(question);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const solved = solveMultipliers({ ...question, wanted: independent });
  if (!solved.met) return { ok: false, diagnostics: findConflicts(question, independent) };
  return calibrationOf(Float64Array.from(weights), targets, options, { rows, solved, followsFrom });
}

interface Solved {
  readonly rows: CalibrationRows;
  readonly solved: { readonly factors: Float64Array; readonly steps: number };
  readonly followsFrom: ReadonlyMap<number, readonly string[]>;
}

/** Multiplies and rounds the weights, and reports the targets. */
function calibrationOf(
  weights: Float64Array,
  targets: readonly CalibrationTarget[],
  { decimals = 0, keep = [] }: CalibrateWeightsOptions,
  { rows: { kindOf }, solved, followsFrom }: Solved,
): Calibration {
  const factors = Float64Array.from(kindOf, (kind) => (kind === -1 ? 1 : solved.factors[kind]!));
  const calibrated = weights.map((weight, row) => weight * factors[row]!);
  const kept = targets.filter(({ name }) => keep.includes(name));
  const units = roundWeights({ weights: calibrated, decimals, ...groupsOf(calibrated, kept), rankOf: kindOf });
  const scale = powerOfTen(decimals);
  const largest = units.reduce((most, value) => Math.max(most, value), 0);
  return {
    ok: true,
    weights: { values: units, decimals, largest },
    calibrated,
    factors,
    spread: factorSpread(factors, calibrated),
    targets: targets.map(({ name, total, values }, place): MetTarget => ({
      name,
      total,
      before: weightedSum(weights, values),
      calibrated: weightedSum(calibrated, values),
      rounded: weightedSum(units, values) / scale,
      followsFrom: followsFrom.get(place) ?? [],
    })),
    steps: solved.steps,
  };
}

/** The groups within which rounding keeps sums: one for each target that is kept, and one for the other rows. */
function groupsOf(
  weights: Float64Array,
  kept: readonly CalibrationTarget[],
): { readonly groupOf: Int32Array; readonly sums: readonly number[] } {
  const groupOf = new Int32Array(weights.length);
  kept.forEach(({ name, values }, place) => {
    groupOf.forEach((group, row) => {
      if (values[row] === 0) return;
      if (values[row] !== 1 || group !== 0)
        throw new RangeError(`options.keep: ${name} is not 0 or 1, or shares a row`);
      groupOf[row] = place + 1;
    });
  });
  const others = weights.filter((_, row) => groupOf[row] === 0).sort();
  return { groupOf, sums: [others.reduce((sum, weight) => sum + weight, 0), ...kept.map(({ total }) => total)] };
}

function weightedSum(weights: Float64Array, values: ArrayLike<number>): number {
  let sum = 0;
  for (let row = 0; row < weights.length; row += 1) sum += weights[row]! * values[row]!;
  return sum;
}
