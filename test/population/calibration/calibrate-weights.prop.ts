import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calibrateWeights,
  type CalibrateWeightsOptions,
  type Calibration,
  type CalibrationTarget,
} from '../../../src/population/index.ts';

interface Question {
  readonly weights: readonly number[];
  readonly targets: readonly CalibrationTarget[];
}

const anyMethod: fc.Arbitrary<CalibrateWeightsOptions> = fc.oneof(
  fc.constant({ method: 'raking' } as const),
  fc.record({
    method: fc.constant('logit' as const),
    bounds: fc.record({ lower: fc.constantFrom(0, 0.25, 0.5), upper: fc.constantFrom(1.5, 2, 4) }),
  }),
);

/** A table of households: types that exclude each other, persons and incomes, with totals near those of the weights or far from them. */
const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    rows: fc.array(
      fc.record({
        weight: fc.integer({ min: 0, max: 500 }),
        type: fc.integer({ min: 0, max: 2 }),
        persons: fc.integer({ min: 1, max: 6 }),
        income: fc.integer({ min: -500, max: 4000 }),
        share: fc.integer({ min: 60, max: 160 }),
      }),
      { minLength: 1, maxLength: 40 },
    ),
    shifts: fc.array(fc.constantFrom(0, 0, 0, -1, 1, 1000), { minLength: 5, maxLength: 5 }),
  })
  .filter(({ rows }) => rows.some(({ weight }) => weight > 0))
  .map(({ rows, shifts }) => {
    const column = (
      name: string,
      place: number,
      valueOf: (row: (typeof rows)[number]) => number,
    ): CalibrationTarget => {
      const values = rows.map(valueOf);
      // Totals of households whose weights changed within the bounds, so that most questions can be met.
      const total = rows.reduce((sum, { weight, share }, row) => sum + weight * share * values[row]!, 0);
      return { name, values, total: Math.round(total / 100) + shifts[place]! };
    };
    return {
      weights: rows.map(({ weight }) => weight),
      targets: [
        column('single', 0, ({ type }) => +(type === 0)),
        column('couple', 1, ({ type }) => +(type === 1)),
        column('persons', 2, ({ persons }) => persons),
        column('income', 3, ({ income }) => income),
        column('all', 4, () => 1),
      ],
    };
  });

/** The calibration, or nothing if a target cannot be met. */
function calibrated({ weights, targets }: Question, options: CalibrateWeightsOptions): Calibration | undefined {
  const result = calibrateWeights(weights, targets, options);
  return result.ok ? result : undefined;
}

/** The distance from a target that the documentation states, as a part of its scale. */
const TOLERANCE = 1e-11;

describe('calibrateWeights', () => {
  it('a calibration meets its targets or names those it cannot meet', () => {
    fc.assert(
      fc.property(anyQuestion, anyMethod, (question, options) => {
        const { weights, targets } = question;
        const result = calibrateWeights(weights, targets, options);
        if (!result.ok) {
          expect(result.diagnostics.length).toBeGreaterThan(0);
          for (const { path, severity } of result.diagnostics) {
            expect(severity).toBe('error');
            expect(targets.map(({ name }) => name)).toContain(path[1]);
          }
          return;
        }
        for (const [place, { total, calibrated: reached }] of result.targets.entries()) {
          const values = targets[place]!.values as readonly number[];
          const scale = values.reduce((sum, value, row) => sum + Math.abs(value) * weights[row]!, 0);
          expect(Math.abs(reached - total)).toBeLessThanOrEqual(TOLERANCE * Math.max(scale, Math.abs(total)));
        }
      }),
    );
  });

  it('calibrated weights stay within the bounds of their factors', () => {
    fc.assert(
      fc.property(anyQuestion, anyMethod, (question, options) => {
        const result = calibrated(question, options);
        const { lower, upper } = options.method === 'logit' ? options.bounds : { lower: 0, upper: Infinity };
        for (const [row, factor] of (result?.factors ?? []).entries()) {
          expect(factor).toBeGreaterThanOrEqual(lower);
          expect(factor).toBeLessThanOrEqual(upper);
          const rounded = result!.weights.values[row]!;
          expect(rounded).toBeGreaterThanOrEqual(Math.floor(question.weights[row]! * factor));
          expect(rounded).toBeLessThanOrEqual(Math.floor(question.weights[row]! * factor) + 1);
        }
      }),
    );
  });

  it('weights and totals times a power of two are calibrated to weights times it', () => {
    fc.assert(
      fc.property(anyQuestion, anyMethod, fc.constantFrom(0.25, 2, 64), (question, options, times) => {
        const own = calibrated(question, options);
        const scaled = calibrated(
          {
            weights: question.weights.map((weight) => weight * times),
            targets: question.targets.map((target) => ({ ...target, total: target.total * times })),
          },
          options,
        );
        expect(scaled?.calibrated).toEqual(own?.calibrated.map((weight) => weight * times));
      }),
    );
  });

  it('permuted rows are calibrated to permuted weights', () => {
    fc.assert(
      fc.property(anyQuestion, anyMethod, fc.array(fc.nat()), (question, options, keys) => {
        const places = question.weights.map((_, row) => row);
        const order = [...places].sort((left, right) => (keys[left] ?? 0) - (keys[right] ?? 0));
        const permuted = {
          weights: order.map((row) => question.weights[row]!),
          targets: question.targets.map((target) => ({
            ...target,
            values: order.map((row) => (target.values as readonly number[])[row]!),
          })),
        };
        const own = calibrated(question, options);
        const other = calibrated(permuted, options);
        expect(other?.calibrated).toEqual(own && Float64Array.from(order, (row) => own.calibrated[row]!));
        // Among equal rows, the earlier one receives what is left over.
        const sorted = (result: Calibration | undefined, { weights, targets }: Question): readonly string[] =>
          weights
            .map((weight, row) => [weight, result?.weights.values[row], ...targets.map(({ values }) => values[row])])
            .map(String)
            .sort();
        expect(sorted(other, permuted)).toEqual(sorted(own, question));
      }),
    );
  });

  it('rounding keeps the total, and the targets that it is asked to keep', () => {
    fc.assert(
      fc.property(anyQuestion, anyMethod, fc.constantFrom(0, 2), (question, options, decimals) => {
        const result = calibrated(question, { ...options, decimals, keep: ['single', 'couple'] });
        if (result === undefined) return;
        const [single, couple, , , all] = result.targets;
        expect(single!.rounded).toBe(single!.total);
        expect(couple!.rounded).toBe(couple!.total);
        expect(all!.rounded).toBe(all!.total);
      }),
    );
  });

  it('targets that are met already change no weight', () => {
    fc.assert(
      fc.property(anyQuestion, anyMethod, ({ weights, targets }, options) => {
        const met = targets.map((target) => ({
          ...target,
          total: weights.reduce((sum, weight, row) => sum + weight * target.values[row]!, 0),
        }));
        const result = calibrated({ weights, targets: met.filter(({ total }) => total !== 0) }, options);
        expect(result && [...result.weights.values]).toEqual(weights);
      }),
    );
  });
});
