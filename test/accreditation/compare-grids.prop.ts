import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareGrids, findEffects, shareSpending, type SpendingLine } from '../../src/accreditation/index.ts';
import { cents } from '../../src/money/index.ts';
import { parseAccreditationEvents, parseGrid, parseGridAnswers } from '../../src/schema/index.ts';
import { anyAnswers, anyGrid } from './any-grid.ts';

const anyPlaces = anyGrid.chain((grid) =>
  fc.tuple(
    fc.constant(grid),
    fc
      .array(anyAnswers(grid), { maxLength: 4 })
      .map((all) => all.map((answers, place) => ({ ...answers, place: `lieu-${place}` }))),
  ),
);

describe('compareGrids', () => {
  it('a grid compared with itself changes no place', () => {
    fc.assert(
      fc.property(anyPlaces, ([grid, answers]) => {
        expect(compareGrids(grid, grid, answers).changed).toEqual([]);
      }),
    );
  });

  it('changed and unchanged places are all places', () => {
    fc.assert(
      fc.property(anyPlaces, anyGrid, ([grid, answers], other) => {
        const there = compareGrids(grid, other, answers);
        const back = compareGrids(other, grid, answers);
        const places = [...there.changed, ...there.same].map(({ place }) => place).sort();
        expect(places).toEqual(answers.map(({ place }) => place));
        expect(back.changed.map(({ place, before, after }) => ({ place, before: after, after: before }))).toEqual(
          there.changed,
        );
      }),
    );
  });

  it('a criterion that excludes a place keeps it from every level', () => {
    fc.assert(
      fc.property(anyPlaces, ([grid, answers]) => {
        const none = compareGrids(grid, grid, answers).same.filter(({ before }) => before === null);
        const without = none.map(({ place }) => place);
        for (const { excludes, lowers } of findEffects(grid, answers)) {
          expect(excludes.filter((place) => !without.includes(place))).toEqual([]);
          expect(lowers.filter((place) => without.includes(place))).toEqual([]);
        }
      }),
    );
  });
});

const anyName = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });

const anyLine: fc.Arbitrary<SpendingLine> = fc
  .record({
    period: fc.constantFrom('2025', '2026'),
    spent: fc.integer({ min: 0, max: 1e9 }).map((amount) => cents(amount, 'once')),
    place: fc.constantFrom('a', 'b', 'c'),
    level: anyName,
    zone: anyName,
    labels: fc.array(fc.constantFrom('AB', 'Demeter')),
  })
  .map(({ level, zone, ...line }) => ({
    ...line,
    ...(level === undefined ? {} : { level }),
    ...(zone === undefined ? {} : { zone }),
  }));

describe('shareSpending', () => {
  it('the groups of a period add up to its spending, except by label', () => {
    fc.assert(
      fc.property(fc.array(anyLine), fc.constantFrom('place', 'level', 'zone', 'channel' as const), (lines, by) => {
        const shares = shareSpending(lines, by);
        for (const period of ['2025', '2026']) {
          const of = (all: readonly { readonly period: string; readonly spent: number }[]): number =>
            all.filter((each) => each.period === period).reduce((sum, { spent }) => sum + spent, 0);
          expect(of(shares)).toBe(of(lines));
        }
      }),
    );
  });
});

describe('texts about places', () => {
  it('any text is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const parse of [parseGrid, parseGridAnswers, parseAccreditationEvents])
          expect(typeof parse(text).ok).toBe('boolean');
      }),
    );
  });
});
