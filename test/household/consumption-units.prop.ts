import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { consumptionUnits } from '../../src/household/index.ts';
import { computeConsumptionUnits } from '../../src/household/quantities.ts';
import { exact } from '../../src/money/index.ts';
import { bounds } from '../../src/rule/index.ts';
import { anyAges, MONTH } from './any-household.ts';

/** In tenths, member by member, from the oldest. */
function tenthsOf(ages: readonly number[]): number {
  let tenths = 0;
  for (const age of [...ages].sort((left, right) => right - left)) {
    if (tenths === 0) tenths = 10;
    else tenths += age < 14 ? 3 : 5;
  }
  return tenths;
}

const unitsOf = (ages: readonly number[]): unknown =>
  computeConsumptionUnits({ members: ages.map((age) => ({ age })) }, MONTH);

describe('consumption units', () => {
  test.prop([anyAges])('consumption units are those of a count member by member', (ages) => {
    expect(unitsOf(ages)).toEqual({ complete: true, value: String(tenthsOf(ages) / 10) });
  });

  test.prop([
    anyAges.chain((ages) => fc.tuple(fc.constant(ages), fc.shuffledSubarray([...ages], { minLength: ages.length }))),
  ])('the order of members changes no consumption unit', ([ages, shuffled]) => {
    expect(unitsOf(shuffled)).toEqual(unitsOf(ages));
  });

  test('the bounds of the rule are at least one', () => {
    const { root } = bounds(consumptionUnits());
    expect(root.type === 'count' && [root.decimals, root.minimum.toFixed()]).toEqual([1, '1']);
  });

  test.prop([anyAges])('consumption units are at least 1, and no more than the number of persons', (ages) => {
    const evaluation = computeConsumptionUnits({ members: ages.map((age) => ({ age })) }, MONTH);
    const units = evaluation.complete ? exact(String(evaluation.value)) : exact(-1);
    expect(units.greaterThanOrEqualTo(1) && units.lessThanOrEqualTo(ages.length)).toBe(true);
  });
});
