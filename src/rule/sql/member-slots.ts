/** The columns with a number of each member. */
import type { InputColumn } from './sql-column.ts';
import type { SqlMemberInput } from './sql-options.ts';

/** The column with the number of one member. */
interface MemberSlot {
  readonly column: string;
  /** The column that counts the members who are asked. */
  readonly members: string;
  /** The number of such members from which the column is used. */
  readonly place: number;
}

/** The columns that may have a number of a member whom the household does not have. */
export function memberSlots(
  given: readonly InputColumn[],
  memberInputs: readonly SqlMemberInput[],
): readonly MemberSlot[] {
  return memberInputs.flatMap(({ inputs, from }) => {
    const members = given.find(({ of }) => of.kind === 'count-members' && of.from === from && of.before === null);
    if (members === undefined) return [];
    return inputs.flatMap(({ name }, index): readonly MemberSlot[] => {
      const input = given.find((each) => each.of.kind === 'input' && each.name === name);
      // Every household has a first member of any age.
      const isUsed = from === 0 && index === 0;
      return input === undefined || isUsed ? [] : [{ column: input.column, members: members.column, place: index + 1 }];
    });
  });
}
