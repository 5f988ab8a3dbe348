import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fileIo } from './file-io.ts';

const RULES = `schema: 1
id: bareme
name: Un barème
rules:
  - from: 2026-01
    eligibility: { kind: residence, perimeter: le canton, communes: [Valmont, La Ravoire] }
    contribution: { kind: proportional, base: standard-of-living, rate: 10 % }
    allocation: { kind: flat, amount: { first: 150, person: 75, children: [{ before: 14, amount: 45 }] } }
`;

const ASSUMPTIONS = `schema: 1
assumptions:
  - id: recours
    label: { fr: Recours, en: Take-up }
    vary: take-up
    values: [{ id: complet, value: 100 % }, { id: partiel, value: 80 % }]
    central: complet
  - id: personnes
    label: { fr: Personnes, en: Persons }
    vary: persons
    range: { low: 50, high: 60 }
`;

/** The names have one length, so that tables have one width. */
const NAMES = { csv: 'foyersabcd.csv', parquet: 'foyers.parquet' } as const;

/** A household of the file; an empty text is a missing fact. */
interface Row {
  readonly revenu: string;
  readonly residence: string;
  readonly enfants: number;
  readonly autres: number;
  readonly secteur: string;
  readonly poids: string;
}

const anyRow: fc.Arbitrary<Row> = fc.record({
  revenu: fc.oneof(
    fc.constant(''),
    fc.integer({ min: 0, max: 800_000 }).map((cents) => (cents / 100).toFixed(2)),
  ),
  residence: fc.constantFrom('', 'Valmont', 'LA RAVOIRE', 'Valmnot', 'Ailleurs'),
  enfants: fc.integer({ min: 0, max: 3 }),
  autres: fc.integer({ min: 1, max: 3 }),
  secteur: fc.constantFrom('', 'plateau', 'bourg', 'vallée'),
  poids: fc.integer({ min: 1, max: 90_000 }).map((number) => (number / 10_000).toFixed(4)),
});

const io: Io = {
  ...fileIo,
  // No table breaks the name or the hash of the file.
  width: 400,
  whole: ({ path }, work) => work(path),
  writeFile: (path, bytes) => {
    writeFileSync(path, bytes);
  },
};

let folder = '';
const paths = (): Readonly<Record<keyof typeof NAMES, string>> => ({
  csv: join(folder, NAMES.csv),
  parquet: join(folder, NAMES.parquet),
});

/** Writes the same households in both formats. */
async function writeHouseholds(rows: readonly Row[]): Promise<void> {
  const cells = rows.map(({ revenu, residence, enfants, autres, secteur, poids }) => [
    ...[revenu, residence, String(enfants), String(autres)],
    ...[String(enfants + autres), secteur, poids],
  ]);
  const header = 'revenu,residence,members_0_13,members_14_and_over,members,secteur,poids';
  writeFileSync(paths().csv, [header, ...cells.map((line) => line.join(',')), ''].join('\n'));
  const values = cells.map((line) => `(${line.map((cell) => (cell === '' ? 'NULL' : `'${cell}'`)).join(', ')})`);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `COPY (SELECT CAST(revenu AS DECIMAL(12, 2)) AS revenu, CAST(residence AS VARCHAR) AS residence, CAST(a AS INTEGER) AS members_0_13,
      CAST(b AS INTEGER) AS members_14_and_over, CAST(c AS INTEGER) AS members, CAST(secteur AS VARCHAR) AS secteur,
      CAST(poids AS DECIMAL(9, 4)) AS poids FROM (VALUES ${values.join(', ')}) AS v (revenu, residence, a, b, c, secteur, poids))
      TO '${paths().parquet}' (FORMAT parquet)`,
  );
  connection.closeSync();
}

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ').replace(/\s+/g, ' ');

const nation = (file: string, ...rest: readonly string[]): ReturnType<typeof runCommandLine> =>
  runCommandLine(
    [
      'nation',
      join(folder, 'bareme.yaml'),
      '--population',
      file,
      '--map',
      'income=revenu',
      '--month',
      '2026-11',
      ...rest,
    ],
    io,
    '1.2.3',
  );

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** A text without what names the file. */
const nameless = (text: string, path: string): string =>
  text.replaceAll(hashOf(path), '(hash)').replaceAll(NAMES.csv, '(file)').replaceAll(NAMES.parquet, '(file)');

beforeAll(() => {
  folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bareme.yaml'), RULES);
  writeFileSync(join(folder, 'sans.yaml'), RULES.replace('10 %', '5 %'));
  writeFileSync(join(folder, 'inconnu.yaml'), ASSUMPTIONS);
});

const OPTIONS: readonly (readonly string[])[] = [
  [],
  ['--json'],
  ['--weight', 'poids'],
  ['--weight', 'poids', '--weight-decimals', '2', '--json'],
  ['--weight', 'poids', '--solve', 'allocation'],
  ['--weight', 'poids', '--solve', 'rules.0.contribution.rate', '--json'],
  ['--weight', 'poids', '--tables', 'persons'],
  ['--tables', 'households', '--by', 'secteur', '--json'],
  ['--tables', 'persons', '--by', 'members', '--weight', 'poids'],
  ['--tables', 'persons', '--groups', 'household-type', '--children-below', '14', '--csv-data'],
  ['--tables', 'persons', '--against', 'sans.yaml', '--weight', 'poids'],
  ['--assumptions', 'inconnu.yaml', '--weight', 'poids', '--csv-data'],
  ['--round', 'income', '--annual', 'income', '--csv'],
  ['--set', 'residence=Valmont', '--json'],
];

/** The options with the paths of their files. */
const located = (options: readonly string[]): readonly string[] =>
  options.map((word) => (word.endsWith('.yaml') ? join(folder, word) : word));

describe('caisse nation over a Parquet file', () => {
  it('the same households in CSV and in Parquet give the same output', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 3, maxLength: 12 }), async (rows) => {
        await writeHouseholds(rows);
        const { csv, parquet } = paths();
        for (const options of OPTIONS) {
          const [left, right] = [await nation(csv, ...located(options)), await nation(parquet, ...located(options))];
          expect([right.exitCode, nameless(right.output, parquet), nameless(right.errors, parquet)]).toEqual([
            left.exitCode,
            nameless(left.output, csv),
            nameless(left.errors, csv),
          ]);
        }
      }),
      { numRuns: 3 },
    );
  });

  it('writes the same report, with the name and the SHA-256 of the file', async () => {
    await writeHouseholds(fc.sample(anyRow, { numRuns: 40, seed: 5 }));
    const reports: string[] = [];
    for (const path of Object.values(paths())) {
      const report = join(folder, `${path === paths().csv ? 'a' : 'b'}.md`);
      const written = await nation(path, '--weight', 'poids', '--report', report, '--force');
      expect(written.exitCode).toBe(0);
      const text = readFileSync(report, 'utf8');
      expect(text).toContain(hashOf(path));
      reports.push(nameless(text, path));
    }
    expect(reports[1]).toBe(reports[0]);
  });

  it('keeps the order of more rows than DuckDB gives at a time', async () => {
    const rows = fc.sample(anyRow, { numRuns: 5000, seed: 9 });
    await writeHouseholds(rows);
    const outputs = await Promise.all(
      Object.values(paths()).map((path) => nation(path, '--tables', 'persons', '--by', 'secteur', '--json')),
    );
    const [csv, parquet] = outputs.map(({ output }, place) => nameless(output, Object.values(paths())[place]!));
    expect(parquet).toBe(csv);
  });

  it('refuses columns and cells as caisse run does', async () => {
    await writeHouseholds(fc.sample(anyRow, { numRuns: 3, seed: 2 }));
    const { parquet } = paths();
    const rules = join(folder, 'bareme.yaml');
    const cases = [
      ['--map', 'income=revenus'],
      ['--map', 'income=secteur'],
      ['--map', 'income=revenu', '--weight', 'poid'],
      ['--map', 'income=revenu', '--weight', 'secteur'],
      ['--map', 'income=revenu', '--map', 'members_0_13=members'],
    ];
    for (const options of cases) {
      const words = ['--population', parquet, '--month', '2026-11', ...options];
      const ran = await runCommandLine(['run', rules, ...words], io, '1.2.3');
      expect([options, ran.exitCode]).toEqual([options, 1]);
      expect(await runCommandLine(['nation', rules, ...words], io, '1.2.3')).toEqual(ran);
    }
    const missing = await nation(join(folder, 'absent.parquet'));
    expect(plain(missing.errors)).toContain('absent.parquet');
    expect(missing.exitCode).toBe(1);
  });
});
