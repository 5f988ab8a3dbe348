/** Which members of a household have the numbered inputs of the rules. */

/** What is known of the number of a member. */
export type KnownNumber = 'unknown' | 'some' | 'zero';

/** The members who have numbered inputs. */
export interface NumberedMembers<Member> {
  /** In the order of the household if there are enough inputs; otherwise unknown numbers first, then others than zero, then zero. */
  readonly numbered: readonly Member[];
  /** The members with a number other than zero. The household is refused if they are more than the inputs. */
  readonly some: readonly Member[];
}

/**
 * Finds the members who have numbered inputs.
 *
 * @remarks
 * Member 1 of those who are asked has input 1, and so on. In a household with more such members than inputs, those whose number is not known have inputs first, so that none of them counts as zero; then those with a number other than
 * zero; those with zero need none.
 *
 * @param asked - the members who are asked, in their order
 * @param limit - the number of inputs
 * @param known - what is known of the number of a member
 */
export function numberMembers<Member>(
  asked: readonly Member[],
  limit: number,
  known: (member: Member) => KnownNumber,
): NumberedMembers<Member> {
  const of = (...wanted: readonly KnownNumber[]): readonly Member[] =>
    asked.filter((member) => wanted.includes(known(member)));
  const some = of('some');
  const numbered = asked.length <= limit ? asked : [...of('unknown'), ...some, ...of('zero')].slice(0, limit);
  return { numbered, some };
}
