/** A dialect of SQL that the library does not write: SQLite under another name. One entry a file, all that it takes. */
import { type Change, inTurn, insertAfter, insertBefore } from './copy-of-sources.ts';

/** The one place where the dialect is defined. */
export const DIALECT_FILE = 'src/rule/sql/dialect.ts';

const definedDialect = inTurn(
  insertAfter("export type SqlDialect = 'duckdb' | 'postgresql' | 'spark' | 'sqlite'", " | 'limbo'"),
  (text) => {
    const [, sqlite = ''] = /\n( {2}sqlite: \{\n[^]*?\n {2}\},\n)\};/.exec(text) ?? [];
    return insertBefore(sqlite, sqlite.replace('sqlite: {', 'limbo: {').replace("'sqlite'", "'limbo'"))(text);
  },
);

/** What each file needs; a file that is left out does not compile. */
export const madeUpDialect: Change = {
  [DIALECT_FILE]: definedDialect,
  'src/population/kit/kit-dialect.ts': (text) => {
    const [, sqlite = ''] = /\n( {2}sqlite: \{\n[^]*?\n {2}\},\n)\};/.exec(text) ?? [];
    return insertBefore(sqlite, sqlite.replace('sqlite: {', 'limbo: {'))(text);
  },
  'src/cli/kit-files.ts': inTurn(
    insertBefore('  sqlite: (value)', '  limbo: (value) => String(Number(value)),\n'),
    insertBefore("  sqlite: 'sqlite3", "  limbo: 'limbo < check.sql',\n"),
  ),
  'test/rule/sql/dialect-words.ts': (text) => {
    const [, sqlite = ''] = /\n( {2}sqlite: \{\n[^]*?\n {2}\},\n)\};/.exec(text) ?? [];
    return insertBefore(sqlite, sqlite.replace('sqlite: {', 'limbo: {'))(text);
  },
};
