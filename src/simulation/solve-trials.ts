/** Simulates a scenario with each value of a figure. */
import { type Caisse, lowerCaisse } from '../caisse/index.ts';
import type { DecimalText } from '../rule/index.ts';
import type { FundGoal } from './fund-question.ts';
import type { ValueOutcome } from './fund-solution.ts';
import type { FundPlan } from './fund-plan.ts';
import { goalMisses } from './goal-misses.ts';
import { type GroupsMemory, planFundWith, type PlanFundOptions } from './plan-fund.ts';
import type { Trial } from './search-values.ts';
import { simulateFund } from './simulate-fund.ts';
import type { Subject } from './solve-subject.ts';

/** What a value leaves; and if unspent credit stays in the fund, where the scenario leaves that open. */
export interface ValueOutcomes {
  readonly planned: ValueOutcome;
  readonly ifUnspentStays: ValueOutcome | null;
}

/** Returns a function that simulates a scenario with a value, once for each value, and calls `done` after each. */
export function createTrials(
  caisse: Caisse,
  id: string,
  subject: Subject,
  goals: readonly FundGoal[],
  options: PlanFundOptions,
  done: () => void,
): (value: DecimalText) => ValueOutcomes {
  const known = new Map<DecimalText, ValueOutcomes>();
  const memory: GroupsMemory = { last: null };
  const simulate = (value: DecimalText): ValueOutcomes => {
    const lowered = lowerCaisse(subject.withValue(value), caisse);
    const planned = lowered.ok ? planFundWith(lowered.caisse, id, options, memory) : lowered;
    if (!planned.ok) {
      const { diagnostics } = planned;
      return { planned: { kind: 'invalid', value, holds: false, diagnostics }, ifUnspentStays: null };
    }
    const { plan, ifUnspentStays } = planned;
    return {
      planned: outcomeOf(plan, value, goals),
      ifUnspentStays: ifUnspentStays === null ? null : outcomeOf(ifUnspentStays, value, goals),
    };
  };
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const outcomes = simulate(value);
    known.set(value, outcomes);
    done();
    return outcomes;
  };
}

function outcomeOf(plan: FundPlan, value: DecimalText, goals: readonly FundGoal[]): ValueOutcome {
  const simulation = simulateFund(plan);
  const misses = goalMisses(simulation, goals);
  const { lowest, closingReserve, netReserve, firstBelowZero, coverage } = simulation.summary;
  return {
    kind: 'simulated',
    value,
    holds: misses.length === 0,
    misses,
    lowest,
    closingReserve,
    netReserve,
    firstBelowZero,
    coverage,
  };
}

/** An outcome as the search compares it: the largest amount that is missing for a goal. */
export function trialOf(outcome: ValueOutcome): Trial {
  if (outcome.kind === 'invalid') return { holds: false, miss: Infinity };
  return { holds: outcome.holds, miss: Math.max(0, ...outcome.misses.map(({ missing }) => missing)) };
}
