/** A number of each member, added up. */
import { figure, label, optional, sources, text } from '../../fields.ts';
import { countedOf, sumOfMembers } from '../../lowering/lower-member-input.ts';
import type { Figure, Label } from '../../words.ts';
import type { QuantityKind } from '../kind.ts';

/** A number of each member, such as a wage, added up. */
export interface SumOfMembersQuantity {
  readonly kind: 'sum-of-members';
  readonly label?: Label;
  /** An input that is declared with `members`. */
  readonly input: string;
  /** The part of each number above it does not count. */
  readonly ceiling?: Figure;
  readonly source?: string | readonly string[];
}

/** The kind `sum-of-members` of a quantity. */
export const sumOfMembersQuantity: QuantityKind<SumOfMembersQuantity> = {
  fields: {
    label: optional(label()),
    input: text('member-input'),
    ceiling: optional(figure('money')),
    source: optional(sources()),
  },
  lower: ({ input: name, ceiling }, { at }) => {
    const input = at('input').memberInput(name);
    return sumOfMembers(input, countedOf(input, ceiling, at('ceiling')));
  },
};
