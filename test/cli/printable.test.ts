import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { printable, printableJson, printableLines } from '../../src/money/index.ts';
import { textIo } from './file-io.ts';

/** An escape sequence, C1, a carriage return, line ends, an override of direction, and a separator. */
const HOSTILE = 'A\u001B[31m\u009B2J\rB\nerreur: faux\u202Egnahc\u2066\u200FC\u2028D\u0007';

/** What must not reach a terminal; line ends are those of the command. */
const UNSAFE = /(?!\n)[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const document = JSON.stringify({
  schema: 1,
  id: 'hostile',
  name: HOSTILE,
  territory: HOSTILE,
  currency: { code: 'EUR', unit: HOSTILE },
  summary: HOSTILE,
  sources: { page: { title: HOSTILE, url: HOSTILE, note: HOSTILE } },
  parameters: { [HOSTILE]: { type: 'money', label: HOSTILE } },
  inputs: { [HOSTILE]: { type: 'money', label: HOSTILE, question: HOSTILE } },
  rules: [
    {
      from: '2026-01',
      decided: { by: HOSTILE, how: HOSTILE },
      note: HOSTILE,
      eligibility: {
        kind: 'any',
        of: [
          { kind: 'membership', of: HOSTILE, note: HOSTILE },
          { kind: 'residence', communes: [HOSTILE, 'Val'] },
        ],
      },
      contribution: {
        kind: 'proportional',
        base: 'income',
        rate: { value: '150 %', assumption: HOSTILE },
        minimum: { parameter: HOSTILE },
        thirdPayers: [{ id: 'tiers', label: HOSTILE, when: { kind: 'membership' } }],
        note: HOSTILE,
        source: 'page',
      },
      allocation: { kind: 'flat', amount: 100, note: HOSTILE },
    },
  ],
  scenarios: {
    essai: {
      label: HOSTILE,
      start: '2026-01',
      months: 2,
      note: HOSTILE,
      groups: [{ label: HOSTILE, households: 3, contribution: { value: 5, assumption: HOSTILE }, allocation: 6 }],
      subsidies: [{ label: HOSTILE, amount: 10 }],
      costs: [{ label: HOSTILE, amount: 1, per: 'month' }],
    },
  },
  contradictions: [HOSTILE],
  gaps: [HOSTILE],
});

const broken = document.replace('"flat"', JSON.stringify(`flat${HOSTILE}`)).replace('"essai"', JSON.stringify(HOSTILE));

const household = JSON.stringify({
  members: [{ age: 30 }],
  residence: HOSTILE,
  resources: { income: 1500 },
  answers: { [HOSTILE]: 12, membership: true },
});

const wrongHousehold = JSON.stringify({
  members: [{ age: 30 }],
  resources: { [HOSTILE]: HOSTILE },
  answers: { [HOSTILE]: HOSTILE },
});

const FILES: Readonly<Record<string, string>> = {
  [`caisse${HOSTILE}.json`]: document,
  [`broken${HOSTILE}.json`]: broken,
  [`foyer${HOSTILE}.json`]: household,
  [`wrong${HOSTILE}.json`]: wrongHousehold,
  [`rows${HOSTILE}.csv`]: `members,income,residence,membership,"parameter.${HOSTILE}"\n1,1500,"${HOSTILE}",true,12\n`,
};

const io: Io = {
  ...textIo(FILES),
  readStandardInput: () => Promise.resolve(new TextEncoder().encode(document)),
  writeFolder: () => {
    throw Object.assign(new Error(HOSTILE), { code: HOSTILE });
  },
  isTerminal: true,
};

const [caisse, wrongCaisse, foyer, wrong, rows] = Object.keys(FILES) as [string, string, string, string, string];

const LINES: readonly (readonly string[])[] = [
  ['check', caisse],
  ['check', wrongCaisse],
  ['check', '-'],
  ['check', `./nothing${HOSTILE}`],
  ['describe', caisse],
  ['describe', caisse, '--lang', 'en'],
  ['describe', HOSTILE],
  ['assess', caisse, '--household', foyer, '--month', '2026-02'],
  ['assess', caisse, '--household', wrong, '--month', '2026-02'],
  ['assess', caisse, '--household', foyer, '--month', HOSTILE],
  ['explain', caisse, '--household', foyer, '--month', '2026-02'],
  ['curve', caisse, '--household', foyer, '--input', 'income', '--from', '0', '--to', '3000'],
  ['curve', caisse, '--household', foyer, '--input', HOSTILE],
  ['curve', caisse, '--household', foyer, '--input', HOSTILE, '--month', '2026-02'],
  ['simulate', caisse],
  ['simulate', caisse, '--scenario', HOSTILE],
  ['simulate', wrongCaisse],
  ['population', rows],
  ['run', caisse, '--population', rows],
  ['run', caisse, '--population', rows, '--month', '2026-02'],
  ['compile', caisse, '--dialect', 'duckdb'],
  ['compile', caisse, '--dialect', HOSTILE],
  ['compile', caisse, '--dialect', 'duckdb', '--kit', HOSTILE],
  ['presets'],
  ['schema'],
  [HOSTILE],
  ['check', caisse, HOSTILE],
  ['check', caisse, `--${HOSTILE}`],
  ['help', HOSTILE],
];

describe.each(LINES.map((line) => ({ line, name: JSON.stringify(line).slice(0, 60) })))('caisse $name', ({ line }) => {
  it('prints nothing that controls a terminal', async () => {
    const { output, errors } = await runCommandLine(line, io, '0');
    expect(`${output}${errors}`).not.toBe('');
    expect(output).not.toMatch(UNSAFE);
    expect(errors).not.toMatch(UNSAFE);
    expect(`${output}\n${errors}`).not.toMatch(/^erreur: faux/m);
  });

  it('prints one JSON object with nothing that controls a terminal', async () => {
    const { output, errors } = await runCommandLine([...line, '--json'], io, '0');
    for (const text of [output, errors]) {
      expect(text).not.toMatch(UNSAFE);
      if (text !== '') expect(JSON.parse(text)).toBeTypeOf('object');
    }
  });
});

it.each(['check', 'describe', 'assess', 'explain', 'curve', 'simulate', 'run', 'compile'])(
  'the hostile caisse is printed by %s',
  async (name) => {
    const line = LINES.find(([command, of]) => command === name && of === caisse) ?? [];
    const { output, exitCode } = await runCommandLine(line, io, '0');
    expect(exitCode).toBe(0);
    expect(output).not.toBe('');
  },
);

describe('printable', () => {
  it('makes one line', () => {
    expect(printable(HOSTILE)).toBe('A [31m 2J B erreur: fauxgnahcC D ');
  });

  it('keeps the line ends of a text, and CR LF in CSV', () => {
    expect(printableLines('a\u001B\r\nb\rc\nd')).toBe('a \r\nb c\nd');
  });

  it('escapes JSON, which keeps its data', () => {
    const json = printableJson(JSON.stringify({ [HOSTILE]: HOSTILE }));
    expect(json).not.toMatch(UNSAFE);
    expect(JSON.parse(json)).toEqual({ [HOSTILE]: HOSTILE });
  });
});

it('SQL for another program is exact', async () => {
  const line = ['compile', caisse, '--dialect', 'duckdb'];
  const { output } = await runCommandLine(line, { ...io, isTerminal: false }, '0');
  expect(output).toContain('\u001B');
});
