import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { afterAll, beforeAll, expect } from 'vitest';
import {
  type Assessment,
  assessHousehold,
  type Caisse,
  type CaisseDocument,
  computePool,
  defineCaisse,
  type AssessedFlow,
  isMonthlyMoney,
  rulesAt,
} from '../../src/caisse/index.ts';
import { fallsDue } from '../../src/caisse/flow.ts';
import { factsOf } from '../../src/household/index.ts';
import { exact, type Exact, month, toPlainText } from '../../src/money/index.ts';
import { addPool, caisseRules, computeTotals, tableFromFacts } from '../../src/population/index.ts';
import type { Facts } from '../../src/rule/index.ts';
import { compileToSql, type SqlText } from '../../src/rule/many.ts';
import { planFund, simulateFund } from '../../src/simulation/index.ts';
import { anyCaisseDocument } from '../../src/testing/caisse/any-caisse-document.ts';
import { type AnyHousehold, anyHousehold } from '../../src/testing/caisse/any-household.ts';
import { type Engine, openSQLite } from '../rule/sql/engines.ts';
import { cellsOf } from '../rule/sql/households.ts';

/** Months of 31 days. */
const MONTHS = ['2024-01', '2024-07', '2025-01'] as const;

interface Case {
  readonly caisse: Caisse;
  readonly of: string;
  readonly cases: readonly AnyHousehold[];
}

const anyCase = (absent: 'some' | 'none'): fc.Arbitrary<Case> =>
  fc.tuple(anyCaisseDocument(), fc.constantFrom(...MONTHS)).chain(([document, of]) => {
    const caisse: Caisse = defineCaisse<CaisseDocument>(document);
    return fc
      .array(anyHousehold(caisse, of, { absent }), { minLength: 1, maxLength: 6 })
      .map((cases) => ({ caisse, of, cases }));
  });

const POOL: readonly string[] = ['poolTotal', 'poolShares', 'poolRank'];

/** Merges a household with its other facts. */
function mergeFacts({ household, facts }: AnyHousehold): AnyHousehold['household'] {
  const otherFacts = Object.entries(facts).filter(([name, fact]) => fact !== undefined && !POOL.includes(name));
  return { ...household, answers: { ...household.answers, ...(Object.fromEntries(otherFacts) as object) } };
}

function factsIn(caisse: Caisse, of: string, household: AnyHousehold['household']): Facts {
  const found = rulesAt(caisse, of);
  if (!found.ok) throw new Error('a month of the rules');
  const { facts, diagnostics } = factsOf(household, month(of), found.version.inputs, found.version.memberInputs);
  expect(diagnostics).toEqual([]);
  const { poolTotal: _t, poolShares: _s, poolRank: _r, ...values } = facts.values;
  return { ...facts, values: { daysInMonth: 31, ...values } };
}

/** Assesses all households with the pool that they share, if there is one; `null` if the pool is unknown. */
function assessAll({ caisse, of, cases }: Case): readonly Assessment[] {
  const households = cases.map(mergeFacts);
  const found = caisseRules(caisse, of);
  if (found.ok && found.pool !== null) {
    const pool = computePool(caisse, households, of);
    if (pool.ok) return pool.assessments;
  }
  return households.map((household) => {
    const result = assessHousehold(caisse, household, of);
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    return result.assessment;
  });
}

const amountOf = ({ outcome }: AssessedFlow): Exact | null => {
  if (outcome.status === 'refused') return exact(0);
  if (outcome.status === 'incomplete') return null;
  return 'cents' in outcome ? exact(outcome.cents).times('0.01') : exact(outcome.value);
};

/** The sum of the known amounts of each flow, and the number of households with a known amount. */
function expectedTotals(assessments: readonly Assessment[]): readonly (readonly [string, string, string])[] {
  return assessments[0]!.flows.map(({ id }) => {
    const known = assessments.flatMap(({ flows }) => amountOf(flows.find((flow) => flow.id === id)!) ?? []);
    const sum = known.reduce((left, right) => left.plus(right), exact(0));
    return [id, toPlainText(sum), String(known.length)];
  });
}

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
