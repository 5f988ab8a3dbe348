/** The facts for an assessment of a month. */
import { factsOf, type Household, type HouseholdFacts, idleSlot } from '../../household/index.ts';
import { type DecimalInput, daysInMonth, type Diagnostic, error, type Month, readParts } from '../../money/index.ts';
import type { Facts } from '../../rule/index.ts';
import type { LoweredVersion } from '../lowered.ts';

/** Facts that are not part of the household's data: purchases, a price, a pool, a rank, a parameter without a value. */
export type GivenFacts = Readonly<Record<string, DecimalInput | boolean | undefined>>;

/** Facts, the diagnostics of invalid ones, and the warnings about probably unintended ones. */
export interface AssessedFacts {
  readonly facts: Facts;
  readonly diagnostics: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * The facts that an argument gives, if it gives any.
 *
 * @param name - the name of the argument
 * @param given - the facts by name
 * @throws TypeError when they are not an object, or cannot be read
 */
export const givenFacts = (name: string, given: GivenFacts | undefined): GivenFacts =>
  given === undefined ? {} : readParts(name, given);

/** Placeholder members, for facts that are given separately from the household. */
const PLACEHOLDER_MEMBERS = [{}];

const NO_FACTS: HouseholdFacts = { facts: { values: {} }, diagnostics: [], warnings: [] };

/** The household's facts, overridden by those given separately, and the days of the month. */
export function assessedFacts(
  household: Household,
  month: Month,
  version: LoweredVersion,
  given: GivenFacts,
): AssessedFacts {
  const own = factsOf(household, month, version.inputs, version.memberInputs);
  const beside =
    Object.keys(given).length === 0
      ? NO_FACTS
      : factsOf(
          { members: PLACEHOLDER_MEMBERS, answers: given as NonNullable<Household['answers']> },
          month,
          version.inputs,
        );
  const idle = Object.entries(beside.facts.values).flatMap(([name, value]) =>
    value === undefined ? [] : (idleSlot(name, value, ['facts', name], own.facts.ages, version.memberInputs) ?? []),
  );
  return {
    facts: {
      ...own.facts,
      values: { ...own.facts.values, ...beside.facts.values, daysInMonth: daysInMonth(month) },
    },
    diagnostics: [
      ...own.diagnostics,
      ...daysProblem(own.facts, month, 'answers'),
      ...beside.diagnostics.map(besideHousehold),
      ...daysProblem(beside.facts, month, 'facts'),
    ],
    warnings: [...own.warnings, ...beside.warnings.map(besideHousehold), ...idle],
  };
}

/** The number of days follows from the month; a different one is a mistake. */
function daysProblem({ values }: Facts, month: Month, place: string): readonly Diagnostic[] {
  const { daysInMonth: given } = values;
  if (given === undefined || Number(given) === daysInMonth(month)) return [];
  const details = { days: String(given), month, daysInMonth: daysInMonth(month) };
  return [error('CAISSE-HOUSEHOLD-DAYS-IN-MONTH', [place, 'daysInMonth'], details)];
}

/** A diagnostic of a fact that is given separately, with its path. */
const besideHousehold = (problem: Diagnostic): Diagnostic => ({
  ...problem,
  path: ['facts', ...problem.path.slice(1)],
});
