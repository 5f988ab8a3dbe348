/** Assigns rows to groups. */
import { type Diagnostic, error, nearestDetail, scaledText } from '../money/index.ts';
import { columnOf, type Column, memberColumn, type MembersColumn, type Table } from '../rule/many.ts';
import type { Grouping } from './exact-sum.ts';

/** The group of each row and the names of the groups, or diagnostics. */
export type GroupedRows =
  | { readonly ok: true; readonly grouping: Grouping; readonly names: readonly (string | null)[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The largest number of groups. */
const GROUPS_LIMIT = 10_000;

/** Groups rows by a column: one group for each value in order, and one for rows without a value. */
export function groupBy(table: Table, by: string | undefined): GroupedRows {
  if (by === undefined) return { ok: true, grouping: { groupOf: null, groups: 1 }, names: [null] };
  const column = columnOf(table, by) ?? table.members.find((members) => memberColumn(members) === by);
  if (column === undefined) {
    const names = [...Object.keys(table.columns), ...table.members.map(memberColumn)];
    return failure(error('CAISSE-GROUP-COLUMN-MISSING', [by], { name: by, ...nearestDetail(by, names) }));
  }
  if (column.kind === 'never-given') {
    return { ok: true, grouping: { groupOf: null, groups: 1 }, names: [null] };
  }
  const integers = [...new Set(presentIn(column, table.rows))].sort((left, right) => left - right);
  if (integers.length > GROUPS_LIMIT) {
    return failure(error('CAISSE-GROUPS-TOO-MANY', [by], { name: by, groups: integers.length, limit: GROUPS_LIMIT }));
  }
  const places = new Map(integers.map((integer, place) => [integer, place]));
  const groupOf = new Uint16Array(table.rows);
  for (let row = 0; row < table.rows; row += 1) {
    groupOf[row] = column.absent?.[row] === 1 ? integers.length : places.get(column.values[row]!)!;
  }
  const names = integers.map((integer) => nameOf(column, integer));
  return column.absent === null
    ? { ok: true, grouping: { groupOf, groups: names.length }, names }
    : { ok: true, grouping: { groupOf, groups: names.length + 1 }, names: [...names, null] };
}

type GroupColumn = Exclude<Column, { kind: 'never-given' }> | MembersColumn;

function* presentIn({ values, absent }: GroupColumn, rows: number): Generator<number> {
  for (let row = 0; row < rows; row += 1) if (absent?.[row] !== 1) yield values[row]!;
}

function nameOf(column: GroupColumn, integer: number): string {
  switch (column.kind) {
    case 'category':
      return column.words[integer] ?? '';
    case 'boolean':
      return integer === 1 ? 'true' : 'false';
    case 'number':
      return scaledText(BigInt(integer), column.decimals);
    case 'members':
      return String(integer);
    default:
      return column satisfies never;
  }
}

const failure = (diagnostic: Diagnostic): GroupedRows => ({ ok: false, diagnostics: [diagnostic] });
