import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeParquet } from './make-parquet.ts';
import { runCaisse } from './run-caisse.ts';

const folder = mkdtempSync(join(tmpdir(), 'caisse-'));
const households = join(folder, 'households.parquet');
const caisse = 'examples/ma-caisse.yaml';
const main = resolve('dist/cli/main.js');

beforeAll(() => makeParquet(households));

/** Runs on a file; the codes of the diagnostics, or the JSON. */
function answerOf(file: string, ...args: readonly string[]): unknown {
  const { output, errors } = runCaisse(['run', caisse, '--month', '2026-11', '--population', file, ...args, '--json']);
  if (output !== '') return JSON.parse(output) as unknown;
  const { diagnostics } = JSON.parse(errors) as { diagnostics: { code: string; details: object }[] };
  return diagnostics.map(({ code }) => code);
}

async function parquetOf(name: string, query: string): Promise<string> {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  await makeParquet(path, query);
  return path;
}

const outOf = (name: string): string => join(mkdtempSync(join(tmpdir(), 'caisse-')), name);

describe('a Parquet file', () => {
  it('is exactly the file that is named, without patterns and partitions', async () => {
    await parquetOf('pop1.parquet', 'SELECT * FROM population LIMIT 1');
    const named = await parquetOf('pop[1].parquet', 'SELECT * FROM population LIMIT 3');
    expect(answerOf(named)).toMatchObject({ all: { rows: 3 } });
    expect(answerOf(join(folder, 'pop*.parquet'))).toEqual(['CAISSE-FILE-MISSING']);
    const partition = await parquetOf('members_0_13=9/pop.parquet', 'SELECT * FROM population');
    expect(answerOf(partition)).toEqual(answerOf(households));
  });

  it.each([
    ['an address', 'https://example.org/a.parquet', 'CAISSE-FILE-REMOTE'],
    ['another address', 's3://example/a.parquet', 'CAISSE-FILE-REMOTE'],
    ['a device', '/dev/null.parquet', 'CAISSE-FILE-MISSING'],
  ])('is on this machine: %s', (_, path, code) => {
    expect(answerOf(path)).toEqual([code]);
  });

  it.each([
    ['income and income_cents', 'SELECT *, 5 AS income_cents FROM population', 'CAISSE-COLUMN-CLASH'],
    [
      'no members',
      'SELECT * REPLACE (0 AS members_0_13, 0 AS members_14_and_over) FROM population',
      'CAISSE-ROWS-INVALID',
    ],
    [
      'a missing weight',
      'SELECT * REPLACE (CASE WHEN members > 1 THEN poids END AS poids) FROM population',
      'CAISSE-ROWS-INVALID',
    ],
    ['a list of amounts', 'SELECT * REPLACE ([1] AS income) FROM population', 'CAISSE-COLUMN-KIND'],
    [
      'more than ten decimals',
      "SELECT * REPLACE ('1200.00000000001' AS income) FROM population",
      'CAISSE-ROWS-INVALID',
    ],
    [
      'an age above 130',
      'SELECT * EXCLUDE (members_0_13, members_14_and_over), [131] AS ages FROM population',
      'CAISSE-ROWS-INVALID',
    ],
    [
      'ages as texts',
      "SELECT * EXCLUDE (members_0_13, members_14_and_over), ['38'] AS ages FROM population",
      'CAISSE-COLUMN-KIND',
    ],
    [
      'no ages',
      'SELECT * EXCLUDE (members_0_13, members_14_and_over), []::INTEGER[] AS ages FROM population',
      'CAISSE-ROWS-INVALID',
    ],
  ])('is refused for %s', async (name, query, code) => {
    expect(answerOf(await parquetOf(`${name}.parquet`, query), '--weight', 'poids')).toEqual([code]);
  });

  it('has a message for each fault', async () => {
    const part = await parquetOf(
      'part.parquet',
      'SELECT * REPLACE (CAST(income AS DOUBLE) + 0.001 AS income) FROM population',
    );
    const { errors } = runCaisse(['run', caisse, '--month', '2026-11', '--population', part, '--lang', 'en']);
    expect(errors).toContain('“income”');
    expect(errors).toContain('more decimals than allowed');
    expect(answerOf(part, '--round', 'income')).toMatchObject({ all: { rows: 12 } });
  });

  it('may have the ages of members as lists', async () => {
    const ages = await parquetOf(
      'ages.parquet',
      'SELECT * EXCLUDE (members, members_0_13, members_14_and_over), list_concat(list_transform(range(members_0_13), x -> 8), list_transform(range(members_14_and_over), x -> 38)) AS ages FROM population',
    );
    expect(answerOf(ages, '--weight', 'poids')).toEqual(answerOf(households, '--weight', 'poids'));
  });
});

describe('--out', () => {
  const run = (out: string, ...args: readonly string[]): string[] => [
    'run',
    caisse,
    '--month',
    '2026-11',
    '--population',
    households,
    '--out',
    out,
    ...args,
  ];

  it('writes weights under their own name and value, in the order of the key, and the same bytes each time', async () => {
    const [first, second] = [outOf('a.parquet'), outOf('b.parquet')];
    for (const out of [first, second])
      expect(runCaisse(run(out, '--key', 'foyer', '--weight', 'poids')).exitCode).toBe(0);
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const written = await connection.runAndReadAll(
      `SELECT CAST(SUM(poids) AS VARCHAR) AS sum, CAST(LIST(foyer) AS VARCHAR) AS keys FROM '${first}'`,
    );
    const asked = await connection.runAndReadAll(
      `SELECT CAST(SUM(poids) AS VARCHAR) AS sum, CAST(LIST(foyer ORDER BY foyer) AS VARCHAR) AS keys FROM '${households}'`,
    );
    expect(written.getRowObjects()).toEqual(asked.getRowObjects());
    connection.closeSync();
  });

  it('refuses a file that exists, unless --force', () => {
    const out = outOf('a.parquet');
    writeFileSync(out, 'mine');
    expect(runCaisse(run(out)).errors).toContain('CAISSE-FILE-EXISTS');
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(runCaisse(run(out, '--force')).exitCode).toBe(0);
    expect(readdirSync(join(out, '..'))).toEqual(['a.parquet']);
  });

  it('never replaces its input, a link or a pipe', () => {
    const before = statSync(households).size;
    expect(runCaisse(run(households, '--force')).errors).toContain('CAISSE-FILE-IS-INPUT');
    const link = outOf('link.parquet');
    symlinkSync(households, link);
    expect(runCaisse(run(link, '--force')).errors).toContain('CAISSE-FILE-IS-INPUT');
    const other = outOf('other.parquet');
    symlinkSync(join(other, '..', 'nowhere'), other);
    expect(runCaisse(run(other, '--force')).errors).toContain('CAISSE-FILE-NOT-REGULAR');
    const pipe = outOf('pipe.parquet');
    spawnSync('sh', ['-c', `mkfifo '${pipe}'`]);
    if (existsSync(pipe)) expect(runCaisse(run(pipe, '--force')).errors).toContain('CAISSE-FILE-NOT-REGULAR');
    expect(statSync(households).size).toBe(before);
  });

  it.each(['SIGHUP', 'SIGINT', 'SIGTERM'] as const)(
    'leaves nothing after %s, and shows nothing meanwhile',
    async (signal) => {
      const large = join(folder, 'large.parquet');
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      await connection.run(
        `COPY (SELECT i AS foyer, 'Valmont' AS residence, 1 AS attendance, CAST(i % 5000 AS DECIMAL(9, 2)) AS income, 0 AS members_0_13, 1 AS members_14_and_over FROM range(3000000) AS t(i)) TO '${large}' (FORMAT parquet)`,
      );
      connection.closeSync();
      const out = outOf('a.parquet');
      const home = join(out, '..');
      const child = spawn(process.execPath, [
        main,
        'run',
        caisse,
        '--month',
        '2026-11',
        '--population',
        large,
        '--out',
        out,
        '--key',
        'foyer',
      ]);
      const ended = new Promise<number | null>((done) => child.on('exit', done));
      while (readdirSync(home).length === 0) await new Promise((wait) => setTimeout(wait, 5));
      const [part = ''] = readdirSync(home);
      expect(statSync(join(home, part)).mode & 0o077).toBe(0);
      child.kill(signal);
      expect(await ended).toBe({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }[signal]);
      expect(readdirSync(home)).toEqual([]);
    },
  );
});

describe('a file of households', () => {
  const csv = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const mapped = csv('mapped.csv', 'HY020;w\n20000;237,72214285714287\n12000;2\n');
  const shared = [
    '--set',
    'residence=valmont',
    '--set',
    'attendance=1',
    '--set',
    'members_0_13=0',
    '--set',
    'members_14_and_over=1',
  ];

  it('has the columns that --map, --set and --annual make of it', () => {
    const args = ['--map', 'income=HY020', '--annual', 'income', ...shared, '--weight', 'w', '--weight-decimals', '2'];
    const answer = answerOf(mapped, ...args);
    expect(answer).toMatchObject({ all: { rows: 2, households: '239.72' }, weightCut: '0.00214285714287' });
    const file = csv('columns.map', '# EU-SILC\nincome = HY020\n');
    expect(answerOf(mapped, '--map', file, ...args.slice(2))).toEqual(answer);
    const { output } = runCaisse([
      'run',
      caisse,
      '--month',
      '2026-11',
      '--population',
      mapped,
      ...args,
      '--lang',
      'en',
    ]);
    expect(output.replace(/\s+/g, ' ')).toContain(
      'Divided by 12 and rounded to the nearest (a half goes away from zero): monthly net income.',
    );
    expect(output.replace(/\s+/g, ' ')).toContain(
      'The decimals that were cut from weights add up to 0.00214285714287 of a household.',
    );
  });

  it('lacks a fact that --set would give', () => {
    const { errors } = runCaisse(['population', mapped, '--caisse', caisse, '--month', '2026-11', '--lang', 'en']);
    expect(errors).toContain('--set residence=Valmont');
    expect(errors).toContain('--set income=…');
  });

  it('has the counts that follow from types of households, in CSV and in Parquet', async () => {
    const types = csv('types.csv', 'type;members_0_13;members_14_and_over\nC2;2;2\nS;0;1\n');
    const file = csv('typed.csv', 'income,attendance,residence,TYPMEN\n1500,1,Valmont,C2\n900,1,Valmont,S\n');
    const counted = csv(
      'counted.csv',
      'income,attendance,residence,members_0_13,members_14_and_over\n1500,1,Valmont,2,2\n900,1,Valmont,0,1\n',
    );
    const typed = await parquetOf(
      'typed.parquet',
      "SELECT * FROM (VALUES (1500, 1, 'Valmont', 'C2'), (900, 1, 'Valmont', 'S')) AS t(income, attendance, residence, TYPMEN)",
    );
    for (const of of [file, typed]) expect(answerOf(of, '--types', `TYPMEN=${types}`)).toEqual(answerOf(counted));
    const few = csv('few.csv', 'type,members_0_13,members_14_and_over\nC2,2,2\n');
    expect(answerOf(file, '--types', `TYPMEN=${few}`)).toEqual(Array(2).fill('CAISSE-HOUSEHOLD-UNKNOWN-OPTION'));
    expect(answerOf(typed, '--types', `TYPMEN=${few}`)).toEqual(Array(2).fill('CAISSE-ROWS-INVALID'));
    expect(answerOf(file, '--types', `TYPE=${few}`)).toContain('CAISSE-COLUMN-MISSING');
  });

  it('has tenths of persons or of households, by a named definition', () => {
    const rows = Array.from({ length: 20 }, (_, place) => `${place * 100},1,Valmont,${place % 3},1,${(place % 3) + 1}`);
    const file = csv(
      'tenths.csv',
      `income,attendance,residence,members_0_13,members_14_and_over,members\n${rows.join('\n')}\n`,
    );
    const tenths = ['--tenths', 'standard-of-living', '--tenths-of', 'persons'];
    const answer = answerOf(file, ...tenths) as { groups: { group: string; rows: number }[] };
    expect(answer.groups.map(({ group }) => group)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect((answerOf(file, '--tenths', 'net') as typeof answer).groups.reduce((sum, { rows: of }) => sum + of, 0)).toBe(
      20,
    );
    const { output } = runCaisse([
      'run',
      caisse,
      '--month',
      '2026-11',
      '--population',
      file,
      ...tenths,
      '--lang',
      'en',
    ]);
    expect(output).toContain('Tenths of persons by');
    expect(output.replace(/\s+/g, ' ')).toContain('households of equal value are in the same tenth');
  });

  it('whose amounts are unknown has unknown totals, not zero', () => {
    const file = csv('unknown.csv', 'income,attendance,residence,members_0_13,members_14_and_over\n,1,Valmont,0,1\n');
    expect(answerOf(file)).toMatchObject({ all: { totals: { contribution: { cents: null, sum: null, known: '0' } } } });
    const { output } = runCaisse(['run', caisse, '--month', '2026-11', '--population', file, '--lang', 'en']);
    expect(output).toMatch(/unknown/);
    expect(output).not.toContain(' 0.00');
  });

  it('counts the words that are near those of the rules', () => {
    const file = csv(
      'near.csv',
      'income,attendance,residence,members_0_13,members_14_and_over\n1,1,Valmond,0,1\n1,1,VALMONT,0,1\n',
    );
    const { errors, exitCode } = runCaisse(['run', caisse, '--month', '2026-11', '--population', file, '--lang', 'en']);
    expect(errors).toContain('“Valmond” is not in the rules, which know “Valmont” (number of rows: 1)');
    expect(exitCode).toBe(0);
  });
});

describe('the command', () => {
  it('says that standard output is full', () => {
    if (!existsSync('/dev/full')) return;
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${main}" presets > /dev/full`], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'La sortie standard ne peut pas être écrite (ENOSPC). Libérez de la place, ou choisissez un autre fichier.\n',
    );
  });

  it('stops reading a device at the size limit', () => {
    if (!existsSync('/dev/zero')) return;
    expect(runCaisse(['check', '/dev/zero']).errors).toContain('CAISSE-FILE-TOO-LARGE');
  });

  it('writes a kit into a folder named with a slash at its end', () => {
    const kit = `${outOf('newkit')}/`;
    expect(runCaisse(['compile', caisse, '--dialect', 'duckdb', '--kit', kit]).exitCode).toBe(0);
    expect(readdirSync(kit)).toContain('check.sql');
    expect(readdirSync(join(kit, '..'))).toEqual(['newkit']);
  });
});
