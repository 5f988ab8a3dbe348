/** Measures the calibration of a table of households to 40 targets: categories, persons and masses of income. */
import { calibrateWeights, type CalibrateWeightsOptions, type CalibrationTarget } from '../../src/population/index.ts';
import { bestTimes, machine, plain, verdict } from './measure.ts';

const ROWS = Number(process.env['ROWS'] ?? 100_000);

/** Draws whole numbers below a limit. */
function drawFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % limit;
  };
}

const draw = drawFrom(7);
const column = (limit: number, least = 0): Float64Array =>
  Float64Array.from({ length: ROWS }, () => draw(limit) + least);
const weights = column(400, 100);

/** A column and its total with weights that are changed row by row. */
function targetOf(name: string, values: Float64Array): CalibrationTarget {
  const total = values.reduce((sum, value, row) => sum + value * weights[row]! * (1 + ((row * 7919) % 13) / 40), 0);
  return { name, values, total };
}

const categories = [
  ['type', 9],
  ['tenth', 10],
  ['region', 13],
  ['age', 5],
] as const;
const targets: readonly CalibrationTarget[] = [
  ...categories.flatMap(([name, count]) => {
    const values = column(count);
    return Array.from({ length: count }, (_, place) => {
      const marks = values.map((value) => +(value === place));
      return targetOf(`${name} ${place}`, marks);
    });
  }),
  targetOf('persons', column(5, 1)),
  targetOf('wages', column(400_000)),
  targetOf('pensions', column(300_000)),
];

const methods: readonly CalibrateWeightsOptions[] = [
  { method: 'raking' },
  { method: 'logit', bounds: { lower: 0.3, upper: 3 } },
];

console.log(`${machine()}, ${plain(ROWS)} rows, ${targets.length} targets`);
for (const options of methods) {
  const result = calibrateWeights(weights, targets, options);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const [ms = 0] = await bestTimes([() => calibrateWeights(weights, targets, options)], 3);
  console.log(`${options.method}: ${result.steps} steps, ${plain(ms)} ms ${verdict(ms < 1000, 'below 1000')}`);
}
