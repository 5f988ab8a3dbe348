import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

const written = new Map<string, string>();

const SCALE = `schema: 1
id: bareme
name: Un barème
rules:
  - from: 2026-01
    contribution:
      kind: marginal
      base: income
      brackets: [{ from: 0, rate: 1 % }, { from: 2000, rate: 20 % }]
    allocation: { kind: flat, amount: 150, per: member }
`;

const files = {
  'bareme.yaml': SCALE,
  'cagnotte.yaml': SCALE.replace('{ kind: flat, amount: 150, per: member }', '{ kind: mean }'),
  'ville.yaml': SCALE.replace(
    '    contribution:\n',
    '    eligibility: { kind: residence, perimeter: Valmont, communes: [Valmont] }\n    contribution:\n',
  ),
};

const io: Io = {
  ...textIo(files),
  writeFile: (path, bytes) => {
    written.set(path, new TextDecoder().decode(bytes));
  },
};

const nation = (...rest: readonly string[]): ReturnType<typeof runCommandLine> =>
  runCommandLine(['nation', ...rest, '--size', '5000', '--month', '2026-11'], io, '1.2.3');

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ').replace(/\s+/g, ' ');

interface Data {
  readonly budget: Readonly<Record<'paid' | 'received' | 'left', string>>;
  readonly record: Readonly<Record<string, unknown>>;
  readonly solution: {
    readonly at: { readonly value: string; readonly left: string };
    readonly below: { readonly holds: boolean };
  };
  readonly distribution: { readonly groups: readonly { readonly persons: string }[] };
}

async function data(...rest: readonly string[]): Promise<Data> {
  const { output, errors } = await nation(...rest, '--json');
  expect(errors).toBe('');
  return JSON.parse(output) as Data;
}

describe('caisse nation', () => {
  it('writes the budget, the method, every assumption and the record of the run', async () => {
    const { output, exitCode } = await nation('bareme.yaml', '--date', '2026-11-27');
    expect(exitCode).toBe(0);
    const text = plain(output);
    expect(text).toContain('En un an, le fonds verse 119,4 milliards d’euros et reçoit');
    expect(text).toContain('ni les comportements ni les prix ne sont modélisés');
    expect(text).toContain('5 000 lignes pondérées représentent 30 907 289 foyers et 66 330 502 personnes');
    expect(text).toContain('caisse-rules 1.2.3');
    expect(text).toContain('2026-11-27');
    expect(text).toContain('B, à revérifier');
  });

  it('finds the threshold that balances, in whole euros', async () => {
    const path = 'rules.0.contribution.brackets.1.from';
    const { solution } = await data('bareme.yaml', '--solve', path);
    expect(solution.at.value).toMatch(/^\d+$/);
    expect(Number(solution.at.left)).toBeGreaterThanOrEqual(0);
    const { output } = await nation('bareme.yaml', '--solve', path, '--lang', 'en');
    expect(plain(output)).toMatch(/Answer: at most €[\d,]+; €[\d.,]+ (?:b|m)illion a year is left\./);
  });

  it('covers a share at a smaller rate than all', async () => {
    const path = 'rules.0.contribution.brackets.1.rate';
    const [all, part] = [
      await data('bareme.yaml', '--solve', path),
      await data('bareme.yaml', '--solve', path, '--goal', 'coverage=50%'),
    ];
    expect(Number(part.solution.at.value)).toBeLessThan(Number(all.solution.at.value));
    expect(all.solution.below.holds).toBe(false);
  });

  it('has the same record twice, and another one for other rules', async () => {
    const [first, second, other] = [await data('bareme.yaml'), await data('bareme.yaml'), await data('ssa-csg-points')];
    expect(second.record).toEqual(first.record);
    expect(first.record['rulesHash']).not.toBe(other.record['rulesHash']);
    expect(first.record['marginsHash']).toBe(other.record['marginsHash']);
  });

  it('gives the amounts of caisse run on the written rows', async () => {
    const { distribution, budget } = await data('bareme.yaml', '--tables', 'persons', '--households', 'nation.csv');
    const onFile: Io = { ...textIo({ ...files, 'nation.csv': written.get('nation.csv') ?? '' }) };
    const args = [
      '--population',
      'nation.csv',
      '--weight',
      'weight',
      '--month',
      '2026-11',
      '--tables',
      'persons',
      '--json',
    ];
    const { output } = await runCommandLine(['run', 'bareme.yaml', ...args], onFile, '0');
    const run = JSON.parse(output) as {
      distribution: Data['distribution'];
      all: { totals: Record<string, { sum: string }> };
    };
    expect(run.distribution).toEqual(distribution);
    expect(run.all.totals['contribution']?.sum).toBe(budget.paid);
  });

  it('writes one page in both languages, with each chart beside its table and no address to load', async () => {
    for (const [language, words] of [
      ['fr', ['Qui gagne, qui perd', 'Courbes de Lorenz', 'Fiche de calcul', 'L’assiette publiée', 'niveau [source]']],
      [
        'en',
        ['Who gains, who loses', 'Lorenz curves', 'Record of the run', 'Grade C: computed here', 'grade [source]'],
      ],
    ] as const) {
      const file = `${language}.html`;
      const { exitCode } = await nation(
        'ssa-agrista-10',
        '--report',
        file,
        '--lang',
        language,
        '--solve',
        'allocation',
      );
      expect(exitCode).toBe(0);
      const html = written.get(file) ?? '';
      for (const word of words) expect(html).toContain(word);
      expect(html.match(/<svg/g)?.length).toBeGreaterThanOrEqual(3);
      expect(html).not.toMatch(/<(?:script|link|img)\b|undefined|NaN/);
    }
  });

  it('compares with a caisse of reference', async () => {
    const { output } = await nation(
      'bareme.yaml',
      '--tables',
      'persons',
      '--against',
      'ssa-csg-points',
      '--lang',
      'en',
    );
    expect(plain(output)).toContain('Difference with the baseline');
    await nation('bareme.yaml', '--report', 'compared.html', '--against', 'ssa-csg-points', '--lang', 'en');
    expect(written.get('compared.html')).toContain('The difference with the baseline');
  });

  it('writes a table as CSV', async () => {
    const { output } = await nation('bareme.yaml', '--tables', 'persons', '--csv-data');
    expect(output.split('\n')[0]).toContain('group,households,persons');
    const compared = await nation('bareme.yaml', '--tables', 'persons', '--against', 'ssa-csg-points', '--csv-data');
    expect(compared.output.split('\n')[0]).toContain('baseline,reform');
  });

  it('takes a fact that the nation lacks from --set', async () => {
    const lacking = await nation('ville.yaml', '--lang', 'en');
    expect([lacking.exitCode, lacking.errors]).toEqual([1, expect.stringContaining('--set residence=')]);
    const given = await nation('ville.yaml', '--set', 'residence=Valmont');
    expect(given.exitCode).toBe(0);
  });

  it.each([
    ['a size of zero', ['bareme.yaml', '--size', '0'], 2],
    ['a size that is too small for the margins', ['bareme.yaml', '--size', '3'], 1],
    ['a goal alone', ['bareme.yaml', '--goal', 'balanced'], 2],
    ['another goal', ['bareme.yaml', '--solve', 'allocation', '--goal', 'net'], 2],
    ['a question about households', ['bareme.yaml', '--solve', 'households'], 2],
    ['a place that is not there', ['bareme.yaml', '--solve', 'rules.7.rate'], 1],
    ['a pool', ['cagnotte.yaml', '--solve', 'rules.0.contribution.brackets.1.rate'], 1],
    ['a date that is none', ['bareme.yaml', '--date', '2026-02-30'], 2],
    ['a report of another format', ['bareme.yaml', '--report', 'page.pdf'], 2],
    ['rows of another format', ['bareme.yaml', '--households', 'rows.txt'], 2],
    ['force alone', ['bareme.yaml', '--force'], 2],
    ['groups without tables', ['bareme.yaml', '--by', 'tenth'], 2],
    ['an unknown caisse', ['ssa-agrista', '--tables', 'persons'], 1],
  ] as const)('refuses %s, in both languages', async (_, args, code) => {
    for (const language of ['fr', 'en']) {
      const { exitCode, errors, output } = await runCommandLine(
        ['nation', ...args, '--month', '2026-11', '--lang', language],
        io,
        '0',
      );
      expect([exitCode, output]).toEqual([code, '']);
      expect(errors).not.toMatch(/undefined|\{/);
      expect(errors.length).toBeGreaterThan(20);
    }
  });

  it('is cited in the presets that it can be run on', () => {
    expect(readFileSync('src/presets/national/ssa-agrista-10.yaml', 'utf8')).toContain('synthetic nation');
  });
});
