/** What is known of a household when bounds are computed. */
import { exact, type Exact, rememberByObject } from '../../money/index.ts';
import { certain, UNCERTAIN } from './bound-conditions.ts';
import type { Facts } from '../facts.ts';
import { point, type Range } from '../range.ts';
import type { BooleanBounds, NodeBounds, NumberBounds } from './node-bounds.ts';
import { type CountMembersNode, type InputNode, MEMBERS_LIMIT, type NumberInputNode } from '../rule-node.ts';
import { countsEverybody, isGiven, numberReader, readBoolean, readCategory, readMembers } from './read-facts.ts';

/** The facts, and whether an input is or can be given. */
export interface Knowledge {
  readonly facts: Facts;
  readonly given: (input: InputNode) => BooleanBounds;
}

/** For any household. */
export const NOTHING_KNOWN: Knowledge = { facts: { values: {} }, given: () => UNCERTAIN };

/** For one household that may still give the named inputs, and no others. */
export function knowledgeOf(facts: Facts, toCome: readonly string[]): Knowledge {
  const given = (input: InputNode): BooleanBounds =>
    toCome.includes(input.name) ? UNCERTAIN : certain(isGiven(input, facts));
  return { facts, given };
}

/** The bounds of an input: its value where known, else its declared range. */
export function boundInput(input: InputNode, { facts }: Knowledge): NodeBounds {
  switch (input.type) {
    case 'boolean': {
      const value = readBoolean(input, facts);
      return value === null ? UNCERTAIN : certain(value);
    }
    case 'category': {
      const value = readCategory(input, facts);
      if (value !== null) return { type: 'category', words: [value], open: false };
      return { type: 'category', words: input.options, open: input.open };
    }
    default: {
      const value = isGiven(input, facts) ? numberReader(input)(facts) : null;
      return value === null ? declaredRange(input) : { ...declaredRange(input), ...point(value) };
    }
  }
}

const declaredRange: (input: NumberInputNode) => NumberBounds = /* @__PURE__ */ rememberByObject(
  ({ type, decimals, minimum, maximum }) => ({ type, decimals, minimum: exact(minimum), maximum: exact(maximum) }),
);

/** The bounds of a count of members. */
export function boundMembers(node: CountMembersNode, { facts }: Knowledge): Range<Exact> {
  const members = readMembers(node, facts);
  if (members !== null) return { minimum: exact(members.known), maximum: exact(members.known + members.unknown) };
  return { minimum: exact(countsEverybody(node) ? 1 : 0), maximum: exact(MEMBERS_LIMIT) };
}
