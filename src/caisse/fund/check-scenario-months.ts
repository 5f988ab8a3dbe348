/** Checks the months of a scenario that a caller gives. */
import { checkParts, isMonth } from '../../money/index.ts';
import { type FundScenario, LAST_SCENARIO_START, SCENARIO_MONTHS_LIMIT } from './scenario.ts';

/**
 * Checks the months of a scenario.
 *
 * @param name - the parameter, with which the message begins
 * @param scenario - its first month and the number of its months
 * @throws TypeError or RangeError for a month or a number of months that is not possible
 */
export function checkScenarioMonths(name: string, scenario: Pick<FundScenario, 'start' | 'months'>): void {
  checkParts(name, scenario, { start: 'text', months: 'number' });
  const { start, months } = scenario;
  if (!isMonth(start)) throw new RangeError(`${name}.start: ${start} is not a month (YYYY-MM)`);
  if (start > LAST_SCENARIO_START) throw new RangeError(`${name}.start: ${start} is after ${LAST_SCENARIO_START}`);
  if (!Number.isInteger(months) || months < 1 || months > SCENARIO_MONTHS_LIMIT)
    throw new RangeError(`${name}.months: ${months} is not a whole number from 1 to ${SCENARIO_MONTHS_LIMIT}`);
}
