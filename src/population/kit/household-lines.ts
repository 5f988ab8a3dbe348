/** Households that differ in one number only. */
import type { Facts, NumberInputNode } from '../../rule/index.ts';
import {
  type AgeClass,
  agesOf,
  endsOf,
  type FactValues,
  integerFact,
  type MemberAges,
  usualOf,
} from './invented-facts.ts';

/** The integers of one number, and the household at each. */
export interface HouseholdLine {
  readonly smallest: bigint;
  readonly largest: bigint;
  readonly usual: bigint;
  readonly factsAt: (integer: bigint) => Facts;
  readonly around: Surroundings;
}

/** Facts without one number. */
export interface Surroundings {
  readonly values: FactValues;
  readonly ages: MemberAges;
}

/** The values of an input. */
export function inputLine(input: NumberInputNode, around: Surroundings): HouseholdLine {
  const { values, ages } = around;
  const [smallest, largest] = endsOf(input);
  return {
    smallest,
    largest,
    usual: usualOf(input),
    around,
    factsAt: (integer) => ({ values: { ...values, [input.name]: integerFact(input, integer) }, ages }),
  };
}

/** The largest number of members of one age class. */
const MOST_OF_A_CLASS = 24n;

/** The numbers of members of an age class, beside one adult. */
export function classLine(of: AgeClass, adult: AgeClass, around: Surroundings): HouseholdLine {
  const { values } = around;
  return {
    smallest: 0n,
    largest: MOST_OF_A_CLASS,
    usual: 1n,
    around,
    factsAt: (integer) => ({
      values,
      ages: agesOf([adult, ...Array.from({ length: Number(integer) }, () => of)]),
    }),
  };
}
