/** Values that nobody means, in each option of the commands: a message or an answer, never an error from inside. */
import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commonOptions, type Option } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { fileIo } from './file-io.ts';

const FOLDER = 'examples/account';
const JOURNAL = ['--journal', `${FOLDER}/journal.jsonl`];
const POPULATION = ['--population', 'examples/population.csv', '--weight', 'poids', '--month', '2026-11'];

/** Command lines that answer, without long computations. */
const LINES: readonly (readonly string[])[] = [
  ['check', 'examples/ma-caisse.yaml'],
  ['describe', 'montpellier-cac'],
  ['assess', 'examples/ma-caisse.yaml', '--household', 'examples/couple.yaml', '--month', '2026-11'],
  ['curve', 'ariege-ccampa', '--input', 'income', '--from', '0', '--to', '3000'],
  ['simulate', 'montpellier-cac', '--scenario', 'petit-budget'],
  ['simulate', 'examples/ville-60000.yaml', '--scenario', 'ville', '--runs', '5', '--months', '3'],
  ['compare', 'examples/ma-caisse.yaml', '--month', '2026-11', '--after-month', '2027-10', '--to', '3000'],
  ['compare', 'examples/ville-60000.yaml', '--scenario', 'ville', '--scenario', 'vote-80000'],
  ['explain', 'examples/ma-caisse.yaml', '--household', 'examples/couple.yaml', '--month', '2026-11'],
  ['compile', 'examples/ma-caisse.yaml', '--dialect', 'duckdb'],
  ['run', 'examples/ma-caisse.yaml', ...POPULATION, '--tables', 'persons', '--by', 'secteur'],
  ['nation', 'examples/bareme-national.yaml', ...POPULATION, '--solve', 'rules.0.contribution.brackets.2.rate'],
  ['solve', 'montpellier-cac', '--scenario', 'petit-budget', '--vary', 'subsidy:Ville', '--goal', 'net'],
  ['solve', 'montpellier-cac', '--scenario', 'petit-budget', '--vary', 'allocation', '--goal', 'net', '--from', '90'],
  ['solve', 'paris-ssa', '--scenario', 'un-an', '--vary', 'households', '--goal', 'never-below-zero'],
  ['account', `${FOLDER}/caisse.yaml`, ...JOURNAL, '--member', 'foyer-12', '--period', '2025-03'],
  ['account', `${FOLDER}/caisse.yaml`, ...JOURNAL, '--place', 'epicerie', '--period', '2025'],
  ['reconcile', `${FOLDER}/caisse.yaml`, ...JOURNAL, '--helloasso', `${FOLDER}/helloasso.json`, '--period', '2025-03'],
  ['otherwise', 'examples/ville-60000.yaml'],
  ['population', 'examples/population.csv', '--caisse', 'examples/ma-caisse.yaml', '--month', '2026-11'],
  ['template', 'scenario'],
  ['presets'],
  ['schema'],
  ['demo'],
  ['accredit', 'examples/grille.yaml', '--answers', 'examples/grille-reponses.yaml'],
  ['cover', 'cadenet-clac', '--basket', 'examples/panier.csv', '--place', 'epicerie', '--month', '2024-11'],
];

it.each(LINES)('%s %s answers as it stands', async (...words) => {
  const { errors, exitCode } = await runCommandLine(words, fileIo, '1.2.3');
  expect(exitCode, errors).toBe(0);
});

it('every command has a line', () => {
  expect(new Set(LINES.map(([name]) => name))).toEqual(new Set(commands.map(({ name }) => name)));
});

/** Whether an option names a file or a folder to read or to write. */
const isFile = ({ value }: Option): boolean => /FICHIER|DOSSIER/.test(value?.fr ?? '');

const anyLine = fc.constantFrom(...LINES).chain((words) => {
  const command = commands.find(({ name }) => name === words[0])!;
  const options = Object.entries({ ...commonOptions, ...command.options }).flatMap(([name, option]) =>
    option.value === undefined || isFile(option) ? [] : [name],
  );
  return fc.tuple(fc.constant(words), fc.array(fc.tuple(fc.constantFrom(...options), anyOdd), { maxLength: 3 }));
});

const anyOdd = fc.oneof(
  fc.constantFrom('5.5', '-1', '0', '-0', '', ' ', 'x', '1e9', '99999999999999999999', '0.0001', '50 %', '1/2', '٣'),
  fc.constantFrom('2026-13', '2026-11', '1900-01', 'households', 'income', '__proto__', 'a=b', '=', ',', '1 000,50 €'),
  fc.integer().map(String),
  fc.string({ maxLength: 6 }),
);

test.prop([anyLine], { numRuns: 250 })('an odd value of an option is answered with text', async ([words, odd]) => {
  const line = odd.reduce<readonly string[]>((before, [name, value]) => {
    const at = before.indexOf(`--${name}`);
    return at < 0 ? [...before, `--${name}`, value] : before.map((word, place) => (place === at + 1 ? value : word));
  }, words);
  const { output, errors, exitCode } = await runCommandLine(line, fileIo, '1.2.3');
  expect([0, 1, 2]).toContain(exitCode);
  expect(`${output}${errors}`).not.toBe('');
});
