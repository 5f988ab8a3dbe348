/** Random contributions whose amount depends on income, with their options. */
import fc from 'fast-check';
import type { Amount, Contribution, ContributionFormula } from '../../src/caisse/index.ts';
import { anyEuros } from '../household/any-household.ts';

const anyRate = fc.integer({ min: 0, max: 2000 }).map((basis) => (basis / 10_000).toString());

const ascending = (figures: fc.Arbitrary<string>, length: number): fc.Arbitrary<string[]> =>
  fc
    .array(figures, { minLength: length, maxLength: length })
    .map((list) => list.sort((left, right) => Number(left) - Number(right)));

/** Thresholds of a scale, from zero. */
const anyThresholds = fc
  .uniqueArray(fc.integer({ min: 1, max: 400_000 }), { maxLength: 5 })
  .map((cents) => ['0', ...cents.sort((left, right) => left - right).map((cent) => (cent / 100).toFixed(2))]);

const withThresholds = <Row>(
  figures: fc.Arbitrary<string>,
  row: (from: string, figure: string) => Row,
): fc.Arbitrary<Row[]> =>
  anyThresholds.chain((thresholds) =>
    ascending(figures, thresholds.length).map((list) => thresholds.map((from, place) => row(from, list[place]!))),
  );

/** A formula that does not decrease with income. */
const anyRisingFormula: fc.Arbitrary<ContributionFormula> = fc.oneof(
  anyEuros(0, 300).map((amount) => ({ kind: 'flat' as const, amount })),
  anyRate.map((rate) => ({ kind: 'proportional' as const, base: 'income', rate })),
  withThresholds(anyRate, (from, rate) => ({ from, rate })).map((brackets) => ({
    kind: 'marginal' as const,
    base: 'income',
    brackets,
  })),
  withThresholds(anyEuros(0, 300), (from, amount) => ({ from, amount })).map((brackets) => ({
    kind: 'steps' as const,
    base: 'income',
    brackets,
  })),
  withThresholds(anyEuros(0, 300), (at, value) => ({ at, value })).map((points) => ({
    kind: 'interpolated' as const,
    base: 'income',
    points,
  })),
);

/** A usual rounding of a caisse. */
export const anyRoundingWords: fc.Arbitrary<NonNullable<Contribution['rounding']>> = fc.record({
  to: fc.constantFrom('0.01', '0.10', '0,50', 1, 5, '3'),
  mode: fc.constantFrom('half-up', 'half-even', 'up', 'down'),
});

/** A rising formula with any `per` and any rounding. */
export const anyRisingContribution: fc.Arbitrary<Contribution> = fc
  .tuple(anyRisingFormula, anyRoundingWords, fc.constantFrom('household' as const, 'member' as const, 'adult' as const))
  .map(([formula, rounding, per]) => ({ ...formula, rounding, per }));

/** An amount by composition, with up to three ages of children. */
export const anyComposition: fc.Arbitrary<Extract<Amount, { readonly person: unknown }>> = fc
  .record({
    household: fc.option(anyEuros(0, 99), { nil: undefined }),
    first: fc.option(anyEuros(0, 99), { nil: undefined }),
    person: anyEuros(0, 99),
    ages: fc.uniqueArray(fc.integer({ min: 1, max: 25 }), { maxLength: 3 }),
    amounts: fc.array(
      fc.oneof(
        anyEuros(0, 99).map((amount) => ({ amount })),
        anyRate.map((ratio) => ({ ratio })),
      ),
      {
        minLength: 3,
        maxLength: 3,
      },
    ),
  })
  .map(({ household, first, person, ages, amounts }) => ({
    ...(household === undefined ? {} : { household }),
    ...(first === undefined ? {} : { first }),
    person,
    children: ages.sort((left, right) => left - right).map((before, place) => ({ before, ...amounts[place]! })),
  }));
