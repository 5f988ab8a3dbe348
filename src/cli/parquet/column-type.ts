/** The types of the columns of a Parquet file, as far as facts are concerned. */

/** The type of a column. */
export type ColumnType =
  | { readonly kind: 'integer' | 'float' | 'text' | 'boolean' | 'list' | 'other' }
  | { readonly kind: 'decimal'; readonly scale: number };

/** Reads the name of a type in DuckDB. */
export function columnType(name: string): ColumnType {
  if (name.endsWith('[]')) return { kind: isNumber(name.slice(0, -2)) ? 'list' : 'other' };
  if (/^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/.test(name)) return { kind: 'integer' };
  const scale = /^DECIMAL\(\d+,(\d+)\)$/.exec(name)?.[1];
  if (scale !== undefined) return { kind: 'decimal', scale: Number(scale) };
  if (name === 'DOUBLE' || name === 'FLOAT') return { kind: 'float' };
  if (name === 'VARCHAR' || name.startsWith('ENUM(')) return { kind: 'text' };
  return { kind: name === 'BOOLEAN' ? 'boolean' : 'other' };
}

/** Whether a type is one of numbers; that of a list without any value, too. */
const isNumber = (name: string): boolean =>
  name === 'NULL' || name === '"NULL"' || ['integer', 'float', 'decimal'].includes(columnType(name).kind);
