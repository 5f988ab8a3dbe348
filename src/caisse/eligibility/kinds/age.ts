/** Ages of the members. */
import { compare, count, countMembers } from '../../../rule/index.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import { isRange } from '../../lowering/is-range.ts';
import { integer, optional, keyword } from '../../fields.ts';
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
    who: optional(keyword('some', 'every'), 'some'),
    from: optional(integer(0, 129), 0),
    before: optional(integer(1, 130, 'from')),
  },
  lower: ({ who = 'some', from = 0, before }, { scope }) => {
    if (!isRange(from, before)) {
      scope.report('CAISSE-RULE-AGE-RANGE', { from, ...(before === undefined ? {} : { before }) });
      return placeholder('boolean');
    }
    const inRange = countMembers(from, before ?? null);
    return who === 'some' ? compare(inRange, 'at-least', count('1')) : compare(inRange, 'equal', countMembers(0, null));
  },
};
