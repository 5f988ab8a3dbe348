import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Composition, Contribution } from '../../src/caisse/index.ts';
import { type Exact, exact, parseDecimalText, roundExact, toPlainText } from '../../src/money/index.ts';
import { anyAges, anyEuros } from '../household/any-household.ts';
import { anyComposition, anyRisingContribution, anyRoundingWords } from './any-contribution.ts';
import { codesOf, facts, lower, refusals, valueOf } from './lower.ts';

const anyIncome = fc.oneof(anyEuros(-500, 5000), fc.constantFrom('0', '-0.01', '0.01'));

const CENT = { to: '0.01', mode: 'half-up' } as const;

/** The amount of a contribution without diagnostics. */
function paid(contribution: Contribution, income: string, ages: readonly number[] = [40]): Exact {
  const { lowered, diagnostics } = lower(contribution);
  expect(codesOf(diagnostics)).toEqual([]);
  return exact(String(valueOf(lowered.amount, facts({ income }, ages))));
}

const isMultiple = (value: Exact, of: Exact): boolean => value.modulo(of).isZero();

const clamp = (value: Exact, minimum: Exact, maximum: Exact): Exact => {
  const raised = value.lessThan(minimum) ? minimum : value;
  return raised.greaterThan(maximum) ? maximum : raised;
};

describe('limits and rounding', () => {
  test.prop([anyRisingContribution, anyEuros(0, 50), anyEuros(0, 200), anyIncome, anyAges])(
    'a contribution lies between its minimum and its maximum',
    (contribution, minimum, above, income, ages) => {
      const maximum = toPlainText(exact(minimum).plus(exact(above)));
      const free = paid(contribution, income, ages);
      const bounded = paid({ ...contribution, minimum, maximum }, income, ages);
      expect(toPlainText(bounded)).toBe(toPlainText(clamp(free, exact(minimum), exact(maximum))));
    },
  );

  test.prop([anyRisingContribution, anyIncome, anyAges])(
    'before its limits a contribution is a multiple of its rounding',
    (contribution, income, ages) => {
      const to = parseDecimalText(contribution.rounding!.to);
      expect(to.ok && isMultiple(paid(contribution, income, ages), exact(to.text))).toBe(true);
    },
  );

  test.prop([anyRisingContribution, anyIncome, anyIncome, anyAges])(
    'a rising formula never decreases with income',
    (contribution, one, other, ages) => {
      const [less, more] = exact(one).lessThan(exact(other)) ? [one, other] : [other, one];
      expect(paid(contribution, less, ages).lessThanOrEqualTo(paid(contribution, more, ages))).toBe(true);
    },
  );

  test.prop([anyEuros(0, 5000), fc.integer({ min: 0, max: 5000 }), anyRoundingWords])(
    'a proportional contribution is the rate of the base, rounded once',
    (income, basis, rounding) => {
      const rate = (basis / 10_000).toString();
      const to = parseDecimalText(rounding.to);
      const expected = roundExact(exact(income).times(exact(rate)), { to: to.ok ? to.text : '', mode: rounding.mode! });
      const contribution = { kind: 'proportional', base: 'income', rate, rounding } as const;
      expect(toPlainText(paid(contribution, income))).toBe(toPlainText(expected));
    },
  );
});

describe('what is chosen', () => {
  test.prop([
    fc.integer({ min: 0, max: 5000 }),
    fc.integer({ min: 1, max: 1000 }),
    fc.integer({ min: 0, max: 12 }),
    fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.constant('on a step' as const)),
    fc.integer({ min: 0, max: 15 }),
  ])(
    'a chosen amount is accepted exactly if it is the minimum and a whole number of steps, up to the maximum',
    (minimum, step, stepsToMaximum, free, steps) => {
      const maximum = minimum + step * stepsToMaximum;
      const cents = free === 'on a step' ? minimum + step * steps : free;
      const euros = (amount: number): string => (amount / 100).toFixed(2);
      const { lowered } = lower({ kind: 'free', minimum: euros(minimum), maximum: euros(maximum), step: euros(step) });
      const isStep = cents >= minimum && cents <= maximum && (cents - minimum) % step === 0;
      const of = facts({ chosen: euros(cents) });
      expect(refusals(lowered, of).length === 0).toBe(isStep);
      if (isStep) expect(valueOf(lowered.amount, of)).toBe(toPlainText(exact(euros(cents))));
    },
  );

  test.prop([anyRisingContribution, anyIncome, anyEuros(0, 300)])(
    'with `at-least`, an amount below the amount due is refused and one above it is paid',
    (contribution, income, chosen) => {
      const due = paid(contribution, income);
      const { lowered } = lower({ ...contribution, choice: 'at-least' });
      const of = facts({ income, chosen });
      const isEnough = exact(chosen).greaterThanOrEqualTo(due);
      expect(refusals(lowered, of)).toEqual(isEnough ? [] : ['CAISSE-CHOSEN-BELOW-DUE']);
      if (isEnough) expect(valueOf(lowered.amount, of)).toBe(toPlainText(exact(chosen)));
      expect(valueOf(lowered.amount, facts({ income }))).toBe(toPlainText(due));
    },
  );
});

/** An amount by composition, member by member: the oldest is the first person. */
function countMembers(
  { household = '0', person, first = person, children = [] }: Composition,
  ages: readonly number[],
): Exact {
  const figure = (value: unknown): Exact => exact(value as string);
  const [, ...others] = [...ages].sort((left, right) => right - left);
  return others.reduce(
    (sum, age) => {
      const child = children.find(({ before }) => age < before);
      if (child === undefined) return sum.plus(figure(person));
      return sum.plus('amount' in child ? figure(child.amount) : figure(person).times(figure(child.ratio)));
    },
    figure(household).plus(figure(first)),
  );
}

describe('amounts by composition', () => {
  test.prop([anyComposition, anyAges])(
    'an amount by composition is that of a count member by member',
    (amount, ages) => {
      const expected = roundExact(countMembers(amount, ages), CENT);
      expect(toPlainText(paid({ kind: 'flat', amount }, '0', ages))).toBe(toPlainText(expected));
    },
  );

  test.prop([anyComposition, anyAges])('a minimum by composition is in whole cents', (minimum, ages) => {
    const expected = roundExact(countMembers(minimum, ages), CENT);
    expect(toPlainText(paid({ kind: 'none', minimum, choice: 'at-least' }, '0', ages))).toBe(toPlainText(expected));
  });

  test.prop([
    anyComposition,
    anyAges.chain((ages) => fc.tuple(fc.constant(ages), fc.shuffledSubarray([...ages], { minLength: ages.length }))),
  ])('the order of members changes no contribution', (amount, [ages, shuffled]) => {
    const contribution: Contribution = { kind: 'flat', amount, per: 'adult' };
    expect(toPlainText(paid(contribution, '0', shuffled))).toBe(toPlainText(paid(contribution, '0', ages)));
  });
});
