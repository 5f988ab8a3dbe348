/** Writes tables, queries and expected lines of random rules and of the presets into a folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { SqlDialect } from '../../src/rule/many.ts';
import { anyRule } from '../../src/testing/index.ts';
import { anySample, type Conformance, conformanceOf, FURTHER, type Sample } from '../rule/sql/conformance.ts';
import type { Cell } from '../rule/sql/engines.ts';
import { deepRule } from '../rule/sql/deep-rule.ts';
import { declaredColumns } from '../rule/sql/households.ts';
import { rulesOfPresets } from '../rule/sql/preset-rules.ts';

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

mkdirSync(folder, { recursive: true });
let count = 0;
for (const sample of samples) {
  const conformance = conformanceOf(sample, dialect);
  if (conformance === null) continue;
  count += 1;
  const path = join(folder, String(count).padStart(3, '0'));
  const expected = conformance.checks.flatMap((check) => check.expected);
  writeFileSync(`${path}.csv`, csvOf(conformance));
  writeFileSync(`${path}.expected`, expected.map((line) => `${line}\n`).join(''));
  if (dialect === 'postgresql') writeFileSync(`${path}.sql`, psqlOf(conformance, `${path}.csv`));
  else {
    const columns = declaredColumns(dialect, conformance.columns, FURTHER).join(', ');
    const table = `CREATE TEMPORARY VIEW households (${columns}) USING csv OPTIONS (path '${path}.csv', escape '"');`;
    writeFileSync(`${path}.script.sql`, `${table}\n${conformance.script}`);
    writeFileSync(`${path}.json`, JSON.stringify({ columns, queries: conformance.checks.map(({ query }) => query) }));
  }
}
console.log(`${count} cases, ${samples.length - count} refused as too large`);
