import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { afterAll, beforeAll, expect } from 'vitest';
import { type CaisseDocument, defineCaisse, isMonthlyMoney, rulesAt } from '../../src/caisse/index.ts';
import { fallsDue } from '../../src/caisse/flow.ts';
import { exact, month, toPlainText } from '../../src/money/index.ts';
import { addPool, caisseRules, computeTotals, tableFromFacts } from '../../src/population/index.ts';
import type { Facts } from '../../src/rule/index.ts';
import { compileToSql, type SqlText } from '../../src/rule/many.ts';
import { planFund, simulateFund } from '../../src/simulation/index.ts';
import { type Engine, openSQLite } from '../rule/sql/engines.ts';
import { cellsOf } from '../rule/sql/households.ts';
import { anyCase, assessAll, expectedTotals, factsIn, mergeFacts } from './flow-cases.ts';

let sqlite: Engine;
beforeAll(async () => {
  sqlite = await openSQLite();
});
afterAll(() => sqlite.close());

test.prop([anyCase('some')])('each flow is the same over assessments and totals', (drawn) => {
  const { caisse, of, cases } = drawn;
  const found = caisseRules(caisse, of);
  if (!found.ok) throw new Error('a month of the rules');
  const { rules, pool } = found;
  const all = pool === null ? rules : { ...rules, paidIn: pool.paidIn };
  const table = tableFromFacts(
    all,
    cases.map(mergeFacts).map((household) => factsIn(caisse, of, household)),
  );
  const population = { table, weights: null };
  const pooled = pool === null ? ({ ok: true, population } as const) : addPool(population, pool);
  fc.pre(pooled.ok);
  const totals = computeTotals(pooled.population, rules);
  fc.pre(totals.ok);
  const expected = expectedTotals(assessAll(drawn));
  expect(expected.map(([id]) => [id, totals.all.totals[id]!.sum ?? '0', totals.all.totals[id]!.known])).toEqual(
    expected,
  );
});

test.prop([anyCase('some')])('each flow is the same over assessments and SQL', async (drawn) => {
  const { caisse, of, cases } = drawn;
  const found = caisseRules(caisse, of);
  if (!found.ok) throw new Error('a month of the rules');
  const { rules, pool } = found;
  const options = { dialect: 'sqlite', table: 'households', key: 'id', ...(pool === null ? {} : { pool }) } as const;
  const compiled = compileToSql(rules, options);
  fc.pre(compiled.ok);
  const { sql } = compiled;
  const facts = cases.map(mergeFacts).map((household) => factsIn(caisse, of, household));
  await sqlite.run(
    'DROP TABLE IF EXISTS households',
    creation(sql),
    ...facts.map((each, row) => insertion(sql, rules, each, row)),
  );
  const [line] = await sqlite.run(sql.totals);
  const expected = expectedTotals(assessAll(drawn));
  const found_ = expected.map(([id]) => {
    const output = sql.outputs.find(({ name }) => name === id)!;
    const sum = exact(String(line![`${output.column}_total`] ?? 0)).dividedBy(10 ** output.decimals);
    return [id, toPlainText(sum), String(line![`${output.column}_known`])];
  });
  expect(found_).toEqual(expected);
});

const creation = ({ inputs }: SqlText): string =>
  `CREATE TABLE households (${['id', ...inputs.map(({ column }) => column)].map((name) => `\`${name}\``).join(', ')})`;

function insertion({ inputs }: SqlText, rules: Parameters<typeof compileToSql>[0], facts: Facts, row: number): string {
  const cells = cellsOf(inputs, Object.values(rules), facts).map((cell) => {
    if (cell === null) return 'NULL';
    if (typeof cell === 'boolean') return cell ? '1' : '0';
    return typeof cell === 'bigint' ? String(cell) : `'${cell.replaceAll("'", "''")}'`;
  });
  return `INSERT INTO households VALUES (${[String(row + 1), ...cells].join(', ')})`;
}

test.prop([
  fc.oneof(anyCase('none'), anyCase('some')),
  fc.array(fc.constantFrom(1, 2), { minLength: 6, maxLength: 6 }),
])('each flow is the same over assessments and a simulated month', ({ caisse, of, cases }, sizes) => {
  const document: CaisseDocument = {
    ...caisse.document,
    scenarios: {
      essai: {
        label: 'Essai',
        start: of,
        months: 1,
        groups: cases.map((each, place) => ({
          label: `groupe ${place}`,
          households: sizes[place]!,
          household: mergeFacts(each),
        })),
      },
    },
  };
  const planned = planFund(defineCaisse<CaisseDocument>(document), 'essai');
  // A household without a rank takes its position among all households.
  const ranked = cases
    .flatMap((each, place) => Array.from({ length: sizes[place]! }, () => each))
    .map(({ household, facts }, place) => ({ household, facts: { rank: place + 1, ...facts } }));
  const assessments = assessAll({ caisse, of, cases: ranked });
  const version = rulesAt(caisse, of);
  if (!version.ok) throw new Error('a month of the rules');
  const at = month(of);
  const monthly = version.version.flows.filter((flow) => fallsDue(flow, at, at)).map(({ id }) => id as string);
  const isMoney = version.version.flows.filter(({ view }) => view === 'allocation').every(isMonthlyMoney);
  const outcomes = assessments.flatMap(({ flows }) => flows.filter(({ id }) => monthly.includes(id)));
  const isDated = !['week', 'four-weeks'].includes(version.version.contribution.period);
  const isComputable =
    isMoney &&
    isDated &&
    outcomes.every(({ outcome }) => outcome.status === 'computed') &&
    assessments.every(({ verdict, ifTakingPart }) => verdict.status === 'refused' || ifTakingPart === undefined);
  if (!planned.ok) {
    expect(isComputable).toBe(false);
    return;
  }
  const [first] = simulateFund(planned.plan).months;
  const taking = assessments.filter(({ verdict }) => verdict.status === 'eligible').length;
  expect([first!.households, first!.refusedHouseholds]).toEqual([taking, ranked.length - taking]);
  const expected = expectedTotals(assessments).filter(([id]) => monthly.includes(id));
  const simulated = expected.map(([id]) => {
    const flow = first!.flows.find((each) => each.id === id);
    return [id, toPlainText(exact(flow?.due ?? 0).times('0.01')), String(ranked.length)];
  });
  expect(simulated).toEqual(expected);
});
