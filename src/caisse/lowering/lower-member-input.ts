/** Lowers the inputs that a caisse declares for each member. */
import { AGE_LIMIT, type MemberInput } from '../../household/index.ts';
import { add, compare, count, countMembers, inferType, min, named, type RuleNode, when } from '../../rule/index.ts';
import type { MemberInputDefinition } from '../input-definition.ts';
import { lowerNumberInput } from './lower-input.ts';
import type { Figure } from '../words.ts';
import { placeholder } from './placeholder.ts';
import type { Scope } from './scope.ts';

/** The highest number of members of a household that may have an input. */
export const MEMBERS_WITH_LIMIT = 20;

/** Checks an input of each member and lowers it to its numbered inputs: `salaire_1`, `salaire_2`. */
export function lowerMemberInput(name: string, definition: MemberInputDefinition, scope: Scope): MemberInput {
  const { atMost, from = 0 } = definition.members;
  const at = scope.at('members');
  const isPossible = Number.isInteger(atMost) && atMost >= 1 && atMost <= MEMBERS_WITH_LIMIT;
  if (!isPossible) at.at('atMost').report('CAISSE-INPUT-MEMBERS', { members: atMost, limit: MEMBERS_WITH_LIMIT });
  const isAge = Number.isInteger(from) && from >= 0 && from <= AGE_LIMIT;
  if (!isAge) at.at('from').report('CAISSE-RULE-AGE-RANGE', { from });
  const input = lowerNumberInput(name, definition, scope);
  const inputs = Array.from({ length: isPossible ? atMost : 1 }, (_, place) => ({
    ...input,
    name: numberedName(name, place + 1),
  }));
  return { name, inputs, from: isAge ? from : 0 };
}

/** The name of the input of one member, counted from 1: `salaire_2`. */
export const numberedName = (name: string, member: number): string => `${name}_${member}`;

/** An input of one member, in place of one that is not declared. */
export const placeholderMembers = (name: string): MemberInput => ({
  name,
  inputs: [{ kind: 'input', name: numberedName(name, 1), type: 'money', decimals: 2, minimum: '0', maximum: '0' }],
  from: 0,
});

/** The part of the number of a member that counts: at most the ceiling, which only an amount of money can have. */
export function countedOf(
  { name, inputs: [first] }: MemberInput,
  ceiling: Figure | undefined,
  scope: Scope,
): (number: RuleNode) => RuleNode {
  if (ceiling === undefined) return (number) => number;
  const most = scope.figure(ceiling, 'money');
  if (first?.type === 'money') return (number) => min(number, most);
  scope.report('CAISSE-QUANTITY-TYPE', { name, expected: 'money', found: first?.type ?? '' });
  return (number) => number;
}

/**
 * The sum of a number of each member; a member who is not in the household counts zero.
 *
 * @param input - the input of each member
 * @param number - the number of one member
 * @param condition - a further condition on the number of a member
 * @param nameOf - the name of the term of a member
 */
export function sumOfMembers(
  input: MemberInput,
  number: (input: RuleNode, member: number) => RuleNode,
  condition?: (input: RuleNode) => RuleNode,
  nameOf?: (member: number) => string,
): RuleNode {
  const { inputs, from } = input;
  const all = countMembers(from, null);
  const terms = inputs.map((each, place) => {
    const counted = number(each, place + 1);
    const none = placeholder(inferType(counted));
    const term = condition === undefined ? counted : when(condition(each), counted, none);
    // A household has at least one member.
    const isThere = place === 0 && from === 0;
    const ofMember = isThere ? term : when(compare(all, 'at-least', count(String(place + 1))), term, none);
    return nameOf === undefined ? ofMember : named(nameOf(place + 1), ofMember);
  });
  return terms.length === 1 ? terms[0]! : add(...terms);
}
