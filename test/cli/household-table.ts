/** Tables of households, with lists in some cells, as CSV and as the query that writes Parquet. */

/** A table as text: its columns with the cells of each row, and the type of each in Parquet. */
export interface FileColumn {
  readonly name: string;
  readonly type: string;
  readonly cells: readonly (string | null | readonly (string | null)[])[];
}

/** The table in CSV; the numbers of a list other than `ages` stand between separators. */
export function csvOf(columns: readonly FileColumn[], separator: string): string {
  const text = (cell: FileColumn['cells'][number], name: string): string => {
    if (cell === null) return '';
    if (typeof cell === 'string') return cell;
    return cell.map((each) => each ?? '?').join(name === 'ages' ? ' ' : separator);
  };
  const rows = columns[0]!.cells.map((_, row) => columns.map(({ cells, name }) => `"${text(cells[row]!, name)}"`));
  return [columns.map(({ name }) => name), ...rows].map((row) => row.join(',')).join('\n');
}

/** The query of DuckDB that writes the table to a file. */
export function parquetQuery(columns: readonly FileColumn[], file: string): string {
  const literal = (cell: FileColumn['cells'][number]): string => {
    if (cell === null) return 'NULL';
    if (typeof cell === 'string') return `'${cell.replaceAll("'", "''")}'`;
    return `[${cell.map((each) => each ?? 'NULL').join(', ')}]`;
  };
  const rows = columns[0]!.cells.map(
    (_, row) =>
      `SELECT ${columns.map(({ cells, type, name }) => `${literal(cells[row]!)}::${type} AS "${name}"`).join(', ')}`,
  );
  return `COPY (${rows.join(' UNION ALL ')}) TO '${file}' (FORMAT parquet)`;
}
