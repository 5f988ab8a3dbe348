import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AgeRange, membersLaws } from '../../src/rule/index.ts';

const anyRange: fc.Arbitrary<AgeRange> = fc
  .tuple(fc.constantFrom(0, 3, 14, 18), fc.constantFrom(3, 14, 18, 25, null))
  .filter(([from, before]) => before === null || from < before)
  .map(([from, before]) => ({ from, before }));

const AGES = [0, 5, 15, 20, 40];

/** All counts that households of one to nine members have. */
function countsOfHouseholds(ranges: readonly AgeRange[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (ages: readonly number[], from: number): void => {
    if (ages.length > 0) {
      const counts = ranges.map(
        (range) => ages.filter((age) => age >= range.from && age < (range.before ?? 131)).length,
      );
      found.add(counts.join());
    }
    if (ages.length < 9) AGES.slice(from).forEach((age, place) => add([...ages, age], from + place));
  };
  add([], 0);
  return found;
}

it('counts obey the laws of members if and only if a household has them', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyRange, { minLength: 1, maxLength: 4, selector: ({ from, before }) => `${from} ${before}` }),
      (ranges) => {
        const laws = membersLaws(ranges);
        const possible = countsOfHouseholds(ranges);
        const counts = ranges.reduce<readonly (readonly number[])[]>(
          (lists) => lists.flatMap((list) => [0, 1, 2].map((count) => [...list, count])),
          [[]],
        );
        for (const each of counts) {
          const obeys = laws.every(
            ({ terms, least }) => terms.reduce((sum, { range, factor }) => sum + factor * each[range]!, 0) >= least,
          );
          // Up to two members in each of four ranges, and one in none, are enough for every such list of counts.
          expect([each, obeys]).toEqual([each, possible.has(each.join())]);
        }
      },
    ),
    { numRuns: 60 },
  );
});
