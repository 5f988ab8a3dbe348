import { describe, expectTypeOf, it } from 'vitest';
import {
  addCents,
  type Cents,
  cents,
  centsFromExact,
  exact,
  parseEuros,
  type Period,
  splitAmount,
  subtractCents,
  sumCents,
} from '../../src/money/index.ts';

const perMonth = cents(1250);
const perYear = cents(15_000, 'year');

describe('an amount carries its period', () => {
  it('is per month by default', () => {
    expectTypeOf(perMonth).toEqualTypeOf<Cents>();
    expectTypeOf(perYear).toEqualTypeOf<Cents<'year'>>();
    expectTypeOf(centsFromExact(exact(1))).toEqualTypeOf<Cents>();
    expectTypeOf(centsFromExact(exact(1), 'week')).toEqualTypeOf<Cents<'week'>>();
    expectTypeOf(parseEuros('1', 'once'))
      .extract<{ ok: true }>()
      .toHaveProperty('cents')
      .toEqualTypeOf<Cents<'once'>>();
  });

  it('through every operation', () => {
    expectTypeOf(addCents(perYear, perYear)).toEqualTypeOf<Cents<'year'>>();
    expectTypeOf(sumCents([perMonth, perMonth])).toEqualTypeOf<Cents>();
    expectTypeOf(sumCents([perYear, perYear], 'year')).toEqualTypeOf<Cents<'year'>>();
    expectTypeOf(splitAmount(perYear, [1, 2])).toEqualTypeOf<Cents<'year'>[]>();
  });
});

describe('a month and a year', () => {
  it('do not add, subtract, sum or compare', () => {
    // @ts-expect-error A year is no month.
    addCents(perMonth, perYear);
    // @ts-expect-error A month is no year.
    addCents(perYear, perMonth);
    // @ts-expect-error A year is no month.
    subtractCents(perMonth, perYear);
    // @ts-expect-error A year is no month.
    sumCents([perMonth, perYear]);
    // @ts-expect-error A month is no year.
    sumCents([perMonth, perYear], 'year');
    // @ts-expect-error Years are summed by their name.
    sumCents([perYear, perYear]);
  });

  it('are not taken for one another', () => {
    expectTypeOf(perYear).not.toExtend<Cents>();
    expectTypeOf(perMonth).toExtend<Cents<Period>>();
    expectTypeOf<Cents<Period>>().not.toExtend<Cents>();
  });

  it('are no plain numbers either', () => {
    expectTypeOf(12).not.toExtend<Cents>();
    expectTypeOf(perMonth).toExtend<number>();
    // @ts-expect-error A plain number is not `Cents`.
    addCents(perMonth, 12);
  });
});
