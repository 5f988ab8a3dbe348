/** Values that nobody means, in each option of the commands: a message or an answer, never an error from inside. */
import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commonOptions, type Option } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { LINES } from './command-lines.ts';
import { fileIo } from './file-io.ts';

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
