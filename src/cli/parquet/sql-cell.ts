/** The cells of a Parquet file as facts, in SQL. */
import { normalFormText, sqlDialect } from '../../rule/many.ts';
import { sqlLiteral } from '../open-database.ts';
import type { ColumnType } from './column-type.ts';

/** A condition that a cell is not valid. */
export interface CellFault {
  readonly problem:
    | 'unknown-word'
    | 'not-a-number'
    | 'not-whole'
    | 'out-of-range'
    | 'neither-yes-nor-no'
    | 'not-an-age'
    | 'too-young'
    | 'too-many-members'
    | 'composition';
  readonly condition: string;
}

/** A fact in SQL, `NULL` if it is absent, and the faults of the cells that it is read from. */
export interface SqlCell {
  readonly value: string;
  readonly faults: readonly CellFault[];
}

/** The white space around texts that `String.prototype.trim` removes. */
const SPACES =
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';

/** The text of a cell without white space around it; `NULL` if nothing is left. */
export const trimmedText = (cell: string): string =>
  `NULLIF(trim(CAST(${cell} AS VARCHAR), ${sqlLiteral(SPACES)}), '')`;

/** A yes or no. */
export function booleanCell(cell: string, { kind }: ColumnType): SqlCell | null {
  if (kind === 'boolean') return { value: cell, faults: [] };
  if (kind !== 'text') return null;
  const form = normalFormText(trimmedText(cell), sqlDialect('duckdb'));
  const value = `CASE WHEN ${form} IN ('oui', 'yes', 'true') THEN TRUE WHEN ${form} IN ('non', 'no', 'false') THEN FALSE END`;
  const isFault = `${trimmedText(cell)} IS NOT NULL AND (${value}) IS NULL`;
  return { value, faults: [{ problem: 'neither-yes-nor-no', condition: isFault }] };
}

/** The ages of the members of one household. */
export interface AgesCell extends SqlCell {
  /** The number of members of some ages; `NULL` if an age that decides it is unknown. */
  readonly count: (range: { readonly from: number; readonly before: number | null }) => string;
}

const OLDEST = 130;

/** A list of ages. */
export function agesCell(cell: string, { kind }: ColumnType, limit: number): AgesCell | null {
  if (kind !== 'list') return null;
  const isAge = `age IS NULL OR (age BETWEEN 0 AND ${OLDEST} AND age = floor(age))`;
  return {
    value: cell,
    faults: [
      { problem: 'not-an-age', condition: `len(list_filter(${cell}, age -> NOT (${isAge}))) > 0` },
      { problem: 'composition', condition: `len(${cell}) NOT BETWEEN 1 AND ${limit}` },
    ],
    count: ({ from, before }) => {
      if (from === 0 && before === null) return `len(${cell})`;
      const isWithin = `age >= ${from}${before === null ? '' : ` AND age < ${before}`}`;
      return `CASE WHEN list_count(${cell}) = len(${cell}) THEN len(list_filter(${cell}, age -> ${isWithin})) END`;
    },
  };
}
