/** All criteria. */
import { and } from '../../../rule/index.ts';
import type { AllCriterion, Criterion } from '../../eligibility.ts';
import { list, criterion } from '../../fields.ts';
import type { CriterionKind } from '../kind.ts';

/** The kind `all` of a criterion. */
export const allCriterion: CriterionKind<AllCriterion, Criterion> = {
  fields: { of: list(criterion(), { least: 0 }) },
  lower: ({ of }, { at }, lowerPart) => and(...of.map((one, place) => lowerPart(one, at('of', place)))),
};
