/** Consumption units: the weighted number of persons of a household, whose members share some expenses. */
import {
  add,
  compare,
  count,
  countMembers,
  type Evaluation,
  max,
  multiply,
  named,
  type RuleNode,
  subtract,
  when,
} from '../rule/index.ts';
import { computeFor } from './compute-for.ts';
import type { Household } from './household.ts';

const CHILD_BEFORE = 14;

const excessOverOne = (number: RuleNode): RuleNode => max(subtract(number, count('1')), count('0'));

const CONSUMPTION_UNITS: RuleNode = /* @__PURE__ */ (() => {
  const older = countMembers(CHILD_BEFORE, null);
  const younger = countMembers(0, CHILD_BEFORE);
  const children = when(compare(older, 'at-least', count('1')), younger, excessOverOne(younger));
  return named(
    'consumption-units',
    add(count('1'), multiply(count('0.5'), excessOverOne(older)), multiply(count('0.3'), children)),
  );
})();

/**
 * The consumption units of a household, as a rule: 1 for the first person of 14 or more, 0.5 for each other one, 0.3 for each
 * child under 14.
 *
 * @remarks
 * In a household of children under 14 only, the first counts for 1.
 *
 * @law consumption units are at least 1, and no more than the number of persons
 * @law consumption units are those of a count member by member
 * @french unité de consommation
 * @source Insee, OECD-modified scale
 */
export const consumptionUnits = (): RuleNode => CONSUMPTION_UNITS;

/**
 * Computes the consumption units of a household in a month.
 *
 * @returns the units as decimal text; incomplete where an age is not known
 * @throws CaisseError when `checkHousehold` finds errors in the household
 * @throws RangeError when `month` is not a month, `YYYY-MM`
 * @example
 * ```ts
 * import { computeConsumptionUnits } from 'caisse-rules/household';
 *
 * const household = { members: [{ age: 41 }, { age: 39 }, { birthMonth: '2013-05' }] };
 * console.log(computeConsumptionUnits(household, '2027-04')); // => { complete: true, value: '1.8' }
 * console.log(computeConsumptionUnits(household, '2027-05')); // => { complete: true, value: '2' }
 * ```
 */
export function computeConsumptionUnits(household: Household, month: string): Evaluation {
  return computeFor(consumptionUnits(), household, month);
}
