import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

const CAISSE = `schema: 1
id: essai
name: Essai
rules:
  - from: 2026-01
    contribution: { kind: proportional, base: income, rate: 2 % }
    allocation: { kind: flat, amount: 100 }
scenarios:
  un:
    label: Un
    start: 2027-01
    months: 3
    groups: [{ label: foyers, households: { low: 20, high: 60 }, contribution: 20, allocation: 100 }]
    subsidies: [{ label: Ville, amount: 8000 }]
  deux:
    label: Deux
    start: 2027-01
    months: 3
    groups: [{ label: foyers, households: { low: 10, high: 20 }, contribution: 20, allocation: 100 }]
    subsidies: [{ label: Ville, amount: 3000 }]
variants:
  trois: { label: Trois, base: deux, changes: { rules.0.contribution.rate: 3 % } }
`;

const HOUSEHOLDS = `income\n${'1500\n'.repeat(5000)}`;

const files = { 'caisse.yaml': CAISSE, 'foyers.csv': HOUSEHOLDS };

/** Runs a command on a terminal, and returns the lines of progress. */
async function onTerminal(args: readonly string[]) {
  const lines: (string | null)[] = [];
  const io: Io = { ...textIo(files), progress: (line) => lines.push(line) };
  const printed = await runCommandLine(args, io, '0');
  return { lines: lines.map((line) => line?.replace(/[\u00a0\u202f]/g, ' ') ?? null), printed };
}

const COMMANDS: readonly (readonly [task: string, english: string, args: readonly string[]])[] = [
  ['Tirages : ', 'Runs: ', ['simulate', 'caisse.yaml', '--runs', '30']],
  ['Recherche : ', 'Search: ', ['solve', 'caisse.yaml', '--vary', 'subsidy:Ville', '--goal', 'balanced']],
  ['Recherche : ', 'Search: ', ['solve', 'caisse.yaml', '--vary', 'allocation', '--goal', 'balanced', '--pairs']],
  ['Comparaison : ', 'Comparison: ', ['compare', 'caisse.yaml', '--scenario', 'deux', '--scenario', 'trois']],
  ['Nation : ', 'Nation: ', ['nation', 'caisse.yaml', '--size', '4400']],
  ['Lecture des foyers : ', 'Reading the households: ', ['run', 'caisse.yaml', '--population', 'foyers.csv']],
];

const percentIn = (line: string): number => Number(/(\d+) ?%$/.exec(line)?.[1]);

describe.each(COMMANDS)('progress: %s', (task, english, args) => {
  it('rises in percent, and is removed', async () => {
    const { lines, printed } = await onTerminal(args);
    expect(printed.exitCode).toBe(0);
    const shown = lines.flatMap((line) => line ?? []);
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.filter((line) => !line.startsWith(task))).toEqual([]);
    const percents = shown.map(percentIn);
    expect(percents).toEqual([...new Set(percents)].sort((left, right) => left - right));
    expect(lines.at(-1)).toBeNull();
  });

  it('is in the language of the command', async () => {
    const { lines } = await onTerminal([...args, '--lang', 'en']);
    expect(lines.flatMap((line) => line ?? []).filter((line) => !line.startsWith(english))).toEqual([]);
  });

  it('changes nothing in the output', async () => {
    const { printed } = await onTerminal(args);
    expect(printed).toEqual(await runCommandLine(args, textIo(files), '0'));
  });

  it('is not shown with --json', async () => {
    const { lines } = await onTerminal([...args, '--json']);
    expect(lines.filter((line) => line !== null)).toEqual([]);
  });
});
