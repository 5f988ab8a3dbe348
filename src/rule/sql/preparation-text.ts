/** The preparation query: makes the table of integers from a table with decimals. */
import type { InputColumn } from './sql-column.ts';
import type { Frame } from './frame.ts';
import { plainName } from './names.ts';
import { listedWordText } from './spelling.ts';
import { columnList } from './named-query.ts';

/**
 * Makes the table from its source, where money is in euros and numbers have a decimal point, as numbers or as text.
 *
 * @remarks
 * A word in another spelling than a listed word of the same normal form becomes that word. Numbers are read by their decimal text. Nothing is rounded: a cell with too many decimals keeps them, and the guard query counts it.
 */
export function preparationText(frame: Frame): string {
  const { options, given, grouping, quote, table, source, dialect } = frame;
  const group = grouping?.isCarried === true ? [quote(grouping.column)] : [];
  const { key, weight } = options;
  const scaled = (from: string, column: string, decimals: number): string =>
    `${dialect.scaled(quote(from), decimals)} AS ${quote(column)}`;
  const columns = [
    ...(key === null ? [] : [quote(key)]),
    ...(weight === null ? [] : [scaled(weight.column, weight.column, weight.decimals)]),
    ...group,
    ...given.map((input) => {
      const from = sourceColumn(input);
      const { column, range, decimals, of, listed, words } = input;
      const known = words ?? listed;
      if (known !== null) return `${listedWordText(quote(from), known, dialect)} AS ${quote(column)}`;
      if (range !== null && of.kind === 'input') return scaled(from, column, decimals);
      return from === column ? quote(column) : `${quote(from)} AS ${quote(column)}`;
    }),
  ];
  return `CREATE TABLE ${table} AS\nSELECT\n${columnList(columns.length === 0 ? ['*'] : columns)}\nFROM ${source}`;
}

/** The column of the source: the name of the input, without the unit. */
export const sourceColumn = ({ of, column, name }: InputColumn): string =>
  of.kind === 'count-members' ? column : plainName(name);
