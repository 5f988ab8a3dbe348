import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { calibrateWeights, type CalibrationTarget } from '../../../src/population/index.ts';
import { exponential, powerOfTwo } from '../../../src/population/calibration/exponential.ts';

/** A sample with its factors by the package survey of R, written by test/golden/calibration.R. */
interface Sample {
  readonly weights: readonly number[];
  readonly targets: readonly CalibrationTarget[];
  readonly raking: readonly number[];
  readonly logit: readonly number[];
}

const samples = JSON.parse(readFileSync('test/golden/calibration.json', 'utf8')) as readonly Sample[];

/** The digits after the point that this library and R both print. */
const DIGITS = 8;
const printed = (factors: Iterable<number>): readonly string[] => [...factors].map((factor) => factor.toFixed(DIGITS));

const RAKING = { method: 'raking' } as const;
const LOGIT = { method: 'logit', bounds: { lower: 0.4, upper: 2.5 } } as const;

describe.each(samples.map((sample, place) => ({ sample, place })))('sample $place of survey', ({ sample }) => {
  it.each([
    ['raking', RAKING],
    ['logit', LOGIT],
  ] as const)('has the factors of %s that R prints', (method, options) => {
    const result = calibrateWeights(sample.weights, sample.targets, options);
    expect(result.ok && printed(result.factors)).toEqual(printed(sample[method]));
  });
});

describe('the exponential function', () => {
  it('has the fourteen digits of Math.exp', () => {
    for (let argument = -30; argument <= 30; argument += 0.37) {
      expect(exponential(argument).toPrecision(14)).toBe(Math.exp(argument).toPrecision(14));
    }
  });

  it('is exact for powers of two', () => {
    expect([-3, 0, 1, 10, 52].map(powerOfTwo)).toEqual([0.125, 1, 2, 1024, 4503599627370496]);
  });
});

describe('on another machine', () => {
  const { weights, targets } = samples[1]!;
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('gives the same bits whatever the functions of the engine that may differ', () => {
    const own = [RAKING, LOGIT].map((options) => calibrateWeights(weights, targets, options));
    for (const name of ['exp', 'expm1', 'log', 'log1p', 'pow', 'sqrt', 'hypot'] as const) {
      vi.spyOn(Math, name).mockReturnValue(NaN);
    }
    expect([RAKING, LOGIT].map((options) => calibrateWeights(weights, targets, options))).toEqual(own);
  });

  it('gives these bits', () => {
    const bits = [RAKING, LOGIT].map((options) => {
      const result = calibrateWeights(weights, targets, options);
      return (
        result.ok && [...new BigUint64Array(result.calibrated.buffer)].slice(0, 3).map((word) => word.toString(16))
      );
    });
    expect(bits).toEqual([
      ['402f8ee7c219ab08', '4025a574d8ef075e', '403b2e37d3f0121d'],
      ['402fc99c3824889a', '4025a7aefaccf886', '403b5bfacd0e167f'],
    ]);
  });
});

const target = (name: string, values: readonly number[], total: number): CalibrationTarget => ({ name, values, total });
const problemsOf = (result: ReturnType<typeof calibrateWeights>): unknown =>
  result.ok ? [] : result.diagnostics.map(({ code, details }) => [code, details]);

describe('targets that follow from others', () => {
  const [couples, others, all] = [
    target('couples', [1, 1, 0, 0], 30),
    target('others', [0, 0, 1, 1], 20),
    target('all', [1, 1, 1, 1], 50),
  ];

  it('are met and name those others', () => {
    const result = calibrateWeights([1, 2, 3, 4], [couples, others, all], RAKING);
    expect(result.ok && result.targets.map(({ followsFrom }) => followsFrom)).toEqual([[], [], ['couples', 'others']]);
  });

  it('are named with the total that follows if theirs is another', () => {
    const result = calibrateWeights([1, 2, 3, 4], [couples, others, { ...all, total: 51 }], RAKING);
    expect(problemsOf(result)).toEqual([
      ['CAISSE-CALIBRATION-CONFLICT', { name: 'all', total: '51', nearest: '50', others: ['couples', 'others'] }],
    ]);
  });
});

describe('targets that cannot be met', () => {
  it('are named with the end of their reach', () => {
    const targets = [target('all', [1, 1], 20), target('wages', [100, 300], 9000)];
    expect(problemsOf(calibrateWeights([10, 10], targets, LOGIT))).toEqual([
      ['CAISSE-CALIBRATION-CONFLICT', { name: 'wages', total: '9000', nearest: '5200', others: ['all'] }],
    ]);
    expect(problemsOf(calibrateWeights([10, 10], [target('wages', [100, 300], 11_000)], LOGIT))).toEqual([
      ['CAISSE-CALIBRATION-OUT-OF-REACH', { name: 'wages', total: '11000', nearest: '10000' }],
    ]);
  });

  it('are named with the nearest total together with the others', () => {
    const targets = [target('all', [1, 1, 1], 30), target('wages', [100, 200, 300], 9100)];
    expect(problemsOf(calibrateWeights([10, 10, 10], targets, RAKING))).toEqual([
      ['CAISSE-CALIBRATION-CONFLICT', { name: 'wages', total: '9100', nearest: '8928.8', others: ['all'] }],
    ]);
  });

  it('have no weight of zero by raking', () => {
    expect(problemsOf(calibrateWeights([10, 10], [target('couples', [1, 0], 0)], RAKING))).toEqual([
      ['CAISSE-CALIBRATION-OUT-OF-REACH', { name: 'couples', total: '0', nearest: '0' }],
    ]);
  });
});

describe('a row without a weight', () => {
  it('keeps it', () => {
    const result = calibrateWeights([0, 4, 4], [target('all', [1, 1, 1], 9)], RAKING);
    expect(result.ok && [...result.weights.values]).toEqual([0, 5, 4]);
  });
});
