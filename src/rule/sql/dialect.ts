/** The differences between the engines for which rules are written; the rest of the SQL is common to all. */
import { escapedWord, joinedWord } from './word-literal.ts';

/** An engine that reads SQL. */
export type SqlDialect = 'duckdb' | 'postgresql' | 'spark' | 'sqlite';

/** The syntax of one engine. */
export interface Dialect {
  readonly name: SqlDialect;
  /** Whether integers of more than 64 bits exist, so that no product with a weight overflows. */
  readonly hasWideIntegers: boolean;
  /** A 64-bit integer; a bare literal would be one of 32 bits in most engines. */
  readonly integer: (value: bigint) => string;
  /** The operator that divides 64-bit integers and cuts the quotient toward zero. */
  readonly divide: string;
  readonly quote: (name: string) => string;
  /** A word as a literal without line breaks or invisible characters, so that the layout of a file and its transport cannot change it. */
  readonly word: (value: string) => string;
  /** A text in which each character of `from` is replaced by the character at the same place of `to`, or removed where `to` ends. */
  readonly translate: (text: string, from: string, to: string) => string;
  /** An integer of 64 bits. */
  readonly toInteger: (text: string) => string;
  readonly toBoolean: (text: string) => string;
  readonly toWord: (text: string) => string;
  /** An integer with more than 64 bits, where the engine has one. */
  readonly toWide: (text: string) => string;
  /** The summand of a sum, cast so that a sum of 64-bit integers cannot overflow silently. */
  readonly toSummand: (text: string) => string;
  /** A condition that a column holds a yes or no; `null` for engines with a boolean type. */
  readonly isYesOrNo: ((column: string) => string) | null;
  /** A decimal number by its decimal text, times ten to the power of `decimals`, without rounding. */
  readonly scaled: (column: string, decimals: number) => string;
  /** A condition that a number is not an integer, for a cell that is present and in range. */
  readonly isNotWhole: (column: string) => string;
  /** Text before and after a layer that makes the engine compute each of its columns once. */
  readonly fence: { readonly before: string; readonly after: string };
}

const castTo =
  (type: string) =>
  (text: string): string =>
    `CAST(${text} AS ${type})`;

const doubled = (text: string, mark: string): string => mark + text.replaceAll(mark, mark + mark) + mark;

const withCast = (value: bigint): string => `${value < 0n ? `(${value})` : value}::BIGINT`;

const asItIs = (text: string): string => text;

const withoutFence = { before: '', after: '' };

const common = {
  quote: (name: string) => doubled(name, '"'),
  word: joinedWord('chr'),
  translate: (text: string, from: string, to: string) => `translate(${text}, ${from}, ${to})`,
  toInteger: castTo('BIGINT'),
  toBoolean: castTo('BOOLEAN'),
  isNotWhole: (column: string) => `${column} <> CAST(${column} AS BIGINT)`,
  toSummand: asItIs,
  isYesOrNo: null,
  hasWideIntegers: true,
};

/** `DECIMAL(28, 10)` times a number of 9 digits is `DECIMAL(38, 10)`: nothing is lost. With more decimals than 8 a number is left as it is. */
const throughDecimal =
  (text: string) =>
  (column: string, decimals: number): string =>
    decimals > 8
      ? column
      : `CAST(CAST(${column} AS ${text}) AS DECIMAL(28, 10)) * CAST(${10 ** decimals} AS DECIMAL(9, 0))`;

/** SQLite has no decimals: the point is moved in the text. A cell that is not a plain decimal, or has too many decimals, is unchanged. */
function throughText(column: string, decimals: number): string {
  const text = `CAST(${column} AS TEXT)`;
  const point = `instr(${text} || '.', '.')`;
  const after = `substr(${text}, ${point} + 1)`;
  const digits = `substr(${text}, 1, ${point} - 1) || substr(${after} || '${'0'.repeat(decimals)}', 1, ${decimals})`;
  const isPlain = [
    `${text} GLOB '[-0-9]*'`,
    `${text} GLOB '*[0-9]'`,
    `substr(${text}, 2) NOT GLOB '*[^0-9.]*'`,
    `${after} NOT GLOB '*[^0-9]*'`,
    `rtrim(substr(${after}, ${decimals + 1}), '0') = ''`,
  ];
  return `CASE WHEN ${isPlain.join(' AND ')} THEN CAST(${digits} AS INTEGER) ELSE ${column} END`;
}

/** SQLite has no function that translates characters: the text is read one character at a time. */
function throughCharacters(text: string, from: string, to: string): string {
  const first = 'substr("rest", 1, 1)';
  const place = `instr(${from}, ${first})`;
  const made = `"made" || CASE WHEN ${place} > 0 THEN substr(${to}, ${place}, 1) ELSE ${first} END`;
  const steps = `SELECT ${text}, '' UNION ALL SELECT substr("rest", 2), ${made} FROM "letters" WHERE "rest" <> ''`;
  return `(WITH RECURSIVE "letters"("rest", "made") AS (${steps}) SELECT "made" FROM "letters" WHERE "rest" = '')`;
}

/** The engines. */
export const dialects: Readonly<Record<SqlDialect, Dialect>> = {
  duckdb: {
    ...common,
    name: 'duckdb',
    integer: withCast,
    divide: '//',
    toWord: castTo('VARCHAR'),
    toWide: castTo('HUGEINT'),
    scaled: throughDecimal('VARCHAR'),
    fence: withoutFence,
  },
  postgresql: {
    ...common,
    name: 'postgresql',
    integer: withCast,
    divide: '/',
    toWord: castTo('TEXT'),
    toWide: castTo('NUMERIC'),
    scaled: (column, decimals) => `CAST(CAST(${column} AS TEXT) AS NUMERIC) * ${10 ** decimals}`,
    // Without it, the planner inlines the columns of a layer into the next one, once for each use.
    fence: { before: '', after: 'OFFSET 0' },
  },
  spark: {
    ...common,
    name: 'spark',
    integer: (value) => (value < 0n ? `(${value}L)` : `${value}L`),
    divide: 'div',
    quote: (name) => doubled(name, '`'),
    word: (value) => `'${escapedWord(value)}'`,
    toWord: castTo('STRING'),
    toWide: castTo('DECIMAL(38, 0)'),
    toSummand: castTo('DECIMAL(38, 0)'),
    scaled: throughDecimal('STRING'),
    fence: withoutFence,
  },
  sqlite: {
    ...common,
    name: 'sqlite',
    hasWideIntegers: false,
    integer: (value) => (value < 0n ? `(${value})` : String(value)),
    divide: '/',
    // SQLite reads an unknown name in double quotes as a string.
    quote: (name) => doubled(name, '`'),
    word: joinedWord('char'),
    translate: throughCharacters,
    toInteger: castTo('INTEGER'),
    toBoolean: asItIs,
    toWord: castTo('TEXT'),
    toWide: asItIs,
    scaled: throughText,
    isYesOrNo: (column) => `${column} IN (0, 1)`,
    isNotWhole: (column) => `typeof(${column}) NOT IN ('integer', 'null')`,
    fence: { before: 'MATERIALIZED ', after: '' },
  },
};

/** The syntax of an engine. */
export const sqlDialect = (name: SqlDialect): Dialect => dialects[name];

/** The names of all engines. */
export const SQL_DIALECTS: readonly SqlDialect[] = /* @__PURE__ */ Object.keys(dialects) as SqlDialect[];
