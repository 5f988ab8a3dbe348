/** Membership. */
import { label, optional } from '../../fields.ts';
import type { Label } from '../../words.ts';
import type { CriterionKind } from '../kind.ts';

/** The household is a member. */
export interface MembershipCriterion {
  readonly kind: 'membership';
  readonly of?: Label;
}

/** The kind `membership` of a criterion. */
export const membershipCriterion: CriterionKind<MembershipCriterion> = {
  fields: { of: optional(label()) },
  lower: (_, { scope }) => scope.input('membership'),
};
