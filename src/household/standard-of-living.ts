/** Standard of living: resources by consumption unit. */
import { type Rounding, TO_THE_CENT } from '../money/index.ts';
import { add, divide, type Evaluation, named, type RuleNode } from '../rule/index.ts';
import { computeFor } from './compute-for.ts';
import { consumptionUnits } from './consumption-units.ts';
import type { Household } from './household.ts';
import { householdInputs } from './household-inputs.ts';

/**
 * Resources by consumption unit, in euros a month.
 *
 * @param resources - the monthly amounts that are added up; the income if left out
 * @param rounding - how the quotient is rounded; to the cent, half-up, if left out
 * @law the standard of living of one person is their income
 * @french niveau de vie
 */
export function standardOfLiving(
  resources: readonly RuleNode[] = [householdInputs.income],
  rounding: Rounding = TO_THE_CENT,
): RuleNode {
  return named('standard-of-living', divide(add(...resources), consumptionUnits(), rounding));
}

const STANDARD_OF_LIVING: RuleNode = /* @__PURE__ */ standardOfLiving();

/**
 * Computes the income by consumption unit of a household in a month, to the cent, half-up.
 *
 * @returns euros a month as decimal text; incomplete where the income or an age is not known
 * @throws CaisseError when `checkHousehold` finds errors in the household
 * @throws RangeError when `month` is not a month, `YYYY-MM`
 * @example
 * ```ts
 * import { computeStandardOfLiving } from 'caisse-rules/household';
 *
 * const household = { members: [{ age: 41 }, { age: 39 }, { age: 8 }], resources: { income: '2 500,50' } };
 * console.log(computeStandardOfLiving(household, '2027-04')); // => { complete: true, value: '1389.17' }
 * ```
 */
export function computeStandardOfLiving(household: Household, month: string): Evaluation {
  return computeFor(STANDARD_OF_LIVING, household, month);
}
