import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCaisse } from './run-caisse.ts';

/** A command of the page with what is printed below it. */
interface Example {
  readonly line: number;
  readonly command: string;
  readonly printed: string[];
}

/** Stands in the page for lines that are left out. */
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

/** The words of a simple command line: spaces part them, single quotes hold them together. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

const plain = (text: string): string[] =>
  text
    .replace(/[\u00A0\u202F]/g, ' ')
    .replaceAll('\r', '')
    .trimEnd()
    .split('\n');

/** The text that the page shows, with `[…]` for any number of lines. */
function asPattern(printed: readonly string[]): RegExp {
  const parts = printed.map((line) =>
    line === LEFT_OUT ? '(?:.*\n)*?' : `${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\n`,
  );
  return new RegExp(`^${parts.join('')}$`);
}

const examples = examplesOf(readFileSync('docs/cli.md', 'utf8'));

describe('docs/cli.md', () => {
  it('shows every command', () => {
    const shown = new Set(examples.map(({ command }) => wordsOf(command)[1]));
    const listed = [...runCaisse(['help']).output.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
    expect(listed.length).toBeGreaterThan(8);
    expect(listed.filter((name) => !shown.has(name))).toEqual([]);
  });

  it.each(examples)('line $line: $command', ({ command, printed }) => {
    const [program, ...args] = wordsOf(command);
    expect(program).toBe('caisse');
    const { output, errors } = runCaisse(args);
    const text = `${plain(`${errors}${output}`).join('\n')}\n`;
    const wanted = plain(printed.join('\n'));
    if (wanted.includes(LEFT_OUT)) expect(text).toMatch(asPattern(wanted));
    else expect(text).toBe(`${wanted.join('\n')}\n`);
  });
});
