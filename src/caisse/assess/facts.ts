/** The facts for an assessment of a month. */
import { factsOf, type Household } from '../../household/index.ts';
import { type DecimalInput, daysInMonth, type Diagnostic, type Month } from '../../money/index.ts';
import type { Facts } from '../../rule/index.ts';
import type { LoweredVersion } from '../lowered.ts';

/** Facts that are not part of the household's data: purchases, a price, a pool, a rank, a parameter without a value. */
export type GivenFacts = Readonly<Record<string, DecimalInput | boolean | undefined>>;

/** Facts, and the diagnostics of invalid ones. */
export interface AssessedFacts {
  readonly facts: Facts;
  readonly diagnostics: readonly Diagnostic[];
}

/** Placeholder members, for facts that are given separately from the household. */
const PLACEHOLDER_MEMBERS = [{}];

/** The household's facts, overridden by those given separately, and the days of the month. */
export function assessedFacts(
  household: Household,
  month: Month,
  version: LoweredVersion,
  given: GivenFacts,
): AssessedFacts {
  const own = factsOf(household, month, version.inputs);
  const beside = factsOf(
    { members: PLACEHOLDER_MEMBERS, answers: given as NonNullable<Household['answers']> },
    month,
    version.inputs,
  );
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
