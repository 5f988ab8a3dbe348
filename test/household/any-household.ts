/** Random valid households, and the month of the tests. */
import fc from 'fast-check';
import type { Household, Member } from '../../src/household/index.ts';
import { addMonths, month, type Month } from '../../src/money/index.ts';

/** The month of the tests. */
export const MONTH: Month = month('2026-11');

/** An age, often at a limit of an age range. */
const anyAge: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 13, 14, 17, 18, 19, 20, 130),
  fc.integer({ min: 0, max: 130 }),
);

/** One to nine ages. */
export const anyAges: fc.Arbitrary<readonly number[]> = fc.array(anyAge, { minLength: 1, maxLength: 9 });

/** An amount as text, with cents or without. */
export const anyEuros = (minimum: number, maximum: number): fc.Arbitrary<string> =>
  fc.integer({ min: minimum * 100, max: maximum * 100 }).map((cents) => (cents / 100).toFixed(2));

/** A member of a known age, given as an age or as a birth month. */
const anyMember: fc.Arbitrary<Member> = fc.oneof(
  anyAge.map((age) => ({ age })),
  fc.integer({ min: 0, max: 120 * 12 }).map((months) => ({ birthMonth: addMonths(MONTH, -months) })),
);

/** A household with all built-in facts. */
export const anyHousehold: fc.Arbitrary<Household> = fc.record({
  members: fc.array(anyMember, { minLength: 1, maxLength: 9 }),
  resources: fc.record({
    income: anyEuros(-1000, 9000),
    benefits: anyEuros(0, 2000),
    housingCosts: anyEuros(0, 1500),
    charges: anyEuros(0, 1500),
  }),
  chosen: anyEuros(0, 300),
});
