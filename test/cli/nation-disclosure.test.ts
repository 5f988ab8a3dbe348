import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

const written = new Map<string, string>();

const RULES = `schema: 1
id: bareme
name: Un barème
rules:
  - from: 2026-01
    contribution: { kind: proportional, base: standard-of-living, rate: 10 % }
    allocation: { kind: flat, amount: 150, per: member }
`;

/** Seven households in one place, two in another, and one without an income. */
const FOYERS = `income;members;members_0_13;members_14_and_over;secteur
${[900, 1100, 1300, 1500, 1700, 2100, 2900].map((income) => `${income};1;0;1;bourg\n`).join('')}1000;2;1;1;plateau
5000;1;0;1;plateau
;1;0;1;bourg
`;

const io: Io = {
  ...textIo({ 'bareme.yaml': RULES, 'autre.yaml': RULES.replace('10 %', '5 %'), 'foyers.csv': FOYERS }),
  writeFile: (path, bytes) => {
    written.set(path, new TextDecoder().decode(bytes));
  },
};

const TABLES = ['--tables', 'persons', '--by', 'secteur'];
const PROTECTED = [...TABLES, '--minimum-cell', '3', '--dominance', '85', '--rounding-base', '5'];

const run = (command: string, ...rest: readonly string[]): ReturnType<typeof runCommandLine> =>
  runCommandLine([command, 'bareme.yaml', '--population', 'foyers.csv', '--month', '2026-11', ...rest], io, '1.2.3');

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ').replace(/\s+/g, ' ');

const BUDGET =
  'Le budget n’est pas imprimé : ses sommes exactes révéleraient ce que les tableaux cachent ou arrondissent.';
const HIDDEN =
  'Cellules cachées (—) : moins de 3 lignes, ou une ligne qui a plus de 85 % du total en valeur absolue (règle (1, 85)) ; et celles qui les révéleraient par différence.';
const ROUNDED = 'Effectifs et sommes arrondis à un multiple de 5';

describe('caisse nation with protected small cells', () => {
  it.each([[PROTECTED], [[...TABLES, '--minimum-cell', '3']], [[...PROTECTED, '--against', 'autre.yaml']]])(
    'has the tables of caisse run: %j',
    async (options) => {
      const [nation, same] = [await run('nation', ...options, '--json'), await run('run', ...options, '--json')];
      expect([nation.exitCode, nation.errors]).toEqual([0, same.errors]);
      const data = JSON.parse(nation.output) as Record<string, unknown>;
      const { distribution, comparison } = JSON.parse(same.output) as Record<string, unknown>;
      expect(data['distribution']).toEqual(distribution);
      expect(data['comparison']).toEqual(comparison);
      expect(distribution ?? comparison).toBeDefined();
      // Nothing exact stands beside them.
      expect(Object.keys(data)).toEqual(expect.not.arrayContaining(['budget', 'totals', 'solution', 'explored']));
    },
  );

  it('declares the protection on the page, in the record and in the report', async () => {
    const { output, errors } = await run('nation', ...PROTECTED, '--report', 'note.md');
    expect(errors).toBe('');
    for (const text of [plain(output), plain(written.get('note.md')!)]) {
      for (const part of [BUDGET, HIDDEN, ROUNDED]) expect(text).toContain(part);
      expect(text).toContain('Le nombre de lignes du fichier n’est pas imprimé');
      expect(text).not.toMatch(/Lignes du fichier :|par an, le fonds|inconnu pour une ligne/);
    }
    expect(plain(written.get('note.md')!)).toContain(
      'Protection des petites cellules | au moins 3 lignes par cellule ; au plus 85 % pour une ligne ; arrondi à un multiple de 5',
    );
    const { record } = JSON.parse((await run('nation', ...PROTECTED, '--json')).output) as { record: object };
    expect(record).toMatchObject({ rows: null, disclosure: { minimumCell: 3, dominance: 85, rounding: 5 } });
  });

  it('protects the tables that --report adds', async () => {
    const { output } = await run('nation', '--minimum-cell', '3', '--report', 'seul.md');
    expect(plain(output)).toContain(BUDGET);
    expect(plain(written.get('seul.md')!)).toContain('Cellules cachées (—) : moins de 3 lignes ;');
  });

  it('records that nothing is protected', async () => {
    const { record } = JSON.parse((await run('nation', ...TABLES, '--json')).output) as { record: object };
    expect(record).toMatchObject({ rows: 10, disclosure: null });
    expect(plain((await run('nation', ...TABLES)).output)).toContain('Protection des petites cellules aucune');
  });

  it.each([
    [['--minimum-cell', '3'], '--minimum-cell s’utilise avec --tables.'],
    [[...TABLES, '--minimum-cell', '1'], '--minimum-cell est au moins 2'],
    [
      [...PROTECTED, '--solve', 'allocation'],
      '--minimum-cell protège les tableaux, et --solve donne des sommes exactes',
    ],
    [[...PROTECTED, '--assumptions', 'x.yaml'], '--minimum-cell protège les tableaux, et --assumptions donne'],
  ])('refuses %j', async (options, problem) => {
    const { exitCode, errors } = await run('nation', ...options);
    expect(exitCode).toBe(2);
    expect(plain(errors)).toContain(problem);
  });

  it('applies to files only', async () => {
    const words = ['nation', 'bareme.yaml', '--tables', 'persons', '--minimum-cell', '3'];
    const { exitCode, errors } = await runCommandLine(words, io, '1.2.3');
    expect(exitCode).toBe(2);
    expect(plain(errors)).toContain('--minimum-cell s’utilise avec --population.');
  });
});
