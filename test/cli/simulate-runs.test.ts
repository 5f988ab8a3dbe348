import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

const DOCUMENT = `schema: 1
id: essai
name: Essai
rules:
  - from: 2026-01
    contribution: { kind: flat, amount: 20 }
    allocation: { kind: flat, amount: 100 }
scenarios:
  tire:
    label: Scénario tiré
    start: 2027-01
    months: 3
    groups: [{ label: foyers, households: { low: 20, high: 60 }, contribution: 20, allocation: 100 }]
    takeUp: { low: 70 %, mode: 90 %, high: 100 %, every: month }
    subsidies: [{ label: Ville, amount: 8000 }]
  fixe:
    label: Scénario fixe
    start: 2027-01
    months: 3
    groups: [{ label: foyers, households: 40, contribution: 20, allocation: 100 }]
`;

const written = new Map<string, string>();

const io: Io = {
  ...textIo({ 'caisse.yaml': DOCUMENT }),
  writeFile: (path, bytes) => void written.set(path, new TextDecoder().decode(bytes)),
};

const simulate = (...options: readonly string[]) => runCommandLine(['simulate', 'caisse.yaml', ...options], io, '0');

describe('caisse simulate --runs', () => {
  it('writes how often the reserve falls below zero, the bands and the effect of each assumption', async () => {
    const { exitCode, output } = await simulate('--runs', '200', '--seed', '7');
    expect(exitCode).toBe(0);
    const text = output.replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ');
    expect(text).toContain('Sur 200 tirages, la réserve passe sous zéro dans ');
    expect(text).toContain('5 % des tirages');
    expect(text).toContain('foyers : nombre de foyers 20');
    expect(text).toContain('ne sont pas des intervalles de confiance');
    expect(text).toContain('200 tirages avec la graine 7');
    expect(text).toContain('Si le crédit reste au fonds');
    expect(text).not.toContain('Scénario fixe');
  });

  it('writes the bands as CSV and the results as JSON, without each single run', async () => {
    const csv = await simulate('--runs', '20', '--csv-data');
    const [head, ...rows] = csv.output.trim().split(/\r?\n/);
    expect(head).toBe('scenario,unspent,month,reserve-0.05,reserve-0.25,reserve-0.5,reserve-0.75,reserve-0.95');
    expect(rows).toHaveLength(6);
    const json = JSON.parse((await simulate('--runs', '20', '--json')).output) as {
      readonly scenarios: readonly Readonly<Record<string, unknown>>[];
    };
    expect(json).toMatchObject({
      scenarios: [{ id: 'tire', seed: 1, runs: 20, bands: [{ month: '2027-01' }, {}, {}] }],
    });
    expect(json.scenarios[0]).not.toHaveProperty('each');
  });

  it('adds a section to the report', async () => {
    const { exitCode } = await simulate('--scenario', 'tire', '--runs', '20', '--report', 'rapport.html');
    expect(exitCode).toBe(0);
    const html = [...written.values()].at(-1)!;
    expect(html).toContain('L’incertitude');
    expect(html).toContain('<polygon');
    expect(html).not.toContain('<script');
  });

  it('states the central values among the assumptions without --runs', async () => {
    const { output } = await simulate('--scenario', 'tire');
    expect(output.replace(/[\u00a0\u202f]/g, ' ')).toContain('foyers : nombre de foyers : 40 (de 20 à 60 avec --runs)');
  });

  it.each([
    ['closing', 'Réserve à la fin', 'Ce qui compte le plus pour la réserve à la fin'],
    ['lowest', 'Réserve la plus basse', 'Ce qui compte le plus pour la réserve la plus basse'],
    ['below-zero', 'Premier mois sous zéro', 'pour le premier mois sous zéro'],
  ])('measures the effect of assumptions by %s', async (by, header, sentence) => {
    const asked = ['--scenario', 'tire', '--runs', '20', '--tornado', by] as const;
    const { exitCode, output } = await simulate(...asked, '--report', 'rapport.html');
    expect(exitCode).toBe(0);
    const text = output.replace(/\s+/g, ' ');
    expect(text).toContain(sentence);
    const html = [...written.values()].at(-1)!.replace(/\s+/g, ' ');
    expect(html).toContain(header);
    expect(html).toContain(sentence);
  });

  it('refuses another measure, and one without runs', async () => {
    expect((await simulate('--runs', '5', '--tornado', 'mean')).errors).toContain('--tornado est closing');
    expect((await simulate('--tornado', 'lowest')).errors).toContain('--tornado s’utilise seulement avec --runs');
  });

  it('refuses what cannot be run', async () => {
    expect((await simulate('--seed', '3')).errors).toContain('--seed s’utilise seulement avec --runs');
    expect((await simulate('--runs', '0')).errors).toContain('n’est pas un nombre entier de 1 à 10000');
    expect((await simulate('--runs', '5', '--seed', 'x')).errors).toContain('n’est pas un nombre entier');
    const nothing = await simulate('--scenario', 'fixe', '--runs', '5');
    expect([nothing.exitCode, nothing.errors]).toEqual([1, expect.stringContaining('CAISSE-FUND-NOTHING-DRAWN')]);
  });
});
