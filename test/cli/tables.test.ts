import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { makeParquet } from '../package/make-parquet.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fileIo, textIo } from './file-io.ts';

const EXAMPLE = 'examples/ma-caisse.yaml';
const FILES: Record<string, string> = {
  'paniers.yaml':
    'schema: 1\nid: paniers\nname: Paniers\nrules:\n  - from: 2026-01\n    contribution: { kind: none }\n    allocation: { kind: in-kind, item: panier, quantity: 1 }\n',
  'plus.yaml': readFileSync(EXAMPLE, 'utf8').replace('amount: 45', 'amount: 60'),
};

const io: Io = { ...textIo(FILES, fileIo), width: 120 };

const call = (...rest: readonly string[]): ReturnType<typeof runCommandLine> => runCommandLine(rest, io, '0');

const COMMON = ['--weight', 'poids', '--month', '2026-11', '--lang', 'en'] as const;

const run = (file: string, ...rest: readonly string[]): ReturnType<typeof runCommandLine> =>
  call('run', EXAMPLE, '--population', file, '--tables', 'persons', ...COMMON, ...rest);

interface Found {
  readonly groups: readonly { readonly group: string | null; readonly rows: number | null }[];
}

/** A result with groups in the order of their names; a column of a Parquet file has those with rows. */
function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]): readonly [string, unknown] => [key, named(part)]);
  const found = Object.fromEntries(entries);
  if (!('groups' in found) || !Array.isArray(found['groups'])) return found;
  const { groups } = found as unknown as Found;
  const sorted = groups
    .filter(({ rows }) => rows !== 0)
    .sort((left, right) => String(left.group).localeCompare(String(right.group)));
  return { ...found, groups: sorted };
}

async function json(file: string, ...rest: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { output, exitCode } = await run(file, '--json', ...rest);
  expect(exitCode).toBe(0);
  return JSON.parse(output) as Readonly<Record<string, unknown>>;
}

describe('--tables', () => {
  let parquet = '';
  beforeAll(async () => {
    parquet = join(temporaryFolder(), 'households.parquet');
    await makeParquet(parquet);
  });

  it.each([
    [[]],
    [['--by', 'secteur']],
    [['--groups', 'top', '--children-below', '14', '--marginal-step', '100']],
    [['--groups', 'children', '--children-below', '14', '--minimum-cell', '2', '--dominance', '80']],
    [['--groups', 'household-type', '--children-below', '14', '--rounding-base', '5']],
    [['--against', 'plus.yaml', '--children-below', '14', '--minimum-cell', '2']],
  ])('gives the same tables from CSV and from Parquet: %s', async (options) => {
    const [csv, columns] = [await json('examples/population.csv', ...options), await json(parquet, ...options)];
    const of = ({ distribution, comparison }: typeof csv): unknown => named({ distribution, comparison });
    expect(of(columns)).toEqual(of(csv));
    expect(csv['distribution'] === undefined).toBe(options.includes('--against'));
  });

  it('compares with another caisse, with the parts of the difference', async () => {
    const compared = async (...rest: readonly string[]): Promise<string> => {
      const { output, exitCode } = await call(
        'run',
        'plus.yaml',
        '--population',
        'examples/population.csv',
        '--tables',
        'persons',
        '--against',
        EXAMPLE,
        '--children-below',
        '14',
        ...COMMON,
        ...rest,
      );
      expect(exitCode).toBe(0);
      return output;
    };
    expect(await compared()).toContain('Difference with the baseline: Ma caisse (exemple inventé) (November 2026)');
    // 15 € more for each of the 280 and 120.75 children of households that take part.
    expect(JSON.parse(await compared('--json'))).toMatchObject({
      comparison: {
        difference: {
          all: {
            net: { sum: '6011.25' },
            parts: { financing: { sum: '0' }, allocation: { sum: '0' }, children: { sum: '6011.25' } },
            losers: { households: '0' },
          },
        },
      },
    });
  });

  it('prints no totals by group beside protected tables, and says what is hidden', async () => {
    const { output } = await run(
      'examples/population.csv',
      '--by',
      'secteur',
      '--minimum-cell',
      '4',
      '--dominance',
      '85',
    );
    expect(output).not.toContain('May take part');
    expect(output).toContain('fewer than 4 rows');
    expect(output).toContain('the (1, 85) rule');
    expect(await json('examples/population.csv', '--minimum-cell', '4')).not.toHaveProperty('totals');
  });

  it('writes the comparison and the protection as SQL', async () => {
    const { output, exitCode } = await call(
      'compile',
      EXAMPLE,
      '--dialect',
      'spark',
      '--tables',
      'persons',
      '--against',
      EXAMPLE,
      '--against-month',
      '2027-10',
      '--minimum-cell',
      '11',
      '--month',
      '2026-11',
    );
    expect(exitCode).toBe(0);
    expect(output).toContain('v2_net_sum, v2_..._n: received less paid from the baseline to the reform');
    expect(output).toContain('A cell of fewer than 11 contributing rows is NULL.');
    expect(output).toContain('hides_all_whole');
    expect(output).not.toContain('The results of each household');
    expect(output).not.toContain('Totals of all households');
  });

  it('refuses a kit beside protected tables, since it has results by household', async () => {
    const { errors, exitCode } = await call(
      'compile',
      EXAMPLE,
      '--dialect',
      'duckdb',
      '--tables',
      'persons',
      '--minimum-cell',
      '5',
      '--kit',
      'kit',
      '--month',
      '2026-11',
      '--lang',
      'en',
    );
    expect(exitCode).toBe(2);
    expect(errors).toContain('results of each household');
  });

  it.each([
    [['--minimum-cell', '1'], 'at least 2'],
    [['--groups', 'deciles'], '--groups is tenths'],
    [['--groups', 'children', '--by', 'secteur'], 'exclude each other'],
    [['--against-month', '2026-10'], 'applies with --against'],
    [['--against', EXAMPLE, '--against-month', 'mars'], 'is not a month'],
    [['--marginal-step', '0'], 'above zero'],
    [['--children-below', '40'], '1 to 30'],
    [['--tenths', 'income'], 'exclude each other'],
  ])('refuses %s', async (options, message) => {
    const { errors, exitCode } = await run('examples/population.csv', ...options);
    expect(exitCode).toBe(2);
    expect(errors).toContain(message);
  });

  it('refuses its options without it', async () => {
    const { errors, exitCode } = await call(
      'run',
      EXAMPLE,
      '--population',
      'examples/population.csv',
      '--minimum-cell',
      '5',
      ...COMMON,
    );
    expect(exitCode).toBe(2);
    expect(errors).toContain('applies with --tables');
  });

  it('refuses rules whose flows are not monthly amounts of money, and names the file', async () => {
    const own = await call(
      'run',
      'paniers.yaml',
      '--population',
      'examples/population.csv',
      '--tables',
      'persons',
      ...COMMON,
    );
    expect(own.errors).toContain('paniers.yaml: error');
    expect(own.errors).toContain('CAISSE-DISTRIBUTION-NET');
    const other = await run('examples/population.csv', '--against', 'paniers.yaml');
    expect(other.errors).toContain('paniers.yaml: error');
  });
});
