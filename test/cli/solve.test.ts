import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

const DOCUMENT = `schema: 1
id: essai
name: Essai
rules:
  - from: 2026-01
    contribution: { kind: free }
    allocation: { kind: none }
scenarios:
  central:
    label: Scénario central
    start: 2026-01
    months: 12
    unspent: carries-over
    groups: [{ id: tous, label: foyers, households: 40, contribution: 20, allocation: 100 }]
    subsidies: [{ label: Ville, amount: 10000, every: year, dueMonth: 1 }]
  bas:
    label: Participation basse
    start: 2026-01
    months: 12
    takeUp: '80 %'
    groups: [{ id: tous, label: foyers, households: 40, contribution: 20, allocation: 100 }]
    subsidies: [{ label: Ville, amount: 10000, every: year, dueMonth: 1 }]
`;

const io = textIo({ 'caisse.yaml': DOCUMENT });

const solve = (...rest: readonly string[]): ReturnType<typeof runCommandLine> =>
  runCommandLine(['solve', 'caisse.yaml', ...rest], io, '0');

const FOYERS = ['--vary', 'households', '--goal', 'never-below-zero'];
const TAKE_UP = ['--vary', 'scenarios.central.takeUp', '--goal', 'net', '--scenario', 'central'];
const VILLE = ['--vary', 'subsidy:Ville', '--goal', 'never-below-zero'];

describe('caisse solve', () => {
  it('answers in three sentences and a table, in French', async () => {
    const { output, exitCode } = await solve('--scenario', 'central', ...VILLE);
    expect(exitCode).toBe(0);
    const text = output.replace(/[\u00A0\u202F]/g, ' ').replace(/\n/g, ' ');
    expect(text).toContain('Quelle subvention de « Ville » par an pour que la trésorerie disponible ne passe jamais');
    expect(text).toContain('Réponse : au moins 38 400 € par an (10 000 € par an dans le scénario)');
    expect(text).toContain('Avec 38 399 € par an, il manque 1,00 € en décembre 2026.');
    expect(text).toContain('Trésorerie disponible la plus basse');
  });

  it('answers twice where the scenario leaves open what becomes of unspent credit', async () => {
    const { output } = await solve('--scenario', 'bas', '--lang', 'en', '--vary', 'subsidy:0', '--goal', 'net');
    expect(output).toContain('If households keep the credit that they do not spend:');
    expect(output).toContain('Answer: at least €38,400 a year');
    expect(output).toContain('If the credit that is not spent stays in the fund:');
    expect(output).toContain('Answer: at least €28,800 a year');
  });

  it('answers for several scenarios: all of them, or those that are named', async () => {
    const all = JSON.parse((await solve(...VILLE, '--json')).output) as { readonly scenarios: readonly object[] };
    expect(all.scenarios).toMatchObject([
      { id: 'central', solution: { answer: { kind: 'value', better: 'more', holds: { value: '38400' } } } },
      { id: 'bas', ifUnspentStays: { answer: { kind: 'value' } } },
    ]);
    const two = await solve('--scenario', 'bas', '--scenario', 'central', ...VILLE, '--json');
    expect(two.output.indexOf('"bas"')).toBeLessThan(two.output.indexOf('"central"'));
  });

  it('writes a report with the answer, of one scenario', async () => {
    const written: string[] = [];
    const writing: Io = { ...io, writeFile: (_, bytes) => written.push(new TextDecoder().decode(bytes)) };
    const report = (...rest: readonly string[]): ReturnType<typeof runCommandLine> =>
      runCommandLine(['solve', 'caisse.yaml', ...rest, '--report', 'note.md'], writing, '0');
    const done = await report('--scenario', 'central', ...VILLE);
    expect([done.exitCode, written.length]).toEqual([0, 1]);
    expect(done.output).toContain('Compte rendu écrit dans note.md.');
    const [text = ''] = written.map((each) => each.replace(/[\u00A0\u202F]/g, ' '));
    expect(text).toContain('## La valeur cherchée');
    expect(text).toContain('Réponse : au moins 38 400 € par an (10 000 € par an dans le scénario)');
    expect(text).toContain('Avec 38 399 € par an, il manque 1,00 € en décembre 2026.');
    const several = await report(...VILLE);
    expect([several.exitCode, written.length]).toEqual([2, 1]);
    expect(several.errors).toContain('--scenario');
  });

  it('writes CSV', async () => {
    const { output } = await solve('--scenario', 'central', ...VILLE, '--csv-data');
    expect(output.split('\r\n').slice(0, 3)).toEqual([
      'scenario,unspent,value,holds,lowestReserve,lowestMonth,closingReserve,netReserve,firstBelowZero,coverage,missing,missingMonth',
      'central,,38399.00,non,-1.00,2026-12,-1.00,-1.00,2026-12,0.2,1.00,2026-12',
      'central,,38400.00,oui,0.00,2026-12,0.00,0.00,,0.2,,',
    ]);
    expect((await solve(...VILLE, '--csv')).output).toContain('bas;reste dans le fonds;');
  });

  it('pairs allocations with households', async () => {
    const pairs = [
      '--vary',
      'allocation',
      '--goal',
      'never-below-zero',
      '--pairs',
      '--from',
      '50',
      '--to',
      '100',
      '--step',
      '25',
    ];
    const { output } = await solve('--scenario', 'central', ...pairs, '--csv-data');
    expect(output.split('\r\n')).toEqual([
      'scenario,unspent,allocation,households,note',
      'central,,50.00,27,',
      'central,,75.00,15,',
      'central,,100.00,10,',
      '',
    ]);
  });

  it('takes households, a figure of the document, a coverage, and percents', async () => {
    const json = async (...rest: readonly string[]): Promise<unknown> =>
      JSON.parse((await solve('--scenario', 'central', ...rest, '--json')).output);
    expect(await json('--vary', 'households:tous', '--goal', 'net')).toMatchObject({
      scenarios: [{ solution: { answer: { better: 'less', holds: { value: '10' } } } }],
    });
    // Unspent credit is kept: of twelve months of 4 000 €, 38 400 € are spent if 29 % of the credit at hand is.
    const takeUp = ['--vary', 'scenarios.central.takeUp', '--goal', 'coverage=25%', '--from', '20 %', '--to', '100 %'];
    expect(await json(...takeUp)).toMatchObject({
      scenarios: [{ solution: { from: '0.2', to: '1', step: '0.001', answer: { holds: { value: '0.29' } } } }],
    });
  });

  it.each<[string, readonly string[], string]>([
    ['no goal', ['--vary', 'households'], '--goal'],
    ['an unknown goal', ['--vary', 'households', '--goal', 'balance'], '« balanced »'],
    ['a coverage without a share', ['--vary', 'households', '--goal', 'coverage'], 'coverage=60%'],
    ['a coverage without its percent sign', ['--vary', 'households', '--goal', 'coverage=60'], 'Écrivez « 60% »'],
    ['a coverage below zero', ['--vary', 'households', '--goal', 'coverage=-5%'], 'au-dessous de zéro'],
    ['an end of rates without its percent sign', [...TAKE_UP, '--to', '80'], '--to : sans le signe %, 80 vaut'],
    ['a start of rates without its percent sign', [...TAKE_UP, '--from', '20', '--to', '90 %'], '--from : sans'],
    ['a step of rates without its percent sign', [...TAKE_UP, '--step', '5'], '« 5% »'],
    ['a range upside down', [...VILLE, '--from', '10', '--to', '5'], '--to'],
    ['a step of zero', [...VILLE, '--step', '0'], '--step'],
    ['a value that is not a number', [...VILLE, '--from', 'x'], '--from'],
    ['half a household', [...FOYERS, '--from', '5,5'], '--from : « 5,5 » n’est pas un nombre entier de foyers.'],
    ['a step of half a household', [...FOYERS, '--step', '0.5'], '--step'],
    ['a percentage of households', [...FOYERS, '--to', '50 %'], '--to'],
    ['too many values', [...VILLE, '--to', '1e3'], '--to'],
    ['too large a range', [...VILLE, '--to', '999999999999999', '--step', '0,001'], 'trop de valeurs'],
    ['an unknown case', [...VILLE, '--case', 'haut'], '--case'],
    ['a report of an unknown format', ['--scenario', 'central', ...VILLE, '--report', 'note.doc'], '.html'],
    ['pairs of something else', [...VILLE, '--pairs'], '--pairs'],
  ])('wrong use: %s', async (_, args, word) => {
    const { errors, exitCode } = await solve(...args);
    expect(exitCode).toBe(2);
    expect(errors).toContain(word);
  });

  it.each<[string, readonly string[], string]>([
    ['a scenario', ['--scenario', 'centrale', ...VILLE], '« central »'],
    ['a funder', ['--vary', 'subsidy:Vile', '--goal', 'net'], '« Ville »'],
    ['a place', ['--vary', 'rules.9.x', '--goal', 'net'], 'rules.9.x'],
    ['a reserve rule', ['--vary', 'households', '--goal', 'reserve'], 'CAISSE-SOLVE-NO-RESERVE-RULE'],
  ])('names %s that the document does not have', async (_, args, word) => {
    const { errors, exitCode } = await solve(...args);
    expect(exitCode).toBe(1);
    expect(errors.replace(/[\u00A0\u202F]/g, ' ')).toContain(word);
  });
});
