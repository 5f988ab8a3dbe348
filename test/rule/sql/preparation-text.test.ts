import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { add, type NumberInputNode } from '../../../src/rule/index.ts';
import { compileToSql } from '../../../src/rule/many.ts';
import { type Engine, openDuckDB, openPGlite, openSQLite } from './engines.ts';

const input = (name: string, decimals: number): NumberInputNode => ({
  kind: 'input',
  name,
  type: 'money',
  decimals,
  minimum: '-1000000000',
  maximum: '1000000000',
});

const rules = { sum: add(input('housingCosts', 2), input('whole', 0), input('thousandth', 3)) };

/** What stands in the source, and the integer at two decimals; `null` where it has more. */
const CELLS = [
  ['0', 0n],
  ['12.34', 1234n],
  ['0.29', 29n],
  ['1.1', 110n],
  ['-0.05', -5n],
  ['-12.3', -1230n],
  ['8.20', 820n],
  ['4.35', 435n],
  ['999999999.99', 99999999999n],
  ['123456.78', 12345678n],
  ['7', 700n],
  ['0.005', null],
  ['-12.345', null],
  ['1.005', null],
] as const;

const text = (cell: string): string => `'${cell}'`;
const asItIs = (cell: string): string => cell;

describe.each([
  ['DuckDB', openDuckDB, { VARCHAR: text, DOUBLE: asItIs, 'DECIMAL(18, 4)': asItIs }],
  ['PostgreSQL', openPGlite, { TEXT: text, 'DOUBLE PRECISION': asItIs, NUMERIC: asItIs, 'NUMERIC(18, 4)': asItIs }],
  ['SQLite', openSQLite, { TEXT: text, REAL: asItIs, NUMERIC: asItIs }],
] as const)('the preparation on %s', (_name, open, types) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());

  it.each(Object.entries(types))(
    'moves the point of %s exactly, and leaves what is too precise to the guard',
    async (type, literal) => {
      const compiled = compileToSql(rules, { dialect: engine.dialect, table: 'households', key: 'id' });
      if (!compiled.ok) throw new Error('refused');
      const { preparation, guard, rows } = compiled.sql;
      const statements = (cells: readonly (readonly [string, bigint | null])[]): readonly string[] => [
        'DROP TABLE IF EXISTS households',
        'DROP TABLE IF EXISTS households_source',
        `CREATE TABLE households_source (id BIGINT, housing_costs ${type}, whole ${type}, thousandth ${type})`,
        `INSERT INTO households_source VALUES ${cells.map(([cell], place) => `(${place}, ${literal(cell)}, ${literal('3')}, ${literal('0.125')})`).join(', ')}, (99, NULL, NULL, NULL)`,
        preparation,
      ];
      const good = CELLS.filter(([, cents]) => cents !== null);
      await engine.run(...statements(good));
      const results = new Map((await engine.run(rows)).map((row) => [row['id'], row['sum_e3']]));
      good.forEach(([cell, cents], place) => {
        expect([cell, results.get(BigInt(place))]).toEqual([cell, cents! * 10n + 3125n]);
      });
      expect(results.get(99n)).toBeNull();
      const counted = async (): Promise<readonly unknown[]> =>
        (await engine.run(guard)).filter(({ problem, households }) => problem !== 'absent' && households !== 0n);
      expect(await counted()).toEqual([]);
      await engine.run(...statements(CELLS));
      const bad = CELLS.length - good.length;
      const found = await counted();
      expect(found.map((row) => (row as Record<string, unknown>)['column'])).toEqual(['housing_costs_cents']);
      expect(found.map((row) => (row as Record<string, unknown>)['households'])).toEqual([BigInt(bad)]);
    },
  );
});

describe('the preparation on SQLite', () => {
  it.each(['abc', '1e3', '1-2', '1.2.3', '12,50', '-', '', '0x10', ' 12'])(
    'leaves %j, which is no plain decimal, to the guard',
    async (cell) => {
      const engine = await openSQLite();
      const compiled = compileToSql(rules, { dialect: 'sqlite', table: 'households' });
      if (!compiled.ok) throw new Error('refused');
      const found = await engine.run(
        'CREATE TABLE households_source (housing_costs TEXT, whole TEXT, thousandth TEXT)',
        `INSERT INTO households_source VALUES ('${cell}', '1', '1')`,
        compiled.sql.preparation,
        compiled.sql.guard,
      );
      expect(found.filter(({ households }) => households !== 0n).map(({ column }) => column)).toEqual([
        'housing_costs_cents',
      ]);
      await engine.close();
    },
  );
});
