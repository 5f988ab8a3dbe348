import { expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { textIo } from './file-io.ts';

const FILES: Readonly<Record<string, string>> = {
  'cagnotte.yaml': `schema: 1
id: cagnotte
name: Cagnotte
inputs: { part: { type: ratio, label: part versée } }
rules:
  - from: 2026-01
    contribution:
      kind: rule
      rule: { kind: multiply, left: { kind: input, name: income }, right: { kind: input, name: part } }
    allocation: { kind: mean }
`,
  'foyer.yaml': 'members: [{ age: 40 }]\n',
};

const io = textIo(FILES);

const curve = (...rest: readonly string[]): ReturnType<typeof runCommandLine> =>
  runCommandLine(
    [
      'curve',
      'cagnotte.yaml',
      '--household',
      'foyer.yaml',
      '--input',
      'income',
      '--from',
      '0',
      '--to',
      '3000',
      ...rest,
    ],
    io,
    '0',
  );

it('the payment of the household moves the pool of which the others are given', async () => {
  const { output, exitCode } = await curve('--set', 'part=1 %', '--pool-households', '4', '--others-paid', '90');
  expect(exitCode).toBe(0);
  // (90 + 1 % of 3,000) ÷ 4 is 30.00; without a payment, 90 ÷ 4 is 22.50.
  expect(output).toMatch(/22,50\s+30,00\s+0,25\s%/);
  expect(output).toMatch(/22,50\s+0,00\s+-?−?0,75\s%/);
});

it('says that the pool does not change where the others are not given', async () => {
  const { output, exitCode } = await curve(
    '--set',
    'part=1 %',
    '--set',
    'poolTotal=90',
    '--set',
    'poolShares=4',
    '--set',
    'poolRank=0',
  );
  expect(exitCode).toBe(0);
  expect(output).toMatch(/Allocation\s: 22,50\s€, constant/);
  expect(output).toContain('La cagnotte est tenue fixe');
});

it.each([
  ['--pool-households', '4'],
  ['--others-paid', '90'],
])('%s alone is a usage error', async (...option) => {
  expect((await curve('--set', 'part=1 %', ...option)).exitCode).toBe(2);
});

it('a caisse without a pool takes no payment of others', async () => {
  const { errors, exitCode } = await runCommandLine(
    [
      'curve',
      'solidaire.yaml',
      '--input',
      'income',
      '--from',
      '0',
      '--to',
      '3000',
      '--pool-households',
      '4',
      '--others-paid',
      '90',
    ],
    textIo({
      'solidaire.yaml':
        'schema: 1\nid: a\nname: A\nrules: [{ from: 2026-01, contribution: { kind: proportional, base: income, rate: 1 % }, allocation: { kind: flat, amount: 100 } }]\n',
    }),
    '0',
  );
  expect(exitCode).toBe(1);
  expect(errors).toContain('CAISSE-NOT-A-POOL');
});
