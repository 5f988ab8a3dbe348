/** Converts a household to the input values that rules read. */
import { checkArgument, type Diagnostic, error, isMonth, type Month, nearestDetail } from '../money/index.ts';
import { checkShape, dataKind, quotable } from '../shape/index.ts';
import type { Facts, FactValue, InputNode } from '../rule/index.ts';
import { readAges } from './ages.ts';
import type { Household } from './household.ts';
import { type StatedHousehold, statedShape } from './household-shape.ts';
import { findHouseholdInput, householdInputs } from './household-inputs.ts';
import { idleSlot } from './idle-slot.ts';
import { type KnownMemberInputs, memberFacts } from './member-inputs.ts';
import { nearWord } from './near-word.ts';
import { readFact } from './read-fact.ts';

/** The inputs that a caisse declares beside the built-in ones, by name. */
export type KnownInputs = Readonly<Record<string, InputNode>>;

/** The facts of a household in a month, and the problems in it. Wrong facts are left out. */
export interface HouseholdFacts {
  readonly facts: Facts;
  readonly diagnostics: readonly Diagnostic[];
  /** Valid facts that are probably unintended. */
  readonly warnings: readonly Diagnostic[];
}

/** A value that the household states, with its path. */
interface Statement {
  readonly name: string;
  readonly given: unknown;
  readonly path: Diagnostic['path'];
}

/**
 * The facts of a household in a month.
 *
 * @remarks
 * The age of a member is computed from the birth month if there is one, and increases in that month. Diagnostics have the
 * codes `CAISSE-HOUSEHOLD-EMPTY`, `-TOO-LARGE` (over 10,000 members), `-AGE`, `-BIRTH-MONTH`, `-BIRTH-IN-FUTURE`, `-UNKNOWN-NAME`,
 * `-DUPLICATE`, `-MEMBER-NAME`, `-MEMBER-TOO-YOUNG`, `-MEMBERS-WITH`, `-NOT-A-NUMBER`, `-NOT-WHOLE`, `-TOO-PRECISE`, `-OUT-OF-RANGE`, `-NOT-YES-OR-NO`, `-NOT-TEXT` and `-UNKNOWN-OPTION`, and those of
 * `parseDecimalText` for amounts; or, if the data is not shaped like a household, those of `checkShape` alone. A word that is near a
 * listed one gives the warning `CAISSE-WARN-WORD-NEAR`, and a numbered input of a member whom the household does not have `CAISSE-WARN-MEMBER-MISSING`.
 *
 * @param household - amounts may be written in French or English, a yes or no as `oui` or `yes` too
 * @param month - the month that is assessed, for the ages
 * @param inputs - the inputs that the caisse declares
 * @param memberInputs - the inputs that it declares for each member
 * @law the order of members changes nothing but the order of ages
 * @law facts without diagnostics are in the range of their inputs
 */
export function factsOf(
  household: Household,
  month: Month,
  inputs: KnownInputs = {},
  memberInputs: KnownMemberInputs = {},
): HouseholdFacts {
  const shaped = checkShape(statedShape, household);
  if (!shaped.ok) return { facts: { values: {} }, diagnostics: shaped.diagnostics, warnings: [] };
  return factsOfShaped(shaped.data, month, inputs, memberInputs);
}

/** At most this many problems are reported. */
const PROBLEMS_LIMIT = 100;

function factsOfShaped(
  household: StatedHousehold,
  month: Month,
  inputs: KnownInputs,
  memberInputs: KnownMemberInputs,
): HouseholdFacts {
  const { ages, diagnostics: ageProblems } = readAges(household.members, month);
  const ofMembers = memberFacts(household.members, ages, memberInputs);
  const problems: Diagnostic[] = [...ageProblems, ...ofMembers.diagnostics];
  const warnings: Diagnostic[] = [];
  const values = new Map<string, FactValue>(ofMembers.values);
  for (const { name, given, path } of statementsOf(household)) {
    if (problems.length >= PROBLEMS_LIMIT) break;
    const input = Object.hasOwn(inputs, name) ? inputs[name] : findHouseholdInput(name);
    if (input === undefined) problems.push(unknownName(name, path, inputs));
    else if (values.has(name)) problems.push(error('CAISSE-HOUSEHOLD-DUPLICATE', path, { name }));
    else {
      const fact = readFact(input, given, path);
      if (!fact.ok) problems.push(fact.diagnostic);
      else {
        values.set(name, fact.value);
        const near = nearWord(input, fact.value, path);
        if (near !== null) warnings.push(near);
        const idle = idleSlot(name, fact.value, path, ages.length > 0 ? ages : undefined, memberInputs);
        if (idle !== null) warnings.push(idle);
      }
    }
  }
  return {
    facts: { values: Object.fromEntries(values), ...(ages.length > 0 ? { ages } : {}) },
    diagnostics: problems.slice(0, PROBLEMS_LIMIT),
    warnings,
  };
}

/**
 * Checks a household in a month, without computing any rule.
 *
 * @param household - the members and what they declare
 * @param month - the month, `YYYY-MM`
 * @param inputs - the inputs that a caisse declares beside the built-in ones
 * @param memberInputs - the inputs that it declares for each member
 * @returns the problems, all of them errors, with the codes of `factsOf`; `CAISSE-MONTH` where `month` is not a month
 * @law a household without diagnostics can be computed
 * @example
 * ```ts
 * import { checkHousehold } from 'caisse-rules';
 *
 * const household = { members: [{ age: 41 }, { age: 300 }], resources: { incone: 1200 } };
 * const problems = checkHousehold(household, '2026-11');
 * console.log(problems.map(({ code, path }) => `${code} ${path.join('.')}`));
 * // => [ 'CAISSE-HOUSEHOLD-AGE members.1.age', 'CAISSE-HOUSEHOLD-UNKNOWN-NAME resources.incone' ]
 * ```
 */
export function checkHousehold(
  household: Household,
  month: string,
  inputs: KnownInputs = {},
  memberInputs: KnownMemberInputs = {},
): readonly Diagnostic[] {
  checkArgument('inputs', inputs, 'object');
  checkArgument('memberInputs', memberInputs, 'object');
  if (!isMonth(month)) return [error('CAISSE-MONTH', ['month'], { text: quotable(month) ?? dataKind(month) })];
  return factsOf(household, month, inputs, memberInputs).diagnostics;
}

function statementsOf({ resources = {}, residence, chosen, answers = {} }: StatedHousehold): readonly Statement[] {
  const each = (place: string, given: Readonly<Record<string, unknown>>): Statement[] =>
    Object.entries(given).map(([name, value]) => ({ name, given: value, path: [place, name] }));
  const alone = (name: string, value: unknown): Statement[] =>
    value === undefined ? [] : [{ name, given: value, path: [name] }];
  return [
    ...each('resources', resources),
    ...alone('residence', residence),
    ...alone('chosen', chosen),
    ...each('answers', answers),
  ];
}

function unknownName(name: string, path: Diagnostic['path'], inputs: KnownInputs): Diagnostic {
  const known = [...Object.keys(inputs), ...Object.keys(householdInputs)];
  return error('CAISSE-HOUSEHOLD-UNKNOWN-NAME', path, { name, ...nearestDetail(name, known) });
}
