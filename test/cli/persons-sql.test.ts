import { describe, expect, it } from 'vitest';
import { assessHousehold, defineCaisse } from '../../src/caisse/index.ts';
import { personsSql } from '../../src/cli/persons-sql.ts';
import type { Member } from '../../src/household/index.ts';
import { caisseRules } from '../../src/population/index.ts';
import { compileToSql } from '../../src/rule/many.ts';
import { type Engine, openDuckDB, openPGlite, openSQLite } from '../rule/sql/engines.ts';

const MONTH = '2026-02';

const caisse = defineCaisse({
  schema: 1,
  id: 'wages',
  name: 'Wages',
  inputs: { wage: { type: 'money', label: 'wage', maximum: 50_000, members: { atMost: 2, from: 16 } } },
  rules: [
    {
      from: '2026-01',
      contribution: {
        kind: 'each-member',
        input: 'wage',
        ceiling: 16_020,
        of: { kind: 'payroll', base: 'wage', employeeRate: '1,5 %', employerRate: '3 %', minimum: 5 },
      },
      allocation: { kind: 'flat', amount: 75, per: 'member' },
    },
  ],
});

/** Persons by household: age and wage, `null` where it is not known. */
const HOUSEHOLDS: Readonly<Record<string, readonly (readonly [number | null, string | null])[]>> = {
  a: [
    [40, '1800.50'],
    [12, null],
    [41, '300'],
  ],
  b: [[40, '20000']],
  c: [
    [40, '1000'],
    [39, null],
  ],
  d: [
    [40, '0'],
    [41, null],
    [50, '10.01'],
    [51, '1200'],
  ],
  e: [
    [null, '700'],
    [30, '800'],
  ],
  zeros: [
    [40, '0'],
    [41, null],
    [50, '0'],
    [51, '0'],
  ],
  known: [
    [40, '0'],
    [41, '900'],
    [50, '0'],
    [51, '0'],
  ],
  unknown: [
    [40, '0'],
    [41, null],
    [50, null],
    [51, null],
  ],
};

const memberOf = ([age, wage]: readonly [number | null, string | null]): Member => ({
  ...(age === null ? {} : { age }),
  ...(wage === null ? {} : { resources: { wage } }),
});

function expectedOf(members: readonly Member[]): readonly unknown[] {
  const result = assessHousehold(caisse as Parameters<typeof assessHousehold>[0], { members }, MONTH);
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join(' '));
  return ['contribution', 'employer'].map((id) => {
    const flow = result.assessment.flows.find((each) => each.id === id);
    return flow?.outcome.status === 'computed' && 'cents' in flow.outcome ? flow.outcome.cents : null;
  });
}

const found = caisseRules(caisse, MONTH);
if (!found.ok) throw new Error('no rules');
const { rules } = found;

function queriesFor({ dialect }: Engine) {
  const made = personsSql(rules, caisse.versions[0]!.memberInputs, {
    dialect,
    table: 'persons',
    key: 'id',
    households: 'households',
    inputs: [],
  });
  const compiled = compileToSql(rules, { dialect, key: 'id', table: 'households', source: 'households_members' });
  if (made === null || !compiled.ok) throw new Error('not compiled');
  return { made, sql: compiled.sql };
}

const literal = (value: number | string | null): string => (value === null ? 'NULL' : String(value));

const load = (persons: typeof HOUSEHOLDS): readonly string[] => [
  'CREATE TABLE persons (id VARCHAR(9), age INTEGER, wage DECIMAL(12, 2))',
  ...Object.entries(persons).flatMap(([id, all]) =>
    all.map(([age, wage]) => `INSERT INTO persons VALUES ('${id}', ${literal(age)}, ${literal(wage)})`),
  ),
];

describe.each([
  ['DuckDB', openDuckDB],
  ['PostgreSQL', openPGlite],
  ['SQLite', openSQLite],
] as const)('a table of persons in %s', (_, open) => {
  it('gives the amounts of evaluate', async () => {
    const engine = await open();
    const { made, sql } = queriesFor(engine);
    await engine.run(...load(HOUSEHOLDS), made.query);
    const rows = await engine.run(sql.preparation, sql.rows);
    const amounts: unknown = Object.fromEntries(
      rows.map((row) => [
        row['id'],
        ['contribution_cents', 'employer_cents'].map((name) => (row[name] === null ? null : Number(row[name]))),
      ]),
    );
    const expected = Object.entries(HOUSEHOLDS).map(([id, all]) => [id, expectedOf(all.map(memberOf))]);
    expect(amounts).toEqual(Object.fromEntries(expected));
    expect(amounts).toMatchObject({ d: [null, null], zeros: [null, null], unknown: [null, null] });
    const guard = await engine.run(made.guard);
    expect(guard.map(({ households }) => Number(households))).toEqual([0, 0]);
    await engine.close();
  });

  it('counts households with too many incomes, and with that of a child', async () => {
    const engine = await open();
    const { made } = queriesFor(engine);
    await engine.run(
      ...load({
        ...HOUSEHOLDS,
        f: [
          [40, '1'],
          [41, '2'],
          [42, '3'],
          [43, '4'],
        ],
        g: [
          [40, '1'],
          [15, '2'],
        ],
        h: [
          [40, '1'],
          [41, '2'],
          [42, '3'],
          [43, null],
          [44, null],
        ],
      }),
    );
    const guard = await engine.run(made.guard);
    expect(guard.map(({ input, problem, households }) => [input, problem, Number(households)])).toEqual([
      ['wage', 'too-many-members', 2],
      ['wage', 'too-young', 1],
    ]);
    await engine.close();
  });
});

it('is nothing for rules that read no input of members', () => {
  expect(
    personsSql({}, caisse.versions[0]!.memberInputs, {
      dialect: 'duckdb',
      table: 'persons',
      key: 'id',
      households: 'households',
      inputs: [],
    }),
  ).toBeNull();
});
