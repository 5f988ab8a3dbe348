import { readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { makeParquet } from './make-parquet.ts';
import { runCaisse } from './run-caisse.ts';

/** A command of the page with its expected output. */
interface Example {
  readonly line: number;
  readonly command: string;
  readonly printed: string[];
}

/** The mark of omitted lines. */
const LEFT_OUT = '[…]';

function examplesOf(text: string): Example[] {
  const lines = text.split('\n');
  const examples: Example[] = [];
  let inFence = false;
  lines.forEach((line, at) => {
    if (line.startsWith('```')) inFence = line === '```console';
    else if (inFence && line.startsWith('$ ')) examples.push({ line: at + 1, command: line.slice(2), printed: [] });
    else if (inFence) examples.at(-1)?.printed.push(line);
  });
  return examples;
}

/** Splits a simple command line at spaces outside single quotes. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

const plain = (text: string): string[] =>
  text
    .replace(/[\u00A0\u202F]/g, ' ')
    .replaceAll('\r', '')
    .trimEnd()
    .split('\n');

/** The expected output as a pattern; `[…]` matches any number of lines. */
function asPattern(printed: readonly string[]): RegExp {
  const parts = printed.map((line) =>
    line === LEFT_OUT ? '(?:.*\n)*?' : `${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\n`,
  );
  return new RegExp(`^${parts.join('')}$`);
}

/** Makes a temporary working folder for the commands of a page. */
async function madeFolder(): Promise<string> {
  const folder = temporaryFolder();
  for (const name of ['examples', 'docs', 'src']) symlinkSync(resolve(name), join(folder, name));
  await makeParquet(join(folder, 'households.parquet'));
  return folder;
}

const pages = ['docs/cli.md', 'docs/researchers.md', 'docs/grille.md', 'examples/questions.md'].map((page) => ({
  page,
  examples: examplesOf(readFileSync(page, 'utf8')),
}));

it('docs/cli.md shows every command', () => {
  const shown = new Set(pages[0]!.examples.map(({ command }) => wordsOf(command)[1]));
  const listed = [...runCaisse(['help']).output.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
  expect(listed.length).toBeGreaterThan(8);
  expect(listed.filter((name) => !shown.has(name))).toEqual([]);
});

describe.each(pages)('$page', ({ examples }) => {
  let folder = '';
  beforeAll(async () => {
    folder = await madeFolder();
  });

  it('shows commands', () => {
    expect(examples.length).toBeGreaterThan(1);
  });

  it.each(examples)('line $line: $command', ({ command, printed }) => {
    const [program, ...args] = wordsOf(command);
    expect(program).toBe('caisse');
    const { output, errors } = runCaisse(args, '', folder);
    const text = `${plain(`${errors}${output}`).join('\n')}\n`;
    const wanted = plain(printed.join('\n'));
    if (wanted.includes(LEFT_OUT)) expect(text).toMatch(asPattern(wanted));
    else expect(text).toBe(`${wanted.join('\n')}\n`);
  });
});
