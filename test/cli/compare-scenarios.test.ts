import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

const town = readFileSync(new URL('../../examples/ville-60000.yaml', import.meta.url), 'utf8');
const FILES: Readonly<Record<string, string>> = {
  'ville.yaml': town,
  'vote.yaml': town.replace('label: Ville, funder: town, amount: 60000', 'label: Ville, funder: town, amount: 80000'),
  'fausse.yaml': town.replace('subsidy:Ville: 80000', 'subsidy:Vile: 80000'),
};
const written = new Map<string, string>();

const io: Io = {
  ...textIo(FILES),
  whole: (_, write) => write('partial'),
  writeFile: (path, bytes) => {
    written.set(path, new TextDecoder().decode(bytes));
  },
  width: 110,
};

const compare = (...rest: readonly string[]): ReturnType<typeof runCommandLine> =>
  runCommandLine(['compare', ...rest], io, '0');

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

it('writes what changes and the scenarios side by side', async () => {
  const { output, exitCode } = await compare(
    ...['ville.yaml', '--scenario', 'ville', '--scenario', 'vote-80000', '--scenario', 'seuil-1100'],
  );
  expect(exitCode).toBe(0);
  const page = plain(output);
  expect(page).toContain(`la ville vote 80 000 €
  - Ville : 80 000 € par an au lieu de 60 000 €.

le seuil passe à 1 100 €
  - Le seuil passe de 1 000 à 1 100 €.
`);
  expect(page).toMatch(/^Réserve à la fin +-263 778,56 +-223 778,56 +40 000,00 +-285 814,40 +-22 035,84$/m);
  expect(page).toMatch(/^la ville vote 80 000 € +02\/2029 +12\/2027 +10\/2027 +7 984$/m);
  expect(page).toMatch(/^le seuil passe à 1 100 € +Versé +0 +0,00 +400 +-1 200,00 +0$/m);
  expect(page).toContain(
    'le seuil passe à 1 100 € : cotisation par mois, selon le type de foyer, règles en vigueur en ',
  );
  expect(page).not.toContain('la ville vote 80 000 € : cotisation');
});

it('compares a variant with its base, and one scenario of two files', async () => {
  const variant = await compare('ville.yaml', '--scenario', 'vote-80000', '--json');
  expect(JSON.parse(variant.output)).toMatchObject({
    base: { scenario: 'ville' },
    others: [{ outcome: { scenario: 'vote-80000' }, difference: { figures: { publicCost: 4_000_000 } } }],
    ifUnspentStays: null,
    changes: [[{ part: 'subsidies', sentence: { en: 'Ville: €80,000 a year instead of €60,000.' } }]],
  });
  const files = await compare('ville.yaml', 'vote.yaml', '--scenario', 'ville');
  expect(plain(files.output)).toContain('- Ville : 80 000 € par an au lieu de 60 000 €.');
});

it('writes the report and the reserves as CSV', async () => {
  const report = await compare('ville.yaml', '--scenario', 'vote-80000', '--report', 'note.html');
  expect(report.output).toContain('Compte rendu écrit dans note.html.');
  expect([...written.values()].join('')).toContain('Réserve de chaque scénario à la fin du mois');
  const csv = await compare('ville.yaml', '--scenario', 'vote-80000', '--csv-data', '--months', '12');
  expect(csv.output.split(/\r?\n/).slice(0, 2)).toEqual(['month,fund0,fund1', '2027-03,78508.40,98508.40']);
});

it('reports what it cannot compare', async () => {
  const codes = async (...rest: readonly string[]): Promise<unknown> => {
    const { exitCode, errors } = await compare(...rest);
    return [exitCode, plain(errors)];
  };
  expect(await codes('fausse.yaml', '--scenario', 'vote-80000')).toMatchObject([
    1,
    expect.stringContaining('Vouliez-vous écrire « Ville » ?'),
  ]);
  expect(await codes('ville.yaml', '--scenario', 'vile', '--scenario', 'ville')).toMatchObject([
    1,
    expect.stringContaining('Vouliez-vous écrire « ville » ?'),
  ]);
  expect(await codes('ville.yaml', '--scenario', 'ville')).toMatchObject([
    2,
    expect.stringContaining('Donnez deux scénarios'),
  ]);
  expect(await codes('ville.yaml', 'vote.yaml', '--months', '12')).toMatchObject([
    2,
    expect.stringContaining('seulement avec --scenario'),
  ]);
  expect(await codes('ville.yaml', '--scenario', 'vote-80000', '--month', '2040-01')).toMatchObject([
    2,
    expect.stringContaining('--month'),
  ]);
});

it('checks the changes of variants, and simulates a variant', async () => {
  const run = (...words: readonly string[]): ReturnType<typeof runCommandLine> => runCommandLine(words, io, '0');
  expect((await run('check', 'ville.yaml')).exitCode).toBe(0);
  const wrong = await run('check', 'fausse.yaml');
  expect([wrong.exitCode, plain(wrong.errors)]).toMatchObject([
    1,
    expect.stringContaining('Vouliez-vous écrire « Ville » ?'),
  ]);
  const simulated = await run('simulate', 'ville.yaml', '--scenario', 'vote-80000', '--json');
  expect(JSON.parse(simulated.output)).toMatchObject({
    scenarios: [{ label: { fr: 'la ville vote 80 000 €' }, summary: { publicSubsidies: 24_000_000 } }],
  });
});
