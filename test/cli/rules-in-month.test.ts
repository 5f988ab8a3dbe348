import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { month } from '../../src/money/index.ts';
import { textIo } from './file-io.ts';

const document = `schema: 1
id: essai
name: Essai
rules:
  - from: 2026-02
    contribution: { kind: proportional, base: income, rate: 1 % }
    allocation: { kind: flat, amount: 100 }
  - from: 2026-06
    contribution: { kind: proportional, base: income, rate: 2 % }
  - from: 2027-10
    until: 2028-03
    contribution: { kind: proportional, base: income, rate: 3 % }
`;
const population = 'income;members\n1000;1\n';

/** A computer whose clock shows a month. */
const ioIn = (now: string): Io => ({
  ...textIo({ 'essai.yaml': document, 'p.csv': population }),
  month: month(now),
});

async function printed(now: string, words: string): Promise<string> {
  const { output, errors } = await runCommandLine(words.split(' '), ioIn(now), '0');
  return `${output}${errors}`.replace(/[\u00a0\u202f]/g, ' ');
}

const commands: Readonly<Record<string, { readonly words: string; readonly shows: (percent: string) => string }>> = {
  describe: { words: 'describe essai.yaml --lang en', shows: (percent) => `pays ${percent}%` },
  curve: {
    words: 'curve essai.yaml --input income --from 0 --to 1000 --lang en',
    shows: (percent) => ` ${percent}0.00`,
  },
  run: { words: 'run essai.yaml --population p.csv --lang en', shows: (percent) => ` ${percent}0.00` },
  compile: { words: 'compile essai.yaml --dialect duckdb --lang en', shows: (percent) => `pays ${percent}%` },
};

describe.each(Object.entries(commands))('caisse %s', (_name, { words, shows }) => {
  it.each([
    ['2026-11', '2', ['Rules in force (November 2026): those from June 2026.', 'Rules to come: October 2027.']],
    [
      '2026-02',
      '1',
      ['Rules in force (February 2026): those from February 2026.', 'Rules to come: June 2026, October 2027.'],
    ],
    ['2027-10', '3', ['Rules in force (October 2027): those from October 2027.']],
    ['2025-12', '1', ['No rules are in force yet. The first ones start in February 2026.']],
    ['2029-01', '3', ['These rules are no longer in force. Their last month was March 2028.']],
  ])('applies in %s the rules of that month: %s %%', async (now, percent, lines) => {
    const text = await printed(now, words);
    expect(text).toContain(shows(percent));
    for (const line of lines) expect(text).toContain(line);
  });

  it('applies the rules of the month that is asked for, whatever the clock shows', async () => {
    const asked = await printed('2026-11', `${words} --month 2027-10`);
    expect(asked).toContain(shows('3'));
    expect(asked).not.toContain('Rules in force');
    const french = await printed('2026-11', words.replace('--lang en', '--lang fr'));
    expect(french).toContain('Règles en vigueur (novembre 2026) : celles qui commencent en juin 2026.');
    expect(french).toContain('Règles à venir : octobre 2027.');
  });
});
