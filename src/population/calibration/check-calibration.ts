/** Checks what `calibrateWeights` is given. */
import { checkArgument, checkParts, type Diagnostic, error } from '../../money/index.ts';
import type { CalibrateWeightsOptions, CalibrationTarget } from './calibration.ts';

/** The largest number that a calibration takes, so that no sum overflows. */
const LARGEST = 1e18;

const isUsable = (value: number): boolean => Math.abs(value) <= LARGEST;

/** The most decimals of rounded weights. */
const MOST_DECIMALS = 6;

/**
 * Checks the types of the arguments.
 *
 * @throws TypeError when an argument has another type; RangeError when an option is impossible
 */
export function checkCalibrationArguments(
  weights: ArrayLike<number>,
  targets: readonly CalibrationTarget[],
  options: CalibrateWeightsOptions,
): void {
  checkNumbers('weights', weights);
  checkArgument('targets', targets, 'list');
  for (const [place, target] of targets.entries()) {
    checkParts(`targets[${place}]`, target, { name: 'text', total: 'number' });
    checkNumbers(`targets[${place}].values`, target.values);
  }
  checkParts('options', options, { method: 'text' });
  if (!['raking', 'logit'].includes(options.method)) throw new RangeError('options.method: not raking or logit');
  if (options.method === 'logit') {
    checkParts('options.bounds', options.bounds, { lower: 'number', upper: 'number' });
    const { lower, upper } = options.bounds;
    if (!(lower >= 0 && lower < 1 && upper > 1 && upper < Infinity)) {
      throw new RangeError('options.bounds: lower is from 0 and below 1, upper is above 1');
    }
  }
  const { decimals = 0, keep = [] } = options;
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS)) {
    throw new RangeError(`options.decimals: not a whole number from 0 to ${MOST_DECIMALS}`);
  }
  checkArgument('options.keep', keep, 'list');
  const names = targets.map(({ name }) => name);
  const unknown = keep.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new RangeError(`options.keep: no target is named ${unknown}`);
}

/** Checks that a value is a list or a typed array. */
function checkNumbers(name: string, value: ArrayLike<number>): void {
  if (!ArrayBuffer.isView(value)) checkArgument(name, value, 'list');
}

/** Finds names that stand twice, columns of another length, and impossible numbers. */
export function findCalibrationProblems(
  weights: ArrayLike<number>,
  targets: readonly CalibrationTarget[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const rows = weights.length;
  const seen = new Set<string>();
  for (const { name, values, total } of targets) {
    if (seen.has(name)) diagnostics.push(error('CAISSE-CALIBRATION-NAME-TWICE', ['targets', name], { name }));
    seen.add(name);
    if (values.length !== rows) {
      diagnostics.push(error('CAISSE-COLUMN-LENGTH', ['targets', name], { name, length: values.length, rows }));
    }
    const wrong = findWrong(values, isUsable);
    if (!isUsable(total)) {
      diagnostics.push(error('CAISSE-CALIBRATION-TOTAL', ['targets', name], { name }));
    }
    if (wrong === -1) continue;
    diagnostics.push(error('CAISSE-CALIBRATION-VALUE', ['targets', name, wrong], { name, row: wrong + 1 }));
  }
  const wrong = findWrong(weights, (weight) => isUsable(weight) && weight >= 0);
  if (wrong !== -1) {
    diagnostics.push(error('CAISSE-CALIBRATION-WEIGHT', ['weights', wrong], { row: wrong + 1 }));
  } else if (findWrong(weights, (weight) => weight === 0) === -1) {
    diagnostics.push(error('CAISSE-CALIBRATION-WEIGHTS-ZERO', ['weights']));
  }
  return diagnostics;
}

/** The first row whose number is not right; -1 if there is none. */
function findWrong(values: ArrayLike<number>, isRight: (value: number) => boolean): number {
  for (let row = 0; row < values.length; row += 1) if (!isRight(values[row]!)) return row;
  return -1;
}
