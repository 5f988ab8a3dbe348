/** Codes that no document provokes: what does. */
import { describe, expect, it, vi } from 'vitest';
import { type CaisseDocument, computeCurves, defineCaisse } from '../../src/caisse/index.ts';
import { openDuck } from '../../src/cli/duckdb.ts';
import { simulateScenarios } from '../../src/cli/simulate-scenarios.ts';
import type { Diagnostic } from '../../src/money/index.ts';
import { type Column, computeTotals, openColumns, type Table } from '../../src/population/index.ts';
import { checkRule, type InputNode, type RuleNode } from '../../src/rule/index.ts';
import { renderDiagnostic } from '../../src/text/index.ts';

vi.mock('@duckdb/node-api', () => Promise.reject(new Error('not installed')));

const caisse = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'proportional', base: 'income', rate: '2 %' },
      allocation: { kind: 'none' },
    },
  ],
});

const income: InputNode = { kind: 'input', name: 'income', type: 'money', decimals: 2, minimum: '0', maximum: '9000' };
const home: InputNode = { kind: 'input', name: 'home', type: 'category', options: ['nord'], open: false };

const cells = (...values: readonly number[]) => ({
  values: Float64Array.from(values),
  smallest: Math.min(...values),
  largest: Math.max(...values),
  absent: null,
});
const numbers = (decimals: number, ...values: readonly number[]): Column => ({
  kind: 'number',
  decimals,
  ...cells(...values),
});
const words = (...of: readonly string[]): Column => ({ kind: 'category', words: of, ...cells(0) });
const table = (name: string, column: Column, rows = 1): Table => ({
  rows,
  columns: { [name]: column },
  members: [],
  uncounted: null,
});

type Answer = { readonly ok: true } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const read = (rule: RuleNode, of: Table): Answer => openColumns({ rule }, of);
const many = Array.from({ length: 10_001 }, (_, place) => place);
const household = { members: [{}] };

describe('a code that no document provokes', () => {
  it.each<readonly [string, () => Answer | Promise<Answer> | readonly Diagnostic[]]>([
    ['CAISSE-CURVE-RANGE', () => computeCurves(caisse, household, '2026-11', { input: 'income', from: 9, to: 3 })],
    [
      'CAISSE-CURVE-INPUT-UNKNOWN',
      () => computeCurves(caisse, household, '2026-11', { input: 'incone', from: 0, to: 3 }),
    ],
    ['CAISSE-COLUMN-MISSING', () => read(income, table('incone', numbers(2, 1)))],
    ['CAISSE-COLUMN-KIND', () => read(income, table('income', words('nord')))],
    ['CAISSE-COLUMN-DECIMALS', () => read(income, table('income', numbers(3, 1)))],
    ['CAISSE-COLUMN-RANGE', () => read(income, table('income', numbers(2, 900_001)))],
    ['CAISSE-COLUMN-OPTION-UNKNOWN', () => read(home, table('home', words('nord', 'sud')))],
    ['CAISSE-COLUMN-LENGTH', () => read(income, table('income', numbers(2, 1, 2)))],
    [
      'CAISSE-GROUPS-TOO-MANY',
      () =>
        computeTotals(
          { table: table('income', numbers(2, ...many), many.length), weights: null },
          { income },
          { by: 'income' },
        ),
    ],
    ['CAISSE-FUND-NO-SCENARIO', () => simulateScenarios(caisse, { id: undefined, months: undefined, language: 'fr' })],
    ['CAISSE-DUCKDB-MISSING', () => openDuck()],
    [
      'CAISSE-RULE-TOO-MANY-BRACKETS',
      () =>
        checkRule({
          kind: 'marginal-scale',
          base: income,
          brackets: many.slice(0, 1001).map((from) => ({ from: String(from), rate: '0' })),
        }),
    ],
    ['CAISSE-RULE-NUMBER-UNREADABLE', () => checkRule({ kind: 'constant', type: 'money', value: '1e3' })],
  ])('%s', async (code, provoke) => {
    const answer = await provoke();
    const diagnostics = 'ok' in answer ? (answer.ok ? [] : answer.diagnostics) : answer;
    expect([...new Set(diagnostics.map((problem) => problem.code))]).toEqual([code]);
    for (const language of ['fr', 'en'] as const) {
      expect(renderDiagnostic(diagnostics[0]!, language)).not.toMatch(/CAISSE-|[{}]|undefined|NaN|\[object/);
    }
  });
});
