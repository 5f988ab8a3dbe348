import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchValues, type Trial } from '../../src/simulation/search-values.ts';

const runsOf = (holds: readonly boolean[]): readonly (readonly [first: number, last: number])[] => {
  const places = [...holds.keys()].filter((place) => holds[place]);
  const firsts = places.filter((place) => holds[place - 1] !== true);
  const lasts = places.filter((place) => holds[place + 1] !== true);
  return firsts.map((first, index) => [first, lasts[index]!]);
};

it('a small range is tried whole, whatever the results', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), (holds) => {
      const { runs, tried } = searchValues(holds.length, (place) => trial(holds[place]!), holds.length);
      expect(tried).toBe(holds.length);
      expect(runs.map(({ first, last }) => [first, last])).toEqual(runsOf(holds));
    }),
  );
});

const trial = (holds: boolean): Trial => ({ holds, miss: holds ? 0 : 1 });

it('in a large range with one border, the neighbours around it are found with few trials', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 1e12 }),
      fc.nat({ max: 1_000_000 }),
      fc.boolean(),
      (count, share, isMore) => {
        const border = Math.floor((count / 1_000_001) * share);
        const attempt = (place: number): Trial => {
          const holds = place >= border === isMore;
          return { holds, miss: holds ? 0 : Math.abs(place - border) + 1 };
        };
        const { runs, tried } = searchValues(count, attempt, 99);
        const whole = { first: 0, last: count - 1 };
        if (isMore) expect(runs).toEqual([{ ...whole, first: border }]);
        else expect(runs).toEqual(border === 0 ? [] : [{ ...whole, last: border - 1 }]);
        expect(tried).toBeLessThan(220);
      },
    ),
  );
});

it('in a large range, a narrow run at the smallest miss is found, or the nearest place where there is none', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 1e9 }),
      fc.nat({ max: 1_000_000 }),
      fc.nat({ max: 3 }),
      (count, share, width) => {
        const centre = Math.floor((count / 1_000_001) * share);
        const attempt = (place: number): Trial => {
          const miss = Math.max(0, Math.abs(place - centre) - width + 1);
          return { holds: miss === 0, miss };
        };
        const { runs, nearest } = searchValues(count, attempt, 99);
        if (width === 0) expect([runs, nearest]).toEqual([[], centre]);
        else {
          expect(runs).toEqual([
            { first: Math.max(0, centre - width + 1), last: Math.min(count - 1, centre + width - 1) },
          ]);
        }
      },
    ),
  );
});

it('in a large range, a value midway between two tried places, which miss it equally, is found', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1e6 }), fc.integer({ min: 1, max: 62 }), (half, part) => {
      const centre = 2 * half * part + half;
      const attempt = (place: number): Trial => ({ holds: place === centre, miss: Math.abs(place - centre) });
      const { runs } = searchValues(2 * half * 64 + 1, attempt, 99);
      expect(runs).toEqual([{ first: centre, last: centre }]);
    }),
  );
});

it('every border that is found lies between neighbours', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 100_000 }),
      fc.integer(),
      fc.integer({ min: 1, max: 5000 }),
      (count, seed, width) => {
        const holds = (place: number): boolean => (Math.imul(Math.floor(place / width) + 1, seed | 1) >>> 7) % 3 === 0;
        const { runs } = searchValues(count, (place) => trial(holds(place)), 99);
        for (const { first, last } of runs) {
          expect([holds(first), holds(last)]).toEqual([true, true]);
          if (first > 0) expect(holds(first - 1)).toBe(false);
          if (last < count - 1) expect(holds(last + 1)).toBe(false);
        }
      },
    ),
  );
});
