import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse, type PoolRules } from '../../../src/caisse/index.ts';
import { caisseRules, type ConformanceKit, makeConformanceKit } from '../../../src/population/index.ts';
import { findPreset, presets } from '../../../src/presets/index.ts';
import { type InputNode, max, money, multiply, ratio, round, type RuleNode } from '../../../src/rule/index.ts';
import { openDuckDB, type Engine, openSQLite } from '../../rule/sql/engines.ts';
import { rulesOfPresets } from '../../rule/sql/preset-rules.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { type Answer, filesOf, noDifference, runKit, writeFiles } from './run-kit.ts';

const PRESETS = rulesOfPresets();

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

const folder = temporaryFolder();

/** Runs the check script on the files of the kit. */
async function check(engine: Engine, kit: ConformanceKit): Promise<readonly Answer[]> {
  const files = filesOf(kit, engine);
  writeFiles(folder, files);
  return runKit(engine, files, engine.dialect === 'duckdb' ? folder : '');
}

const expected = (engine: Engine, kit: ConformanceKit): readonly Answer[] => noDifference(filesOf(kit, engine));

/** The differences of each comparison that has some. */
const found = (answers: readonly Answer[]): readonly Answer[] =>
  answers.filter(([, differences]) => differences !== 0n);

describe.each([
  ['DuckDB', openDuckDB],
  ['SQLite', openSQLite],
] as const)('a kit in %s', (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());

  it.each(Object.keys(PRESETS))(
    'finds no difference: %s',
    async (id) => {
      const kit = kitOf(PRESETS[id]!, engine.dialect, engine.dialect === 'duckdb' ? 'tenth' : 'value');
      if (kit !== null) expect(await check(engine, kit)).toEqual(expected(engine, kit));
    },
    60_000,
  );

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
      const { columns, rows } = made.kit.views.find(({ what }) => what === 'rows')!.expected;
      const received = columns.findIndex(({ name }) => name === 'allocation_cents');
      expect(rows.filter((row) => row[received] !== null && row[received] !== 0n).length).toBeGreaterThan(5);
      expect(await check(engine, made.kit)).toEqual(expected(engine, made.kit));
    },
  );

  it('finds a wrong cent in the row of its household only', async () => {
    const kit = kitOf(PRESETS['ariege-ccampa']!, engine.dialect)!;
    const views = kit.views.map((view) => {
      if (view.what !== 'rows') return view;
      const { columns, rows } = view.expected;
      const place = columns.findIndex(({ name }) => name === 'contribution_cents');
      const wrong = rows.map((row, at) =>
        at === 7 ? row.map((cell, column) => (column === place ? (cell as bigint) + 1n : cell)) : row,
      );
      return { ...view, expected: { columns, rows: wrong } };
    });
    expect(found(await check(engine, { ...kit, views }))).toEqual([
      ['rows: found, not expected', 1n],
      ['rows: expected, not found', 1n],
    ]);
  });

  it('runs the file of the rules itself: another amount in it is found', async () => {
    const kit = kitOf(PRESETS['ssa-national']!, engine.dialect)!;
    const rules = kit.rules.replace(/\(150\b/, '(999');
    expect(rules).not.toBe(kit.rules);
    expect(found(await check(engine, { ...kit, rules })).map(([what]) => what)).toContain('rows: found, not expected');
  });

  it('runs the preparation: another unit in it is found', async () => {
    const kit = kitOf(PRESETS['ariege-ccampa']!, engine.dialect)!;
    const preparation =
      engine.dialect === 'duckdb'
        ? kit.preparation.replace('CAST(100 AS', 'CAST(10 AS')
        : kit.preparation.replace("'00', 1, 2", "'00', 1, 1");
    expect(preparation).not.toBe(kit.preparation);
    expect(found(await check(engine, { ...kit, preparation })).map(([what]) => what)).toEqual([
      'preparation: found, not expected',
      'preparation: expected, not found',
    ]);
  });

  it('leaves an existing table of the same name as it is', async () => {
    const kit = makeConformanceKit(PRESETS['ssa-national']!, { dialect: engine.dialect, table: 'households' });
    if (!kit.ok) throw new Error('refused');
    await engine.run('CREATE TABLE households (id INTEGER)', 'INSERT INTO households VALUES (7)');
    await expect(check(engine, kit.kit)).rejects.toThrow(/exists/);
    expect(await engine.run('SELECT id FROM households')).toEqual([{ id: 7n }]);
    await engine.run('DROP TABLE households');
    expect(await check(engine, kit.kit)).toEqual(expected(engine, kit.kit));
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
    return rows.filter(([part]) => part === 1n).map((row) => row[place] as bigint | null);
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
    const rules = PRESETS['montpellier-cac']!;
    expect(kitOf(rules, 'spark')).toEqual(kitOf(rules, 'spark'));
  });
});
