/** Files with lists of members' numbers, for caisses of every kind. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { test } from '@fast-check/vitest';
import { afterAll, beforeAll, expect } from 'vitest';
import { rulesAt } from '../../src/caisse/index.ts';
import type { Member } from '../../src/household/index.ts';
import { caisseRules, needsOf } from '../../src/population/index.ts';
import type { FactValue, InputNode } from '../../src/rule/index.ts';
import { anyCase, assessAll, type Case, expectedTotals, factsIn, mergeFacts } from '../population/flow-cases.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fileAnswer } from './file-answer.ts';
import { csvOf, type FileColumn, parquetQuery } from './household-table.ts';

const TYPES: Readonly<Record<InputNode['type'], string>> = {
  money: 'DECIMAL(30, 6)',
  count: 'DECIMAL(30, 6)',
  ratio: 'DECIMAL(30, 6)',
  boolean: 'BOOLEAN',
  category: 'VARCHAR',
};

/** The households of a case as a file: their ages, a list for each input of members, and a column for each other fact that the rules read. */
function columnsOf({ caisse, of, cases }: Case): readonly FileColumn[] {
  const version = rulesAt(caisse, of);
  const found = caisseRules(caisse, of);
  if (!version.ok || !found.ok) throw new Error('a month of the rules');
  const { memberInputs } = version.version;
  const households = cases.map(mergeFacts);
  const facts = households.map((household) => factsIn(caisse, of, household));
  const numbered = Object.values(memberInputs).flatMap(({ inputs }) => inputs.map(({ name }) => name));
  const needs = needsOf(found.rules, found.pool === null ? [] : Object.values(found.pool.inputs)).inputs;
  const ages = facts.map((each) => each.ages ?? null);
  const others = needs.filter(({ name }) => !numbered.includes(name));
  return [
    { name: 'ages', type: 'INTEGER[]', cells: ages.map((each) => each?.map(textOf) ?? null) },
    { name: 'members', type: 'INTEGER', cells: households.map(({ members }) => String(members.length)) },
    ...Object.values(memberInputs).map(({ name, inputs }): FileColumn => ({
      name,
      type: `${TYPES[inputs[0]!.type]}[]`,
      cells: households.map(({ members }) => members.map((member) => numberOf(member, name))),
    })),
    ...others.map(({ name, type }): FileColumn => ({
      name,
      type: TYPES[type],
      cells: facts.map(({ values }) => textOf(values[name])),
    })),
  ];
}

const numberOf = ({ resources }: Member, name: string): string | null =>
  textOf((resources as Readonly<Record<string, FactValue>> | undefined)?.[name]);

const textOf = (value: FactValue | undefined): string | null => (value === undefined ? null : String(value));

/** The codes of rules whose numbers are too large for the plan, and of pools that are not known. */
const REFUSED = /^CAISSE-(?:PLAN-TOO-LARGE|POOL-)/;

const folder = temporaryFolder();
let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
let answered = 0;
afterAll(() => {
  connection.closeSync();
  expect(answered).toBeGreaterThan(10);
});

test.prop([anyCase('some')], { numRuns: 20 })(
  'each flow is the same over assessments and files with lists of members',
  async (drawn) => {
    const { caisse, of } = drawn;
    const columns = columnsOf(drawn);
    const [csv, parquet] = [join(folder, 'a.csv'), join(folder, 'a.parquet')];
    writeFileSync(csv, csvOf(columns, '|'));
    await connection.run(parquetQuery(columns, parquet));
    const expected = expectedTotals(assessAll(drawn));
    for (const file of [csv, parquet]) {
      const added = await fileAnswer(caisse, of, file, {});
      if (!added.ok) {
        expect(added.diagnostics).not.toHaveLength(0);
        for (const { code } of added.diagnostics) expect(code).toMatch(REFUSED);
        continue;
      }
      answered += 1;
      const { totals } = added.totals.all;
      expect(expected.map(([id]) => [id, totals[id]!.sum ?? '0', totals[id]!.known])).toEqual(expected);
    }
  },
);
