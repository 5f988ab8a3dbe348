/** Groups of a scenario made from a list of households. */
import { checkScenarioMonths, type FundGroup } from '../caisse/index.ts';
import { addMonths, checkArgument, isMonth, month, type Month } from '../money/index.ts';
import type { HouseholdRow, ScenarioMonths } from '../population/index.ts';

/**
 * Makes groups of a scenario from a list of households.
 *
 * @remarks
 * Identical households with the same months and the same name of a group become one group with their number. Households that leave before the first month or
 * enter after the last one are left out.
 *
 * @param rows - the households
 * @param scenario - the months of the scenario
 * @returns the groups, in the order in which their households first appear
 * @throws RangeError when a month or a number is not possible; the message names it
 * @law a file of households gives the flows of the groups that it makes
 */
export function groupHouseholds(rows: readonly HouseholdRow[], scenario: ScenarioMonths): readonly FundGroup[] {
  checkRows(rows, scenario);
  const start = month(scenario.start);
  const end = addMonths(start, scenario.months - 1);
  const groups = new Map<string, FundGroup>();
  rows.forEach((row, place) => {
    const { entered = start, left = end } = row;
    if (left < start || entered > end || entered > left) return;
    const group = groupOf(row, place, start, end);
    const { label: _label, households, ...alike } = group;
    const key = JSON.stringify(sorted(alike));
    const known = groups.get(key);
    groups.set(
      key,
      known === undefined ? group : { ...known, households: Number(known.households) + Number(households) },
    );
  });
  return [...groups.values()];
}

function checkRows(rows: Parameters<typeof groupHouseholds>[0], scenario: Parameters<typeof groupHouseholds>[1]): void {
  checkArgument('rows', rows, 'list');
  rows.forEach((row, place) => {
    checkArgument(`rows[${place}]`, row, 'object');
    checkArgument(`rows[${place}].household`, row.household, 'object');
    const { households = 1, entered, left } = row;
    if (!Number.isSafeInteger(households) || households < 0) {
      throw new RangeError(`rows[${place}].households: ${households} is not possible`);
    }
    for (const each of [entered, left]) if (each !== undefined) checkMonth(`rows[${place}]`, each);
  });
  checkScenarioMonths('scenario', scenario);
}

function checkMonth(place: string, text: string): void {
  if (!isMonth(text)) throw new RangeError(`${place}: ${text} is not a month (YYYY-MM)`);
}

function groupOf(row: HouseholdRow, place: number, start: Month, end: Month): FundGroup {
  const { household, households = 1, entered = start, left = end, group, label } = row;
  return {
    ...(group === undefined ? {} : { id: group }),
    label: label ?? group ?? { fr: `foyer ${place + 1}`, en: `household ${place + 1}` },
    households,
    ...(entered > start ? { from: entered } : {}),
    ...(entered < start ? { entered } : {}),
    ...(left < end ? { to: left } : {}),
    household,
  };
}

/** Data with the keys of objects and the members of households in one order. */
function sorted(data: unknown): unknown {
  if (Array.isArray(data)) {
    return data.map(sorted).sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
  }
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, sorted(value)]));
}
