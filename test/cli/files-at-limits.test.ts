/** What each file beside a caisse is told with its numbers and months at their limits. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { toldAtLimits } from '../caisse/limits.ts';
import { fileIo, textIo } from './file-io.ts';

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));

const BASKET = {
  lines: [
    { id: 'poires', labels: ['deux cœurs'], quantity: '1,274', unitPrice: '3,50' },
    { id: 'fromage', labels: ['trois cœurs'], price: 10, discount: 1, deposit: '0,20' },
  ],
  discount: 0.5,
};

/** A journal with the entries of each kind that has a number or a month, in euros of the first quarter of 2025. */
const JOURNAL = [
  { kind: 'contribution-due', at: '2025-01-01T08:00:00+01:00', month: '2025-01', amount: 5000 },
  { kind: 'credit', at: '2025-01-01T09:00:00+01:00', month: '2025-01', amount: 15_000 },
  { kind: 'contribution-paid', at: '2025-01-05T09:00:00+01:00', month: '2025-01', amount: 5000 },
  {
    id: 'achat',
    kind: 'purchase',
    at: '2025-01-06T09:00:00+01:00',
    place: 'epicerie',
    lines: [{ id: 'l1', covered: 700, own: 300 }],
  },
  {
    kind: 'refund',
    at: '2025-01-07T09:00:00+01:00',
    purchase: 'achat',
    lines: [{ id: 'l1', amount: 100 }],
  },
  {
    id: 'reserve',
    kind: 'hold',
    at: '2025-01-08T09:00:00+01:00',
    place: 'epicerie',
    amount: 500,
  },
  {
    kind: 'capture',
    at: '2025-01-08T10:00:00+01:00',
    hold: 'reserve',
    lines: [{ id: 'l1', covered: 500, own: 0 }],
  },
  { kind: 'correction', at: '2025-01-10T09:00:00+01:00', of: 'credit', month: '2025-01', amount: -200 },
].map((entry, place) => ({ id: `e${place}`, account: 'foyer-12', rules: 'regles-2025', ...entry }));

const written = (data: unknown): string => JSON.stringify(data, null, 1);

const lined = (entries: unknown): string => (entries as unknown[]).map((entry) => JSON.stringify(entry)).join('\n');

const ACCOUNT = ['account', 'examples/account/caisse.yaml', '--journal', 'essai', '--now', '2026-11-15T12:00:00Z'];
const POPULATION = ['--population', 'examples/population.csv', '--weight', 'poids'];
const ASSUMED = ['nation', 'examples/bareme-national.yaml', '--month', '2026-11', ...POPULATION, '--one-at-a-time'];

const FILES: Readonly<
  Record<string, readonly [data: unknown, line: readonly string[], text?: (data: unknown) => string]>
> = {
  household: [read('examples/famille.json'), ['assess', 'examples/ma-caisse.yaml', '--household', 'essai']],
  grid: [read('examples/grille.yaml'), ['accredit', 'essai', '--answers', 'examples/grille-reponses.yaml']],
  'grid-answers': [read('examples/grille-reponses.yaml'), ['accredit', 'examples/grille.yaml', '--answers', 'essai']],
  basket: [BASKET, ['cover', 'cadenet-clac', '--place', 'epicerie', '--month', '2024-11', '--basket', 'essai']],
  journal: [JOURNAL, ACCOUNT, lined],
  assumptions: [read('examples/hypotheses-nationales.yaml'), [...ASSUMED, '--assumptions', 'essai']],
};

describe('what is wrong with numbers and months at their limits is said', () => {
  it.each(Object.entries(FILES))('in a file of %s', async (name, [data, line, text = written]) => {
    const toldOf = async (changed: unknown): Promise<readonly string[]> => {
      const io = { ...textIo({ essai: text(changed) }, fileIo), width: 10_000 };
      const { errors } = await runCommandLine(line, io, '0');
      return errors.split('\n').filter((each) => each !== '');
    };
    const lines = [...(await toldOf(data)), ...(await toldAtLimits(data, toldOf))];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`limits/${name}.txt`);
  });
});
