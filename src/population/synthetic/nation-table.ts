/** The rows of a nation as a table of households. */
import type { Column, MembersColumn, Table } from '../../rule/many.ts';
import { type BuiltCells, createColumnBuilder } from '../column-builder.ts';
import type { NationCell } from './nation-cells.ts';
import type { NationRow } from './nation-rows.ts';

type ValueOf = (row: NationRow) => number;

/** Makes the columns: incomes with two decimals, words, counts, and members by age. */
export function nationTable(rows: readonly NationRow[]): Table {
  const cells = (valueOf: ValueOf): BuiltCells => {
    const builder = createColumnBuilder();
    for (const row of rows) builder.add(valueOf(row));
    return builder.done()!;
  };
  const money = (valueOf: ValueOf): Column => ({ kind: 'number', decimals: 2, ...cells(valueOf) });
  const count = (valueOf: ValueOf): Column => ({ kind: 'number', decimals: 0, ...cells(valueOf) });
  const category = (wordOf: (row: NationRow) => string): Column => {
    const words = [...new Set(rows.map(wordOf))];
    return { kind: 'category', words, ...cells((row) => words.indexOf(wordOf(row))) };
  };
  const main = (source: NationRow['source']): Column => money((row) => (row.source === source ? row.incomes.main : 0));
  const members = (from: number, before: number | null, countOf: (cell: NationCell) => number): MembersColumn => ({
    kind: 'members',
    from,
    before,
    ...cells(({ cell }) => countOf(cell)),
  });
  return {
    rows: rows.length,
    columns: {
      income: money(({ incomes }) => incomes.disposable),
      benefits: money(({ incomes }) => incomes.benefits),
      gross_wages: main('gross_wages'),
      self_employed_income: main('self_employed_income'),
      pensions: main('pensions'),
      unemployment_benefits: main('unemployment_benefits'),
      capital_income: money(({ incomes }) => incomes.capital),
      household_type: category(({ cell }) => cell.type),
      main_source: category(({ source }) => source),
      children: count(({ cell }) => cell.children ?? 0),
      tenth: count(({ tenth }) => tenth + 1),
    },
    members: [
      members(0, null, ({ adults, teenagers, young }) => adults + teenagers + young),
      members(0, 14, ({ young }) => young),
      members(14, null, ({ adults, teenagers }) => adults + teenagers),
      members(0, 18, ({ teenagers, young }) => teenagers + young),
      members(14, 18, ({ teenagers }) => teenagers),
      members(18, null, ({ adults }) => adults),
    ],
    uncounted: null,
  };
}
