import { describe, expect, it } from 'vitest';
import { defineCaisse } from '../../src/caisse/index.ts';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { CaisseError } from '../../src/money/index.ts';
import { planFund } from '../../src/simulation/index.ts';
import { textIo } from './file-io.ts';

const DOCUMENT = `schema: 1
id: essai
name: Essai
rules:
  - from: 2026-01
    contribution: { kind: proportional, base: income, rate: 2 % }
    allocation: { kind: flat, amount: 100 }
scenarios:
  essai:
    label: deux années
    start: 2026-03
    months: 24
    unspent: carries-over
    groups:
      - { id: seuls, label: seuls, households: 40, household: { members: [{ age: 40 }], resources: { income: 1300 } } }
    subsidies:
      - { label: Ville, amount: 30000, every: year, dueMonth: 3 }
    costs:
      - { id: poste, label: coordination, per: month, amount: 500 }
`;

/** A run of a command on some files, and the names of the files that it wrote. */
async function run(
  command: string,
  files: Readonly<Record<string, string>>,
  ...more: readonly string[]
): Promise<Awaited<ReturnType<typeof runCommandLine>> & { readonly written: readonly string[] }> {
  const written: string[] = [];
  const io: Io = {
    ...textIo(files),
    whole: (output, work) => {
      written.push(output.path);
      return work(output.path);
    },
    writeFile: (path) => {
      written.push(path);
    },
  };
  return { ...(await runCommandLine([command, 'caisse.yaml', ...more], io, '0')), written };
}

/** What is replaced in the document, and the only diagnostic, with the line and the column of its place. */
const MISTAKES: Readonly<Record<string, readonly [before: string, after: string, code: string, place: string]>> = {
  'a grant that ends before it starts': [
    'dueMonth: 3',
    'dueMonth: 3, from: 2027-03, to: 2026-03',
    'CAISSE-FUND-MONTHS-ORDER',
    '17:85',
  ],
  'a negative share': ['unspent:', 'paymentRate: -5 %\n    unspent:', 'CAISSE-FIGURE-NEGATIVE', '13:18'],
  'a share above one': ['unspent:', 'takeUp: 120 %\n    unspent:', 'CAISSE-FUND-SHARE', '13:13'],
  'an unknown rule': ['kind: proportional', 'kind: proportionnal', 'CAISSE-KIND-UNKNOWN', '6:27'],
  'an unknown kind of funder': ['every: year,', 'every: year, funder: mairie,', 'CAISSE-VALUE-UNKNOWN', '17:61'],
  'an unknown post': ['dueMonth: 3', 'dueMonth: 3, onlyFor: { costs: [postes] }', 'CAISSE-FUND-NAME-UNKNOWN', '17:85'],
  'an unknown group': ['dueMonth: 3', 'dueMonth: 3, onlyFor: { groups: [seul] }', 'CAISSE-FUND-NAME-UNKNOWN', '17:86'],
  'a group of more than a billion': [
    'households: 40',
    'households: 1000000001',
    'CAISSE-FUND-HOUSEHOLDS-TOO-MANY',
    '15:48',
  ],
  'amounts that are too large': [
    'households: 40,',
    'households: 900000000, allocation: 900000,',
    'CAISSE-AMOUNT-TOO-LARGE',
    '15:9',
  ],
  'no month': ['months: 24', 'months: 0', 'CAISSE-FUND-MONTHS', '12:13'],
  '601 months': ['months: 24', 'months: 601', 'CAISSE-FUND-MONTHS', '12:13'],
  'a list of months': ['months: 24', 'months: []', 'CAISSE-TYPE', '12:13'],
  'a start that is no month': ['start: 2026-03', 'start: 2026-13', 'CAISSE-MONTH', '11:12'],
  'no group': [/groups:\n.*\n/.exec(DOCUMENT)![0], 'groups: []\n', 'CAISSE-FUND-NO-GROUP', '14:13'],
  'a grant outside the calendar': ['dueMonth: 3', 'from: 2031-01', 'CAISSE-FUND-MONTH-OUTSIDE', '17:59'],
  'tenths out of order': [
    'household:',
    'distribution: { tenths: [9000, 11000, 10000, 13000, 14000, 15000, 16000, 17000, 18000] }, household:',
    'CAISSE-FUND-TENTHS-ORDER',
    '15:90',
  ],
  'tenths with two decimal marks': [
    'household:',
    'distribution: { tenths: "9000,5;10000.5;11000;13000;14000;15000;16000;17000;18000" }, household:',
    'CAISSE-FUND-TENTHS-MARKS',
    '15:76',
  ],
};

describe('a scenario with a mistake', () => {
  for (const [name, [before, after, code, place]] of Object.entries(MISTAKES)) {
    it(`${name} is one diagnostic with its place, and nothing is written`, async () => {
      const text = DOCUMENT.replace(before, after);
      for (const [command, ...more] of [['check'], ['simulate', '--report', 'note.html']] as const) {
        const { exitCode, output, errors, written } = await run(command, { 'caisse.yaml': text }, ...more);
        expect([exitCode, output, written]).toEqual([1, '', []]);
        expect(errors.trim().split('\n')).toHaveLength(1);
        expect(errors).toContain(`caisse.yaml:${place}: erreur`);
        expect(errors).toContain(`[${code}]`);
      }
    });
  }

  it('warns of a scenario without households, of a grant that the calendar cuts, and of figures that contradict each other', async () => {
    for (const [before, after, code] of [
      ['households: 40', 'households: 0', 'CAISSE-WARN-FUND-NO-HOUSEHOLD'],
      ['dueMonth: 3', 'dueMonth: 3, after: 13', 'CAISSE-WARN-FUND-PAYMENT-CUT'],
      ['every: year, dueMonth: 3', 'every: month, after: 1', 'CAISSE-WARN-FUND-PAYMENT-CUT'],
      ['unspent:', 'publicShare: 17 %\n    unspent:', 'CAISSE-WARN-FUND-SHARE-DIFFERS'],
    ] as const) {
      for (const command of ['check', 'simulate']) {
        const { exitCode, errors } = await run(command, { 'caisse.yaml': DOCUMENT.replace(before, after) });
        expect(exitCode).toBe(0);
        expect(errors).toMatch(new RegExp(`^caisse\\.yaml:\\d+:\\d+: attention : .* \\[${code}\\]\\n$`));
      }
    }
  });

  it('ten million and a billion households are simulated as a group', async () => {
    for (const [count, written] of [
      [10_000_000, '10 000 000 foyers'],
      [1_000_000_000, '1 000 000 000 foyers'],
      [1, '1 foyer,'],
    ] as const) {
      const text = DOCUMENT.replace('households: 40', `households: ${count}`);
      const { exitCode, output } = await run('simulate', { 'caisse.yaml': text });
      expect(exitCode).toBe(0);
      expect(output.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain(written);
    }
  });

  it('a list of months is refused in a document and in the API', () => {
    const document = (months: unknown): never =>
      ({
        schema: 1,
        id: 'a',
        name: 'A',
        rules: [{ from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'flat', amount: 10 } }],
        scenarios: {
          essai: {
            label: 'essai',
            start: '2026-01',
            months,
            groups: [{ label: 'foyers', households: 1, contribution: 1, allocation: 1 }],
          },
        },
      }) as never;
    expect(() => defineCaisse(document([]))).toThrow(CaisseError);
    const caisse = defineCaisse(document(3));
    for (const months of [[], '3', 0, 601, 2.5]) {
      expect(() => planFund(caisse, 'essai', { months: months as never })).toThrow(/^options\.months: /);
    }
  });
});

describe('a file of households with a mistake', () => {
  const MISTAKEN: Readonly<Record<string, readonly [csv: string, code: string, place: string]>> = {
    'a formula in a cell': ['income;ages\n=A1+1;40\n', 'CAISSE-CSV-FORMULA', ':2:1'],
    'a formula in a name': ['income;ages;group\n1300;40;=SUM(A1:A3)\n', 'CAISSE-CSV-FORMULA', ':2:3'],
    'a missing column': ['revenu;ages\n1300;40\n', 'CAISSE-COLUMN-MISSING', ''],
    'two decimal marks': ['income;ages\n1300,5;40\n1300.25;40\n', 'CAISSE-CSV-DECIMAL-MARKS', ':3:1'],
    'no household in a line': ['income;ages;households\n1300;40;0\n', 'CAISSE-CSV-HOUSEHOLDS', ':2:3'],
    'no line': ['income;ages\n', 'CAISSE-CSV-EMPTY', ''],
    'months out of order': ['income;ages;entered;left\n1300;40;2026-12;2026-05\n', 'CAISSE-FUND-MONTHS-ORDER', ':2:4'],
    'more different households than groups can be': [
      `income;ages\n${Array.from({ length: 10_001 }, (_, income) => `${income};40\n`).join('')}`,
      'CAISSE-TOO-MANY-ITEMS',
      '',
    ],
  };
  for (const [name, [csv, code, place]] of Object.entries(MISTAKEN)) {
    it(`${name} is one diagnostic of the file, and nothing is written`, async () => {
      const files = { 'caisse.yaml': DOCUMENT, 'foyers.csv': csv };
      const more = ['--households', 'foyers.csv', '--report', 'note.html'];
      const { exitCode, output, errors, written } = await run('simulate', files, ...more);
      expect([exitCode, output, written]).toEqual([1, '', []]);
      expect(errors.trim().split('\n')).toHaveLength(1);
      expect(errors).toContain(`foyers.csv${place}: erreur`);
      expect(errors).toContain(`[${code}]`);
    });
  }
});
