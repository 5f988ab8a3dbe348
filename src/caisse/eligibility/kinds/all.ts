/** All criteria. */
import type { AllCriterion } from '../../eligibility.ts';
import { list, criterion } from '../../fields.ts';
import type { CriterionKind } from '../kind.ts';

/** The kind `all` of a criterion. */
export const allCriterion: CriterionKind<AllCriterion> = {
  fields: { of: list(criterion(), { least: 0 }) },
};
