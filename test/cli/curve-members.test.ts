import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

const CAISSE = `schema: 1
id: essai
name: Essai
rules:
  - from: 2026-01
    eligibility: { kind: membership, of: la caisse }
    contribution: { kind: proportional, base: standard-of-living, rate: 10 % }
    allocation: { kind: flat, amount: { first: 150, person: 75, children: [{ before: 14, amount: 45 }] } }
`;
const FILES: Readonly<Record<string, string>> = {
  'caisse.yaml': CAISSE,
  'monnaie.yaml': CAISSE.replace('rules:', 'currency: { code: EUR, unit: MonA }\nrules:'),
  'participants.yaml': CAISSE.replace('rules:', 'unit: participant\nrules:'),
  'sans-personnes.yaml': `schema: 1
id: essai
name: Essai
inputs: { secteur: { type: category, label: secteur, options: [{ id: nord, label: Nord }, { id: sud, label: Sud }] } }
rules:
  - from: 2026-01
    eligibility: { kind: membership, of: la caisse }
    contribution: { kind: none }
    allocation:
      kind: rule
      rule: { kind: if, condition: { kind: one-of, of: { kind: input, name: secteur }, options: [nord] }, then: { kind: constant, type: money, value: 20 }, else: { kind: constant, type: money, value: 10 } }
`,
  'rien.yaml': `schema: 1
id: essai
name: Essai
rules: [{ from: 2026-01, contribution: { kind: none }, allocation: { kind: flat, amount: 10 } }]
`,
  'foyer.yaml': 'members: [{ age: 40 }]\nresources: { income: 1560 }\nanswers: { membership: true }\n',
  'refuse.yaml': 'members: [{ age: 40 }]\nresources: { income: 1560 }\nanswers: { membership: false }\n',
};

const io = textIo(FILES);

const curve = async (...args: readonly string[]): ReturnType<typeof runCommandLine> => {
  const printed = await runCommandLine(['curve', ...args], io, '0');
  return { ...printed, errors: printed.errors.replace(/[\u00A0\u202F]/g, ' ') };
};

describe('caisse curve --input members', () => {
  it('tabulates each composition', async () => {
    const args = ['--household', 'foyer.yaml', '--input', 'members', '--to', '2'];
    const { output, exitCode } = await curve('caisse.yaml', ...args);
    expect(exitCode).toBe(0);
    // 1,560.00 of income for 1, 1.5 and 1.3 consumption units; the first member always counts for 1.
    expect(output.split('\n').slice(-6)).toEqual([
      '        0          1  oui                156,00      150,00       -6,00',
      '        1          0  oui                156,00      150,00       -6,00',
      '        0          2  oui                104,00      225,00      121,00',
      '        1          1  oui                120,00      195,00       75,00',
      '        2          0  oui                120,00      195,00       75,00',
      '',
    ]);
    expect(output).toMatch(/Personnes +Personnes +Participation/);
    const english = await curve('caisse.yaml', ...args, '--lang', 'en');
    expect(english.output).toContain('One row for each composition of the household, all else equal.');
    expect(english.output).toMatch(/ 0 +1 +yes +156\.00 +150\.00 +-6\.00/);
  });

  it('writes CSV and JSON', async () => {
    const args = ['monnaie.yaml', '--household', 'foyer.yaml', '--input', 'members', '--from', '2', '--to', '2'];
    const columns = 'verdict,contribution,paid,allocation,units,price,every,net,missing,refused';
    expect((await curve(...args, '--csv-data')).output).toBe(
      [
        `members_0_13,members_14_and_over,${columns}`,
        '0,2,oui,104.00,,225.00,,,,121.00,,',
        '1,1,oui,120.00,,195.00,,,,75.00,,',
        '2,0,oui,120.00,,195.00,,,,75.00,,',
        '',
      ].join('\r\n'),
    );
    expect((await curve(...args, '--csv')).output).toContain(
      'Personnes de moins de 14 ans;Personnes de 14 ans et plus;Participation;Cotisation (€);Versé;Allocation (MonA);',
    );
    const data = JSON.parse((await curve(...args, '--json')).output) as object;
    expect(data).toMatchObject({
      caisse: 'essai',
      month: '2026-11',
      rulesFrom: '2026-01',
      input: 'members',
      classes: [
        { column: 'members_0_13', from: 0, before: 14 },
        { column: 'members_14_and_over', from: 14, before: null },
      ],
      compositions: [
        { members: { members_0_13: 0, members_14_and_over: 2 }, assessment: { net: { cents: 12100 } } },
        { members: { members_0_13: 1, members_14_and_over: 1 }, assessment: { net: { cents: 7500 } } },
        { members: { members_0_13: 2, members_14_and_over: 0 }, assessment: { net: { cents: 7500 } } },
      ],
      rulesToCome: [],
    });
  });

  it('has the amounts of a household that takes part where it is undecided, and none where it is refused', async () => {
    const undecided = await curve('caisse.yaml', '--input', 'members', '--to', '1');
    expect(undecided.output).toMatch(/0 +1 +indécis +150,00 +membership, income/);
    expect(undecided.output.replace(/\s+/g, ' ')).toContain('Là où la participation est indécise');
    const refused = await curve('caisse.yaml', '--household', 'refuse.yaml', '--input', 'members', '--to', '1');
    expect(refused.output).toMatch(/0 +1 +non +0,00 +0,00 +0,00/);
    expect(refused.output).not.toContain('indécise');
  });

  it('has households of one person in a caisse of participants', async () => {
    const { output } = await curve(
      'participants.yaml',
      '--household',
      'foyer.yaml',
      '--input',
      'members',
      '--csv-data',
    );
    expect(output.split('\r\n').slice(1)).toEqual([
      '0,1,oui,156.00,,150.00,,,,-6.00,,',
      '1,0,oui,156.00,,150.00,,,,-6.00,,',
      '',
    ]);
  });

  it.each([
    ['--to', '50'],
    ['--from', '3', '--to', '2'],
  ])('%s %s is not possible', async (...range) => {
    const { errors, exitCode } = await curve('caisse.yaml', '--input', 'members', ...range);
    expect(exitCode).toBe(1);
    expect(errors).toContain('CAISSE-CURVE-MEMBERS-RANGE');
    expect(errors).toContain('au plus 1 000 lignes, ce qui permet avec ces règles d’aller de 1 à 43.');
  });

  it('goes as far as the diagnostic says', async () => {
    const last = await curve(
      'caisse.yaml',
      '--household',
      'foyer.yaml',
      '--input',
      'members',
      '--to',
      '43',
      '--csv-data',
    );
    expect(last.output.split('\r\n')).toHaveLength(2 + (44 * 45) / 2 - 1);
    expect((await curve('caisse.yaml', '--input', 'members', '--to', '44')).exitCode).toBe(1);
  });

  it.each([
    ['--input', 'members', '--pool-households', '4'],
    ['--input', 'members', '--to', '2.5'],
    ['--input', 'income', '--from', '0', '--to', '10', '--csv'],
    ['--input', 'income', '--from', '0'],
  ])('%s %s is a usage error', async (...args) => {
    expect((await curve('caisse.yaml', ...args)).exitCode).toBe(2);
  });
});

describe('what cannot vary', () => {
  const range = ['--from', '0', '--to', '10'];

  it('an unknown input is answered with the numbers and the members', async () => {
    const { errors } = await curve('caisse.yaml', '--input', 'rang', ...range);
    expect(errors).toContain('Choisissez parmi : income et members.');
  });

  it('rules without numbers are answered with what they read', async () => {
    for (const input of [['members'], ['rang', ...range]]) {
      const { errors } = await curve('sans-personnes.yaml', '--input', ...input);
      expect(errors).toContain('Ces règles ne lisent aucun nombre ; elles lisent : adhésion et secteur.');
      const english = await curve('sans-personnes.yaml', '--input', ...input, '--lang', 'en');
      expect(english.errors).toContain('These rules read no number; they read: membership and secteur.');
    }
  });

  it('rules that read nothing say so', async () => {
    expect((await curve('rien.yaml', '--input', 'members')).errors).toContain('Ces règles ne lisent aucune donnée.');
  });
});
