/** Reads the inputs of a rule from the facts of one household; `null` where a fact is absent. */
import { checkArgument, decimalPlaces, exact, type Exact } from '../../money/index.ts';
import type { Facts, FactValue } from '../facts.ts';
import {
  type BooleanInputNode,
  type CategoryInputNode,
  type CountMembersNode,
  type InputNode,
  MEMBERS_LIMIT,
  type NumberInputNode,
} from '../rule-node.ts';

/** The value of a node during an evaluation. */
export type ExactValue = Exact | boolean | string;

/**
 * Checks the facts of a household.
 *
 * @param facts - the facts
 * @param name - the name of the parameter, with which the message begins
 * @throws TypeError when they have another shape
 */
export function checkFacts(facts: Facts | null | undefined, name = 'facts'): void {
  checkArgument(`${name}.values`, facts?.values, 'object');
  const ages: unknown = facts?.ages;
  if (ages !== undefined) checkArgument(`${name}.ages`, ages, 'list');
}

/** The value of a number input, exact. */
export function numberReader(input: NumberInputNode): (facts: Facts) => Exact | null {
  const minimum = exact(input.minimum);
  const maximum = exact(input.maximum);
  return (facts) => {
    const given = givenValue(facts, input.name);
    if (given === undefined) return null;
    const value = exactFact(input, given);
    if (decimalPlaces(value) > input.decimals) {
      throw new RangeError(`facts.values.${input.name}: ${String(given)} has more than ${input.decimals} decimals`);
    }
    if (value.lessThan(minimum) || value.greaterThan(maximum)) {
      throw new RangeError(
        `facts.values.${input.name}: ${String(given)} is not in ${input.minimum} to ${input.maximum}`,
      );
    }
    return value;
  };
}

/** The value of a yes or no. */
export function readBoolean(input: BooleanInputNode, facts: Facts): boolean | null {
  const given = givenValue(facts, input.name);
  if (given === undefined) return null;
  if (typeof given !== 'boolean') throw new TypeError(`facts.values.${input.name}: neither true nor false`);
  return given;
}

/** The word that was given for a category. */
export function readCategory(input: CategoryInputNode, facts: Facts): string | null {
  const given = givenValue(facts, input.name);
  if (given === undefined) return null;
  if (typeof given !== 'string') throw new TypeError(`facts.values.${input.name}: not a word`);
  if (!input.open && !input.options.includes(given)) {
    throw new RangeError(`facts.values.${input.name}: ${JSON.stringify(given)} is none of its options`);
  }
  return given;
}

/** Whether an input was given. */
export function isGiven(input: InputNode, facts: Facts): boolean {
  return givenValue(facts, input.name) !== undefined;
}

/** Whether a count of members needs no age. */
export function countsEverybody(node: CountMembersNode): boolean {
  return node.from === 0 && node.before === null;
}

/** The number of members known to be in the range, and of members of unknown age; `null` where the members are unknown. */
export function readMembers(
  node: CountMembersNode,
  facts: Facts,
): { readonly known: number; readonly unknown: number } | null {
  const { ages } = facts;
  if (ages === undefined) return null;
  checkFactAges(ages);
  if (countsEverybody(node)) return { known: ages.length, unknown: 0 };
  const before = node.before ?? Infinity;
  let known = 0;
  let unknown = 0;
  for (const age of ages) {
    if (age === undefined) unknown += 1;
    else if (age >= node.from && age < before) known += 1;
  }
  return { known, unknown };
}

function givenValue({ values }: Facts, name: string): FactValue | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function exactFact(input: NumberInputNode, given: FactValue): Exact {
  try {
    return exact(given as Exclude<FactValue, boolean>);
  } catch (cause) {
    if (cause instanceof TypeError) throw new TypeError(`facts.values.${input.name}: not a number`, { cause });
    throw new RangeError(`facts.values.${input.name}: ${JSON.stringify(given)} is not a plain decimal number`, {
      cause,
    });
  }
}

function checkFactAges(ages: readonly (number | undefined)[]): void {
  if (ages.length < 1 || ages.length > MEMBERS_LIMIT) {
    throw new RangeError(`facts.ages: ${ages.length} members, not 1 to ${MEMBERS_LIMIT}`);
  }
  for (const age of ages) {
    if (age !== undefined && !(Number.isInteger(age) && age >= 0)) {
      throw new RangeError(`facts.ages: ${age} is not an age in whole years`);
    }
  }
}
