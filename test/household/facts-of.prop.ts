import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  checkHousehold,
  factsOf,
  findHouseholdInput,
  type Household,
  householdInputs,
} from '../../src/household/index.ts';
import { computeRemainingIncome } from '../../src/household/quantities.ts';
import { evaluate } from '../../src/rule/index.ts';
import { anyHousehold, MONTH } from './any-household.ts';

/** Text and numbers, valid and invalid. */
const anyWritten = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom('1 200,50', '-3', '1e9', '12.50 €'),
);

const anyName = fc.oneof(fc.constantFrom(...Object.keys(householdInputs), '__proto__', 'purchases.x'), fc.string());

const anyStatement = fc.record({
  members: fc.array(
    fc.record({ age: fc.oneof(fc.integer(), fc.double()), birthMonth: fc.string() }, { requiredKeys: [] }),
  ),
  resources: fc.dictionary(anyName, anyWritten),
  answers: fc.dictionary(anyName, anyWritten),
}) as fc.Arbitrary<Household>;

describe('facts of a household', () => {
  test.prop([
    anyHousehold.chain((household) =>
      fc.tuple(
        fc.constant(household),
        fc.shuffledSubarray([...household.members], { minLength: household.members.length }),
      ),
    ),
  ])('the order of members changes nothing but the order of ages', ([household, members]) => {
    const facts = factsOf(household, MONTH).facts;
    const shuffled = factsOf({ ...household, members }, MONTH).facts;
    const sorted = (ages: readonly (number | undefined)[] = []): readonly unknown[] => [...ages].sort();
    expect(shuffled.values).toEqual(facts.values);
    expect(sorted(shuffled.ages)).toEqual(sorted(facts.ages));
  });

  test.prop([anyStatement])('facts without diagnostics are in the range of their inputs', (household) => {
    const { facts } = factsOf(household, MONTH);
    for (const name of Object.keys(facts.values)) {
      expect(evaluate(findHouseholdInput(name)!, facts)).toMatchObject({ complete: true });
    }
  });

  test.prop([anyStatement])('every problem of a household has its place in it', (household) => {
    for (const { path } of checkHousehold(household, MONTH)) {
      expect(['members', 'resources', 'answers']).toContain(path[0]);
    }
  });

  test.prop([anyHousehold])('a household without diagnostics can be computed', (household) => {
    expect(checkHousehold(household, MONTH)).toEqual([]);
    expect(computeRemainingIncome(household, MONTH, { per: 'consumption-unit' })).toMatchObject({ complete: true });
  });
});
