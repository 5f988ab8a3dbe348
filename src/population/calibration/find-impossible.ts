/** Finds the targets that weights cannot meet, and how near they come. */
import { type Diagnostic, error, exact, toPlainText } from '../../money/index.ts';
import type { CalibrationTarget } from './calibration.ts';
import { type CalibrationRows, sumTargets } from './calibration-rows.ts';
import { coefficientsOf, crossProducts, factorise } from './factor-matrix.ts';
import type { FactorFunction } from './factor-of.ts';
import { solveMultipliers } from './solve-multipliers.ts';

/** Totals that follow from others are equal up to this part of their scale. */
const EQUAL = 1e-9;

/** A target is named among those that make another one from this part of its scale. */
const NAMED = 1e-7;

/** The costs of a distance from a target that cannot be met, from large to small. */
const SOFTNESSES: readonly number[] = [1, 2, 4, 8, 16, 32, 64, 128, 256].map((part) => 1 / part);

/** The rows, the factor, and the targets with their totals in units. */
export interface CalibrationQuestion {
  readonly rows: CalibrationRows;
  readonly factor: FactorFunction;
  readonly targets: readonly CalibrationTarget[];
  readonly totals: Float64Array;
}

/** Targets that follow from the ones before them: their places, with the names of those others. */
export interface Dependencies {
  readonly independent: readonly number[];
  readonly followsFrom: ReadonlyMap<number, readonly string[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the targets that follow from the ones before them, and whether their totals do too. */
export function findDependencies({ rows, targets, totals }: CalibrationQuestion): Dependencies {
  const places = targets.map((_, place) => place);
  const factorised = factorise(crossProducts(rows, null), targets.length, places);
  const followsFrom = new Map<number, readonly string[]>();
  const diagnostics: Diagnostic[] = [];
  for (const place of places) {
    if (factorised.independent.includes(place)) continue;
    const parts = coefficientsOf(factorised, place).map((coefficient, other) => coefficient * totals[other]!);
    const scale = parts.reduce((sum, part) => sum + Math.abs(part), Math.abs(totals[place]!));
    const names = targets.filter((_, other) => Math.abs(parts[other]!) > NAMED * scale).map(({ name }) => name);
    followsFrom.set(place, names);
    const implied = parts.reduce((sum, part) => sum + part, 0);
    if (Math.abs(implied - totals[place]!) <= EQUAL * scale) continue;
    diagnostics.push(impossible(targets[place]!, implied * rows.units[place]!, names, EXACT_DIGITS));
  }
  return { independent: factorised.independent, followsFrom, diagnostics };
}

/** Finds the targets that no weights can meet, whatever the others. */
export function findOutOfReach({ rows, factor, targets, totals }: CalibrationQuestion): readonly Diagnostic[] {
  const highest = reach(rows, factor.upper, factor.lower);
  const lowest = reach(rows, factor.lower, factor.upper);
  return targets.flatMap((target, place) => {
    const [total, low, high] = [totals[place]!, lowest[place]!, highest[place]!];
    if ((low < total && total < high) || (low === high && total === low)) return [];
    return [impossible(target, (total <= low ? low : high) * rows.units[place]!, [])];
  });
}

/** The sum of each target with one factor for its positive values and another for its negative values. */
function reach(rows: CalibrationRows, positive: number, negative: number): Float64Array {
  const sums = new Float64Array(rows.targets);
  for (let kind = 0; kind < rows.kinds; kind += 1) {
    for (let cell = rows.starts[kind]!; cell < rows.starts[kind + 1]!; cell += 1) {
      const value = rows.values[cell]!;
      sums[rows.places[cell]!]! += rows.sizes[kind]! * value * (value > 0 ? positive : negative);
    }
  }
  return sums;
}

/**
 * Finds the targets that cannot be met together with those before them.
 *
 * @remarks
 * Targets are taken in their order. The first ones that can all be met are kept; the next one is named, with the total that the rows come nearest to while they meet those before it; it is left out, and so on.
 */
export function findConflicts(question: CalibrationQuestion, independent: readonly number[]): readonly Diagnostic[] {
  const { rows, factor, targets, totals } = question;
  const diagnostics: Diagnostic[] = [];
  let kept: readonly number[] = [];
  let left = independent;
  const isMet = (wanted: readonly number[]): boolean => solveMultipliers({ rows, factor, totals, wanted }).met;
  while (left.length > 0) {
    // The first `met` of the rest can be met, the first `missed` cannot.
    let [met, missed] = [0, left.length + 1];
    while (missed - met > 1) {
      const middle = Math.floor((met + missed) / 2);
      if (isMet([...kept, ...left.slice(0, middle)])) met = middle;
      else missed = middle;
    }
    kept = [...kept, ...left.slice(0, met)];
    const refused = left[met];
    if (refused === undefined) break;
    const names = kept.map((place) => targets[place]!.name);
    diagnostics.push(impossible(targets[refused]!, nearestTotal(question, kept, refused), names));
    left = left.slice(met + 1);
  }
  return diagnostics;
}

/** The total of a target that the rows come nearest to while they meet others. */
function nearestTotal({ rows, factor, totals }: CalibrationQuestion, kept: readonly number[], target: number): number {
  const wanted = [...kept, target];
  let start: Float64Array = new Float64Array(rows.targets);
  let nearest = sumTargets(rows, null)[target]!;
  for (const softness of SOFTNESSES) {
    const found = solveMultipliers({ rows, factor, totals, wanted, relaxed: { target, softness }, start });
    if (!found.met) break;
    start = found.multipliers;
    nearest = sumTargets(rows, found.factors)[target]!;
  }
  return nearest * rows.units[target]!;
}

/** The digits of a nearest total that is approached. */
const NEAR_DIGITS = 6;

/** The digits of a total that follows from others. */
const EXACT_DIGITS = 12;

function impossible(
  { name, total }: CalibrationTarget,
  nearest: number,
  others: readonly string[],
  digits = NEAR_DIGITS,
): Diagnostic {
  const details = { name, total: plain(total), nearest: plain(Number(nearest.toPrecision(digits))) };
  return others.length === 0
    ? error('CAISSE-CALIBRATION-OUT-OF-REACH', ['targets', name], details)
    : error('CAISSE-CALIBRATION-CONFLICT', ['targets', name], { ...details, others });
}

const plain = (value: number): string => toPlainText(exact(value));
