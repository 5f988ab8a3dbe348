/** Counts the rows with a number of a member whom the household does not have. */
import { idleRows, type KnownMemberInputs } from '../household/index.ts';
import type { Diagnostic } from '../money/index.ts';
import { columnOf, membersOf, type Table } from '../rule/many.ts';

/**
 * Warnings about the numbers of members whom the household of the row does not have, other than zero.
 *
 * @param table - the table of households
 * @param memberInputs - the inputs that the rules ask of each member
 */
export function countIdle(table: Table, memberInputs: KnownMemberInputs): readonly Diagnostic[] {
  return Object.values(memberInputs).flatMap(({ inputs, from }) => {
    const members = membersOf(table, { from, before: null });
    if (members === undefined) return [];
    return inputs.flatMap(({ name }, place) => {
      const column = columnOf(table, name);
      if (column?.kind !== 'number') return [];
      const { values, absent } = column;
      let rows = 0;
      for (let row = 0; row < table.rows; row += 1) {
        const isKnown = absent?.[row] !== 1 && members.absent?.[row] !== 1;
        if (isKnown && values[row] !== 0 && members.values[row]! <= place) rows += 1;
      }
      return rows === 0 ? [] : [idleRows(name, from, rows)];
    });
  });
}
