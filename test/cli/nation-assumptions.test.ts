import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

const files = {
  'bareme.yaml': `schema: 1
id: bareme
name: Un barème
rules:
  - from: 2026-01
    contribution: { kind: proportional, base: income, rate: 7 % }
    allocation: { kind: flat, amount: 150, per: member }
`,
  'inconnu.yaml': `schema: 1
assumptions:
  - id: recours
    label: { fr: Recours, en: Take-up }
    vary: take-up
    values:
      - { id: complet, value: 100 % }
      - { id: partiel, value: 80 % }
    central: complet
  - id: montant
    label: { fr: Montant, en: Amount }
    vary: allocation
    range: { low: 100, high: 200 }
`,
  'faute.yaml': `schema: 1
assumptions:
  - id: recours
    label: { fr: Recours, en: Take-up }
    vary: take-upp
    values: [{ id: complet, value: 100 % }]
    central: complet
`,
};

const io = textIo(files);

const nation = (...rest: readonly string[]): ReturnType<typeof runCommandLine> =>
  runCommandLine(['nation', 'bareme.yaml', ...rest, '--size', '5000', '--month', '2026-11'], io, '1.2.3');

const rowsOf = (csv: string): readonly string[] => csv.trim().split(/\r?\n/);
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ').replace(/\s+/g, ' ');

describe('caisse nation --assumptions', () => {
  it('computes each combination, a range with its ends and its middle', async () => {
    const { output, exitCode, errors } = await nation('--assumptions', 'inconnu.yaml', '--csv-data');
    expect([exitCode, errors]).toEqual([0, '']);
    const [header, ...rows] = rowsOf(output);
    expect(header).toBe('assumption-recours,assumption-montant,cost,paid,left');
    const costs = rows.map((row) => Number(/,(\d+\.\d\d),\d+\.\d\d,-?\d+\.\d\d$/.exec(row)?.[1]));
    const [low, middle, high, ...partial] = costs as [number, number, number, number];
    expect([middle * 4, high * 2]).toEqual([low * 6, low * 4]);
    expect(partial.map((cost) => cost * 5)).toEqual([low * 4, middle * 4, high * 4]);
  });

  it('varies one assumption at a time', async () => {
    const { output, exitCode } = await nation('--assumptions', 'inconnu.yaml', '--one-at-a-time', '--csv-data');
    expect(exitCode).toBe(0);
    const [header, ...rows] = rowsOf(output);
    expect(header).toBe('assumption,atLeast,least,atMost,most');
    expect(rows).toHaveLength(2);
    const page = await nation('--assumptions', 'inconnu.yaml', '--one-at-a-time');
    expect(plain(page.output)).not.toContain('Toutes les combinaisons');
    expect(plain(page.output)).toContain('Effet de chaque hypothèse, les autres à leur valeur centrale');
  });

  it('draws the same combinations from the same seed', async () => {
    const drawn = (seed: string): ReturnType<typeof nation> =>
      nation('--assumptions', 'inconnu.yaml', '--runs', '20', '--seed', seed, '--csv-data');
    const [first, again, other] = [await drawn('7'), await drawn('7'), await drawn('8')];
    expect(first.exitCode).toBe(0);
    expect(again.output).toBe(first.output);
    expect(other.output).not.toBe(first.output);
  });

  it('says where the file is wrong, with the nearest word', async () => {
    const { errors, exitCode } = await nation('--assumptions', 'faute.yaml');
    expect(exitCode).toBe(1);
    expect(plain(errors)).toContain('faute.yaml:5');
    expect(plain(errors)).toContain('take-up');
  });

  it.each([
    [['--one-at-a-time'], '--one-at-a-time s’utilise avec --assumptions.'],
    [['--runs', '20'], '--runs s’utilise avec --assumptions.'],
    [['--assumptions', 'inconnu.yaml', '--seed', '2'], '--seed s’utilise avec --runs.'],
  ])('refuses %j', async (options, message) => {
    const { errors, exitCode } = await nation(...options);
    expect([exitCode, plain(errors)]).toEqual([2, expect.stringContaining(message)]);
  });
});
