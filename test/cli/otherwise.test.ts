import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

const text = (name: string): string => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
const town = text('ville-60000.yaml');
const uses = text('usages.yaml');
const FILES: Readonly<Record<string, string>> = {
  'ville.yaml': town,
  'sans.yaml': town.slice(0, town.indexOf('\nuses:')),
  'règles.yaml': town.slice(0, town.indexOf('\nscenarios:')),
  'usages.yaml': uses,
  'faux.yaml': uses.replace('costs: 10 %', 'costs: 110 %'),
  'montants.yaml': town.replace(
    /household: \{ members: \[\{ age: 40 \}, \{ age: 40 \}\], .*/,
    'contribution: 60\n        allocation: 100',
  ),
};
const io = { ...textIo(FILES), width: 110 };

async function otherwise(...rest: readonly string[]): Promise<{ output: string; errors: string; exitCode: number }> {
  const { output, errors, exitCode } = await runCommandLine(['otherwise', ...rest], io, '0');
  const plain = (written: string): string => written.replace(/[\u00A0\u202F]/g, ' ');
  return { output: plain(output), errors: plain(errors), exitCode };
}

describe('caisse otherwise', () => {
  it('compares the uses of the document', async () => {
    const { output, exitCode } = await otherwise('ville.yaml');
    expect(exitCode).toBe(0);
    expect(output).toMatch(/chèque alimentaire +76 +152 +100,00 +50,00 +la ville/);
    expect(output).toMatch(/ordonnance verte +8 +16 +22,39 +11,20/);
    expect(output).toContain('de 2 personnes en moyenne');
    expect(output).toContain('ordonnance verte : 655 000 € pour 1 500 femmes enceintes');
  });

  it('compares the uses of a file instead, in English and as JSON', async () => {
    const { output } = await otherwise('sans.yaml', '--uses', 'usages.yaml', '--lang', 'en');
    expect(output).toMatch(/food cheque +76 +152 +100\.00 +50\.00/);
    const json = await otherwise('sans.yaml', '--uses', 'usages.yaml', '--json');
    expect(JSON.parse(json.output)).toMatchObject({ persons: '2.00', results: { length: 8 } });
  });

  it('compares a variant', async () => {
    const { output } = await otherwise('ville.yaml', '--scenario', 'vote-80000');
    expect(output).toMatch(/chèque alimentaire +240 000,00/);
  });

  it('asks for the persons of groups that have amounts only', async () => {
    const { errors, exitCode } = await otherwise('montants.yaml');
    expect(exitCode).toBe(1);
    expect(errors).toContain('CAISSE-USE-PERSONS');
    expect(errors).toContain('couples');
    expect(errors).toMatch(/^montants\.yaml:\d+:\d+: erreur/);
    expect((await otherwise('montants.yaml', '--persons', '2')).output).toContain('de 2 personnes en moyenne');
  });

  it('gives a problem of the uses of a file, found by the comparison, its line and column in that file', async () => {
    const { errors, exitCode } = await otherwise('montants.yaml', '--uses', 'usages.yaml');
    expect(exitCode).toBe(1);
    const [first = ''] = errors.split('\n');
    const [, line = '0'] = /^usages\.yaml:(\d+):\d+: erreur .*\[CAISSE-USE-PERSONS\]$/.exec(first) ?? [];
    expect(uses.split('\n')[Number(line) - 1]).toContain('per: person');
  });

  it.each([
    [['sans.yaml'], 2, 'ajoutez « uses » au document'],
    [['règles.yaml'], 1, 'pas de scénario de budget'],
    [['ville.yaml', '--persons', '0,5'], 2, 'au moins 1'],
    [['ville.yaml', '--uses', 'faux.yaml'], 1, 'faux.yaml:9'],
    [['ville.yaml', '--scenario', 'vile'], 1, 'vile'],
  ])('refuses %j', async (rest, exitCode, text) => {
    const refused = await otherwise(...rest);
    expect(refused).toMatchObject({ exitCode, output: '' });
    expect(refused.errors).toContain(text);
  });
});
