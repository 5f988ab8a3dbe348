/** Names of the columns that count members by age range. */
import { checkParts } from '../money/index.ts';
import type { CountMembersNode } from './rule-node.ts';

/**
 * The name of the column that counts the members of an age range.
 *
 * @remarks
 * `members` counts all members; `members_0_13` those aged 0 to 13, both included; `members_14_and_over` those aged 14 or more.
 *
 * @param range - the first age, and the first age that no longer belongs to it
 * @throws TypeError when an argument has another type
 */
export function memberColumn(range: Omit<CountMembersNode, 'kind'>): string {
  checkParts('range', range, { from: 'number' });
  const { from, before } = range;
  if (before !== null) return `members_${from}_${before - 1}`;
  return from === 0 ? 'members' : `members_${from}_and_over`;
}
