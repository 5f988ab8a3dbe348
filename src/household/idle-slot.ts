/** The warning about a number of a member whom the household does not have. */
import { type Diagnostic, exact, warning } from '../money/index.ts';
import type { Facts, FactValue } from '../rule/index.ts';
import type { KnownMemberInputs } from './member-inputs.ts';

/**
 * The warning about a numbered input other than zero, such as `wage_3`, of a household with fewer members who are asked; `null` for any other fact.
 *
 * @param name - the name of the input
 * @param value - the fact, as `readFact` reads it
 * @param path - its place
 * @param ages - the ages of the members; a member of unknown age is asked
 * @param inputs - the inputs that the caisse declares for members
 */
export function idleSlot(
  name: string,
  value: FactValue,
  path: Diagnostic['path'],
  ages: Facts['ages'],
  inputs: KnownMemberInputs,
): Diagnostic | null {
  if (ages === undefined) return null;
  for (const { inputs: numbered, from } of Object.values(inputs)) {
    const place = numbered.findIndex((input) => input.name === name);
    if (place < 0) continue;
    const members = ages.filter((age) => age === undefined || age >= from).length;
    if (place < members || exact(String(value)).isZero()) return null;
    return warning('CAISSE-WARN-MEMBER-MISSING', path, { name, members, ...(from === 0 ? {} : { from }) });
  }
  return null;
}

/**
 * The warning about rows of a file with a number of a member whom the household of the row does not have.
 *
 * @param name - the name of the input, or of the column
 * @param from - the age from which members are asked
 * @param rows - the number of rows
 */
export function idleRows(name: string, from: number, rows: number): Diagnostic {
  return warning('CAISSE-WARN-MEMBER-MISSING', [name], { name, rows, ...(from === 0 ? {} : { from }) });
}
