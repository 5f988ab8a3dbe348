import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { fileIo } from '../cli/file-io.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const words = ['cover', 'cadenet-clac', '--place', 'epicerie', '--month', '2024-11'];

async function run(
  more: readonly string[],
): Promise<{ readonly output: string; readonly errors: string; readonly exitCode: number }> {
  const { output, errors, exitCode } = await runCommandLine([...words, ...more], fileIo, '');
  return { output: output.replace(/[\u00A0\u202F]/g, ' '), errors, exitCode };
}

describe('caisse cover', () => {
  it('covers a basket in CSV with French numbers', async () => {
    const { output, exitCode } = await run(['--basket', 'examples/panier.csv']);
    expect(exitCode).toBe(0);
    expect(output.split('\n').slice(0, 9)).toEqual([
      'Total : 17,16 €',
      '  - pris en charge : 13,12 €',
      '  - à payer : 4,04 €',
      '  - dont refusé : 2,70 €',
      'poires : 4,46 €, pris en charge 3,12 €, à payer 1,34 €',
      '  - Lieu : lieux [poids 3-0-0] accepté',
      '  - Produit : deux-coeurs [poids 1-0-1] 70 % (deux cœurs)',
      '  - 70 % de 4,46 € (prix de la ligne) = 3,122 €',
      '    arrondi au centime le plus proche (à mi-chemin : en s’éloignant de zéro)',
    ]);
  });

  it('gives the cover as data', async () => {
    const { output } = await run(['--basket', 'examples/panier.csv', '--json']);
    expect(JSON.parse(output)).toMatchObject({ total: 1716, covered: 1312, own: 404, refused: 270 });
  });

  it('names the line of a file that cannot be read', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'panier.csv'), 'id;prix\na;1,50\nb;-2\n');
    const csv = await run(['--basket', join(folder, 'panier.csv'), '--lang', 'en']);
    expect(csv.errors).toContain('CAISSE-BASKET-NEGATIVE');
    expect(csv.errors).toContain('3');
    writeFileSync(join(folder, 'panier.yaml'), 'lines:\n  - { id: a, prix: 2 }\n');
    const yaml = await run(['--basket', join(folder, 'panier.yaml')]);
    expect(yaml.exitCode).toBe(1);
    expect(yaml.errors).toContain('CAISSE-KEY-UNKNOWN');
  });
});
