/** The numbers along which the warnings follow the rules of a version. */
import type { KnownMemberInputs } from '../../household/index.ts';
import { childrenOf, nodesOf, type NumberInputNode, type RuleNode } from '../../rule/index.ts';
import { isNumberInput } from '../is-number-input.ts';
import { inputsOf } from '../rules-of-version.ts';

/** The input along which contributions are expected to grow; it is followed even if no rule reads it. */
export const INCOME = 'income';

/**
 * Numbers that are not the situation of a household: what it chooses or does, its days of presence, its place in a queue, the sums of a pool, amounts
 * that the rules compute, and prices. A threshold of such a number is a condition, not an effect of the rules.
 */
const UNFOLLOWED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'chosen',
  'adjustment',
  'attendance',
  'contribution',
  'allocation',
  'rank',
  'price',
  'price.paid',
  'poolTotal',
  'poolShares',
  'poolRank',
  'daysPresent',
  'daysInMonth',
]);

/** Purchases, and parameters without a value. */
const UNFOLLOWED_NAMES = /^(?:purchases|parameter)\./;

/** Whether a number is one of the household’s situation. */
export const isFollowed = ({ name }: NumberInputNode): boolean => !UNFOLLOWED.has(name) && !UNFOLLOWED_NAMES.test(name);

/** The numbers of members after the first, along which rules have the shape of the first. */
export const furtherMembers = (memberInputs: KnownMemberInputs): ReadonlySet<string> =>
  new Set(Object.values(memberInputs).flatMap(({ inputs }) => inputs.slice(1).map(({ name }) => name)));

/** The numbers of the household’s situation that rules read, income first; of numbers that the rules only add, the first. */
export function followedInputs(rules: readonly RuleNode[]): readonly NumberInputNode[] {
  const followed = Object.values(inputsOf(rules)).filter(isNumberInput).filter(isFollowed);
  const ordered = [...followed].sort((left, right) => Number(right.name === INCOME) - Number(left.name === INCOME));
  const sums = sumsByInput(rules);
  const seen = new Set<string>();
  return ordered.filter(({ name }) => {
    const sum = sums.get(name) ?? name;
    return seen.size < seen.add(sum).size;
  });
}

/** For each input that the rules read only as a term of sums, those sums. */
function sumsByInput(rules: readonly RuleNode[]): ReadonlyMap<string, string> {
  const parents = new Map<string, Set<string>>();
  nodesOf(...rules).forEach((node, place) => {
    for (const child of childrenOf(node)) {
      if (child.kind !== 'input') continue;
      const known = parents.get(child.name) ?? new Set();
      parents.set(child.name, known.add(node.kind === 'add' ? `sum ${place}` : `input ${child.name}`));
    }
  });
  return new Map([...parents].map(([name, of]) => [name, [...of].join(', ')]));
}
