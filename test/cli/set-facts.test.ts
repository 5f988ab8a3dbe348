import { expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { month } from '../../src/money/index.ts';

const FILES: Readonly<Record<string, string>> = {
  'caisse.yaml': `schema: 1
id: essai
name: Essai
rules:
  - from: 2026-01
    contribution: { kind: none }
    allocation: { kind: price-tiers, tiers: [{ id: half, label: Demi-tarif, factor: 0.5 }] }
`,
  'foyer.yaml': 'members: [{}]\nanswers: { tier: half }\n',
};

const io: Io = {
  month: month('2026-11'),
  now: '2026-11-15T12:00:00Z',
  readFile: (path) => new TextEncoder().encode(FILES[path] ?? ''),
  exists: (path) => path in FILES,
  describe: (path) => ({ kind: 'file', size: FILES[path]?.length ?? 0 }),
  readStandardInput: () => Promise.resolve(new Uint8Array()),
  whole: (_, work) => work(''),
  writeFile: () => undefined,
  writeFolder: () => undefined,
  width: 80,
};

const assess = (...rest: readonly string[]): ReturnType<typeof runCommandLine> =>
  runCommandLine(['assess', 'caisse.yaml', '--household', 'foyer.yaml', '--month', '2026-11', ...rest], io, '0');

it('a fact beside the household is given by --set', async () => {
  const without = await assess();
  expect(without.output).toContain('prix du produit');
  const { output, exitCode } = await assess('--set', 'price=12.50');
  expect(exitCode).toBe(0);
  expect(output).toContain('6,25');
});

it('a fact that no rule reads, and a text that is not a fact, are refused', async () => {
  expect((await assess('--set', 'prise=12.50')).errors).toContain('CAISSE-HOUSEHOLD-UNKNOWN-NAME');
  expect((await assess('--set', 'price')).exitCode).toBe(2);
});
