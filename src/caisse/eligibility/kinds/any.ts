/** Any criterion. */
import type { AnyCriterion } from '../../eligibility.ts';
import { list, criterion } from '../../fields.ts';
import type { CriterionKind } from '../kind.ts';

/** The kind `any` of a criterion. */
export const anyCriterion: CriterionKind<AnyCriterion> = {
  fields: { of: list(criterion(), { least: 0 }) },
};
