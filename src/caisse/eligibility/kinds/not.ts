/** The contrary. */
import type { NotCriterion } from '../../eligibility.ts';
import { criterion } from '../../fields.ts';
import type { CriterionKind } from '../kind.ts';

/** The kind `not` of a criterion. */
export const notCriterion: CriterionKind<NotCriterion> = {
  fields: { of: criterion() },
};
