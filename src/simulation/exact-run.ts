/** One run by the exact simulation. */
import { type Caisse, type CaisseDocument, lowerCaisse, type LoweredDraw, unambiguous } from '../caisse/index.ts';
import type { Diagnostic } from '../money/index.ts';
import { withValueAt } from '../shape/index.ts';
import type { FundPlan } from './fund-plan.ts';
import { type GroupsMemory, planFundWith, type PlanFundOptions } from './plan-fund.ts';
import type { DrawnValues, RunPath, RunPaths } from './run-path.ts';
import { simulateFund } from './simulate-fund.ts';

/** The paths of a run, or the diagnostics of drawn values that the document cannot have. */
export type ExactRunResult =
  { readonly ok: true; readonly paths: RunPaths } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The document of a caisse in which drawn values stand in the place of their distributions. */
const withDrawn = (
  document: CaisseDocument,
  id: string,
  draws: readonly LoweredDraw[],
  values: DrawnValues,
): CaisseDocument =>
  draws.reduce((changed, { path }, place) => {
    const value = values[place]!;
    const written = typeof value === 'string' ? unambiguous(value) : value.map(unambiguous);
    return withValueAt(changed, ['scenarios', id, ...path], written);
  }, document);

/** Returns a function that writes drawn values into the document, checks it and simulates it. */
export function createExactRuns(
  caisse: Caisse,
  id: string,
  draws: readonly LoweredDraw[],
  options: PlanFundOptions,
): (values: DrawnValues) => ExactRunResult {
  const memory: GroupsMemory = { last: null };
  return (values) => {
    const lowered = lowerCaisse(withDrawn(caisse.document, id, draws, values), caisse);
    const planned = lowered.ok ? planFundWith(lowered.caisse, id, options, memory) : lowered;
    if (!planned.ok) return planned;
    const { plan, ifUnspentStays } = planned;
    return {
      ok: true,
      paths: { planned: pathOf(plan), ifUnspentStays: ifUnspentStays === null ? null : pathOf(ifUnspentStays) },
    };
  };
}

function pathOf(plan: FundPlan): RunPath {
  const { months, summary } = simulateFund(plan);
  const below = months.findIndex(({ month }) => month === summary.firstBelowRule);
  return {
    reserves: months.map(({ available }) => available),
    result: summary.result,
    firstBelowRule: below < 0 ? null : below,
  };
}
