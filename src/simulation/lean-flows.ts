/** The flows of groups by month, with the numbers of households of a run. */
import {
  type Caisse,
  type LoweredDraw,
  type LoweredGroup,
  type LoweredScenario,
  type LoweredVersion,
  rulesAt,
} from '../caisse/index.ts';
import { drawsOnPool } from '../caisse/many.ts';
import { centsFromExact, exact, type Month } from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';
import { isCredit, payerOf } from './fund-flows.ts';
import { type FundPlan, figureAt, type PlanFlow } from './fund-plan.ts';
import { type DrawnGroup, familyCounter } from './lean-counts.ts';
import type { LeanFlow, LeanFlowKind } from './lean-months.ts';
import { householdMonth } from './plan-groups.ts';
import { readsEntryOrRank } from './remember-totals.ts';
import type { DrawnValues } from './run-path.ts';
import type { WholeShare } from './whole-share.ts';

/** The flows and the households of a run by month, and an upper bound of the sum of all flows. */
export interface RunFlows {
  readonly flows: readonly LeanFlow[];
  readonly households: readonly number[];
  readonly bound: number;
}

/** Gives the flows of a run; `null` for values that whole numbers cannot follow. */
export type FlowsOfRun = (values: DrawnValues) => RunFlows | null;

/** Flows of one key that are added up, with the place of the key. */
interface Part {
  readonly counts: (families: FamilyCounts) => readonly number[];
  /** Cents for each household by month. */
  readonly amounts: (values: DrawnValues) => readonly number[];
  readonly flow: number;
}

type FamilyCounts = ReadonlyMap<number, readonly (readonly number[])[]>;

/**
 * Makes the function that gives the flows of a run.
 *
 * @remarks
 * The flows of groups without drawn figures are those of the central plan. For other groups, the flows of one household are computed once for each month and
 * multiplied by the households of the run.
 *
 * @returns `null` if the flows of one household depend on others or on its entry, if there are places, or if the rules and a drawn amount apply together
 */
export function flowsOfRuns(
  caisse: Caisse,
  scenario: LoweredScenario,
  plan: FundPlan,
  calendar: readonly Month[],
  shareOf: (text: DecimalText) => WholeShare,
): FlowsOfRun | null {
  const drawnIn = groupDraws(scenario.draws);
  const versions = versionsOf(caisse, calendar);
  const drawsRate = scenario.draws.some(({ path }) => path[0] === 'paymentRate');
  const hasPool = versions.some(({ flows }) => flows.some(drawsOnPool));
  if (hasPool && (drawsRate || drawnIn.size > 0)) return null;
  if (drawnIn.size > 0 && (scenario.places !== null || versions.some(readsEntryOrRank))) return null;
  const keys = new Map<string, { readonly kind: LeanFlowKind; readonly base: number[] }>();
  const places = new Map<string, number>();
  const placeOf = (flow: Omit<PlanFlow, 'total'>): number | null => {
    const kind = kindOf(flow);
    if (kind === null) return null;
    const key = `${flow.id} ${flow.from} ${flow.to}`;
    if (!places.has(key)) {
      places.set(key, places.size);
      keys.set(key, { kind, base: calendar.map(() => 0) });
    }
    return places.get(key)!;
  };
  const baseHouseholds = calendar.map(() => 0);
  let baseBound = 0;
  const parts: Part[] = [];
  const takingPart: { readonly family: number; readonly part: number; readonly takes: readonly number[] }[] = [];
  const inFamily = new Map<number, number>();
  for (const [index, group] of scenario.groups.entries()) {
    const part = inFamily.get(group.place) ?? 0;
    inFamily.set(group.place, part + 1);
    const ofPlan = plan.groups[index]!;
    if (!drawnIn.has(group.place)) {
      calendar.forEach((_, month) => {
        baseHouseholds[month]! += figureAt(ofPlan.households, month);
        for (const flow of ofPlan.flows) baseBound += Math.abs(figureAt(flow.total, month));
      });
      for (const flow of ofPlan.flows) {
        const place = placeOf(flow);
        if (place === null) continue;
        const { base } = [...keys.values()][place]!;
        calendar.forEach((_, month) => (base[month]! += figureAt(flow.total, month)));
      }
      continue;
    }
    const unit = unitFlows(caisse, group, calendar, drawnIn.get(group.place)!);
    if (unit === null) return null;
    takingPart.push({ family: group.place, part, takes: unit.takes });
    for (const { flow, amounts } of unit.flows) {
      const place = placeOf(flow);
      parts.push({ counts: (families) => families.get(group.place)![part]!, amounts, flow: place ?? -1 });
    }
  }
  const families = [...drawnIn].map(([place, draws]) => ({
    place,
    draws,
    count: familyCounter(
      scenario.groups.filter((group) => group.place === place),
      calendar,
      shareOf,
    ),
  }));
  const merged = [...keys.values()];
  return (values) => {
    const counts = new Map<number, readonly (readonly number[])[]>();
    for (const { place, draws, count } of families) {
      const counted = count(drawnGroup(draws, values));
      if (counted === null) return null;
      counts.set(place, counted);
    }
    const households = [...baseHouseholds];
    for (const { family, part, takes } of takingPart) {
      const own = counts.get(family)![part]!;
      for (let month = 0; month < households.length; month += 1) households[month]! += takes[month]! * own[month]!;
    }
    let bound = baseBound;
    const flows = merged.map(({ kind, base }) => ({ kind, due: parts.length === 0 ? base : [...base] }));
    for (const { counts: countsOf, amounts: amountsOf, flow } of parts) {
      const own = countsOf(counts);
      const amounts = amountsOf(values);
      const due = flow < 0 ? null : flows[flow]!.due;
      for (let month = 0; month < own.length; month += 1) {
        const amount = own[month]! * amounts[month]!;
        bound += Math.abs(amount);
        if (due !== null) due[month]! += amount;
      }
    }
    return { flows, households, bound };
  };
}

/** A draw with its place in the list of draws. */
interface PlacedDraw {
  readonly draw: LoweredDraw;
  readonly place: number;
}

/** The draws of groups, by the place of the group in the document. */
function groupDraws(draws: readonly LoweredDraw[]): ReadonlyMap<number, readonly PlacedDraw[]> {
  const byGroup = new Map<number, readonly PlacedDraw[]>();
  draws.forEach((draw, place) => {
    const [list, group] = draw.path;
    if (list !== 'groups' || typeof group !== 'number') return;
    byGroup.set(group, [...(byGroup.get(group) ?? []), { draw, place }]);
  });
  return byGroup;
}

/** The drawn figures of a group. */
const drawnGroup = (draws: readonly PlacedDraw[], values: DrawnValues): DrawnGroup =>
  Object.fromEntries(draws.map(({ draw: { path }, place }) => [path.at(-1)!, values[place]!]));

/** Flows of one household of a group by month, and whether it takes part. */
interface UnitFlows {
  /** 1 in a month in which the household takes part, 0 in others. */
  readonly takes: readonly number[];
  readonly flows: readonly {
    readonly flow: Omit<PlanFlow, 'total'>;
    readonly amounts: (values: DrawnValues) => readonly number[];
  }[];
}

function unitFlows(
  caisse: Caisse,
  group: LoweredGroup,
  calendar: readonly Month[],
  draws: readonly PlacedDraw[],
): UnitFlows | null {
  const amountDraws = draws.filter(({ draw: { path } }) => path[2] === 'contribution' || path[2] === 'allocation');
  if (amountDraws.length > 0 && group.source.household !== undefined) return null;
  const byMonth = calendar.map((month) => {
    const isThere = group.from <= month && (group.to === null || month <= group.to);
    return isThere ? householdMonth(caisse, group, month) : { takingPart: 0, flows: [] };
  });
  const flows = new Map<string, { readonly flow: Omit<PlanFlow, 'total'>; readonly amounts: number[] }>();
  const takes: number[] = [];
  for (const [index, month] of byMonth.entries()) {
    if (month === undefined) return null;
    takes.push(month.takingPart);
    for (const { flow, total } of month.flows) {
      const key = `${flow.id} ${flow.from} ${flow.to}`;
      const known = flows.get(key) ?? { flow, amounts: calendar.map(() => 0) };
      known.amounts[index]! += total;
      flows.set(key, known);
    }
  }
  return {
    takes,
    flows: [...flows.values()].map(({ flow, amounts }) => {
      const drawn = amountDraws.find(({ draw }) => draw.path[2] === flow.id);
      if (drawn === undefined) return { flow, amounts: () => amounts };
      const { place } = drawn;
      return {
        flow,
        amounts: (values) => {
          const amount: number = centsFromExact(exact(values[place] as DecimalText), 'once');
          return calendar.map(() => amount);
        },
      };
    }),
  };
}

/** What a flow is to the fund; `null` if it moves no money of the fund. */
function kindOf(flow: Pick<PlanFlow, 'from' | 'to'>): LeanFlowKind | null {
  if (isCredit(flow)) return 'credit';
  if (flow.from === 'fund') return flow.to === 'fund' ? null : 'to-others';
  if (flow.to !== 'fund') return null;
  return payerOf(flow.from) === 'households' ? 'from-households' : 'from-others';
}

/** The versions of the rules in some months. */
function versionsOf(caisse: Caisse, calendar: readonly Month[]): readonly LoweredVersion[] {
  const versions = new Set<LoweredVersion>();
  for (const month of calendar) {
    const rules = rulesAt(caisse, month);
    if (rules.ok) versions.add(rules.version);
  }
  return [...versions];
}
