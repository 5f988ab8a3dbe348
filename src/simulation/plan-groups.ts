/** Computes the flows of the groups of a scenario for each month. */
import { type Caisse, type Flow, isMonthlyMoney, type Label, type LoweredScenario, rulesAt } from '../caisse/index.ts';
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
import { paidOf, sumOnce } from './fund-flows.ts';
import type { PlanFlow, PlanGroup } from './fund-plan.ts';

/** Reports a diagnostic about the group at an index. */
type Report = (problem: Diagnostic, group: number) => void;

type Group = LoweredScenario['groups'][number];

/** The flows of one group in one month. */
interface GroupMonth {
  readonly takingPart: number;
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
  const months = calendar.map((month, index) => monthOf(caisse, scenario, month, index, report));
  return scenario.groups.map(({ source }, place): PlanGroup => {
    const ofGroup = months.map((month) => month[place]!);
    const refused = ofGroup.map(({ takingPart }) => source.households - takingPart);
    return {
      label: labelOf(source.label),
      households: ofGroup.map(({ takingPart }) => takingPart),
      ...(refused.some((count) => count > 0) ? { refused } : {}),
      flows: flowsOf(ofGroup),
    };
  });
}

/** All flows of a group, with zero in the months that lack them. */
function flowsOf(months: readonly GroupMonth[]): readonly PlanFlow[] {
  const key = ({ id, from, to }: PlanFlow): string => `${id} ${from} ${to}`;
  const known = new Map(months.flatMap(({ flows }) => flows.map(({ flow }) => [key(flow), flow] as const)));
  return [...known].map(([wanted, flow]) => ({
    ...flow,
    total: months.map(({ flows }) => flows.find((each) => key(each.flow) === wanted)?.total ?? NO_FLOW),
  }));
}

function monthOf(
  caisse: Caisse,
  scenario: LoweredScenario,
  month: Month,
  index: number,
  report: Report,
): readonly GroupMonth[] {
  const alike = rankHouseholds(scenario.groups);
  const first = alike.map((each, place) => groupMonth(caisse, scenario.groups[place]!, each, month, place, report));
  if (!first.some(({ isPending }) => isPending)) return first;
  const members = first.map(({ takingPart }, place) => (alike[place] === null ? 0 : takingPart));
  const paidIn = first.flatMap(({ flows }, place) =>
    alike[place] === null
      ? []
      : flows
          .filter(({ flow }) => flow.to === 'fund')
          .map(({ flow, total }) => paidOf(flow.from, total, scenario.paymentRate, index)),
  );
  const paid = paidIn.reduce((sum, amount) => sum + BigInt(amount), 0n);
  const tooLarge = amountTooLarge(fromScaledInteger(paid, 2));
  if (tooLarge !== undefined) {
    report(
      tooLarge,
      first.findIndex(({ isPending }) => isPending),
    );
    return first;
  }
  const total = sumOnce(paidIn);
  const shares = members.reduce((sum, count) => sum + count, 0);
  return first.map((group, place) => {
    const each = alike[place] ?? null;
    if (!group.isPending || each === null || shares === 0) return group;
    const firstRank = members.slice(0, place).reduce((sum, count) => sum + count, 0);
    const pooled = { ...each, pool: { total, shares, firstRank } };
    return groupMonth(caisse, scenario.groups[place]!, pooled, month, place, report);
  });
}

/** The households of each group with the rank of the first; `null` for a group with figures only. */
function rankHouseholds(groups: readonly Group[]): readonly (AlikeHouseholds | null)[] {
  let firstRank = 1;
  return groups.map(({ source: { household, households }, contribution, allocation }) => {
    if (household === undefined) return null;
    const alike: AlikeHouseholds = {
      household,
      households,
      firstRank,
      instead: {
        ...(contribution === null ? {} : { contribution }),
        ...(allocation === null ? {} : { allocation }),
      },
    };
    firstRank += households;
    return alike;
  });
}

/** A group in a month. It is pending while the total of the pool is unknown. */
type PendingGroupMonth = GroupMonth & { readonly isPending: boolean };

function groupMonth(
  caisse: Caisse,
  group: Group,
  alike: AlikeHouseholds | null,
  month: Month,
  place: number,
  report: Report,
): PendingGroupMonth {
  if (alike === null) return byFigures(group, place, report);
  const isAllocated = group.allocation !== null || allocatesMoney(caisse, month);
  if (!isAllocated) report(error('CAISSE-FUND-NOT-MONEY', [], { month }), place);
  const totals = totalFlows(caisse, alike, month);
  if (!totals.ok) {
    totals.diagnostics.forEach((problem) => {
      report(problem, place);
    });
    if (totals.missing.length > 0) {
      report(error('CAISSE-FUND-INCOMPLETE', [], { month, missing: totals.missing }), place);
    }
    return { takingPart: 0, flows: [], isPending: false };
  }
  return {
    takingPart: totals.takingPart,
    flows: totals.flows.flatMap(({ flow, total }) => (total === null ? [] : [{ flow: planFlow(flow, total), total }])),
    isPending: totals.flows.some(({ total }) => total === null),
  };
}

/** Whether all allocations under the rules of a month are monthly amounts of money. */
function allocatesMoney(caisse: Caisse, month: Month): boolean {
  const rules = rulesAt(caisse, month);
  return !rules.ok || rules.version.flows.filter(({ view }) => view === 'allocation').every(isMonthlyMoney);
}

/** The flows of a group that has figures only: a contribution and an allocation. */
function byFigures(
  { source: { households }, contribution, allocation }: Group,
  place: number,
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
  return { takingPart: households, flows: flows.map((flow) => ({ flow, total: flow.total })), isPending: false };
}

const planFlow = ({ id, from, to, label }: Flow, total: Cents<'once'>): PlanFlow => ({
  id,
  from,
  to,
  ...(label === undefined ? {} : { label }),
  total,
});

const NO_FLOW = cents(0, 'once');
