/** The facts under which the rules of a month are read. */
import { factsOf, type Household } from '../../household/index.ts';
import { type DecimalInput, daysInMonth, type Diagnostic, type Month } from '../../money/index.ts';
import type { Facts } from '../../rule/index.ts';
import type { LoweredVersion } from '../lowered.ts';

/** Facts that are not the household's own to tell: purchases, a price, a pool, a rank, a parameter still to be found. */
export type GivenFacts = Readonly<Record<string, DecimalInput | boolean | undefined>>;

/** What is known, and what of it cannot be used. */
export interface AssessedFacts {
  readonly facts: Facts;
  readonly diagnostics: readonly Diagnostic[];
}

/** Somebody who only stands for the facts that are given beside the household. */
const ANYBODY = [{}];

/** The household's facts, with those given beside it in their place, and the days of the month. */
export function assessedFacts(
  household: Household,
  month: Month,
  version: LoweredVersion,
  given: GivenFacts,
): AssessedFacts {
  const own = factsOf(household, month, version.inputs);
  const beside = factsOf({ members: ANYBODY, answers: withoutAbsent(given) }, month, version.inputs);
  return {
    facts: {
      ...own.facts,
      values: { daysInMonth: daysInMonth(month), ...own.facts.values, ...beside.facts.values },
    },
    diagnostics: [
      ...own.diagnostics,
      ...beside.diagnostics.map((problem) => ({ ...problem, path: ['facts', ...problem.path.slice(1)] })),
    ],
  };
}

function withoutAbsent(given: GivenFacts): Readonly<Record<string, DecimalInput | boolean>> {
  const entries = Object.entries(given);
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
