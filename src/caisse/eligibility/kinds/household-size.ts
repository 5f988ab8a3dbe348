/** Number of persons. */
import { and, compare, count } from '../../../rule/index.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import { isRange } from '../../lowering/is-range.ts';
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
  fields: { from: optional(integer(0, 19), 0), before: optional(integer(1, 20, 'from')) },
  lower: ({ from = 0, before }, { scope }) => {
    if (!isRange(from, before)) {
      scope.report('CAISSE-SIZE-RANGE', { from, ...(before === undefined ? {} : { before }) });
      return placeholder('boolean');
    }
    const persons = scope.quantity('persons');
    return and(
      ...(from > 1 ? [compare(persons, 'at-least', count(String(from)))] : []),
      ...(before === undefined ? [] : [compare(persons, 'less', count(String(before)))]),
    );
  },
};
