import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { makeParquet } from './make-parquet.ts';
import { type Ran, runCaisse } from './run-caisse.ts';

const folder = temporaryFolder();

function fileWith(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const ownCaisse = 'examples/ma-caisse.yaml';
const population = 'examples/population.csv';
const household = ['--household', 'examples/couple.yaml', '--month', '2026-11'];
const curveOf = ['--input', 'income', '--from', '0', '--to', '3000'];

/** A valid call of each command. */
const calls: readonly (readonly string[])[] = [
  ['demo'],
  ['presets'],
  ['check', ownCaisse],
  ['describe', ownCaisse],
  ['assess', ownCaisse, ...household],
  ['explain', ownCaisse, ...household],
  ['curve', 'ariege-ccampa', ...curveOf],
  ['simulate', ownCaisse],
  ['population', population],
  ['run', ownCaisse, '--population', population, '--by', 'secteur', '--weight', 'poids'],
  ['compile', ownCaisse, '--dialect', 'duckdb'],
  ['schema'],
];

function done({ output, errors, exitCode }: Ran): string {
  expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 });
  return output;
}

/** Whether a value contains a number that is not whole. */
function hasFraction(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isInteger(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasFraction);
}

describe.each(calls)('caisse %s', (...call) => {
  it('prints French by default and English with --lang en', () => {
    const french = done(runCaisse(call));
    const english = done(runCaisse([...call, '--lang', 'en']));
    expect(french).not.toBe('');
    if (call[0] !== 'schema') expect(english).not.toBe(french);
  });

  it('prints tables at most 80 characters wide', () => {
    if (!['demo', 'presets', 'curve', 'simulate', 'population', 'run'].includes(call[0] ?? '')) return;
    const inTables = (output: string): string[] =>
      output.split('\n').filter((line) => /[─│┤█═]|\d,\d\d {2}/.test(line));
    for (const lang of ['fr', 'en']) {
      for (const line of inTables(done(runCaisse([...call, '--lang', lang])))) {
        expect(Array.from(line).length, line).toBeLessThanOrEqual(80);
      }
    }
  });

  it('prints one JSON object with --json, without fractional numbers', () => {
    const value = JSON.parse(done(runCaisse([...call, '--json']))) as unknown;
    expect(value).toBeTypeOf('object');
    expect(Array.isArray(value)).toBe(false);
    if (call[0] !== 'schema') expect(hasFraction(value)).toBe(false);
  });

  it('prints the same output twice, without control characters', () => {
    const output = done(runCaisse(call));
    expect(runCaisse(call).output).toBe(output);
    expect(output).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('prints its synopsis and its options', () => {
    const [name = ''] = call;
    for (const help of [
      ['help', name],
      [name, '--help'],
      ['--help', name],
    ]) {
      expect(done(runCaisse(help))).toContain(`caisse ${name}`);
    }
  });
});

describe('usage errors', () => {
  it.each([
    [[], 'Il manque une commande.'],
    [['asses', ownCaisse], 'Vouliez-vous dire « assess » ?'],
    [['describe'], 'Il manque FICHIER|MODÈLE.'],
    [['check', ownCaisse, 'autre.yaml'], '« autre.yaml » est de trop.'],
    [['assess', ownCaisse, '--househld', 'x.yaml'], 'Vouliez-vous dire --household ?'],
    [['assess', ownCaisse, '--month', '2026-11'], 'Il manque l’option --household.'],
    [
      ['assess', ownCaisse, '--household', 'examples/couple.yaml', '--month', '2026-13'],
      '« 2026-13 » n’est pas un mois',
    ],
    [['assess', '-', '--household', '-', '--month', '2026-11'], 'L’entrée standard'],
    [['simulate', ownCaisse, '--months', '0'], 'nombre entier de 1 à 600'],
    [['curve', 'ariege-ccampa', '--input', 'income', '--from', 'dix', '--to', '20'], 'n’est pas un nombre'],
    [['curve', 'ariege-ccampa', '--input', 'income', '--from', '20', '--to', '10'], '--from'],
    [['presets', '--lang', 'de'], '--lang est fr ou en.'],
    [['population'], 'Il manque FICHIER.'],
    [['run', ownCaisse], 'Il manque l’option --population.'],
    [['run', ownCaisse, '--population', population, '--month', 'mars'], '« mars » n’est pas un mois'],
    [['run', ownCaisse, '--population', population, '--out', 'resultats.parquet'], '--out exige un fichier .parquet'],
    [['run', ownCaisse, '--population', 'foyers.parquet', '--out', 'resultats.csv'], '--out exige un fichier .parquet'],
    [['run', ownCaisse, '--population', population, '--key', 'foyer'], '--key s’utilise seulement avec --out.'],
    [['compile', ownCaisse], 'Il manque l’option --dialect.'],
    [
      ['compile', ownCaisse, '--dialect', 'oracle'],
      '--dialect prend une de ces valeurs : duckdb, postgresql, spark, sqlite.',
    ],
    [['compile', ownCaisse, '--dialect', 'spark', '--table', 'a;b'], '« a;b » n’est pas un nom simple'],
    [['compile', ownCaisse, '--dialect', 'spark', '--key', 'a.b'], '« a.b » n’est pas un nom simple'],
    [['compile', ownCaisse, '--dialect', 'spark', '--key', 'x'.repeat(64)], 'n’est pas un nom simple'],
    [['compile', ownCaisse, '--dialect', 'spark', '--key', 'income_cents'], 'Un nom de colonne désigne deux colonnes'],
    [['compile', ownCaisse, '--dialect', 'spark', '--by', 'a', '--tenths', 'b'], '--by et --tenths'],
    [['compile', ownCaisse, '--dialect', 'spark', '--weight', 'w', '--weight-decimals', '9'], 'de 0 à 8'],
  ])('%j exits with 2 and states the error', (args, message) => {
    const { output, errors, exitCode } = runCaisse(args);
    expect({ output, exitCode }).toEqual({ output: '', exitCode: 2 });
    expect(errors).toContain(message);
    expect(errors).toContain('caisse help');
  });

  it('are JSON with --json, in both languages', () => {
    const { output, errors, exitCode } = runCaisse(['asses', '--json']);
    expect({ output, exitCode }).toEqual({ output: '', exitCode: 2 });
    const { misuse } = JSON.parse(errors) as { misuse: { fr: string; en: string } };
    expect(misuse.en).toContain('Did you mean “assess”?');
  });
});

interface PrintedDiagnostics {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly line?: number;
    readonly fr: string;
    readonly en: string;
  }[];
}

/** The codes of the diagnostics with `--json`, for a command without output. */
function codesOf(args: readonly string[], input?: string | Uint8Array): string[] {
  const { output, errors, exitCode } = runCaisse([...args, '--json'], input);
  expect({ output, exitCode }).toEqual({ output: '', exitCode: 1 });
  const { diagnostics } = JSON.parse(errors) as PrintedDiagnostics;
  for (const { fr, en } of diagnostics) expect([fr === '', en === '', fr === en]).toEqual([false, false, false]);
  return diagnostics.map(({ code }) => code);
}

describe('invalid data', () => {
  it('a missing file, a folder, a file without read permission', () => {
    expect(codesOf(['check', './nowhere.yaml'])).toEqual(['CAISSE-FILE-MISSING']);
    expect(codesOf(['check', `${ownCaisse}/deeper.yaml`])).toEqual(['CAISSE-FILE-MISSING']);
    expect(codesOf(['check', 'examples'])).toEqual(['CAISSE-FILE-DIRECTORY']);
    expect(codesOf(['assess', ownCaisse, '--household', 'examples', '--month', '2026-11'])).toEqual([
      'CAISSE-FILE-DIRECTORY',
    ]);
    const secret = fileWith('secret.yaml', 'schema: 1');
    chmodSync(secret, 0);
    const isRoot = process.getuid?.() === 0;
    if (!isRoot) expect(codesOf(['check', secret])).toEqual(['CAISSE-FILE-UNREADABLE']);
  });

  it('an unknown preset, with the nearest one', () => {
    expect(codesOf(['describe', 'montpelier-cac'])).toEqual(['CAISSE-PRESET-UNKNOWN']);
    expect(runCaisse(['describe', 'montpelier-cac']).errors).toContain('montpellier-cac');
  });

  it('a document with a misspelt key: its line, its column, the nearest key', () => {
    const path = fileWith('typo.yaml', readFileSync(ownCaisse, 'utf8').replace('minimum: 10', 'minimun: 10'));
    const line =
      readFileSync(path, 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('minimun')) + 1;
    const { output, errors, exitCode } = runCaisse(['check', path]);
    expect({ output, exitCode }).toEqual({ output: '', exitCode: 1 });
    expect(errors).toContain(`${path}:${line}:`);
    expect(errors).toContain('minimum');
  });

  it('an empty file, Latin-1, a household without members', () => {
    expect(codesOf(['check', fileWith('empty.yaml', '')])).not.toEqual([]);
    expect(codesOf(['check', '-'], Buffer.from('name: Café', 'latin1'))).toEqual(['CAISSE-TEXT-ENCODING']);
    const none = fileWith('none.yaml', 'members: []');
    expect(codesOf(['assess', ownCaisse, '--household', none, '--month', '2026-11'])).not.toEqual([]);
  });

  it('a month before the first rules', () => {
    const args = ['assess', ownCaisse, '--household', 'examples/couple.yaml', '--month', '2020-01'];
    expect(codesOf(args)).toEqual(['CAISSE-MONTH-BEFORE-RULES']);
  });

  it('an unknown scenario', () => {
    expect(codesOf(['simulate', 'montpellier-cac', '--scenario', 'moyene-2024'])).toEqual([
      'CAISSE-FUND-SCENARIO-UNKNOWN',
    ]);
  });

  it('a chosen amount that the rules refuse: the result is printed, with the diagnostic', () => {
    const chosen = fileWith('chosen.yaml', 'members: [{ age: 40 }]\nchosen: 22\n');
    const { output, errors, exitCode } = runCaisse([
      'assess',
      'flers-claf',
      '--household',
      chosen,
      '--month',
      '2026-01',
    ]);
    expect(exitCode).toBe(1);
    expect(output).not.toBe('');
    expect(errors).toContain('[CAISSE-');
  });
});

const HEADER = 'residence,attendance,income,members_0_13,members_14_and_over,weight';
const GOOD = 'Valmont,1,1250.50,0,1,2';

/** The diagnostics of a file of households, with their places. */
function problemsOf(name: string, text: string, ...args: readonly string[]): readonly unknown[] {
  const path = fileWith(name, text);
  const { output, errors, exitCode } = runCaisse(['run', ownCaisse, '--population', path, ...args, '--json']);
  expect({ output, exitCode }).toEqual({ output: '', exitCode: 1 });
  const { diagnostics } = JSON.parse(errors) as { diagnostics: Record<string, unknown>[] };
  for (const { source } of diagnostics) expect(source).toBe(path);
  return diagnostics.map(({ code, line, column, details }) => [code, line, column, details]);
}

describe('invalid files of households', () => {
  it.each([
    [
      'a missing column, with the nearest name',
      `${HEADER.replace('income', 'incom')}\n${GOOD}`,
      [['CAISSE-COLUMN-MISSING', undefined, undefined, { name: 'income', nearest: 'incom', option: '--set income=…' }]],
    ],
    [
      'text in a column of numbers',
      `${HEADER}\n${GOOD}\n${GOOD.replace('1250.50', 'about 900')}`,
      [['CAISSE-NUMBER-UNREADABLE', 3, 3, expect.anything()]],
    ],
    [
      'an amount below what the rules accept',
      `${HEADER}\n${GOOD.replace('1250.50', '-200000')}`,
      [['CAISSE-HOUSEHOLD-OUT-OF-RANGE', 2, 3, expect.anything()]],
    ],
    [
      'a count below zero',
      `${HEADER}\n${GOOD.replace('1,1250', '-1,1250')}`,
      [['CAISSE-HOUSEHOLD-OUT-OF-RANGE', 2, 2, expect.anything()]],
    ],
    [
      'part of a cent',
      `${HEADER}\n${GOOD.replace('1250.50', '1250.5049')}`,
      [[expect.any(String), 2, 3, expect.anything()]],
    ],
    [
      'a quote that is not closed',
      `${HEADER}\n${GOOD}\n"Valmont,1,1250.50,0,1,2\n`,
      [['CAISSE-CSV-QUOTE', 3, undefined, {}]],
    ],
    ['a row that is too short', `${HEADER}\nValmont,1`, [['CAISSE-CSV-CELLS', 2, undefined, { cells: 2, columns: 6 }]]],
    ['no households', `${HEADER}\n`, [['CAISSE-CSV-EMPTY', undefined, undefined, {}]]],
    ['an empty file', '', [['CAISSE-CSV-EMPTY', undefined, undefined, {}]]],
    [
      'a duplicate column',
      `${HEADER},income\n${GOOD},3`,
      [['CAISSE-CSV-COLUMN-DUPLICATE', undefined, undefined, { name: 'income' }]],
    ],
  ])('%s', (name, text, problems) => {
    expect(problemsOf(`${name}.csv`, text)).toEqual(problems);
  });

  it.each(['1e12', '-1', 'many', '99999999999'])('a weight of %s', (weight) => {
    const text = `${HEADER}\n${GOOD}\n${GOOD.replace(/,2$/, `,"${weight}"`)}`;
    expect(problemsOf('weights.csv', text, '--weight', 'weight')).toEqual([['CAISSE-WEIGHT', 3, 6, expect.anything()]]);
  });

  it('a value that is not an option', () => {
    const path = fileWith('categories.csv', 'tier\ncher\n');
    const { errors, exitCode } = runCaisse(['run', 'cantine-la-mesa', '--population', path, '--json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(errors)).toMatchObject({ diagnostics: [{ source: path }] });
  });

  it('missing columns for weights or groups', () => {
    for (const option of ['--weight', '--by']) {
      expect(problemsOf('columns.csv', `${HEADER}\n${GOOD}`, option, 'wieght')).toEqual([
        ['CAISSE-COLUMN-MISSING', undefined, undefined, { name: 'wieght', nearest: 'weight' }],
      ]);
    }
  });

  it('Latin-1, a folder, a missing file', () => {
    const latin = fileWith('latin.csv', Buffer.from(`${HEADER}\nOrléans,1,1,0,1,1`, 'latin1'));
    expect(codesOf(['run', ownCaisse, '--population', latin])).toEqual(['CAISSE-TEXT-ENCODING']);
    expect(codesOf(['population', 'examples'])).toEqual(['CAISSE-FILE-DIRECTORY']);
    expect(codesOf(['population', './nowhere.csv'])).toEqual(['CAISSE-FILE-MISSING']);
  });
});

describe('Parquet', () => {
  const path = join(folder, 'households.parquet');
  beforeAll(() => makeParquet(path));

  const runOf = (file: string, ...args: readonly string[]): string[] => [
    'run',
    ownCaisse,
    '--population',
    file,
    ...args,
  ];

  it('gives the same totals as CSV, for all rows and for each group', () => {
    const args = ['--by', 'secteur', '--weight', 'poids', '--json'];
    const [fromParquet, fromCsv] = [path, population].map(
      (file) => JSON.parse(done(runCaisse(runOf(file, ...args)))) as { all: object; groups: { group: string }[] },
    );
    const sorted = (groups: { group: string }[]): object[] =>
      groups.sort((left, right) => (left.group < right.group ? -1 : 1));
    expect(fromParquet!.all).toEqual(fromCsv!.all);
    expect(sorted(fromParquet!.groups)).toEqual(sorted(fromCsv!.groups));
  });

  it('writes the results of each household to one complete file', () => {
    const out = join(temporaryFolder(), 'results.parquet');
    done(runCaisse(runOf(path, '--out', out, '--key', 'foyer')));
    expect(readdirSync(join(out, '..'))).toEqual(['results.parquet']);
    const { rows, columns } = JSON.parse(done(runCaisse(['population', out, '--json']))) as {
      rows: number;
      columns: { name: string }[];
    };
    const names = ['foyer', 'eligible', 'contribution_cents', 'allocation_cents', 'net_cents'];
    expect([rows, columns.map(({ name }) => name)]).toEqual([12, names]);
  });

  it.each([
    ['a negative count', 'SELECT * REPLACE (-attendance - 1 AS attendance) FROM population', 'CAISSE-ROWS-INVALID'],
    [
      'a float with part of a cent',
      'SELECT * REPLACE (CAST(income AS DOUBLE) / 7 AS income) FROM population',
      'CAISSE-ROWS-INVALID',
    ],
    ['a missing column', 'SELECT * EXCLUDE (income) FROM population', 'CAISSE-COLUMN-MISSING'],
    ['text in a column of numbers', "SELECT * REPLACE ('about 900' AS income) FROM population", 'CAISSE-ROWS-INVALID'],
    ['no households', 'SELECT * FROM population WHERE false', 'CAISSE-FILE-EMPTY'],
  ])('reports an error and writes nothing: %s', async (name, query, code) => {
    const home = temporaryFolder();
    const file = join(folder, `${name}.parquet`);
    await makeParquet(file, query);
    expect(codesOf(runOf(file, '--out', join(home, 'results.parquet')))).toEqual(expect.arrayContaining([code]));
    expect(readdirSync(home)).toEqual([]);
  });

  it.each([
    ['cut at its end', -100, 'CAISSE-FILE-NOT-PARQUET'],
    ['cut at its beginning', 20, 'CAISSE-FILE-NOT-PARQUET'],
    ['without bytes', 0, 'CAISSE-FILE-EMPTY'],
  ])('reports an error and writes nothing: a file %s', (name, end, code) => {
    const home = temporaryFolder();
    const file = fileWith(`${name}.parquet`, readFileSync(path).subarray(0, end));
    expect(codesOf(runOf(file, '--out', join(home, 'results.parquet')))).toEqual([code]);
    expect(codesOf(['population', file])).toEqual([code]);
    expect(readdirSync(home)).toEqual([]);
  });

  it('refuses a weight above the limit', async () => {
    const heavy = join(folder, 'heavy.parquet');
    await makeParquet(heavy, 'SELECT * REPLACE (CAST(1e15 AS BIGINT) AS poids) FROM population');
    expect(codesOf(runOf(heavy, '--weight', 'poids'))).toEqual(['CAISSE-ROWS-INVALID']);
  });

  it('reports a missing column or a missing output folder', () => {
    const home = temporaryFolder();
    const out = ['--out', join(home, 'results.parquet')];
    expect(codesOf(runOf(path, ...out, '--key', 'foyers'))).toEqual(['CAISSE-COLUMN-MISSING']);
    expect(codesOf(runOf(path, ...out, '--by', 'secteurs'))).toEqual(['CAISSE-GROUP-COLUMN-MISSING']);
    expect(codesOf(runOf(path, '--out', join(home, 'nowhere', 'results.parquet')))).toEqual(['CAISSE-FILE-UNWRITABLE']);
    mkdirSync(join(home, 'folder.parquet'));
    expect(codesOf(runOf(path, '--out', join(home, 'folder.parquet')))).toEqual(['CAISSE-FILE-UNWRITABLE']);
    expect(readdirSync(home)).toEqual(['folder.parquet']);
  });
});

describe('a conformance kit', () => {
  const compile = ['compile', ownCaisse, '--dialect', 'postgresql', '--by', 'region', '--kit'];

  it('is a folder with the SQL file that compile prints', () => {
    const kit = join(temporaryFolder(), 'kit');
    const { files, households } = JSON.parse(done(runCaisse([...compile, kit, '--json']))) as {
      files: string[];
      households: number;
    };
    expect(readdirSync(kit).sort()).toEqual([...files].sort());
    expect(readFileSync(join(kit, 'households.csv'), 'utf8').split('\n')).toHaveLength(households + 2);
    expect(readFileSync(join(kit, 'rules.sql'), 'utf8')).toBe(
      done(runCaisse([...compile.slice(0, -1), '--key', 'id'])),
    );
  });

  it('does not overwrite files and is never partly written', () => {
    const home = temporaryFolder();
    writeFileSync(join(home, 'taken'), '');
    for (const kit of [join(home, 'taken'), join(home, 'nowhere', 'kit'), home]) {
      expect(codesOf([...compile, kit])).toEqual(['CAISSE-FILE-UNWRITABLE']);
    }
    expect(readdirSync(home)).toEqual(['taken']);
  });
});

describe('standard input and output', () => {
  it('reads a caisse or a household from standard input', () => {
    const document = readFileSync(ownCaisse);
    expect(runCaisse(['describe', '-'], document).output).toBe(runCaisse(['describe', ownCaisse]).output);
    const couple = readFileSync('examples/couple.yaml');
    const args = ['assess', ownCaisse, '--month', '2026-11', '--household'];
    expect(runCaisse([...args, '-'], couple).output).toBe(runCaisse([...args, 'examples/couple.yaml']).output);
  });

  it('prefers an existing file to a preset of the same name', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'ariege-ccampa'), readFileSync(ownCaisse));
    const { stdout } = spawnSync(
      process.execPath,
      [join(process.cwd(), 'dist/cli/main.js'), 'check', 'ariege-ccampa'],
      {
        cwd,
        encoding: 'utf8',
      },
    );
    expect(stdout).toContain('exemple inventé');
  });

  it('exits without an error when the reader closes the pipe', () => {
    const line = `"${process.execPath}" dist/cli/main.js schema | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect({ lines: stdout.split('\n'), stderr }).toEqual({ lines: ['{', '0', ''], stderr: '' });
  });

  it('prints CSV for spreadsheets and CSV for other software', () => {
    const sheet = done(runCaisse(['simulate', ownCaisse, '--months', '2', '--csv']));
    expect(sheet.startsWith('\uFEFFScénario;Mois;Foyers;Foyers refusés;Foyers en attente;Foyers en pause;')).toBe(true);
    expect(sheet.split('\r\n')).toHaveLength(4);
    const data = done(runCaisse(['simulate', ownCaisse, '--months', '2', '--csv-data']));
    expect(data.startsWith('scenario,month,households,refusedHouseholds,waitingHouseholds,pausedHouseholds,')).toBe(
      true,
    );
  });

  it('prints its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(done(runCaisse(['--version']))).toBe(`${version}\n`);
    expect(JSON.parse(done(runCaisse(['--version', '--json'])))).toEqual({ version });
  });
});
