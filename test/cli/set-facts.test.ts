import { expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

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

const io = textIo(FILES);

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
