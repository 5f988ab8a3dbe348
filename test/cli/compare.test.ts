import { expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

const document = (rate: string, limit: number, rest: string): string => `schema: 1
id: essai
name: Caisse d’essai
rules:
  - from: 2026-01
    eligibility: { kind: resources, quantity: income, is: below, limit: ${limit} }
    contribution: { kind: marginal, base: income, brackets: [{ from: 0, rate: "2 %" }, { from: 1200, rate: "${rate}" }]${rest} }
    allocation: { kind: flat, amount: 100 }
`;

const FILES: Readonly<Record<string, string>> = {
  'avant.yaml': document('4 %', 3000, ', minimum: 10'),
  'apres.yaml': document('5 %', 3200, ''),
  'datee.yaml': `${document('4 %', 3000, '')}  - from: 2026-07\n    allocation: { kind: flat, amount: 120 }\n`,
  'membres.yaml': document('4 %', 3000, '').replace(/eligibility: .*/, 'eligibility: { kind: membership }'),
  'libre.yaml': document('4 %', 3000, '')
    .replace(/contribution: .*/, 'contribution: { kind: free, minimum: 10 }')
    .replace(/ {4}eligibility: .*\n/, ''),
  'dons.yaml': document('4 %', 3000, '')
    .replace(/contribution: .*/, 'contribution: { kind: free, minimum: 5 }')
    .replace(/ {4}eligibility: .*\n/, ''),
  'rien.yaml': document('4 %', 3000, '')
    .replace(/contribution: .*/, 'contribution: { kind: none }')
    .replace(/ {4}eligibility: .*\n/, ''),
  'tardive.yaml': document('4 %', 3000, '').replace('2026-01', '2026-09'),
  'couple.yaml': 'members: [{ age: 40 }, { age: 38 }]\n',
};

const io: Io = { ...textIo(FILES), width: 110 };

const compare = (...rest: readonly string[]): ReturnType<typeof runCommandLine> =>
  runCommandLine(['compare', ...rest], io, '0');

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

it('says what changes, and who pays or receives more', async () => {
  const { output, exitCode } = await compare('avant.yaml', 'apres.yaml', '--household', 'couple.yaml');
  expect(exitCode).toBe(0);
  // 2 % of 499.75 is 10.00; 24 + 5 % of 1,800 is 114, and 24 + 5 % of 2,000 is 124.
  expect(plain(output).split('\nAllocation\n')[0]).toBe(`Avant : Caisse d’essai, règles en vigueur en novembre 2026
Après : Caisse d’essai, règles en vigueur en novembre 2026

Qui peut participer
  - Condition « revenu mensuel net en dessous de 3 000 € » : le plafond passe de 3 000 à 3 200 €.
Cotisation
  - Le taux de la tranche à partir de 1 200 € passe de 4 % à 5 %.
  - La cotisation minimale de 10 € est supprimée.

Différence (après moins avant) selon « revenu mensuel net », de 0 € à 5 000 €

Cotisation
Type de foyer    De (€)         À  Changement            Différence  Différence
                          (exclu)                          minimale    maximale
                              (€)                               (€)         (€)
───────────────────────────────────────────────────────────────────────────────
couple             0,00    499,75  verse moins               -10,00       -0,01
couple           499,75  1 200,10  rien ne change              0,00        0,00
couple         1 200,10  1 200,90  verse autant ou plus        0,00        0,01
couple         1 200,90  3 000,00  verse plus                  0,01       18,00
couple         3 000,00  3 200,00  participe désormais       114,00      124,00
couple         3 200,00         —  ne participe pas            0,00        0,00
`);
});

it('compares two versions of one caisse, for typical households', async () => {
  const { output, exitCode } = await compare(
    'datee.yaml',
    '--month',
    '2026-06',
    '--after-month',
    '2026-07',
    '--to',
    '2000',
    '--lang',
    'en',
  );
  expect(exitCode).toBe(0);
  expect(plain(output)).toContain('Allocation\n  - The amount of the allocation goes from €100 to €120.\n');
  expect(plain(output)).toMatch(/One person\s+0\.00\s+—\s+receives more\s+20\.00\s+20\.00/);
  expect(plain(output)).toContain('A couple, three');
});

it('gives the intervals as data', async () => {
  const { output } = await compare('avant.yaml', 'apres.yaml', '--household', 'couple.yaml', '--json');
  const data = JSON.parse(output) as { differences: unknown[]; households: { net: { intervals: object[] } }[] };
  expect(data.differences[1]).toMatchObject({
    pillar: 'contribution',
    kind: 'changed',
    path: ['contribution', 'brackets', 1, 'rate'],
  });
  expect(data.households[0]!.net.intervals[0]).toMatchObject({ kind: 'more', from: '0', to: '499.74' });
});

it('says what is missing on the command line, in a household, or in a caisse', async () => {
  expect((await compare('avant.yaml')).exitCode).toBe(2);
  expect((await compare('avant.yaml', 'apres.yaml', '--after-month', 'juin')).exitCode).toBe(2);
  expect((await compare('avant.yaml', 'apres.yaml', '--to', 'beaucoup')).exitCode).toBe(2);
  expect((await compare('avant.yaml', 'apres.yaml', '--input', 'savings')).exitCode).toBe(1);
  expect((await compare('avant.yaml', 'apres.yaml', '--month', '2020-01')).exitCode).toBe(1);
  expect((await compare('avant.yaml', 'apres.yaml', '--set', 'membership')).exitCode).toBe(2);
});

it('takes facts of all households', async () => {
  const asked = await compare('membres.yaml', 'apres.yaml', '--household', 'couple.yaml');
  expect(plain(asked.output)).toContain('Données qui manquent : adhésion');
  const { output } = await compare(
    'membres.yaml',
    'apres.yaml',
    '--household',
    'couple.yaml',
    '--set',
    'membership=true',
  );
  expect(output).not.toContain('Données qui manquent');
});

it('names the document that has no rules in the month', async () => {
  const { errors, exitCode } = await compare('tardive.yaml', 'apres.yaml', '--month', '2026-06');
  expect(exitCode).toBe(1);
  expect(errors).toMatch(/^tardive\.yaml: month: erreur/);
  expect((await compare('apres.yaml', 'tardive.yaml', '--month', '2026-06')).errors).toMatch(/^tardive\.yaml: month/);
});

it('says what changes also where no rule reads the income', async () => {
  const { output, exitCode } = await compare('libre.yaml', 'dons.yaml');
  expect(exitCode).toBe(0);
  expect(plain(output)).toContain('La cotisation minimale passe de 10 à 5 €.');
  expect(plain(output)).toContain(
    'Pas de tableau : ces règles ne lisent pas « revenu mensuel net ». Choisissez un nombre avec --input : chosen.',
  );
  const nothing = await compare('rien.yaml', 'rien.yaml', '--after-month', '2026-12', '--lang', 'en');
  expect(nothing.output).toContain('No table: these rules read no number.');
  expect(JSON.parse((await compare('libre.yaml', 'dons.yaml', '--json')).output)).toMatchObject({
    input: null,
    households: [],
  });
  // A number that is asked for and not read remains an error.
  expect((await compare('libre.yaml', 'dons.yaml', '--input', 'income')).exitCode).toBe(1);
});

it('says how to give the facts that are missing', async () => {
  const { output } = await compare('membres.yaml', 'apres.yaml');
  expect(plain(output)).toContain('Données qui manquent : adhésion. Donnez-les par --set membership=true.');
});
