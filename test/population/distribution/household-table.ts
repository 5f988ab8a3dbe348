/** The table of a population of `populationOf`, as whole numbers. */
import {
  compileToSql,
  type DistributionRules,
  type MeasureDistributionOptions,
  memberColumn,
  type Population,
} from '../../../src/population/index.ts';
import type { RuleNode } from '../../../src/rule/index.ts';

/** A cell: a whole number, a word, or nothing. */
export type TableValue = number | string | null;

/** Columns and rows. */
export interface HouseholdTable {
  readonly columns: readonly { readonly name: string; readonly isText: boolean }[];
  readonly rows: readonly (readonly TableValue[])[];
}

/** The columns that rules read, with `weight` and `place`. */
export function householdTable(
  { table, weights }: Population,
  rules: Readonly<Record<string, RuleNode>>,
): HouseholdTable {
  const compiled = compileToSql(rules, { dialect: 'duckdb', table: 'households' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
  const read = compiled.sql.inputs.map(({ column }) => column);
  const income = table.columns['income']!;
  const cell = (column: string, row: number): TableValue => {
    if (column !== 'income_cents') return table.members.find((each) => memberColumn(each) === column)!.values[row]!;
    if (income.kind === 'never-given') return null;
    if (income.kind !== 'number') throw new Error('incomes');
    return income.absent?.[row] === 1 ? null : income.values[row]! * 10 ** (2 - income.decimals);
  };
  const place = table.columns['place']!;
  if (place.kind !== 'category') throw new Error('places');
  return {
    columns: [...[...read, 'weight'].map((name) => ({ name, isText: false })), { name: 'place', isText: true }],
    rows: Array.from({ length: table.rows }, (_, row) => [
      ...read.map((column) => cell(column, row)),
      weights!.values[row]!,
      place.words[place.values[row]!]!,
    ]),
  };
}

/** Every rule of a distribution, so that the table has all columns that a query can read. */
export const allRules = (
  { before, after, persons, children, net, flows, received, receivedForChildren }: DistributionRules,
  { groups }: MeasureDistributionOptions,
): Readonly<Record<string, RuleNode>> => ({
  before,
  after,
  persons,
  children: children!,
  net,
  ...flows,
  received: received!,
  receivedForChildren: receivedForChildren!,
  ...(groups !== undefined && 'number' in groups ? { group: groups.number } : {}),
});
