import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse, type PoolRules } from '../../src/caisse/index.ts';
import { kitFiles } from '../../src/cli/kit-files.ts';
import { caisseRules, type ConformanceKit, type KitTable, makeConformanceKit } from '../../src/population/index.ts';
import { findPreset, presets } from '../../src/presets/index.ts';
import { type InputNode, max, money, multiply, ratio, round, type RuleNode } from '../../src/rule/index.ts';
import { openDuckDB, type Engine, openSQLite } from '../rule/sql/engines.ts';
import { rulesOfPresets } from '../rule/sql/preset-rules.ts';

type Rules = Readonly<Record<string, RuleNode>>;

/** The rules of a preset whose members share a pool. */
function poolOf(id: string): { readonly rules: Rules; readonly pool: PoolRules } | null {
  const document = findPreset(id);
  if (document === undefined) return null;
  const caisse = defineCaisse<CaisseDocument>(document);
  const found = caisseRules(caisse, caisse.versions.at(-1)!.from);
  return found.ok && found.pool !== null ? { rules: found.rules, pool: found.pool } : null;
}

const weight = { column: 'weight', decimals: 2, maximum: 1_000_000 };

function kitOf(rules: Rules, dialect: Engine['dialect'], by: 'value' | 'tenth' = 'value'): ConformanceKit | null {
  const groups = { by, of: by === 'tenth' ? 'contribution' : 'region' };
  const made = makeConformanceKit(rules, { dialect, table: 'survey.households', weight, groups });
  if (!made.ok) expect(made.diagnostics.map(({ code }) => code)).toEqual(['CAISSE-PLAN-TOO-LARGE']);
  return made.ok ? made.kit : null;
}

/** The statements of a script; for engines other than DuckDB, those that do not load files. */
const statementsOf = (script: string): readonly string[] =>
  script
    .replace(/^--.*\n/gm, '')
    .split(/;\n/)
    .filter((text) => text.trim() !== '');

/** Runs the check script on the files of the kit. */
async function checkInDuckDB(engine: Engine, kit: ConformanceKit): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kit-'));
  const files = Object.entries(kitFiles(kit, 'duckdb', 'en'));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  const dropped = ['households', 'expected_rows', 'expected_totals', 'expected_groups'];
  await engine.run(`SET file_search_path = '${folder}'`, ...dropped.map((name) => `DROP TABLE IF EXISTS kit_${name}`));
  return answersOf(engine, statementsOf(kit.check));
}

/** Runs the check script on tables that the test loads, because loading files needs the shell of SQLite. */
async function checkInSQLite(engine: Engine, kit: ConformanceKit): Promise<readonly unknown[]> {
  const tables: readonly (readonly [string, KitTable | null])[] = [
    ['kit_households', kit.households],
    ['kit_expected_rows', kit.expectedRows],
    ['kit_expected_totals', kit.expectedTotals],
    ['kit_expected_groups', kit.expectedGroups],
  ];
  for (const [name, table] of tables) {
    if (table === null) continue;
    const names = table.columns.map((column) => `\`${column.name}\``).join(', ');
    const values = table.rows.map((row) => `(${row.map(literalOf).join(', ')})`);
    await engine.run(`DROP TABLE IF EXISTS ${name}`, `CREATE TABLE ${name} (${names})`);
    await engine.run(`INSERT INTO ${name} VALUES ${values.join(', ')}`);
  }
  return answersOf(
    engine,
    statementsOf(kit.check).filter((text) => /^\s*SELECT/.test(text)),
  );
}

function literalOf(cell: KitTable['rows'][number][number]): string {
  if (cell === null) return 'NULL';
  if (typeof cell === 'string') return `'${cell.replaceAll("'", "''")}'`;
  return String(Number(cell));
}

async function answersOf(engine: Engine, statements: readonly string[]): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const statement of statements) {
    const rows = await engine.run(statement);
    answers.push(...rows.flatMap((row) => ('differences' in row ? [[row['what'], row['differences']]] : [])));
  }
  return answers;
}

const NO_DIFFERENCE = [
  ['guard', 0n],
  ...['rows', 'totals', 'groups'].flatMap((what) => [
    [`${what}: found, not expected`, 0n],
    [`${what}: expected, not found`, 0n],
  ]),
];

describe.each([
  ['DuckDB', openDuckDB, checkInDuckDB],
  ['SQLite', openSQLite, checkInSQLite],
] as const)('a kit in %s', (_name, open, check) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());

  it.each(Object.keys(rulesOfPresets()))('finds no difference: %s', async (id) => {
    for (const by of ['value', 'tenth'] as const) {
      const kit = kitOf(rulesOfPresets()[id]!, engine.dialect, by);
      if (kit !== null) expect(await check(engine, kit)).toEqual(NO_DIFFERENCE);
    }
  });

  it.each(presets.map(({ id }) => id).filter((id) => poolOf(id) !== null))(
    'finds no difference for a pool of all households: %s',
    async (id) => {
      const { rules, pool } = poolOf(id)!;
      const groups = { by: 'value', of: 'contribution' } as const;
      const made = makeConformanceKit(rules, {
        dialect: engine.dialect,
        table: 'members',
        key: 'rank_in_list',
        pool,
        groups,
      });
      if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
      const { columns, rows } = made.kit.expectedRows;
      const received = columns.findIndex(({ name }) => name === 'allocation_cents');
      expect(rows.filter((row) => row[received] !== null && row[received] !== 0n).length).toBeGreaterThan(5);
      expect(await check(engine, made.kit)).toEqual(NO_DIFFERENCE);
    },
  );

  it('finds a wrong cent in the row of its household only', async () => {
    const kit = kitOf(rulesOfPresets()['ariege-ccampa']!, engine.dialect)!;
    const { columns, rows } = kit.expectedRows;
    const place = columns.findIndex(({ name }) => name === 'contribution_cents');
    const wrong = rows.map((row, at) =>
      at === 7 ? row.map((cell, column) => (column === place ? (cell as bigint) + 1n : cell)) : row,
    );
    const answers = await check(engine, { ...kit, expectedRows: { columns, rows: wrong } });
    expect(answers).toEqual(NO_DIFFERENCE.map(([what, zero]) => [what, String(what).startsWith('rows') ? 1n : zero]));
  });
});

describe('the households of a kit', () => {
  const income: InputNode = {
    kind: 'input',
    name: 'income',
    type: 'money',
    decimals: 2,
    minimum: '-100',
    maximum: '9000',
  };
  const standing: RuleNode = {
    kind: 'divide',
    dividend: income,
    divisor: { kind: 'constant', type: 'ratio', value: '1.5' },
    rounding: { to: '0.01', mode: 'half-up' },
  };
  const rule = (base: RuleNode): Rules => ({
    contribution: {
      kind: 'step-scale',
      base,
      type: 'money',
      brackets: [
        { from: '0', amount: '5' },
        { from: '1000', amount: '20' },
      ],
    },
  });

  function incomesOf(rules: Rules): readonly (bigint | null)[] {
    const made = makeConformanceKit(rules, { dialect: 'duckdb', table: 'households' });
    if (!made.ok) throw new Error('refused');
    const { columns, rows } = made.kit.households;
    const place = columns.findIndex(({ name }) => name === 'income_cents');
    return rows.map((row) => row[place] as bigint | null);
  }

  it('take each threshold, one cent below and above, zero and both ends, and lack the fact once', () => {
    const incomes = incomesOf(rule(income));
    const wanted = [99_999n, 100_000n, 100_001n, -1n, 0n, 1n, -10_000n, 900_000n, null];
    expect(wanted.filter((each) => !incomes.includes(each))).toEqual([]);
  });

  it('take the income at which a computed amount reaches its threshold', () => {
    const incomes = incomesOf(rule(standing));
    expect([149_999n, 150_000n, 150_001n].filter((each) => !incomes.includes(each))).toEqual([]);
  });

  it('take the income at which a floor ends, and ties of the rounding', () => {
    const share = multiply(income, ratio('0.025'));
    const incomes = incomesOf({ contribution: max(round(share, { to: '0.01', mode: 'half-up' }), money('10')) });
    const isTie = (cents: bigint): boolean => (cents * 25n) % 1000n === 500n;
    expect(incomes.filter((each) => each !== null && isTie(each)).length).toBeGreaterThan(3);
    expect([39_979n, 39_980n, 39_981n, 40_019n, 40_020n].filter((each) => !incomes.includes(each))).toEqual([]);
  });

  it('are the same in every run', () => {
    const rules = rulesOfPresets()['montpellier-cac']!;
    expect(kitOf(rules, 'spark')).toEqual(kitOf(rules, 'spark'));
  });
});
