/** Members counted by age. */
import { countMembers } from '../../../rule/index.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import { isRange } from '../../lowering/is-range.ts';
import { integer, label, optional, sources } from '../../fields.ts';
import type { Label } from '../../words.ts';
import type { QuantityKind } from '../kind.ts';

/** The number of members aged at least `from` and below `before`: children, adults, older persons. */
export interface MembersQuantity {
  readonly kind: 'members';
  readonly label?: Label;
  readonly from?: number;
  readonly before?: number;
  readonly source?: string | readonly string[];
}

/** The kind `members` of a quantity. */
export const membersQuantity: QuantityKind<MembersQuantity> = {
  fields: {
    label: optional(label()),
    from: optional(integer(0, 129), 0),
    before: optional(integer(1, 130, 'from')),
    source: optional(sources()),
  },
  isCount: true,
  lower: ({ from = 0, before }, { scope }) => {
    if (isRange(from, before)) return countMembers(from, before ?? null);
    scope.report('CAISSE-RULE-AGE-RANGE', { from, ...(before === undefined ? {} : { before }) });
    return placeholder('count');
  },
};
