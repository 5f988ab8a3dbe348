/** Totals of flows of the groups of a scenario, computed again only where something that they depend on has changed. */
import { type Caisse, type LoweredVersion, rulesAt } from '../caisse/index.ts';
import { type AlikeHouseholds, createTotalsMemory, inputsIn, totalFlows, type TotalsMemory } from '../caisse/many.ts';
import { daysInMonth, type Month, rememberByObject } from '../money/index.ts';

type FlowTotals = ReturnType<typeof totalFlows>;

/** Totals of one group, and what they depend on. */
interface Known {
  readonly version: LoweredVersion;
  readonly alike: AlikeHouseholds;
  readonly totals: FlowTotals;
}

/**
 * Returns a function that computes what `totalFlows` does for the group at an index.
 *
 * @remarks
 * The totals of a group are kept until the rules, the number of households, the amount that they choose or a rank that is read changes; for rules that read
 * the days of the month, they are kept by number of days. They are always computed for rules that read an entry, for closed pools, and for ages that follow
 * from birth months.
 *
 * Under rules that read a rank, curves along the rank are drawn once for each group and cut at the ranks of each cohort.
 *
 * @law totals that are kept are those of the month
 */
export function rememberTotals(caisse: Caisse): (group: number, alike: AlikeHouseholds, month: Month) => FlowTotals {
  const known = new Map<string, Known>();
  const ofRanks = new Map<string, OfRanks>();
  return (group, alike, month) => {
    const rules = rulesAt(caisse, month);
    if (!rules.ok || alike.pool !== undefined || hasBirthMonth(alike)) return totalFlows(caisse, alike, month);
    const { version } = rules;
    const names = namesIn(version);
    if (readsEntry(version)) return totalFlows(caisse, alike, month);
    // Only under rules that read a rank, a group has several cohorts in a month.
    const isOfRank = names.has('rank');
    const isOfDays = names.has('daysInMonth') || alike.household.answers?.['daysInMonth'] !== undefined;
    const key = [group, isOfRank && alike.entered, isOfDays && daysInMonth(month)].join(' ');
    const last = known.get(key);
    const isKept = last?.version === version && isSame(last.alike, alike);
    if (isKept && (!isOfRank || last.alike.firstRank === alike.firstRank)) return last.totals;
    const totals = totalFlows(
      caisse,
      alike,
      month,
      isOfRank ? memoryOf(ofRanks, [group, isOfDays && daysInMonth(month)].join(' '), version, alike) : undefined,
    );
    // A diagnostic may name its month.
    if (totals.ok) known.set(key, { version, alike, totals });
    return totals;
  };
}

/** The memory of the households of a group, whatever their ranks. */
interface OfRanks {
  readonly version: LoweredVersion;
  readonly chosen: AlikeHouseholds['household']['chosen'];
  readonly memory: TotalsMemory;
}

/** The memory under a key; a new one if the rules or the amount that the households choose have changed. */
function memoryOf(
  known: Map<string, OfRanks>,
  key: string,
  version: LoweredVersion,
  { household: { chosen } }: AlikeHouseholds,
): TotalsMemory {
  const last = known.get(key);
  if (last?.version === version && last.chosen === chosen) return last.memory;
  const memory = createTotalsMemory();
  known.set(key, { version, chosen, memory });
  return memory;
}

/** Whether what moves depends on the month in which a household entered, or on its rank. */
export const readsEntryOrRank = (version: LoweredVersion): boolean =>
  readsEntry(version) || namesIn(version).has('rank');

const readsEntry = ({ flows }: LoweredVersion): boolean =>
  flows.some(({ period }) => period === 'entry' || period === 'year');

/** The names of the inputs that rules read, found once for each version. */
const namesIn: (version: LoweredVersion) => ReadonlySet<string> = /* @__PURE__ */ rememberByObject(
  ({ takesPart, flows }) =>
    new Set([takesPart, ...flows.map(({ rule }) => rule)].flatMap((rule) => inputsIn(rule).map(({ name }) => name))),
);

const hasBirthMonth = ({ household }: AlikeHouseholds): boolean =>
  household.members.some(({ birthMonth }) => birthMonth !== undefined);

/** Whether two states of one group differ in nothing that totals depend on. */
const isSame = (left: AlikeHouseholds, right: AlikeHouseholds): boolean =>
  left.households === right.households && left.household.chosen === right.household.chosen;
