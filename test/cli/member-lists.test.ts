/** Lists with the numbers of members, in files that are read and files that are refused. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { populationTotals } from '../../src/cli/population-totals.ts';
import { caisseRules, type FileFacts, parseHouseholdRows, parsePopulation } from '../../src/population/index.ts';
import { month } from '../../src/money/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fileIo } from './file-io.ts';

const caisse = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'wages',
  name: 'Wages',
  inputs: { wage: { type: 'money', label: 'wage', maximum: 50_000, members: { atMost: 3, from: 16 } } },
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'each-member', input: 'wage', of: { kind: 'proportional', base: 'wage', rate: '1 %' } },
      allocation: { kind: 'flat', amount: 75, per: 'member' },
    },
  ],
});
const found = caisseRules(caisse, '2026-11');
if (!found.ok) throw new Error('a month of the rules');
const { rules, memberInputs } = found;

/** The numbers of each row, and the warnings; or the diagnostics. */
function csv(text: string, facts: FileFacts = {}): unknown {
  const parsed = parsePopulation(text, rules, { memberInputs, ...facts });
  if (!parsed.ok) {
    return parsed.diagnostics.map(({ code, line = 0, column = 0, details }) => [code, line, column, details]);
  }
  const { table } = parsed.population;
  const cells = Array.from({ length: table.rows }, (_, row) =>
    [1, 2, 3].map((place) => {
      const column = table.columns[`wage_${place}`]!;
      if (column.kind === 'never-given' || column.absent?.[row] === 1) return null;
      return column.values[row];
    }),
  );
  return parsed.warnings.length === 0 ? cells : [...cells, parsed.warnings.map(({ details }) => details)];
}

describe('a list in CSV', () => {
  it('has a number for each member, in the order of ages', () => {
    expect(csv('ages,wage\n40 12 38,1200|?|850.5\n38 12,700||\n')).toEqual([
      [120_000, 85_050, 0],
      [70_000, 0, 0],
    ]);
    expect(csv('ages;wage\n40 38;1 200,50 € / 850,25\n40;\n')).toEqual([
      [120_050, 85_025, 0],
      [null, 0, 0],
    ]);
    expect(csv('ages,wage\n"[40, 38]","[1200.125, NULL]"\n', { rounded: ['wage'] })).toEqual([[120_013, null, 0]]);
    expect(csv('ages;wage\n40;"1;2"\n40;[]\n')).toEqual([
      [100, 0, 0],
      [null, 0, 0],
      [{ name: 'wage', rows: 1, from: 16 }],
    ]);
  });

  it('has those of the members who are asked, beside counts', () => {
    expect(csv('members,members_16_and_over,wage\n3,2,1200|850\n2,1,700|1\n2,,700\n')).toEqual([
      [120_000, 85_000, 0],
      [70_000, 0, 0],
      [70_000, null, null],
      [{ name: 'wage', rows: 1, from: 16 }],
    ]);
  });

  it('may stand in another column, in cents or for a year', () => {
    const counts = 'members,members_16_and_over';
    expect(csv(`${counts},wage_cents\n2,2,120000|85000\n`)).toEqual([[120_000, 85_000, 0]]);
    expect(csv(`${counts},PY\n2,2,14406.07|12000\n`, { columns: { wage: 'PY' }, annual: ['wage'] })).toEqual([
      [120_051, 100_000, 0],
    ]);
  });

  it('is decided by the decimal mark of its column', () => {
    expect(csv('ages;wage\n40 38;1,250|2,345.5\n')).toEqual([[125_000, 234_550, 0]]);
    expect(csv('ages;wage\n40 38;1,250|2\n')).toMatchObject([['CAISSE-NUMBER-AMBIGUOUS', 2, 2, { text: '1,250' }]]);
  });

  it('is refused with the line and the column', () => {
    expect(csv('ages,wage\n12 38,100|850\n40 41 42 43,1|2|3|4\n40,x\n40 38,[1200 850]\n40,60000\n')).toMatchObject([
      ['CAISSE-HOUSEHOLD-MEMBER-TOO-YOUNG', 2, 2, { name: 'wage', age: 12, from: 16 }],
      ['CAISSE-HOUSEHOLD-MEMBERS-WITH', 3, 2, { name: 'wage', members: 4, limit: 3 }],
      ['CAISSE-NUMBER-UNREADABLE', 4, 2, { text: 'x' }],
      ['CAISSE-NUMBER-UNREADABLE', 5, 2, { text: '1200 850' }],
      ['CAISSE-HOUSEHOLD-OUT-OF-RANGE', 6, 2, { name: 'wage' }],
    ]);
  });

  it('is read by the members whose number is not known first, in a household of more members than inputs', () => {
    expect(csv('ages,wage\n40 41 42 43,?|0|2|3\n')).toEqual([[null, 200, 300]]);
    expect(csv('ages,wage\n40 41 42 43,1500|0|0|?\n')).toEqual([[null, 150_000, 0]]);
    expect(csv('ages,wage\n40 41 42 43,?|?|0|0\n')).toEqual([[null, null, 0]]);
    expect(csv('ages,wage\n40 41 42 43 44,0|0|0|?|?\n')).toEqual([[null, null, 0]]);
    expect(csv('ages,wage\n40 41 42 43,1|2|3|?\n')).toEqual([[null, 100, 200]]);
    expect(csv('ages,wage\n40 41 42 43,0|0|2|3\n')).toEqual([[200, 300, 0]]);
  });

  it('that is shorter than the members has no known number for those at its end', () => {
    expect(csv('ages,wage\n40 41 42 43,1500|0|0\n')).toEqual([[null, 150_000, 0]]);
    expect(csv('ages,wage\n40 41 42 12,1500|0|0\n')).toEqual([[150_000, 0, 0]]);
    expect(csv('ages,wage\n40 41 42 43 44,1\n')).toEqual([[null, null, null]]);
  });
});

describe('the columns of a file with lists', () => {
  const counts = 'members,members_16_and_over';

  it('leave a column unread beside all numbered ones, unless it is mapped', () => {
    const text = `${counts},wage,wage_1,wage_2,wage_3\n2,2,999,1,2,0\n`;
    expect(csv(text)).toEqual([[100, 200, 0]]);
    expect(csv(text, { columns: { wage: 'wage' } })).toMatchObject([
      ['CAISSE-COLUMN-CLASH', 0, 0, { name: 'wage', first: 'wage', second: 'wage_1' }],
    ]);
  });

  it('clash with some of the numbered ones, and with shared numbers', () => {
    const clash = [['CAISSE-COLUMN-CLASH', 0, 0, { name: 'wage', first: 'wage' }]];
    expect(csv(`${counts},wage,wage_2\n2,2,999,1\n`)).toMatchObject(clash);
    expect(csv(`${counts},wage\n2,2,999\n`, { shared: { wage_3: '0' } })).toMatchObject(clash);
    expect(csv(`${counts},wage,wage_cents\n2,2,9,9\n`)).toMatchObject(clash);
  });

  it('are missing under the name of the list where it is mapped', () => {
    expect(csv(`${counts},PY\n2,2,1\n`, { columns: { wage: 'PX' } })).toMatchObject([
      ['CAISSE-COLUMN-MISSING', 0, 0, { name: 'PX', nearest: 'PY' }],
    ]);
    expect(csv(`${counts}\n2,2\n`)).toMatchObject(
      [1, 2, 3].map((place) => ['CAISSE-COLUMN-MISSING', 0, 0, { name: `wage_${place}` }]),
    );
  });

  it('are not shared, and not rounded by the names of numbered inputs', () => {
    const file = `${counts},wage\n2,2,1|2\n`;
    expect(csv(file, { annual: ['wage_1'] })).toMatchObject([['CAISSE-FACT-UNREAD', 0, 0, { nearest: 'wage' }]]);
    expect(csv(file, { shared: { wage: '1' } })).toMatchObject([['CAISSE-FACT-UNREAD', 0, 0, { name: 'wage' }]]);
  });

  it('are missing without another numbered column in their place', () => {
    expect(csv(`${counts},wage_1,wage_2,Wage 3\n2,2,1,2,3\n`)).toEqual([
      ['CAISSE-COLUMN-MISSING', 0, 0, { name: 'wage_3', nearest: 'Wage 3' }],
    ]);
    expect(csv(`${counts},wage_1,wage_2\n2,2,1,2\n`)).toEqual([['CAISSE-COLUMN-MISSING', 0, 0, { name: 'wage_3' }]]);
  });

  it('are read for a simulation as for totals', () => {
    const rows = (text: string): unknown => {
      const parsed = parseHouseholdRows(text, caisse, { start: month('2026-11'), months: 2 });
      return parsed.ok
        ? parsed.rows.map(({ household }) => [household.members.length, household.resources])
        : parsed.diagnostics.map(({ code, line }) => [code, line]);
    };
    expect(rows('ages;wage\n40 38;1200,5|850\n')).toEqual([[2, { wage_1: '1200.5', wage_2: '850', wage_3: '0' }]]);
    expect(rows('ages;wage\n40 38;1200,5|850.25\n')).toEqual([['CAISSE-CSV-DECIMAL-MARKS', 2]]);
  });
});

describe('a list in Parquet', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.parquet');
  let connection: Awaited<ReturnType<DuckDBInstance['connect']>>;
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect();
    writeFileSync(file, '');
  });
  afterAll(() => {
    connection.closeSync();
  });

  /** The contribution and the number of rows in which it is known, with the details of warnings; or the diagnostics. */
  async function parquet(query: string, facts: FileFacts = {}): Promise<unknown> {
    await connection.run(`COPY (${query}) TO '${file}' (FORMAT parquet)`);
    const run = { by: undefined, weight: undefined, weightDecimals: 6, tenths: null, key: undefined, out: undefined };
    const asked = { ...run, file, facts: { memberInputs, ...facts }, force: false, language: 'fr' } as const;
    const added = await populationTotals(asked, found as Extract<typeof found, { ok: true }>, fileIo);
    if (!added.ok) return added.diagnostics.map(({ code, details }) => [code, details]);
    const { contribution } = added.totals.all.totals;
    return [contribution!.sum, contribution!.known, ...added.warnings.map(({ details }) => details)];
  }

  it.each(['DOUBLE', 'FLOAT', 'DECIMAL(9, 2)', 'INTEGER', 'UTINYINT', 'HUGEINT'])(
    'may have numbers of type %s',
    async (type) => {
      expect(await parquet(`SELECT [40, 12, 38] AS ages, [120, NULL, 80]::${type}[] AS wage`)).toEqual(['2', '1']);
    },
  );

  it('has numbers that are not known, or none', async () => {
    expect(await parquet('SELECT [40, 38] AS ages, [120, NULL] AS wage')).toEqual(['0', '0']);
    expect(await parquet('SELECT [40] AS ages, []::DOUBLE[] AS wage')).toEqual(['0', '0']);
    expect(await parquet('SELECT [40] AS ages, NULL::DOUBLE[] AS wage')).toEqual(['0', '0']);
    expect(await parquet('SELECT [12] AS ages, []::DOUBLE[] AS wage')).toEqual(['0', '1']);
  });

  it('counts the rows with a number of a member whom the household does not have', async () => {
    const query = 'SELECT unnest([[40], [40, 38], [40]]) AS ages, unnest([[120, 80], [100, 100], [100, 0]]) AS wage';
    expect(await parquet(query)).toEqual(['4.2', '3', { name: 'wage', rows: 1, from: 16 }]);
    const counts = 'SELECT 2 AS members, 1 AS members_16_and_over, [120, 80] AS wage';
    expect(await parquet(counts)).toEqual(['1.2', '1', { name: 'wage', rows: 1, from: 16 }]);
  });

  it('may stand in another column, in cents or for a year', async () => {
    expect(await parquet('SELECT [40] AS ages, [12000] AS wage_cents')).toEqual(['1.2', '1']);
    const facts = { columns: { wage: 'member_number' }, annual: ['wage'] };
    expect(await parquet('SELECT [40] AS ages, [14406.07] AS member_number, 3 AS member_place', facts)).toEqual([
      '12.01',
      '1',
    ]);
  });

  it.each([
    ['1200.5', 'DECIMAL(5,1)'],
    ["'1200|850'", 'VARCHAR'],
    ["['1200']", 'VARCHAR[]'],
    ['[[1200]]', 'INTEGER[][]'],
    ['[TRUE]', 'BOOLEAN[]'],
    ["{'a': 1200}", 'STRUCT(a INTEGER)'],
  ])('is not %s', async (value, type) => {
    expect(await parquet(`SELECT [40] AS ages, ${value} AS wage`)).toEqual([
      ['CAISSE-COLUMN-KIND', { name: 'wage', expected: 'numbers', found: type }],
    ]);
  });

  it.each([
    ['[40]', '[1200.123]', 'not-whole'],
    ['[40]', "['nan'::DOUBLE]", 'out-of-range'],
    ['[40]', '[50000.01]', 'out-of-range'],
    ['[40]', '[1, 60000]', 'out-of-range'],
    ['[40, 12]', '[1, 2]', 'too-young'],
    ['[40, 41, 42, 43]', '[1, 2, 3, 4]', 'too-many-members'],
  ])('of ages %s and numbers %s is refused as %s', async (ages, numbers, problem) => {
    expect(await parquet(`SELECT ${ages} AS ages, ${numbers} AS wage`)).toEqual([
      ['CAISSE-ROWS-INVALID', { column: 'wage', problem, households: 1 }],
    ]);
  });
});
