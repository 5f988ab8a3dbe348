/** Number of persons. */
import { integer, optional } from '../../fields.ts';
import type { CriterionKind } from '../kind.ts';

/** The number of persons of the household, at least `from` and below `before`. */
export interface HouseholdSizeCriterion {
  readonly kind: 'household-size';
  readonly from?: number;
  readonly before?: number;
}

/** The kind `household-size` of a criterion. */
export const householdSizeCriterion: CriterionKind<HouseholdSizeCriterion> = {
  fields: { from: optional(integer(0, 19)), before: optional(integer(1, 20, 'from')) },
};
