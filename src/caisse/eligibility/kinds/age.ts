/** Ages of the members. */
import { integer, optional, word } from '../../fields.ts';
import type { CriterionKind } from '../kind.ts';

/** Ages of the members: `some` (default) or `every` member aged at least `from` and below `before`. */
export interface AgeCriterion {
  readonly kind: 'age';
  readonly who?: 'some' | 'every';
  readonly from?: number;
  readonly before?: number;
}

/** The kind `age` of a criterion. */
export const ageCriterion: CriterionKind<AgeCriterion> = {
  fields: {
    who: optional(word('some', 'every')),
    from: optional(integer(0, 129)),
    before: optional(integer(1, 130, 'from')),
  },
};
