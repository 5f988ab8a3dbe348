/** Computes the flows of the groups of a scenario for each month. */
import {
  type Caisse,
  type Flow,
  isMonthlyMoney,
  type Label,
  type LoweredScenario,
  type LoweredVersion,
  rulesAt,
  valueOf,
} from '../caisse/index.ts';
import { type AlikeHouseholds, totalFlows } from '../caisse/many.ts';
import {
  amountTooLarge,
  type Cents,
  cents,
  centsFromExact,
  type Diagnostic,
  error,
  exact,
  fromScaledInteger,
  type Month,
} from '../money/index.ts';
import { checkGroups } from './check-groups.ts';
import { householdOf } from './group-household.ts';
import { paidOfFlows, sumOnce } from './fund-flows.ts';
import type { PlanFlow, PlanGroup } from './fund-plan.ts';
import { type Cohort, countGroups, type CountsOfMonth } from './group-counts.ts';
import { readsEntryOrRank, rememberTotals } from './remember-totals.ts';

/** Reports a diagnostic about the group at an index. */
type Report = (problem: Diagnostic, group: number) => void;

type Group = LoweredScenario['groups'][number];

/** A caisse, and what computes the totals of its flows. */
interface Computing {
  readonly caisse: Caisse;
  readonly totalsOf: ReturnType<typeof rememberTotals>;
}

/** The flows of some households in one month. */
export interface GroupMonth {
  readonly takingPart: number;
  readonly refused: number;
  readonly flows: readonly { readonly flow: PlanFlow; readonly total: Cents<'once'> }[];
}

/**
 * Computes the groups of a scenario, with their flows in each month.
 *
 * @param caisse - the caisse
 * @param scenario - the scenario
 * @param calendar - the months
 * @param labelOf - returns the text of a label
 * @param report - called for each diagnostic about a group that cannot be computed
 */
export function planGroups(
  caisse: Caisse,
  scenario: LoweredScenario,
  calendar: readonly Month[],
  labelOf: (label: Label) => string,
  report: Report,
): readonly PlanGroup[] {
  checkGroups(caisse, scenario, calendar, report);
  // Refused households matter only to places: without these, they enter like all others, and the rules of each month count them.
  const totalsOfOne = rememberTotals(caisse);
  const isRefused = (group: number, month: Month): boolean =>
    scenario.places !== null && refusesAll({ caisse, totalsOf: totalsOfOne }, scenario.groups, group, month);
  const counts = countGroups(scenario, calendar, isRefused);
  const computing: Computing = { caisse, totalsOf: rememberTotals(caisse) };
  const months = calendar.map((month, index) => monthOf(computing, scenario, month, index, counts[index]!, report));
  return scenario.groups.map(({ source }, place): PlanGroup => {
    const ofGroup = months.map((month) => month[place]!);
    return {
      label: labelOf(source.label),
      ...(source.household === undefined ? {} : { persons: source.household.members.length }),
      households: ofGroup.map(({ takingPart }) => takingPart),
      ...ifAny(
        'refused',
        ofGroup.map(({ refused }) => refused),
      ),
      ...ifAny(
        'waiting',
        counts.map(({ waiting }) => waiting[place]!),
      ),
      ...ifAny(
        'paused',
        counts.map(({ paused }) => paused[place]!),
      ),
      flows: flowsOf(ofGroup),
    };
  });
}

/** A list of counts by month, left out if all are zero. */
const ifAny = <Key extends string>(key: Key, counts: readonly number[]): Partial<Record<Key, readonly number[]>> =>
  counts.some((count) => count > 0) ? ({ [key]: counts } as Record<Key, readonly number[]>) : {};

/** All flows of a group, with zero in the months that lack them. */
function flowsOf(months: readonly GroupMonth[]): readonly PlanFlow[] {
  const key = ({ id, from, to }: PlanFlow): string => `${id} ${from} ${to}`;
  const known = new Map(months.flatMap(({ flows }) => flows.map(({ flow }) => [key(flow), flow] as const)));
  return [...known].map(([wanted, flow]) => ({
    ...flow,
    total: months.map(({ flows }) =>
      sumOnce(flows.filter((each) => key(each.flow) === wanted).map(({ total }) => total)),
    ),
  }));
}

/** The flows of all groups in a month, computed for each cohort. */
function monthOf(
  computing: Computing,
  scenario: LoweredScenario,
  month: Month,
  index: number,
  { cohorts }: CountsOfMonth,
  report: Report,
): readonly GroupMonth[] {
  const units = unitsOf(cohorts, scenario.groups, computing.caisse, month, report);
  const byUnit = flowsOfUnits(computing, scenario, units, month, index, report);
  const ofGroups: GroupMonth[][] = scenario.groups.map(() => []);
  byUnit.forEach((unit, index) => {
    ofGroups[units[index]!.place]!.push(unit);
  });
  return ofGroups.map(addUp);
}

function addUp(units: readonly GroupMonth[]): GroupMonth {
  return {
    takingPart: units.reduce((sum, { takingPart }) => sum + takingPart, 0),
    refused: units.reduce((sum, { refused }) => sum + refused, 0),
    flows: units.flatMap(({ flows }) => flows),
  };
}

/** Households of one group that are computed together. */
interface Unit {
  readonly place: number;
  readonly group: Group;
  readonly households: number;
  /** `null` for a group with figures only. */
  readonly alike: AlikeHouseholds | null;
}

/** The cohorts with the rank of their first household. Cohorts of a group are one unit if the rules read neither the entry nor a rank. */
function unitsOf(
  cohorts: readonly Cohort[],
  groups: readonly Group[],
  caisse: Caisse,
  month: Month,
  report: Report,
): readonly Unit[] {
  const version = versionOf(caisse, month);
  const isApart = version !== undefined && readsEntryOrRank(version);
  let firstRank = 1;
  return (isApart ? cohorts : mergeByGroup(cohorts)).map(({ group: place, entered, households }) => {
    const group = groups[place]!;
    const household = householdOf(group, caisse, month, (problem) => {
      report(problem, place);
    });
    if (household === undefined) return { place, group, households, alike: null };
    const alike: AlikeHouseholds = {
      household,
      households,
      firstRank,
      entered,
      instead: {
        ...(group.contribution === null ? {} : { contribution: group.contribution }),
        ...(group.allocation === null ? {} : { allocation: group.allocation }),
      },
    };
    firstRank += households;
    return { place, group, households, alike };
  });
}

function mergeByGroup(cohorts: readonly Cohort[]): readonly Cohort[] {
  const merged = new Map<number, Cohort>();
  for (const cohort of cohorts) {
    const known = merged.get(cohort.group);
    merged.set(
      cohort.group,
      known === undefined ? cohort : { ...known, households: known.households + cohort.households },
    );
  }
  return [...merged.values()].sort((left, right) => left.group - right.group);
}

function versionOf(caisse: Caisse, month: Month): LoweredVersion | undefined {
  const rules = rulesAt(caisse, month);
  return rules.ok ? rules.version : undefined;
}

/** Whether the rules refuse even a single household of a group. */
function refusesAll({ caisse, totalsOf }: Computing, groups: readonly Group[], place: number, month: Month): boolean {
  const group = groups[place]!;
  const household = householdOf(group, caisse, month);
  if (household === undefined) return false;
  const totals = totalsOf(place, { household, households: 1, firstRank: 1, entered: group.entered }, month);
  return totals.ok && totals.takingPart === 0;
}

/** The flows of each unit. A closed pool is shared among the households of all units. */
function flowsOfUnits(
  computing: Computing,
  { paymentRate }: LoweredScenario,
  units: readonly Unit[],
  month: Month,
  index: number,
  report: Report,
): readonly GroupMonth[] {
  const first = units.map((unit) => unitMonth(computing, unit, unit.alike, month, report));
  if (!first.some(({ isPending }) => isPending)) return first;
  const members = first.map(({ takingPart }, place) => (units[place]!.alike === null ? 0 : takingPart));
  const due = first.flatMap(({ flows }, place) =>
    units[place]!.alike === null ? [] : flows.filter(({ flow }) => flow.to === 'fund'),
  );
  const paid = due.reduce((sum, { total }) => sum + BigInt(total), 0n);
  const tooLarge = amountTooLarge(fromScaledInteger(paid, 2));
  if (tooLarge !== undefined) {
    report(tooLarge, units[first.findIndex(({ isPending }) => isPending)]!.place);
    return first;
  }
  const total = paidOfFlows(
    due.map(({ flow, total: amount }) => ({ ...flow, due: amount })),
    valueOf(paymentRate, index),
  );
  const shares = members.reduce((sum, count) => sum + count, 0);
  return first.map((unit, place) => {
    const { alike } = units[place]!;
    if (!unit.isPending || alike === null || shares === 0) return unit;
    const firstRank = members.slice(0, place).reduce((sum, count) => sum + count, 0);
    return unitMonth(computing, units[place]!, { ...alike, pool: { total, shares, firstRank } }, month, report);
  });
}

/** A unit in a month. It is pending while the total of the pool is unknown. */
type PendingGroupMonth = GroupMonth & { readonly isPending: boolean };

function unitMonth(
  { caisse, totalsOf }: Computing,
  unit: Unit,
  alike: AlikeHouseholds | null,
  month: Month,
  report: Report,
): PendingGroupMonth {
  if (alike === null) return byFigures(unit, report);
  const { group, place, households } = unit;
  const isAllocated = group.allocation !== null || allocatesMoney(caisse, month);
  if (!isAllocated) report(error('CAISSE-FUND-NOT-MONEY', [], { month }), place);
  const undated = group.contribution === null ? undatedPeriod(caisse, month) : undefined;
  if (undated !== undefined) report(error('CAISSE-FUND-CONTRIBUTION-PERIOD', [], { month, period: undated }), place);
  const totals = totalsOf(place, alike, month);
  if (!totals.ok) {
    totals.diagnostics.forEach((problem) => {
      report(problem, place);
    });
    if (totals.missing.length > 0) {
      report(error('CAISSE-FUND-INCOMPLETE', [], { month, missing: totals.missing }), place);
    }
    return { takingPart: 0, refused: 0, flows: [], isPending: false };
  }
  return {
    takingPart: totals.takingPart,
    refused: households - totals.takingPart,
    flows: totals.flows.flatMap(({ flow, total }) => (total === null ? [] : [{ flow: planFlow(flow, total), total }])),
    isPending: totals.flows.some(({ total }) => total === null),
  };
}

/** The flows of a single household of a group in a month; `undefined` if they cannot be computed, or depend on other households. */
export function householdMonth(caisse: Caisse, group: Group, month: Month): GroupMonth | undefined {
  const problems: Diagnostic[] = [];
  const report: Report = (problem) => {
    problems.push(problem);
  };
  const cohort: Cohort = { group: 0, entered: group.entered, households: 1 };
  const [unit] = unitsOf([cohort], [group], caisse, month, report);
  if (unit === undefined) return undefined;
  const totalsOf: Computing['totalsOf'] = (_, alike, of) => totalFlows(caisse, alike, of);
  const flows = unitMonth({ caisse, totalsOf }, unit, unit.alike, month, report);
  return problems.length === 0 && !flows.isPending ? flows : undefined;
}

/** Whether all allocations under the rules of a month are monthly amounts of money. */
function allocatesMoney(caisse: Caisse, month: Month): boolean {
  const rules = rulesAt(caisse, month);
  return !rules.ok || rules.version.flows.filter(({ view }) => view === 'allocation').every(isMonthlyMoney);
}

/** The period of the contribution under the rules of a month, if it falls in no month: the rules state no conversion of a week or of four weeks. */
function undatedPeriod(caisse: Caisse, month: Month): 'week' | 'four-weeks' | undefined {
  const rules = rulesAt(caisse, month);
  if (!rules.ok) return undefined;
  const { period } = rules.version.contribution;
  return period === 'week' || period === 'four-weeks' ? period : undefined;
}

/** The flows of a group that has figures only: a contribution and an allocation. */
function byFigures(
  { group: { contribution, allocation }, households, place }: Unit,
  report: Report,
): PendingGroupMonth {
  const times = (euros: string | null): Cents<'once'> => {
    const total = exact(euros ?? 0).times(households);
    const tooLarge = amountTooLarge(total);
    if (tooLarge === undefined) return centsFromExact(total, 'once');
    report(tooLarge, place);
    return NO_FLOW;
  };
  const flows = [
    { id: 'contribution', from: 'household', to: 'fund', total: times(contribution) },
    { id: 'allocation', from: 'fund', to: 'household', total: times(allocation) },
  ] as const;
  return {
    takingPart: households,
    refused: 0,
    flows: flows.map((flow) => ({ flow, total: flow.total })),
    isPending: false,
  };
}

const planFlow = ({ id, from, to, label }: Flow, total: Cents<'once'>): PlanFlow => ({
  id,
  from,
  to,
  ...(label === undefined ? {} : { label }),
  total,
});

const NO_FLOW = cents(0, 'once');
