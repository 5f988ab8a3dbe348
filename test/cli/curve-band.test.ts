import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

const head = 'schema: 1\nid: essai\nname: Essai\n';

const FILES: Readonly<Record<string, string>> = {
  'taux.yaml': `${head}parameters:
  taux: { type: ratio, label: le taux non publié, minimum: '1 %', maximum: '3 %' }
rules:
  - from: 2026-01
    contribution: { kind: proportional, base: income, rate: { parameter: taux }, minimum: 10 }
    allocation: { kind: flat, amount: 100 }
`,
  'grille.yaml': `${head}parameters:
  plafond: { type: money, label: le plafond de ressources, minimum: 1000, maximum: 1500 }
rules:
  - from: 2026-01
    eligibility: { kind: resources, quantity: income, is: below, limit: { parameter: plafond } }
    contribution: { kind: undocumented, note: La grille n’est pas publiée., minimum: 30, maximum: 60 }
    allocation: { kind: flat, amount: 100 }
`,
  'seuil.yaml': `${head}parameters:
  seuil: { type: money, label: le seuil non publié, minimum: 800, maximum: 1200 }
rules:
  - from: 2026-01
    contribution:
      kind: marginal
      base: income
      brackets:
        - { from: 0, rate: '1 %' }
        - { from: { parameter: seuil }, rate: '3 %' }
    allocation: { kind: flat, amount: 100 }
`,
  'sans-bornes.yaml': `${head}parameters:
  taux: { type: ratio, label: le taux non publié }
rules:
  - from: 2026-01
    contribution: { kind: proportional, base: income, rate: { parameter: taux } }
    allocation: { kind: flat, amount: 100 }
`,
  'annee.yaml': `${head}rules:
  - from: 2026-01
    contribution: { kind: proportional, base: income, rate: '3 %', period: year, dueMonth: 3 }
    allocation: { kind: flat, amount: 30, period: week, conversion: { periods: 52, months: 12, rounding: { to: 1 } } }
  - from: 2026-06
    allocation: { kind: flat, amount: 25, period: week }
`,
};

const written = new Map<string, string>();

const io: Io = {
  ...textIo(FILES),
  writeFile: (path, bytes) => void written.set(path, new TextDecoder().decode(bytes)),
};

async function curve(file: string, ...rest: readonly string[]): Promise<{ output: string; exitCode: number }> {
  const range = ['--input', 'income', '--from', '0', '--to', '3000'];
  const { output, exitCode } = await runCommandLine(['curve', file, ...range, ...rest], io, '0');
  return { output: output.replace(/[\u202F\u00A0]/g, ' '), exitCode };
}

describe('a band in `caisse curve`', () => {
  it('names the period of an amount that is not monthly, of the version that states it', async () => {
    const { output } = await curve('annee.yaml');
    expect(output).toContain('Cotisation par an (€)');
    expect(output).toContain('Allocation par semaine : 25,00 €, constant sur tout l’intervalle');
    expect((await curve('annee.yaml', '--month', '2026-02')).output).toContain('Allocation : 130,00 €');
  });

  it('draws and tabulates the lowest and the highest amount of an unpublished rate with bounds', async () => {
    const { output, exitCode } = await curve('taux.yaml');
    expect(exitCode).toBe(0);
    expect(output).toContain('Non trouvé : le taux non publié, entre 1 % et 3 %.');
    expect(output).toContain('░');
    // 1 % and 3 % of 3,000, and the minimum of 10.
    expect(output).toMatch(/3 000,00\s+30,00\s+90,00/);
    expect(output).toMatch(/0,00\s+10,00\s+10,00/);
    expect(output).toContain('Le plus bas est atteint avec le taux non publié à 1 %.');
    expect(output).toContain('Le plus haut est atteint avec le taux non publié à 3 %.');
    expect(output).not.toContain('il manque');
  });

  it('says which value gives the lowest net amount: the highest rate', async () => {
    const { output } = await curve('taux.yaml', '--lang', 'en');
    expect(output).toContain('The lowest is reached with le taux non publié at 3%.');
    expect(output).toContain('Not found: le taux non publié, between 1% and 3%.');
  });

  it('draws one curve when the rate is given', async () => {
    const { output } = await curve('taux.yaml', '--set', 'parameter.taux=2 %');
    expect(output).not.toContain('Non trouvé');
    expect(output).not.toContain('░');
  });

  it('keeps the limits of a rule that was not published, and says where taking part is not certain', async () => {
    const { output } = await curve('grille.yaml');
    expect(output).toContain('Peut participer : de 0,00 € à 999,99 €');
    expect(output).toContain('Selon ce qui n’a pas été trouvé, peut participer ou non : de 1 000,00 € à 1 499,99 €');
    expect(output).toContain('Cotisation : entre 30,00 € et 60,00 €, sur tout l’intervalle');
    expect(output).toContain('Allocation moins cotisation : entre 40,00 € et 70,00 €, sur tout l’intervalle');
    expect(output).not.toContain('est atteint avec');
  });

  it('says that an end may not be reached where a figure counts twice', async () => {
    const { output } = await curve('seuil.yaml');
    // At 1,200 the amounts go from 12 to 20: 1 % up to a threshold of 800 and of 1,200 at once would give 24.
    expect(output).toMatch(/1 200,00\s+8,00\s+24,00/);
    expect(output).toContain('Le plus haut est une borne sûre, qui peut ne pas être atteinte.');
    expect(output).toContain('Le plus bas est une borne sûre, qui peut ne pas être atteinte.');
  });

  it('names the rate that is missing where it has no bounds', async () => {
    const { output } = await curve('sans-bornes.yaml');
    expect(output).toContain('Cotisation : il manque le taux non publié');
    expect(output).not.toContain('Non trouvé :');
  });

  it('gives both ends as data', async () => {
    const { output } = await curve('taux.yaml', '--json');
    const { bands } = JSON.parse(output) as { bands: Record<string, { lowest: { maximum: { value: number } } }> };
    expect(bands).toMatchObject({
      unpublished: [{ name: 'parameter.taux', type: 'ratio', minimum: '0.01', maximum: '0.03' }],
      contribution: {
        lowest: { status: 'computed', maximum: { value: 3000 } },
        highest: { status: 'computed', maximum: { value: 9000 } },
        lowestWith: { 'parameter.taux': '0.01' },
        highestWith: { 'parameter.taux': '0.03' },
      },
    });
  });
});

describe('--report of `caisse curve`', () => {
  it('writes a report with a shaded area', async () => {
    const { output, exitCode } = await curve('taux.yaml', '--report', 'courbes.html');
    expect(exitCode).toBe(0);
    expect(output).toContain('Compte rendu écrit dans courbes.html.');
    const html = written.get('courbes.html') ?? '';
    expect(html).toContain('<polygon');
    expect(html).toContain('Au plus haut');
    expect(html).toContain('Le plus bas est atteint avec le taux non publié à');
  });

  it('writes a curve without a band, and what is missing', async () => {
    await curve('sans-bornes.yaml', '--report', 'courbes.md');
    expect(written.get('courbes.md')).toContain('il manque le taux non publié');
    await curve('taux.yaml', '--set', 'parameter.taux=2 %', '--report', 'courbes.csv');
    expect(written.get('courbes.csv')?.replace(/[\u202F\u00A0]/g, '')).toMatch(/3000(?:,00)?;60/);
  });

  it('refuses a name without a known end, --force alone, and the composition of the household', async () => {
    expect((await curve('taux.yaml', '--report', 'courbes.pdf')).exitCode).toBe(2);
    expect((await curve('taux.yaml', '--force')).exitCode).toBe(2);
    const members = ['curve', 'taux.yaml', '--input', 'members', '--report', 'courbes.html'];
    expect((await runCommandLine(members, io, '0')).exitCode).toBe(2);
  });
});
