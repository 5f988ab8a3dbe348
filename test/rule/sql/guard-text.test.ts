import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  add,
  countMembers,
  given,
  type InputNode,
  money,
  oneOf,
  type RuleNode,
  when,
} from '../../../src/rule/index.ts';
import { compileToSql, type SqlText } from '../../../src/rule/many.ts';
import { type Engine, openDuckDB, openPGlite, openSQLite } from './engines.ts';

const income: InputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '-10',
  maximum: '1000',
};
const status: InputNode = {
  kind: 'input',
  name: 'status',
  type: 'category',
  options: ['alone', "l'autre"],
  open: false,
};
const member: InputNode = { kind: 'input', name: 'member', type: 'boolean' };
const savings: InputNode = { ...income, name: 'savings' };

const rule: RuleNode = when(
  member,
  when(oneOf(status, ["l'autre"]), income, money('1')),
  when(given(savings), { kind: 'multiply', left: countMembers(0, 14), right: money('5') }, add(income, money('2'))),
);

const numberType: Readonly<Record<Engine['dialect'], string>> = {
  duckdb: 'DOUBLE',
  postgresql: 'NUMERIC',
  sqlite: '',
  spark: '',
};

function compile(engine: Engine): SqlText {
  const compiled = compileToSql(
    { result: rule },
    {
      dialect: engine.dialect,
      table: 'households',
      key: 'id',
      weight: { column: 'weight', decimals: 0, maximum: 100 },
    },
  );
  if (!compiled.ok) throw new Error('refused');
  return compiled.sql;
}

const GOOD = {
  id: '1',
  weight: '1',
  member: 'TRUE',
  status: "'alone'",
  income_cents: '100',
  savings_cents: 'NULL',
  members_0_13: '0',
};

/** What each bad cell must be counted as. */
const PLANTED = [
  [{ id: 'NULL' }, 'id', 'empty'],
  [{ id: '7' }, 'id', 'duplicate'],
  [{ weight: 'NULL' }, 'weight', 'empty'],
  [{ weight: '-1' }, 'weight', 'out-of-range'],
  [{ weight: '101' }, 'weight', 'out-of-range'],
  [{ weight: '0.5' }, 'weight', 'not-whole'],
  [{ member: 'NULL' }, 'member', 'absent'],
  [{ status: 'NULL' }, 'status', 'absent'],
  [{ status: "'Alone'" }, 'status', 'unknown-word'],
  [{ status: "''" }, 'status', 'unknown-word'],
  [{ income_cents: 'NULL' }, 'income_cents', 'absent'],
  [{ income_cents: '-1001' }, 'income_cents', 'out-of-range'],
  [{ income_cents: '100001' }, 'income_cents', 'out-of-range'],
  [{ income_cents: '12.34' }, 'income_cents', 'not-whole'],
  [{ savings_cents: '-99999' }, 'savings_cents', 'out-of-range'],
  [{ members_0_13: 'NULL' }, 'members_0_13', 'absent'],
  [{ members_0_13: '-1' }, 'members_0_13', 'out-of-range'],
  [{ members_0_13: '1.5' }, 'members_0_13', 'not-whole'],
] as const;

async function problemsOf(engine: Engine, rows: readonly Partial<typeof GOOD>[]): Promise<readonly unknown[]> {
  const { guard } = compile(engine);
  const number = numberType[engine.dialect];
  const values = rows.map((row) => `(${Object.values({ ...GOOD, ...row }).join(', ')})`);
  const columns = `id BIGINT, weight ${number}, member ${engine.dialect === 'sqlite' ? '' : 'BOOLEAN'}, status TEXT`;
  const further = `income_cents ${number}, savings_cents ${number}, members_0_13 ${number}`;
  await engine.run(
    'DROP TABLE IF EXISTS households',
    `CREATE TABLE households (${columns}, ${further})`,
    ...(values.length === 0 ? [] : [`INSERT INTO households VALUES ${values.join(', ')}`]),
  );
  const lines = await engine.run(guard);
  return lines
    .filter(({ households }) => households !== 0n)
    .map(({ column, problem, households }) => [column, problem, households]);
}

describe.each([
  ['DuckDB', openDuckDB],
  ['PostgreSQL', openPGlite],
  ['SQLite', openSQLite],
] as const)('the guard query on %s', (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());

  it('counts nothing in good rows, nor in no rows', async () => {
    expect(await problemsOf(engine, [GOOD, { id: '2', member: 'FALSE', status: `'l''autre'` }])).toEqual([]);
    expect(await problemsOf(engine, [])).toEqual([]);
  });

  it.each(PLANTED)('counts each bad row: %j', async (bad, column, problem) => {
    const others = [{ id: '2' }, { id: '7' }];
    expect(await problemsOf(engine, [...others, bad, { id: '9' }])).toEqual([[column, problem, 1n]]);
  });

  it('does not include an input read only by given', () => {
    expect(compile(engine).guard).not.toMatch(/'savings_cents' AS \S+, 'absent'/);
  });
});

describe('the guard query on SQLite, whose columns hold anything', () => {
  it.each([
    [{ member: "'yes'" }, 'member', 'neither-yes-nor-no'],
    [{ income_cents: "'12'" }, 'income_cents', 'out-of-range'],
    [{ income_cents: '12.0' }, 'income_cents', 'not-whole'],
  ] as const)('counts each bad row: %j', async (bad, column, problem) => {
    const engine = await openSQLite();
    expect(await problemsOf(engine, [bad, { id: '2' }])).toEqual([[column, problem, 1n]]);
    await engine.close();
  });
});
