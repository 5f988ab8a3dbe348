import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

/** A name of 20,000 characters, with a letter that no sentence has. */
const LONG = 'Ǯ'.repeat(20_000);

const caisse = {
  schema: 1,
  id: 'essai',
  name: LONG,
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'proportional', base: 'income', rate: '2 %' },
      allocation: { kind: 'flat', amount: 100, per: 'member' },
      conventionnement: { unlisted: { place: 'accepted', product: 'accepted' }, rules: [] },
    },
  ],
  scenarios: {
    essai: {
      label: 'Essai',
      start: '2026-01',
      months: 2,
      groups: [{ label: 'foyers', households: 3, contribution: 5, allocation: 6 }],
      subsidies: [{ label: 'Ville', amount: 10 }],
    },
  },
};

const text = JSON.stringify(caisse);

const FILES: Readonly<Record<string, string>> = {
  'caisse.json': text,
  'autre.json': text.replace('"2 %"', '"3 %"'),
  'foyer.json': JSON.stringify({ members: [{ age: 30 }], resources: { income: 1500 } }),
  'foyers.csv': 'members,income\n1,1500\n',
  'panier.csv': 'id,price\n1,2\n',
  'usages.yaml':
    '- { kind: food-voucher, label: Chèque, decidedBy: ville, amount: 5, per: household, costs: 0, source: x }\n',
};

const written = new Map<string, string>();

const io: Io = {
  ...textIo(FILES),
  writeFile: (path, bytes) => void written.set(path, new TextDecoder().decode(bytes)),
};

const HOUSEHOLD = ['--household', 'foyer.json', '--month', '2026-02'];

const CURVE = ['curve', 'caisse.json', '--household', 'foyer.json', '--input', 'income', '--from', '0', '--to', '3000'];

const LINES: readonly (readonly string[])[] = [
  ['check', 'caisse.json'],
  ['describe', 'caisse.json'],
  ['assess', 'caisse.json', ...HOUSEHOLD],
  ['explain', 'caisse.json', ...HOUSEHOLD],
  CURVE,
  ['curve', 'caisse.json', '--household', 'foyer.json', '--input', 'members'],
  [...CURVE, '--report', 'courbe.html'],
  ['compare', 'caisse.json', 'autre.json', '--household', 'foyer.json'],
  ['compare', 'caisse.json', 'autre.json', '--scenario', 'essai'],
  ['simulate', 'caisse.json'],
  ['simulate', 'caisse.json', '--report', 'budget.html'],
  ['solve', 'caisse.json', '--vary', 'allocation', '--goal', 'balanced'],
  ['otherwise', 'caisse.json', '--uses', 'usages.yaml'],
  ['run', 'caisse.json', '--population', 'foyers.csv'],
  ['compile', 'caisse.json', '--dialect', 'duckdb'],
  ['cover', 'caisse.json', '--basket', 'panier.csv', '--place', 'ferme'],
  ['nation', 'caisse.json', '--size', '4400', '--report', 'nation.html'],
];

describe.each(LINES.map((line) => ({ line, name: line.join(' ') })))('caisse $name', ({ line }) => {
  it('cuts a name of 20,000 characters', async () => {
    written.clear();
    const { output, errors } = await runCommandLine(line, io, '0');
    for (const [printed] of [[output], [errors], ...[...written.values()].map((file) => [file])]) {
      const names = printed!.replace(/<wbr>|\s/g, '').match(/Ǯ+/g) ?? [];
      expect(Math.max(0, ...names.map(({ length }) => length))).toBeLessThanOrEqual(200);
    }
    expect(output).not.toBe('');
  });
});
