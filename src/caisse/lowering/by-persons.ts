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
 * The figure for the household's size; a size between two rows uses the smaller row.
 *
 * @param table - the rows, by ascending number of persons
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
  return checkThresholds(scope.at('rows'), sizes, 'persons') ? bySize(lowered, beyond) : placeholder(type);
}
