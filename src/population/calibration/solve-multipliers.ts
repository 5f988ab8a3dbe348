/** Newton's method for the multipliers of the targets. */
import { type CalibrationRows, sumTargets } from './calibration-rows.ts';
import { crossProducts, type Factorised, factorise, solveFactorised } from './factor-matrix.ts';
import type { FactorFunction } from './factor-of.ts';

/** The question of a calibration: the totals of some targets. */
export interface MultiplierQuestion {
  readonly rows: CalibrationRows;
  readonly factor: FactorFunction;
  /** In the units of the targets. */
  readonly totals: Float64Array;
  /** The targets that are asked, in ascending order. */
  readonly wanted: readonly number[];
  /** A target that need not be met, and how much a distance costs: the smaller the number, the nearer. */
  readonly relaxed?: { readonly target: number; readonly softness: number };
  /** The multipliers to start from; zero otherwise. */
  readonly start?: Float64Array;
}

/** Multipliers, and the factor of each kind of row. `met`: every target that is asked is met. */
export interface Multipliers {
  readonly met: boolean;
  readonly multipliers: Float64Array;
  readonly factors: Float64Array;
  readonly steps: number;
}

/** A target is met if the distance is at most this part of its scale. */
const TOLERANCE = 1e-11;

/** Newton's method ends after this many steps. */
const MOST_STEPS = 100;

/** The slope at the end of a step may be this part of the slope at its start, upwards. */
const OVERSHOOT = 10;

/** A step is halved at most this many times. */
const MOST_HALVINGS = 30;

/** The scale of each target: its total, or the sum of its absolute values if that is larger. */
function scalesOf(rows: CalibrationRows, totals: Float64Array): Float64Array {
  const scales = totals.map(Math.abs);
  const sums = new Float64Array(rows.targets);
  for (let kind = 0; kind < rows.kinds; kind += 1) {
    for (let cell = rows.starts[kind]!; cell < rows.starts[kind + 1]!; cell += 1) {
      sums[rows.places[cell]!]! += rows.sizes[kind]! * Math.abs(rows.values[cell]!);
    }
  }
  return scales.map((scale, place) => Math.max(scale, sums[place]!) || 1);
}

/**
 * Finds the multipliers with which the factors meet the totals: the smallest point of a convex function, whose gradient is the distance from the totals.
 *
 * @remarks
 * A step of Newton is halved until the function does not rise steeply at its end, which makes the method converge from any start.
 */
export function solveMultipliers(question: MultiplierQuestion): Multipliers {
  const { rows, factor, totals, wanted, relaxed, start } = question;
  const scales = scalesOf(rows, totals);
  const softened = relaxed === undefined ? 0 : relaxed.softness * scales[relaxed.target]!;
  const stateAt = (multipliers: Float64Array): State => {
    const factors = factorsAt(rows, factor, multipliers);
    const misses = sumTargets(rows, factors).map((sum, place) => sum - totals[place]!);
    if (relaxed !== undefined) misses[relaxed.target]! += softened * multipliers[relaxed.target]!;
    return { multipliers, factors, misses };
  };
  const isMet = ({ misses }: State): boolean =>
    wanted.every((place) => Math.abs(misses[place]!) <= TOLERANCE * scales[place]!);
  let state = stateAt(start ?? new Float64Array(rows.targets));
  let steps = 0;
  const move = (factorised: Factorised): boolean => {
    const step = solveFactorised(factorised, state.misses);
    const slope = dot(step, state.misses);
    const next = stepFrom(state.multipliers, step, stateAt, ({ misses }) => -dot(step, misses) <= slope / OVERSHOOT);
    state = next ?? state;
    return next !== null;
  };
  while (steps < MOST_STEPS && !isMet(state)) {
    const matrix = crossProducts(rows, state.factors.map(factor.slope));
    if (relaxed !== undefined) matrix[relaxed.target * (rows.targets + 1)]! += softened;
    const factorised = factorise(matrix, rows.targets, wanted);
    if (!move(factorised)) break;
    steps += 1;
    // Near the solution, one more step with the same matrix doubles the number of right digits.
    if (isMet(state)) move(factorised);
  }
  return { met: isMet(state), multipliers: state.multipliers, factors: state.factors, steps };
}

interface State {
  readonly multipliers: Float64Array;
  readonly factors: Float64Array;
  readonly misses: Float64Array;
}

/** The first state along a step, halved again and again, that is accepted; `null` if none is. */
function stepFrom(
  multipliers: Float64Array,
  step: Float64Array,
  stateAt: (multipliers: Float64Array) => State,
  isAccepted: (state: State) => boolean,
): State | null {
  let share = 1;
  for (let halved = 0; halved <= MOST_HALVINGS; halved += 1) {
    const next = stateAt(multipliers.map((value, place) => value - share * step[place]!));
    if (isAccepted(next)) return next;
    share /= 2;
  }
  return null;
}

const dot = (left: Float64Array, right: Float64Array): number =>
  left.reduce((sum, value, place) => sum + value * right[place]!, 0);

/** The factor of each kind of row. */
function factorsAt(rows: CalibrationRows, factor: FactorFunction, multipliers: Float64Array): Float64Array {
  const factors = new Float64Array(rows.kinds);
  for (let kind = 0; kind < rows.kinds; kind += 1) {
    let sum = 0;
    for (let cell = rows.starts[kind]!; cell < rows.starts[kind + 1]!; cell += 1) {
      sum += multipliers[rows.places[cell]!]! * rows.values[cell]!;
    }
    factors[kind] = factor.value(sum);
  }
  return factors;
}
