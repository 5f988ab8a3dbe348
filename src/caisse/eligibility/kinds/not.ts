/** The negation of a criterion. */
import { not } from '../../../rule/index.ts';
import type { NotCriterion, Criterion } from '../../eligibility.ts';
import { criterion } from '../../fields.ts';
import type { CriterionKind } from '../kind.ts';

/** The kind `not` of a criterion. */
export const notCriterion: CriterionKind<NotCriterion, Criterion> = {
  fields: { of: criterion() },
  lower: ({ of }, { at }, lowerPart) => not(lowerPart(of, at('of'))),
};
