/** Any criterion. */
import { or } from '../../../rule/index.ts';
import type { AnyCriterion, Criterion } from '../../eligibility.ts';
import { list, criterion } from '../../fields.ts';
import type { CriterionKind } from '../kind.ts';

/** The kind `any` of a criterion. */
export const anyCriterion: CriterionKind<AnyCriterion, Criterion> = {
  fields: { of: list(criterion(), { least: 0 }) },
  lower: ({ of }, { at }, lowerPart) => or(...of.map((one, place) => lowerPart(one, at('of', place)))),
};
