import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ran, runCaisse } from './run-caisse.ts';

const folder = mkdtempSync(join(tmpdir(), 'caisse-'));

function fileWith(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const ownCaisse = 'examples/ma-caisse.yaml';
const household = ['--household', 'examples/couple.yaml', '--month', '2026-11'];
const curveOf = ['--input', 'income', '--from', '0', '--to', '3000'];

/** A use of each command that is done. */
const uses: readonly (readonly string[])[] = [
  ['demo'],
  ['presets'],
  ['check', ownCaisse],
  ['describe', ownCaisse],
  ['assess', ownCaisse, ...household],
  ['explain', ownCaisse, ...household],
  ['curve', 'ariege-ccampa', ...curveOf],
  ['simulate', ownCaisse],
  ['schema'],
];

function done({ output, errors, exitCode }: Ran): string {
  expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 });
  return output;
}

/** Whether a number that is not whole stands anywhere in a value. */
function hasFraction(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isInteger(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasFraction);
}

describe.each(uses)('caisse %s', (...use) => {
  it('speaks French, and English when asked', () => {
    const french = done(runCaisse(use));
    const english = done(runCaisse([...use, '--lang', 'en']));
    expect(french).not.toBe('');
    if (use[0] !== 'schema') expect(english).not.toBe(french);
  });

  it('keeps to 80 characters a line where it prints tables', () => {
    if (!['demo', 'presets', 'curve', 'simulate'].includes(use[0] ?? '')) return;
    const inTables = (output: string): string[] =>
      output.split('\n').filter((line) => /[─│┤█═]|\d,\d\d {2}/.test(line));
    for (const lang of ['fr', 'en']) {
      for (const line of inTables(done(runCaisse([...use, '--lang', lang])))) {
        expect(Array.from(line).length, line).toBeLessThanOrEqual(80);
      }
    }
  });

  it('prints one JSON object under --json, without a fraction of anything', () => {
    const value = JSON.parse(done(runCaisse([...use, '--json']))) as unknown;
    expect(value).toBeTypeOf('object');
    expect(Array.isArray(value)).toBe(false);
    if (use[0] !== 'schema') expect(hasFraction(value)).toBe(false);
  });

  it('prints the same twice, and no control character', () => {
    const output = done(runCaisse(use));
    expect(runCaisse(use).output).toBe(output);
    expect(output).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('says its use and its options', () => {
    const [name = ''] = use;
    for (const help of [
      ['help', name],
      [name, '--help'],
      ['--help', name],
    ]) {
      expect(done(runCaisse(help))).toContain(`caisse ${name}`);
    }
  });
});

describe('wrong use', () => {
  it.each([
    [[], 'Il manque une commande.'],
    [['asses', ownCaisse], 'Vouliez-vous dire « assess » ?'],
    [['describe'], 'Il manque FICHIER|MODÈLE.'],
    [['check', ownCaisse, 'autre.yaml'], '« autre.yaml » est de trop.'],
    [['assess', ownCaisse, '--househld', 'x.yaml'], 'Vouliez-vous dire --household ?'],
    [['assess', ownCaisse, '--household', 'examples/couple.yaml'], 'Il manque l’option --month.'],
    [
      ['assess', ownCaisse, '--household', 'examples/couple.yaml', '--month', '2026-13'],
      '« 2026-13 » n’est pas un mois',
    ],
    [['assess', '-', '--household', '-', '--month', '2026-11'], 'L’entrée standard'],
    [['simulate', ownCaisse, '--months', '0'], 'nombre entier de 1 à 600'],
    [['curve', 'ariege-ccampa', '--input', 'income', '--from', 'dix', '--to', '20'], 'n’est pas un nombre'],
    [['curve', 'ariege-ccampa', '--input', 'income', '--from', '20', '--to', '10'], '--from'],
    [['presets', '--lang', 'de'], '--lang est fr ou en.'],
  ])('%j ends with 2 and says what is wrong', (args, words) => {
    const { output, errors, exitCode } = runCaisse(args);
    expect({ output, exitCode }).toEqual({ output: '', exitCode: 2 });
    expect(errors).toContain(words);
    expect(errors).toContain('caisse help');
  });

  it('is JSON under --json, in both languages', () => {
    const { output, errors, exitCode } = runCaisse(['asses', '--json']);
    expect({ output, exitCode }).toEqual({ output: '', exitCode: 2 });
    const { misuse } = JSON.parse(errors) as { misuse: { fr: string; en: string } };
    expect(misuse.en).toContain('Did you mean “assess”?');
  });
});

interface Said {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly line?: number;
    readonly fr: string;
    readonly en: string;
  }[];
}

/** The codes of what is said under `--json`, where nothing was done. */
function codesOf(args: readonly string[], input?: string | Uint8Array): string[] {
  const { output, errors, exitCode } = runCaisse([...args, '--json'], input);
  expect({ output, exitCode }).toEqual({ output: '', exitCode: 1 });
  const { diagnostics } = JSON.parse(errors) as Said;
  for (const { fr, en } of diagnostics) expect([fr === '', en === '', fr === en]).toEqual([false, false, false]);
  return diagnostics.map(({ code }) => code);
}

describe('data that does not serve', () => {
  it('a missing file, a folder, a file that may not be read', () => {
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

  it('a preset that does not exist, with the nearest one', () => {
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

  it('an empty file, Latin-1, a household that is none', () => {
    expect(codesOf(['check', fileWith('empty.yaml', '')])).not.toEqual([]);
    expect(codesOf(['check', '-'], Buffer.from('name: Café', 'latin1'))).toEqual(['CAISSE-TEXT-ENCODING']);
    const none = fileWith('none.yaml', 'members: []');
    expect(codesOf(['assess', ownCaisse, '--household', none, '--month', '2026-11'])).not.toEqual([]);
  });

  it('a month before the first rules', () => {
    const args = ['assess', ownCaisse, '--household', 'examples/couple.yaml', '--month', '2020-01'];
    expect(codesOf(args)).toEqual(['CAISSE-MONTH-BEFORE-RULES']);
  });

  it('a scenario that does not exist', () => {
    expect(codesOf(['simulate', 'montpellier-cac', '--scenario', 'moyene-2024'])).toEqual([
      'CAISSE-FUND-SCENARIO-UNKNOWN',
    ]);
  });

  it('an amount that the household may not choose: the answer is printed, and why it is refused', () => {
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

describe('the streams', () => {
  it('reads a caisse or a household from standard input', () => {
    const document = readFileSync(ownCaisse);
    expect(runCaisse(['describe', '-'], document).output).toBe(runCaisse(['describe', ownCaisse]).output);
    const couple = readFileSync('examples/couple.yaml');
    const args = ['assess', ownCaisse, '--month', '2026-11', '--household'];
    expect(runCaisse([...args, '-'], couple).output).toBe(runCaisse([...args, 'examples/couple.yaml']).output);
  });

  it('takes a file that exists before a preset of the same name', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'caisse-'));
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

  it('ends quietly when the reader has enough', () => {
    const line = `"${process.execPath}" dist/cli/main.js schema | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect({ lines: stdout.split('\n'), stderr }).toEqual({ lines: ['{', '0', ''], stderr: '' });
  });

  it('prints a CSV for spreadsheets and one for machines', () => {
    const sheet = done(runCaisse(['simulate', ownCaisse, '--months', '2', '--csv']));
    expect(sheet.startsWith('\uFEFFScénario;Mois;Foyers;Cotisations (€);')).toBe(true);
    expect(sheet.split('\r\n')).toHaveLength(4);
    const data = done(runCaisse(['simulate', ownCaisse, '--months', '2', '--csv-data']));
    expect(data.startsWith('scenario,month,households,contributionsPaid,')).toBe(true);
  });

  it('gives its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(done(runCaisse(['--version']))).toBe(`${version}\n`);
    expect(JSON.parse(done(runCaisse(['--version', '--json'])))).toEqual({ version });
  });
});
