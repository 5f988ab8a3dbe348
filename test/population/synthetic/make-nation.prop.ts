import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { franceMargins, makeNation, type MakeNationOptions, type TypeMargin } from '../../../src/population/index.ts';

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
