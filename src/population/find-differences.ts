/** Results that are the difference of two other results. If all values are known, their totals are differences too. */
import { exact, toPlainText } from '../money/index.ts';
import type { RuleNode } from '../rule/index.ts';
import type { ComputedTotals, GroupTotals, Total } from './totals-result.ts';

/** A result `left − right` of two other results. */
export interface Difference {
  readonly name: string;
  readonly left: string;
  readonly right: string;
}

/** Finds the rules that subtract one of the other rules from another, such as `net`. */
export function findDifferences(rules: Readonly<Record<string, RuleNode>>): readonly Difference[] {
  const nameOf = (node: RuleNode): string | undefined =>
    Object.entries(rules).find(([, rule]) => rule === node && rule.kind !== 'subtract')?.[0];
  return Object.entries(rules).flatMap(([name, rule]) => {
    if (rule.kind !== 'subtract') return [];
    const [left, right] = [nameOf(rule.left), nameOf(rule.right)];
    return left === undefined || right === undefined ? [] : [{ name, left, right }];
  });
}

/** Adds the totals of differences, in the order of `names`. All results must be known. */
export function withDifferences(
  totals: ComputedTotals,
  differences: readonly Difference[],
  names: readonly string[],
): ComputedTotals {
  const add = (group: GroupTotals): GroupTotals => {
    const found = differences.map(
      ({ name, left, right }) => [name, subtractTotals(group.totals[left]!, group.totals[right]!)] as const,
    );
    const all: Readonly<Record<string, Total>> = { ...group.totals, ...Object.fromEntries(found) };
    return { ...group, totals: Object.fromEntries(names.map((name) => [name, all[name]!])) };
  };
  const incomplete = Object.fromEntries(names.map((name) => [name, { rows: 0, missing: {} }]));
  return { ok: true, all: add(totals.all), groups: totals.groups.map(add), incomplete };
}

const subtractTotals = (left: Total, right: Total): Total => ({
  type: left.type,
  sum: toPlainText(exact(left.sum!).minus(exact(right.sum!))),
  known: left.known,
});
