/** A formula on the income of each member, added up. */
import { compare, inferType, money, round, type RuleNode } from '../../../rule/index.ts';
import { figure, memberFormula, optional, text } from '../../fields.ts';
import type { BesideFlow } from '../../flow.ts';
import { centRounding } from '../../lowering/cent-rounding.ts';
import { countedOf, sumOfMembers } from '../../lowering/lower-member-input.ts';
import { placeOf } from '../../lowering/place.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import type { Scope } from '../../lowering/scope.ts';
import { memberMultiple, memberPart, part } from '../../names.ts';
import type { Figure } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { type Limits, within } from '../limits.ts';
import { type MemberFormula, memberKindOf, type MemberOptions } from '../member-formula.ts';
import { AMOUNT_OPTIONS } from '../options.ts';
import { checkSum, type ExactAmount, ofDividends, over, roundedOnce } from '../quotient.ts';

/**
 * A formula on a number of each member, such as a wage, added up over the members who have more than zero.
 *
 * @remarks
 * Within `of` the name of the input is the number of one member, at most `ceiling`. `minimum`, `maximum` and `rounding` of `of` apply to each member,
 * those of the contribution to the household.
 *
 * @law a contribution for each member is that of a loop over the members
 * @law a contribution for each member is the sum of those of households of one member
 * @law the order of members changes no contribution for each member
 * @law a contribution for each member is the formula of the household, for one member
 * @law a member who is asked and states nothing makes the contribution incomplete
 */
export interface EachMemberContribution {
  readonly kind: 'each-member';
  /** An input that is declared with `members`. */
  readonly input: string;
  /** The part of each number above it does not count. */
  readonly ceiling?: Figure;
  readonly of: MemberFormula;
}

/** The kind `each-member` of a contribution. */
export const eachMemberContribution: ContributionKind<EachMemberContribution> = {
  fields: { input: text('member-input'), ceiling: optional(figure('money')), of: memberFormula() },
  // The amount is already one of each member.
  options: (choice) => AMOUNT_OPTIONS(choice).filter((option) => option !== 'per'),
  lower: ({ input: name, ceiling, of }, { at }, context) => {
    const input = at('input').memberInput(name);
    const counted = countedOf(input, ceiling, at('ceiling'));
    const settle = settleWith(of, at('of'));
    const parts = input.inputs.map((number) => {
      const scope = at('of').ofMember(name, counted(number));
      const kind = memberKindOf(of);
      return kind.lower(of, placeOf(of, kind.fields, scope), context);
    });
    const amounts = parts.map(({ amount }) => settle.due(amount));
    const sum = (each: readonly RuleNode[], nameOf = memberPart): RuleNode =>
      sumOfMembers(input, (_, member) => each[member - 1]!, hasSome, nameOf);
    return {
      amount: checkSum(amounts, at('of'))
        ? ofDividends(amounts, (dividends, divisor) => sum(dividends, divisor === 1n ? memberPart : memberMultiple))
        : placeholder('money'),
      beside: (parts[0]?.beside ?? []).map((terms, place): BesideFlow => ({
        ...terms,
        amount: sum(parts.map(({ beside }) => settle.beside(beside![place]!.amount))),
      })),
    };
  },
};

/** Whether a member has more than zero. */
const hasSome = (number: RuleNode): RuleNode => compare(number, 'more', placeholder(inferType(number)));

/** Settles the amount of one member: its rounding, and its limits. */
interface Settle {
  readonly beside: (amount: RuleNode) => RuleNode;
  readonly due: (amount: ExactAmount) => ExactAmount;
}

function settleWith({ rounding, minimum, maximum }: MemberOptions, scope: Scope): Settle {
  const words = rounding === undefined ? undefined : centRounding(rounding, scope.at('rounding'));
  const rounded = (amount: ExactAmount): ExactAmount => (words === undefined ? amount : roundedOnce(amount, words));
  const least =
    minimum === undefined ? undefined : part('contribution.minimum', scope.at('minimum').figure(minimum, 'money'));
  const most =
    maximum === undefined ? undefined : part('contribution.maximum', scope.at('maximum').figure(maximum, 'money'));
  const limitsOver = (divisor: bigint): Limits => ({
    minimum: least === undefined ? money('0') : over(least, divisor),
    ...(most === undefined ? {} : { maximum: over(most, divisor) }),
  });
  return {
    beside: (amount) => (words === undefined ? amount : round(amount, words)),
    due: (amount) => ofDividends([rounded(amount)], ([dividend], divisor) => within(limitsOver(divisor), dividend!)),
  };
}
