import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import * as presets from '../../src/presets/index.ts';
import { textIo } from './file-io.ts';

const POOL = `schema: 1
id: pot
name: Pot commun
rules:
  - from: 2026-01
    contribution: { kind: proportional, base: income, rate: 3 % }
    allocation: { kind: mean }
`;

const io = textIo({ 'foyer.yaml': 'members: [{}]\n', 'pot.yaml': POOL });

const run = (...args: readonly string[]): ReturnType<typeof runCommandLine> => runCommandLine(args, io, '0');

const assess = (caisse: string, ...rest: readonly string[]): ReturnType<typeof run> =>
  run('assess', caisse, '--household', 'foyer.yaml', '--lang', 'en', ...rest);

/** The facts that a page asks for, each with a value that it can have. */
const askedIn = (output: string): readonly string[] =>
  [...output.replaceAll(/\s+/g, ' ').matchAll(/--set ([^\s=]+)=("[^"]*"|[^\s"]*)/g)].map(
    ([, name, value]) => `${name}=${value === '…' || value === '….' ? '5' : value!.replaceAll(/^"|"?\.?$/g, '')}`,
  );

describe('the page of an assessment names the options that give its missing facts', () => {
  const ids = Object.values(presets).flatMap((preset) => ('id' in preset && 'rules' in preset ? [preset.id] : []));
  it.each(ids)('%s takes them, and asks for none of them again', async (id) => {
    const asked = askedIn((await assess(id)).output);
    const given = await assess(id, ...asked.flatMap((fact) => ['--set', fact]));
    expect(given.errors).not.toContain('CAISSE-HOUSEHOLD');
    expect(given.output).not.toBe('');
    const nameOf = (fact: string): string => fact.split('=')[0]!;
    const again = askedIn(given.output).map(nameOf);
    expect(again.filter((name) => asked.map(nameOf).includes(name))).toEqual([]);
    expect(askedIn((await assess(id)).output)).not.toContain('ages=5');
  });

  it('says how ages are given, in both languages', async () => {
    const { output } = await assess('lyon-calim8');
    expect(output.replaceAll('\n', ' ')).toContain('Give it in the file of the household, by age or birthMonth.');
    const french = await run('explain', 'lyon-calim8', '--household', 'foyer.yaml');
    expect(french.output.replaceAll('\n', ' ')).toContain('par age ou birthMonth.');
  });

  it('asks for nothing where nothing is missing', async () => {
    const { output } = await assess(
      'pot.yaml',
      ...['income', 'poolTotal', 'poolShares', 'poolRank'].flatMap((name) => ['--set', `${name}=1`]),
    );
    expect(output).not.toContain('--set');
  });
});

it('the current month is the default of an assessment', async () => {
  expect((await assess('pot.yaml')).output).toContain('Pot commun, November 2026');
  expect((await assess('pot.yaml', '--month', '2026-05')).output).toContain('Pot commun, May 2026');
});

it('a curve names the options of a pool, and starts at zero', async () => {
  const curve = (...rest: readonly string[]): ReturnType<typeof run> =>
    run('curve', 'pot.yaml', '--input', 'income', '--to', '1000', '--lang', 'en', ...rest);
  const { output } = await curve();
  expect(output.replaceAll('\n', ' ')).toContain('Give them by --others-paid … --pool-households ….');
  const { output: drawn } = await curve('--pool-households', '10', '--others-paid', '300');
  expect(drawn).not.toContain('Missing facts');
  expect(drawn).toBe((await curve('--pool-households', '10', '--others-paid', '300', '--from', '0')).output);
});
