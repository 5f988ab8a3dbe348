/** Results that are the difference of two others: where all is known, their totals are too. */
import { exact, toPlainText } from '../money/index.ts';
import type { RuleNode } from '../rule/index.ts';
import type { ComputedTotals, GroupTotals, Total } from './totals-result.ts';

/** A result that is one result less another. */
export interface Difference {
  readonly name: string;
  readonly left: string;
  readonly right: string;
}

/** The rules that subtract one of the other rules from another, such as the net of a caisse. */
export function findDifferences(rules: Readonly<Record<string, RuleNode>>): readonly Difference[] {
  const nameOf = (node: RuleNode): string | undefined =>
    Object.entries(rules).find(([, rule]) => rule === node && rule.kind !== 'subtract')?.[0];
  return Object.entries(rules).flatMap(([name, rule]) => {
    if (rule.kind !== 'subtract') return [];
    const [left, right] = [nameOf(rule.left), nameOf(rule.right)];
    return left === undefined || right === undefined ? [] : [{ name, left, right }];
  });
}

/** The totals with those of the differences, in the order of some names; every result is known. */
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
