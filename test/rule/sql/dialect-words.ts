/** How the tests write and read tables in each dialect. */
import type { SqlDialect } from '../../../src/rule/many.ts';
import type { Cell } from './engines.ts';

/** What the tests need to know of one dialect. */
export interface DialectWords {
  /** Stands on both sides of the name of a column. */
  readonly mark: string;
  /** The type of a cell as text, whatever the column. */
  readonly text: string;
  readonly types: Readonly<Record<'number' | 'word' | 'truth', string>>;
  /** A cell as the engine reads and prints it. */
  readonly cell: (cell: Cell) => string;
  /** Whether the engine refuses sums beyond 64 bits. */
  readonly overflows: boolean;
}

const cellText = (cell: Cell): string => (cell === null ? 'NULL' : String(cell));

const quoted = { mark: '"', cell: cellText, overflows: false };

export const dialectWords: Readonly<Record<SqlDialect, DialectWords>> = {
  duckdb: { ...quoted, text: 'VARCHAR', types: { number: 'BIGINT', word: 'VARCHAR', truth: 'BOOLEAN' } },
  postgresql: { ...quoted, text: 'TEXT', types: { number: 'BIGINT', word: 'TEXT', truth: 'BOOLEAN' } },
  spark: { ...quoted, mark: '`', text: 'STRING', types: { number: 'BIGINT', word: 'STRING', truth: 'BOOLEAN' } },
  sqlite: {
    mark: '`',
    text: 'TEXT',
    types: { number: 'INTEGER', word: 'TEXT', truth: 'INTEGER' },
    cell: (cell) => cellText(typeof cell === 'boolean' ? BigInt(cell) : cell),
    overflows: true,
  },
};
