/** Writes tables, queries and expected lines of random rules and of the presets into a folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { SqlDialect } from '../../src/rule/many.ts';
import { anyRule } from '../../src/testing/index.ts';
import { distributionCases } from './distribution-cases.ts';
import { anySample, type Conformance, conformanceOf, FURTHER, type Sample } from '../rule/sql/conformance.ts';
import type { Cell } from '../rule/sql/engines.ts';
import { deepRule } from '../rule/sql/deep-rule.ts';
import { declaredColumns } from '../rule/sql/households.ts';
import { dialects } from '../../src/rule/sql/dialect.ts';
import { rulesOfPresets } from '../rule/sql/preset-rules.ts';
import { SPELLINGS, spellingQuery } from '../rule/sql/spelling-check.ts';

const [folder, dialectName, randomRules = '60', seed = '1'] = process.argv.slice(2);
if (folder === undefined || (dialectName !== 'postgresql' && dialectName !== 'spark')) {
  throw new Error('usage: make-kit FOLDER postgresql|spark [RULES] [SEED]');
}
const dialect: SqlDialect = dialectName;

const draw = (samples: fc.Arbitrary<Sample>, count: number): readonly Sample[] =>
  fc.sample(samples, { numRuns: count, seed: Number(seed) });

const samples = [
  ...draw(
    anyRule().chain((rule) => anySample({ rule }, 200)),
    Number(randomRules),
  ),
  ...draw(anySample({ deep: deepRule(8) }, 200), 1),
  ...Object.values(rulesOfPresets()).flatMap((rules) => draw(anySample(rules, 200), 1)),
];

const cellText = (cell: Cell): string => (cell === null ? '' : `"${String(cell).replaceAll('"', '""')}"`);

function csvOf({ rows }: Conformance): string {
  return rows.map((cells, place) => `${[BigInt(place + 1), ...cells].map(cellText).join(',')}\n`).join('');
}

/** The script of a case for psql. Its sorted output must equal the expected lines. */
function psqlOf(conformance: Conformance, csv: string): string {
  const columns = declaredColumns(dialect, conformance.columns, FURTHER).join(', ');
  return [
    'DROP TABLE IF EXISTS households CASCADE;',
    `CREATE TABLE households (${columns});`,
    `\\copy households from '${csv}' with (format csv)`,
    ...conformance.checks.map(({ query }) => `${query};`),
    '\\o /dev/null',
    conformance.script,
  ].join('\n');
}

/** The households of a case for Spark, as a query: its CSV reader changes line breaks inside words. */
function sparkTable({ columns, rows }: Conformance): string {
  const { word } = dialects.spark;
  const literal = (cell: Cell): string => {
    if (cell === null) return 'NULL';
    return typeof cell === 'string' ? word(cell) : String(cell);
  };
  const values = rows.map((cells, place) => `(${[BigInt(place + 1), ...cells].map(literal).join(', ')})`);
  const declared = declaredColumns(dialect, columns, FURTHER).map((column) => {
    const [name = '', type = ''] = column.split(/(?<=`) /);
    return `CAST(${name} AS ${type}) AS ${name}`;
  });
  const names = declaredColumns(dialect, columns, FURTHER).map((column) => column.split(/(?<=`) /)[0]!);
  return `SELECT ${declared.join(', ')} FROM VALUES\n${values.join(',\n')}\nAS given(${names.join(', ')})`;
}

/** Writes a case for Spark: its table, its queries and their lines. */
function writeSparkCase(path: string, table: string, queries: readonly string[], expected: readonly string[]): void {
  writeFileSync(`${path}.json`, JSON.stringify({ table, queries, expected }));
}

const write = (path: string, lines: readonly string[]): void => {
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
};

mkdirSync(folder, { recursive: true });
let count = 0;
for (const sample of samples) {
  const conformance = conformanceOf(sample, dialect);
  if (conformance === null) continue;
  count += 1;
  const path = join(folder, String(count).padStart(3, '0'));
  const expected = conformance.checks.flatMap((check) => check.expected);
  if (dialect === 'postgresql') {
    writeFileSync(`${path}.csv`, csvOf(conformance));
    write(`${path}.expected`, expected);
    writeFileSync(`${path}.sql`, psqlOf(conformance, `${path}.csv`));
  } else {
    const table = sparkTable(conformance);
    writeFileSync(`${path}.script.sql`, `CREATE TEMPORARY VIEW households AS ${table};\n${conformance.script}`);
    const queries = conformance.checks.map(({ query }) => query);
    writeSparkCase(path, table, queries, expected);
  }
}

/** The normal form of words that hold every character, in parts. */
const SPELLINGS_AT_ONCE = 200;
const spellings = Array.from({ length: Math.ceil(SPELLINGS.length / SPELLINGS_AT_ONCE) }, (_, part) =>
  spellingQuery(dialect, SPELLINGS.slice(part * SPELLINGS_AT_ONCE, (part + 1) * SPELLINGS_AT_ONCE)),
);
const same = spellings.map(() => 'spelling|0');
if (dialect === 'postgresql') {
  writeFileSync(join(folder, 'spelling.sql'), spellings.map((query) => `${query};\n`).join(''));
  write(join(folder, 'spelling.expected'), same);
} else writeSparkCase(join(folder, 'spelling'), 'SELECT 1 AS id', spellings, same);
/** The tables of two reforms, with and without protected cells. */
const distributions = await distributionCases(dialect, Math.ceil(Number(randomRules) / 4), Number(seed));
distributions.forEach(({ table: { columns, rows }, queries, rows: found }, place) => {
  const path = join(folder, `distribution-${String(place + 1).padStart(3, '0')}`);
  const nothing = dialect === 'postgresql' ? '' : 'None';
  const lines = found.map((row) => row.map((cell) => (cell === null ? nothing : String(cell))).join('|'));
  const literal = (cell: number | string | null): string =>
    cell === null ? 'NULL' : typeof cell === 'string' ? dialects[dialect].word(cell) : String(cell);
  const values = rows.map((row) => `(${row.map(literal).join(', ')})`).join(',\n');
  if (dialect === 'postgresql') {
    const declared = columns.map(({ name, isText }) => `"${name}" ${isText ? 'TEXT' : 'BIGINT'}`).join(', ');
    const statements = [
      'DROP TABLE IF EXISTS households CASCADE',
      `CREATE TABLE households (${declared})`,
      `INSERT INTO households VALUES ${values}`,
      ...queries,
    ];
    writeFileSync(`${path}.sql`, statements.map((statement) => `${statement};\n`).join(''));
    write(`${path}.expected`, lines);
  } else {
    const cast = columns.map(
      ({ name, isText }) => `CAST(\`${name}\` AS ${isText ? 'STRING' : 'BIGINT'}) AS \`${name}\``,
    );
    const names = columns.map(({ name }) => `\`${name}\``).join(', ');
    writeSparkCase(path, `SELECT ${cast.join(', ')} FROM VALUES\n${values}\nAS given(${names})`, queries, lines);
  }
});
console.log(
  `${count} cases, ${distributions.length} tables of reforms and every spelling, ${samples.length - count} refused as too large`,
);
