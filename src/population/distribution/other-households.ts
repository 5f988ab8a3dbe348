/** Rules for the same household without its children, or with more income. */
import {
  add,
  count,
  type CountMembersNode,
  countMembers,
  money,
  nodesOf,
  replaceNodes,
  type RuleNode,
} from '../../rule/index.ts';

/**
 * A rule as it would be for the household without its members below an age.
 *
 * @param rule - the rule
 * @param age - the age in whole years
 */
export function withoutChildren(rule: RuleNode, age: number): RuleNode {
  const counts = nodesOf(rule).filter((node): node is CountMembersNode => node.kind === 'count-members');
  const others = new Map<RuleNode, RuleNode>(counts.map((node) => [node, othersOf(node, age)]));
  return replaceNodes(others)(rule);
}

function othersOf(range: CountMembersNode, age: number): RuleNode {
  const { from, before } = range;
  if (from >= age) return range;
  return before !== null && before <= age ? count('0') : countMembers(age, before);
}

/**
 * A rule as it would be with more income, all other facts being equal.
 *
 * @param rule - the rule
 * @param step - euros a month as decimal text
 * @returns the rule; `null` if it does not read the income
 */
export function withMoreIncome(rule: RuleNode, step: string): RuleNode | null {
  const incomes = nodesOf(rule).filter((node) => node.kind === 'input' && node.name === 'income');
  if (incomes.length === 0) return null;
  return replaceNodes(new Map(incomes.map((node) => [node, add(node, money(step))])))(rule);
}
