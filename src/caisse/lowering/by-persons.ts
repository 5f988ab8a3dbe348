/** A figure by the number of persons in the household; the last row also applies to larger households. */
import { bySize } from '../../household/index.ts';
import type { NumberType, RuleNode } from '../../rule/index.ts';
import { placeholder } from './placeholder.ts';
import type { Scope } from './scope.ts';
import { checkThresholds } from './thresholds.ts';
import type { Figure } from '../words.ts';

/** Rows by number of persons, and the increase for each person beyond the last row. */
export interface PersonsTable {
  readonly rows: readonly { readonly persons: number; readonly amount: Figure }[];
  readonly further?: Figure;
}

/**
 * The figure for the household's size.
 *
 * @param table - one row for each number of persons, from one
 * @param type - the type of the figures
 * @param scope - the place of the table in the document
 */
export function byPersons(table: PersonsTable, type: NumberType, scope: Scope): RuleNode {
  const { rows, further } = table;
  const lowered = rows.map(({ persons, amount }, place) => {
    const at = scope.at('rows', place);
    const size = at.at('persons').decimal(persons, 'count');
    return { persons: Number(size), amount: at.at('amount').figure(amount, type) };
  });
  const beyond = further === undefined ? undefined : scope.at('further').figure(further, type);
  const sizes = lowered.map(({ persons }) => String(persons));
  const isSound = checkThresholds(scope.at('rows'), sizes, 'persons') && checkEach(lowered, scope.at('rows'));
  return isSound ? bySize(lowered, beyond) : placeholder(type);
}

/** Whether there is a row for each size from one person; the first size without a row is reported at the row after it. */
function checkEach(rows: readonly { readonly persons: number }[], scope: Scope): boolean {
  const place = rows.findIndex(({ persons }, index) => persons !== index + 1);
  if (place < 0) return true;
  scope.at(place, 'persons').report('CAISSE-TABLE-ROW-MISSING', { persons: rows[place]!.persons, missing: place + 1 });
  return false;
}
