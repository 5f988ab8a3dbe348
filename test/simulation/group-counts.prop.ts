import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { LoweredGroup } from '../../src/caisse/index.ts';
import { splitByMonth } from '../../src/caisse/fund/group-parts.ts';
import { type Month, monthsBetween } from '../../src/money/index.ts';
import { type CountsOfMonth, countGroups } from '../../src/simulation/group-counts.ts';

const START = '2026-01' as Month;
const MONTHS = 24;
const CALENDAR = monthsBetween(START, MONTHS);

/** Shares in percent that sum to 100. */
const anyShares = fc
  .array(fc.integer({ min: 0, max: 100 }), { maxLength: 11 })
  .map((cuts) => [0, ...cuts.sort((left, right) => left - right), 100])
  .map((cuts) => cuts.slice(1).map((cut, place) => cut - cuts[place]!));

const anyShare = fc.integer({ min: 0, max: 40 }).map((percent) => (percent / 100).toFixed(2));

interface Figures {
  readonly shares: readonly number[];
  readonly households: readonly number[];
  readonly departures?: readonly string[];
  readonly pauses?: readonly string[];
}

/** The parts of one group of a document. */
function partsOf({ shares, households, departures = ['0'], pauses = ['0'] }: Figures): readonly LoweredGroup[] {
  const weights = shares.map((share) => (share / 100).toFixed(2));
  return splitByMonth(households, weights).map((counts, part) => ({
    place: 0,
    weight: weights[part]!,
    chosen: null,
    chosenPath: [],
    from: START,
    to: null,
    entered: START,
    households: counts,
    departures,
    pauses,
    contribution: '10',
    allocation: '100',
    distributed: null,
    source: { label: 'foyers', households: 0 },
  }));
}

const follow = (figures: Figures, places: readonly number[] | null = null): readonly CountsOfMonth[] =>
  countGroups({ groups: partsOf(figures), places }, CALENDAR, () => false);

/** The households of each part that do not pause. */
const payingIn = ({ cohorts, paused }: CountsOfMonth): readonly number[] =>
  paused.map((_, part) => cohorts.reduce((sum, { group, households }) => (group === part ? sum + households : sum), 0));

const presentIn = (month: CountsOfMonth): readonly number[] =>
  payingIn(month).map((paying, part) => paying + month.paused[part]!);

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const anyHouseholds = fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: MONTHS });
const anyFigures: fc.Arbitrary<Figures> = fc.record({
  shares: anyShares,
  households: anyHouseholds,
  departures: fc.array(anyShare, { minLength: 1, maxLength: 4 }),
  pauses: fc.array(anyShare, { minLength: 1, maxLength: 4 }),
});

describe('parts of a group over the months', () => {
  test.prop([anyFigures, fc.option(anyHouseholds)])(
    'each part of a group has its share of the households present, rounded down or up',
    (figures, places) => {
      for (const month of follow(figures, places)) {
        const present = presentIn(month);
        present.forEach((count, part) => {
          expect(Math.abs(100 * count - figures.shares[part]! * sumOf(present))).toBeLessThan(100);
        });
        for (const { households } of month.cohorts) expect(households).toBeGreaterThan(0);
        for (const count of [...month.paused, ...month.waiting]) expect(count).toBeGreaterThanOrEqual(0);
      }
    },
  );

  test.prop([anyFigures, fc.option(anyHouseholds)])('the parts sum to the group without parts', (figures, places) => {
    const whole = follow({ ...figures, shares: [100] }, places);
    follow(figures, places).forEach((month, index) => {
      for (const of of [payingIn, presentIn, (each: CountsOfMonth) => each.waiting]) {
        expect(sumOf(of(month))).toBe(sumOf(of(whole[index]!)));
      }
    });
  });

  test.prop([anyShares, fc.integer({ min: 1, max: 3 }), fc.array(anyShare, { minLength: 1, maxLength: MONTHS })])(
    'no part pauses more than others: over the months, each is less than two households from its share of those that pay',
    (shares, hundreds, pauses) => {
      const sums = shares.map(() => 0);
      for (const month of follow({ shares, households: [100 * hundreds], pauses })) {
        payingIn(month).forEach((paying, part) => (sums[part]! += paying));
        sums.forEach((sum, part) => {
          expect(Math.abs(100 * sum - shares[part]! * sumOf(sums))).toBeLessThan(200);
        });
      }
    },
  );

  test.prop([anyFigures, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), anyHouseholds])(
    'with places, parts that the rules refuse need none',
    (figures, refusals, places) => {
      const groups = partsOf(figures);
      const months = countGroups({ groups, places }, CALENDAR, (group) => refusals[group]!);
      months.forEach((month, index) => {
        const asked = sumOf(groups.map(({ households }) => households[Math.min(index, households.length - 1)]!));
        const present = presentIn(month);
        for (const count of [...present, ...month.paused, ...month.waiting]) expect(count).toBeGreaterThanOrEqual(0);
        expect(sumOf(present) + sumOf(month.waiting)).toBeLessThanOrEqual(asked);
        month.waiting.forEach((count, part) => {
          if (refusals[part]) expect(count).toBe(0);
        });
      });
    },
  );
});
