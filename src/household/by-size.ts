/** Amounts by the number of persons of a household. */
import { add, count, max, multiply, type RuleNode, subtract } from '../rule/index.ts';
import { byThreshold } from './by-threshold.ts';
import { persons } from './persons.ts';

/** The amount from a number of persons up to the next row. */
export interface SizeRow {
  readonly persons: number;
  readonly amount: RuleNode;
}

/**
 * The amount for the household's number of persons.
 *
 * @remarks
 * A row applies from its number of persons to that of the next row. The first row also applies to smaller households, the last to larger ones.
 *
 * @param rows - one row or more, in ascending order of persons
 * @param further - the amount added for each person beyond the last row; zero if left out
 * @throws RangeError when there is no row
 * @law a table by size gives the last row that the household reaches, and what each person beyond it adds
 */
export function bySize(rows: readonly SizeRow[], further?: RuleNode): RuleNode {
  const last = rows.at(-1);
  if (last === undefined) throw new RangeError('rows: there is none');
  const thresholds = rows.map((row) => ({ from: String(row.persons), value: row.amount }));
  const table = byThreshold(persons(), thresholds);
  if (further === undefined) return table;
  const beyond = max(subtract(persons(), count(String(last.persons))), count('0'));
  return add(table, multiply(further, beyond));
}
