/** The rules of a version of a caisse, and their inputs. */
import type { KnownInputs } from '../household/index.ts';
import { and, compare, inferType, knownWords, nodesOf, type RuleNode, withKnownWords } from '../rule/index.ts';
import type { FlowTerms } from './flow.ts';
import type { Check, LoweredAllocation, LoweredContribution, LoweredVersion } from './lowered.ts';

/** All rules of a lowered contribution. */
export function rulesOfContribution(lowered: LoweredContribution): readonly RuleNode[] {
  const { amount, due, adviceFrom, adviceTo, checks, flows } = lowered;
  return [
    ...[amount, due, adviceFrom, adviceTo].filter((rule) => rule !== undefined),
    ...checks.flatMap(rulesOfCheck),
    ...flows.flatMap(rulesOfTerms),
  ];
}

/** All rules of a lowered allocation. */
export function rulesOfAllocation(lowered: LoweredAllocation): readonly RuleNode[] {
  const { unit, amount, checks, flows } = lowered;
  return [
    amount,
    ...(unit === 'price' ? lowered.prices.map(({ rule }) => rule) : []),
    ...checks.flatMap(rulesOfCheck),
    ...flows.flatMap(rulesOfTerms),
  ];
}

/** The inputs that the rules of a version read, by name; those of its choices included. */
export function readInputs({
  eligibility,
  contribution,
  allocation,
}: Pick<LoweredVersion, 'eligibility' | 'contribution' | 'allocation'>): KnownInputs {
  const rules = [eligibility.rule, ...rulesOfContribution(contribution), ...rulesOfAllocation(allocation)];
  return { ...inputsOf(contribution.answers), ...inputsOf(rules) };
}

/** The inputs of rules, by name. */
export function inputsOf(rules: readonly RuleNode[]): KnownInputs {
  const words = knownWords(...rules);
  return Object.fromEntries(
    nodesOf(...rules).flatMap((node) =>
      node.kind === 'input' ? [[node.name, withKnownWords(node, words)] as const] : [],
    ),
  );
}

/** Combines rules into one rule, so that shared nodes are visited once. */
export function combineRules(rules: readonly RuleNode[]): RuleNode {
  return and(
    ...[...new Set(rules)].map((rule) => (inferType(rule) === 'boolean' ? rule : compare(rule, 'equal', rule))),
  );
}

const rulesOfTerms = ({ amount, when }: FlowTerms): readonly RuleNode[] =>
  when === undefined ? [amount] : [when, amount];

const rulesOfCheck = ({ rule, details }: Check): readonly RuleNode[] => [
  rule,
  ...Object.values<unknown>(details).filter(isRule),
];

/** Whether a detail of a check is a rule, to be evaluated when the check fails. */
export const isRule = (detail: unknown): detail is RuleNode =>
  typeof detail === 'object' && detail !== null && 'kind' in detail;
