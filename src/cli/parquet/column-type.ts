/** The types of the columns of a Parquet file, as far as facts are concerned. */

/** The type of a column. */
export type ColumnType =
  | { readonly kind: 'integer' | 'float' | 'text' | 'boolean' | 'other' }
  | { readonly kind: 'list'; readonly of: ColumnType }
  | { readonly kind: 'decimal'; readonly scale: number };

/** Reads the name of a type in DuckDB. */
export function columnType(name: string): ColumnType {
  if (name.endsWith('[]')) return listType(name.slice(0, -2));
  if (/^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/.test(name)) return { kind: 'integer' };
  const scale = /^DECIMAL\(\d+,(\d+)\)$/.exec(name)?.[1];
  if (scale !== undefined) return { kind: 'decimal', scale: Number(scale) };
  if (name === 'DOUBLE' || name === 'FLOAT') return { kind: 'float' };
  if (name === 'VARCHAR' || name.startsWith('ENUM(')) return { kind: 'text' };
  return { kind: name === 'BOOLEAN' ? 'boolean' : 'other' };
}

/** The type of a list, of numbers only; that of a list without any value, too. */
function listType(name: string): ColumnType {
  if (name === 'NULL' || name === '"NULL"') return { kind: 'list', of: { kind: 'integer' } };
  const of = columnType(name);
  return ['integer', 'float', 'decimal'].includes(of.kind) ? { kind: 'list', of } : { kind: 'other' };
}
