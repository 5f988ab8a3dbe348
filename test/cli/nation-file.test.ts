import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

const SCALE = `schema: 1
id: bareme
name: Un barème
rules:
  - from: 2026-01
    contribution: { kind: proportional, base: income, rate: 10 % }
    allocation: { kind: flat, amount: 150, per: member }
`;

const FOYERS = `revenu;members;members_0_13;members_14_and_over;poids
1000,00;1;0;1;2
2000,00;2;1;1;1
4000,00;1;0;1;3
`;

const written = new Map<string, string>();

const io: Io = {
  ...textIo({
    'bareme.yaml': SCALE,
    'ville.yaml': SCALE.replace(
      '    contribution:',
      '    eligibility: { kind: residence, perimeter: Valmont, communes: [Valmont] }\n    contribution:',
    ),
    'adhesion.yaml': SCALE.replace('rate: 10 % }', 'rate: 10 %, period: year }'),
    'ccas.yaml': SCALE.replace(
      '    contribution: { kind: proportional, base: income, rate: 10 % }',
      `    eligibility: { kind: residence, perimeter: Valmont, communes: [Valmont] }
    contribution:
      kind: proportional
      base: income
      rate: 10 %
      thirdPayers: [{ id: ccas, label: CCAS, when: { kind: orientation } }]`,
    ),
    'quatre.csv':
      'income;members;residence;orientation\n1000;1;Valmont;non\n2000;1;Valmont;oui\n3000;1;Ailleurs;non\n4000;1;;non\n',
    'cagnotte.yaml': SCALE.replace('{ kind: flat, amount: 150, per: member }', '{ kind: mean }'),
    'dossier/foyers.csv': FOYERS,
    'lacune.csv': FOYERS.replace('4000,00', ''),
    'moyennes.csv': FOYERS,
    'decimales.csv': FOYERS.replace(';2\n', ';0,3333\n').replace(';1\n4', ';1,2345\n4').replace(';3\n', ';2,1\n'),
  }),
  writeFile: (path, bytes) => {
    written.set(path, new TextDecoder().decode(bytes));
  },
};

const FILE = ['--population', 'dossier/foyers.csv', '--map', 'income=revenu'];

const run = (command: string, ...rest: readonly string[]): ReturnType<typeof runCommandLine> =>
  runCommandLine([command, ...rest, '--month', '2026-11'], io, '1.2.3');

const nation = (...rest: readonly string[]): ReturnType<typeof runCommandLine> => run('nation', ...rest);

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ').replace(/\s+/g, ' ');

interface GroupData {
  readonly totals: Readonly<Record<string, { readonly sum: string }>>;
}

interface Data {
  readonly budget: Readonly<Record<'paid' | 'received' | 'left', string>>;
  readonly record: object;
  readonly nation?: object;
  readonly solution: { readonly at: { readonly value: string; readonly left: string } };
  readonly totals: GroupData;
  readonly all: GroupData;
}

async function dataOf(command: string, ...rest: readonly string[]): Promise<Data> {
  const { output } = await run(command, ...rest, '--json');
  return JSON.parse(output) as Data;
}

describe('caisse nation over the households of a file', () => {
  it('has the budget of its rows, each as often as its weight says', async () => {
    const { budget, nation: made } = await dataOf('nation', 'bareme.yaml', ...FILE, '--weight', 'poids');
    expect(budget).toEqual({ paid: '1600', received: '1050', left: '550' });
    expect(made).toBeUndefined();
    const { budget: unweighted } = await dataOf('nation', 'bareme.yaml', ...FILE);
    expect(unweighted).toEqual({ paid: '700', received: '600', left: '100' });
  });

  it('rounds sums over decimal weights to the cent, and adds up the lines as they are printed', async () => {
    const options = ['--population', 'decimales.csv', '--map', 'income=revenu', '--weight', 'poids'];
    const { exitCode, output, errors } = await nation('bareme.yaml', ...options, '--solve', 'allocation');
    expect([exitCode, errors]).toEqual([0, '']);
    const text = plain(output);
    // 0.3333 × 100 + 1.2345 × 200 + 2.1 × 400; 150 × (0.3333 + 2 × 1.2345 + 2.1); twelve times these.
    expect(text).toContain('Cotisations des foyers 1 120,23 13 442,76 Allocations -735,35 -8 824,14');
    expect(text).toContain('Reste 384,88 4 618,62');
    for (const option of ['--csv', '--json']) {
      expect((await nation('bareme.yaml', ...options, option)).exitCode).toBe(0);
    }
  });

  it('finds the value that balances it', async () => {
    const { solution } = await dataOf('nation', 'bareme.yaml', ...FILE, '--weight', 'poids', '--solve', 'allocation');
    expect(solution.at).toMatchObject({ value: '228', left: '4' });
  });

  it('records the file by its name without the folder, and by its SHA-256', async () => {
    const { record } = await dataOf('nation', 'bareme.yaml', ...FILE);
    expect(record).toMatchObject({
      rows: 3,
      source: { kind: 'file', name: 'foyers.csv', hash: createHash('sha256').update(FOYERS).digest('hex') },
    });
  });

  it('says how the file was read, and nothing of a nation', async () => {
    const { output, errors } = await nation('ville.yaml', ...FILE, '--weight', 'poids', '--set', 'residence=Valmont');
    expect(errors).toBe('');
    const text = plain(output);
    expect(text).toContain('Lignes du fichier : 3 ; foyers représentés : 6.');
    expect(text).toContain('Poids : colonne « poids ».');
    expect(text).toContain('revenu mensuel net : colonne « revenu ».');
    expect(text).toContain('lieu de résidence : Valmont pour toutes les lignes.');
    expect(text).not.toMatch(/synthétique|calage/);
  });

  it('writes a report with tables by tenth, the reading of the file and the record', async () => {
    const { errors } = await nation('bareme.yaml', ...FILE, '--report', 'note.md');
    expect(errors).toBe('');
    const report = plain(written.get('note.md')!);
    for (const part of [
      'Calcul sur les foyers d’un fichier',
      'Qui gagne, qui perd',
      'Part des niveaux de vie cumulée',
    ]) {
      expect(report).toContain(part);
    }
    for (const part of ['Les foyers du fichier', 'colonne « revenu »', 'foyers.csv']) expect(report).toContain(part);
    expect(report).not.toMatch(/synthétique|Niveau C : calculé ici, sur une nation/);
  });

  it('leaves a row with an unknown flow out of both sides of the budget, and says so', async () => {
    const options = ['bareme.yaml', '--population', 'lacune.csv', '--map', 'income=revenu', '--weight', 'poids'];
    const { budget } = await dataOf('nation', ...options);
    expect(budget).toEqual({ paid: '400', received: '600', left: '-200' });
    const { output } = await nation(...options, '--report', 'lacune.md');
    expect(plain(output)).toContain('Allocations : inconnu pour une ligne, exclue des sommes.');
    expect(plain(written.get('lacune.md')!)).toContain('Allocations : inconnu pour une ligne, exclue des sommes.');
  });

  it('counts what a third payer pays, and neither a refused nor an undecided household', async () => {
    const { budget, totals } = await dataOf('nation', 'ccas.yaml', '--population', 'quatre.csv');
    expect(budget).toEqual({ paid: '300', received: '300', left: '0' });
    expect(Object.keys(totals.totals)).toEqual(expect.arrayContaining(['contribution', 'allocation']));
    const { output } = await nation('ccas.yaml', '--population', 'quatre.csv');
    expect(plain(output)).toContain(
      'Allocations : inconnu pour une ligne, exclue des sommes. Il manque : lieu de résidence (1).',
    );
  });

  it('refuses rules with a flow that is no monthly amount, for a file and for the nation', async () => {
    for (const rows of [FILE, ['--size', '5000']]) {
      const { exitCode, errors, output } = await nation('adhesion.yaml', ...rows);
      expect([exitCode, output]).toEqual([1, '']);
      expect(errors).toContain('CAISSE-DISTRIBUTION-NET');
    }
  });

  it('shares a pool among the households of the file', async () => {
    const { totals } = await dataOf('nation', 'cagnotte.yaml', ...FILE);
    const { all } = await dataOf('run', 'cagnotte.yaml', ...FILE);
    expect(totals.totals['allocation']!.sum).toBe('700');
    expect(all.totals['allocation']!.sum).toBe('700');
  });

  it('computes means of groups only where the rules allow it', async () => {
    const means = ['--population', 'moyennes.csv', '--map', 'income=revenu', '--rows', 'means'];
    const { budget } = await dataOf('nation', 'bareme.yaml', ...means);
    expect(budget.paid).toBe('700');
  });

  it.each([
    [['--weight', 'poids'], '--weight s’utilise avec --population.'],
    [['--map', 'income=revenu'], '--map s’utilise avec --population.'],
    [[...FILE, '--size', '5000'], '--size concerne la nation synthétique'],
    [[...FILE, '--households', 'x.csv'], '--households concerne la nation synthétique'],
    [[...FILE, '--weight-decimals', '2'], '--weight-decimals s’utilise avec --weight.'],
  ])('refuses %j', async (options, problem) => {
    const { exitCode, errors } = await nation('bareme.yaml', ...options);
    expect(exitCode).toBe(2);
    expect(plain(errors)).toContain(problem);
  });

  it('names the file in the diagnostics of its rows', async () => {
    const { exitCode, errors } = await nation('bareme.yaml', '--population', 'dossier/foyers.csv');
    expect(exitCode).toBe(1);
    expect(plain(errors)).toContain('dossier/foyers.csv: erreur : Il manque la colonne « income »');
  });
});
