/** The classes of ages that the rules of a version distinguish. */
import { AGE_LIMIT } from '../household/index.ts';
import { type AgeRange, type CountMembersNode, nodesOf, type RuleNode } from '../rule/index.ts';
import type { LoweredVersion } from './lowered.ts';
import { rulesOfAllocation, rulesOfContribution } from './rules-of-version.ts';

/**
 * The classes of ages of a version, from the youngest: members of one class count alike in every rule.
 *
 * @param version - the rules that apply
 * @returns the classes; one class of all ages if the rules count members of any age, and none if they read nothing about the members. A participant is
 * alone, so that one class has nothing to compare
 */
export function ageClasses(version: LoweredVersion): readonly AgeRange[] {
  const { unit, takesPart, contribution, allocation } = version;
  const rules: readonly RuleNode[] = [
    takesPart,
    ...rulesOfContribution(contribution),
    ...rulesOfAllocation(allocation),
  ];
  const counts = nodesOf(...rules).filter((node): node is CountMembersNode => node.kind === 'count-members');
  if (counts.length === 0) return [];
  const ends = counts.flatMap(({ from, before }) => (before === null ? [from] : [from, before]));
  const starts = [...new Set([0, ...ends.filter((age) => age <= AGE_LIMIT)])].sort((left, right) => left - right);
  const classes = starts.map((from, place): AgeRange => ({ from, before: starts[place + 1] ?? null }));
  return unit === 'participant' && classes.length === 1 ? [] : classes;
}
