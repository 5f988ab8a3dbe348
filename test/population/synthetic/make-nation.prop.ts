import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  franceMargins,
  makeNation,
  type MakeNationOptions,
  type NationMargins,
  type TypeMargin,
} from '../../../src/population/index.ts';

/** Other numbers of households, with persons in the same proportion or a little more. */
const anyType = (type: TypeMargin): fc.Arbitrary<TypeMargin> =>
  fc
    .record({ share: fc.integer({ min: 90, max: 110 }), more: fc.integer({ min: 0, max: 20_000 }) })
    .map(({ share, more }) => {
      const alone = type.persons.value === type.households.value;
      const scaled = (value: number): number => Math.round((value * share) / 100);
      const persons = scaled(type.persons.value) + (alone ? 0 : more);
      return {
        ...type,
        households: { ...type.households, value: scaled(type.households.value) },
        persons: { ...type.persons, value: persons },
      };
    });

const anyOptions: fc.Arbitrary<MakeNationOptions> = fc.record({
  rows: fc.integer({ min: 6000, max: 7000 }),
  margins: fc.tuple(...franceMargins.types.map(anyType)).map((types) => ({ ...franceMargins, types })),
});

const FEW = { numRuns: 12 };

describe('makeNation', () => {
  it('a nation has the households and persons of its margins', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const made = makeNation(options);
        if (!made.ok) {
          for (const { code } of made.diagnostics) expect(code).toMatch(/^CAISSE-(CALIBRATION|NATION)-/);
          return;
        }
        const { types } = options.margins!;
        const sum = (values: readonly number[]): string => String(values.reduce((total, value) => total + value, 0));
        const { households, persons, targets, rows } = made.report;
        expect(rows).toBe(options.rows);
        expect(households).toBe(sum(types.map((type) => type.households.value)));
        expect(persons).toBe(sum(types.map((type) => type.persons.value)));
        for (const { kind, residual } of targets) {
          if (kind === 'households' || kind === 'persons') expect(residual).toBe('0');
        }
      }),
      FEW,
    );
  });

  it('the same options make the same nation', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(makeNation(structuredClone(options))).toEqual(makeNation(options));
      }),
      { numRuns: 4 },
    );
  });
});

const NASTY = [0, -1, 0.5, NaN, Infinity, 1e300, 1e-300, 1e12];

/** The margins of France with one number changed, wherever it is. */
const anyBroken: fc.Arbitrary<NationMargins> = fc.tuple(fc.nat(), fc.constantFrom(...NASTY)).map(([place, value]) => {
  const { quantiles, heldOut, ...others } = franceMargins;
  let count = 0;
  const changed = (part: unknown, target: number): unknown => {
    if (typeof part === 'number') {
      count += 1;
      return count - 1 === target ? value : part;
    }
    if (Array.isArray(part)) return part.map((each) => changed(each, target));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, changed(each, target)]));
  };
  changed(others, -1);
  const whole = count;
  count = 0;
  return { ...(changed(others, place % whole) as typeof others), quantiles, heldOut };
});

describe('margins with one broken number', () => {
  it('make a nation or have diagnostics', () => {
    fc.assert(
      fc.property(anyBroken, (margins) => {
        const made = makeNation({ rows: 5000, margins });
        if (!made.ok) {
          for (const { code } of made.diagnostics) expect(code).toMatch(/^CAISSE-(CALIBRATION|NATION|COLUMN)-/);
          return;
        }
        const { weights } = made.population;
        expect(weights!.values.every((weight) => Number.isSafeInteger(weight) && weight >= 0)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
