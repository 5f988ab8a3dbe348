/** One rule, some households, and what every engine must say of them: queries with the lines that they must give. */
import fc from 'fast-check';
import { evaluate, type Facts, type RuleNode } from '../../../src/rule/index.ts';
import { compileToSql, GUARD_NOTES, type SqlColumn, type SqlDialect, type SqlGroups } from '../../../src/rule/many.ts';
import { anyFacts } from '../../../src/testing/index.ts';
import { dialectWords } from './dialect-words.ts';
import type { Cell } from './engines.ts';
import { type ExpectedRow, expectedTotals } from './expected-totals.ts';
import { cellOf, cellsOf } from './households.ts';

/** What is drawn. */
export interface Sample {
  readonly rules: Readonly<Record<string, RuleNode>>;
  readonly households: readonly Facts[];
  readonly weights: readonly bigint[];
  readonly regions: readonly (bigint | null)[];
  readonly groups: SqlGroups;
}

/** A query, and the lines that it must give in any order; its first column is a word that tells checks apart. */
interface Check {
  readonly query: string;
  readonly expected: readonly string[];
}

/** A table and what is asked of it. */
export interface Conformance {
  readonly columns: readonly SqlColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly checks: readonly Check[];
  /** The file that stands alone. */
  readonly script: string;
}

const WEIGHT = { column: 'weight', decimals: 4, maximum: 500_000 };

/** Columns of whole numbers beside those that the rules read. */
export const FURTHER: readonly string[] = [WEIGHT.column, 'region'];

/** Households with weights and regions for some rules. */
export function anySample(rules: Readonly<Record<string, RuleNode>>, most: number): fc.Arbitrary<Sample> {
  const together: RuleNode = { kind: 'and', of: Object.values(rules) };
  const groups = fc.oneof(
    fc.constant<SqlGroups>({ by: 'value', of: 'region' }),
    fc.constantFrom<SqlGroups>(...numberNames(rules).map((of) => ({ by: 'tenth', of }) as const), {
      by: 'tenth',
      of: 'region',
    }),
    fc.constantFrom(...Object.keys(rules)).map((of): SqlGroups => ({ by: 'value', of })),
  );
  return fc.integer({ min: 1, max: most }).chain((count) => {
    const exactly = { minLength: count, maxLength: count };
    return fc.record({
      rules: fc.constant(rules),
      households: fc.array(anyFacts(together), exactly),
      weights: fc.array(fc.bigInt({ min: 0n, max: BigInt(WEIGHT.maximum) }), exactly),
      regions: fc.array(fc.constantFrom(1n, 2n, 3n, null), exactly),
      groups,
    });
  });
}

const numberNames = (rules: Readonly<Record<string, RuleNode>>): readonly string[] => {
  const compiled = compileToSql(rules, { dialect: 'duckdb', table: 'households' });
  if (!compiled.ok) return [];
  return compiled.sql.outputs.filter(({ type }) => type !== 'boolean' && type !== 'category').map(({ name }) => name);
};

/** What a sample asks of an engine; `null` where the rules are refused as too large. */
export function conformanceOf(
  { rules, households, weights, regions, groups }: Sample,
  dialect: SqlDialect,
): Conformance | null {
  const options = { dialect, table: 'households', key: 'id', weight: WEIGHT } as const;
  const [compiled, plain] = [
    compileToSql(rules, { ...options, groups }),
    compileToSql(rules, { dialect, table: 'households' }),
  ];
  if (!compiled.ok || !plain.ok) return null;
  const { inputs, outputs } = compiled.sql;
  const results = households.map((facts, place): ExpectedRow => {
    const cells = outputs.map((output) => cellOf(evaluate(rules[output.name]!, facts), output));
    return { cells, weight: weights[place]!, region: regions[place]! };
  });
  const lines = results.map(({ cells }, place) => [BigInt(place + 1), ...cells]);
  const total = (weighted: boolean, by: SqlGroups | null): readonly (readonly Cell[])[] =>
    expectedTotals(outputs, results, weighted, by);
  return {
    script: compiled.sql.script,
    columns: inputs,
    rows: households.map((facts, place) => [
      ...cellsOf(inputs, Object.values(rules), facts),
      weights[place]!,
      regions[place]!,
    ]),
    checks: [
      check('rows', compiled.sql.rows, ['id', ...outputs.map(({ column }) => column)], lines, dialect),
      check(
        'groups',
        compiled.sql.totals,
        totalColumns(outputs, true, groupColumn(groups, outputs)),
        total(true, groups),
        dialect,
      ),
      check('totals', plain.sql.totals, totalColumns(outputs, false, null), total(false, null), dialect),
      {
        query: `SELECT 'guard', ${textOf('column', dialect)} FROM (\n${compiled.sql.guard}\n) AS checks WHERE problem NOT IN (${GUARD_NOTES.map((problem) => `'${problem}'`).join(', ')}) AND households <> 0`,
        expected: [],
      },
    ],
  };
}

function groupColumn({ by, of }: SqlGroups, outputs: readonly SqlColumn[]): string {
  const column = outputs.find(({ name }) => name === of)?.column ?? of;
  return by === 'tenth' ? `tenth_of_${column}` : column;
}

function totalColumns(outputs: readonly SqlColumn[], weighted: boolean, group: string | null): readonly string[] {
  return [
    ...(group === null ? [] : [group]),
    'households',
    ...(weighted ? ['weight_total'] : []),
    ...outputs.flatMap(({ column, type }) => {
      if (type === 'category') return [`${column}_known`];
      return [`${column}_known`, type === 'boolean' ? `${column}_true` : `${column}_total`];
    }),
  ];
}

function check(
  name: string,
  query: string,
  columns: readonly string[],
  lines: readonly (readonly Cell[])[],
  dialect: SqlDialect,
): Check {
  const texts = columns.map((column, place) => `${textOf(column, dialect)} AS c${place + 1}`).join(', ');
  return {
    query: `SELECT '${name}' AS c0, ${texts} FROM (\n${query}\n) AS results`,
    expected: lines.map((cells) => [name, ...cells.map((cell) => dialectWords[dialect].cell(cell))].join('|')),
  };
}

function textOf(column: string, dialect: SqlDialect): string {
  const { mark, text } = dialectWords[dialect];
  return `COALESCE(CAST(${mark}${column}${mark} AS ${text}), 'NULL')`;
}
