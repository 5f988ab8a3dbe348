import { expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { addPool, caisseRules, computeTotals, parsePopulation, type TotalsResult } from '../../src/population/index.ts';

type Rules = CaisseDocument['rules'][number] & Pick<CaisseDocument, 'unit'>;

/** The totals of a CSV text under some rules. */
function totalsOf({ unit = 'household', ...rules }: Omit<Rules, 'from'>, text: string, weight?: string): TotalsResult {
  const caisse = defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'essai',
    name: 'Essai',
    unit,
    rules: [{ from: '2026-01', ...rules }],
  });
  const found = caisseRules(caisse, '2026-01');
  if (!found.ok) throw new Error('a month of the rules');
  const computed = found.pool === null ? [] : Object.values(found.pool.inputs);
  const parsed = parsePopulation(text, found.rules, { computed, ...(weight === undefined ? {} : { weight }) });
  if (!parsed.ok) return parsed;
  const pooled = found.pool === null ? parsed : addPool(parsed.population, found.pool);
  return pooled.ok ? computeTotals(pooled.population, found.rules) : pooled;
}

it('leaves a row whose choice is refused out of every sum, and counts it', () => {
  const rules = {
    contribution: { kind: 'free', minimum: 20, maximum: 70, step: 5 },
    allocation: { kind: 'flat', amount: 100 },
  } as const;
  expect(totalsOf(rules, 'chosen\n5\n22\n500000\n25\n70\n')).toMatchObject({
    all: {
      rows: 5,
      totals: {
        eligible: { sum: '5' },
        'refused-choice': { sum: '3' },
        contribution: { sum: '95' },
        allocation: { sum: '200' },
        net: { sum: '105' },
      },
    },
  });
});

it('counts rows of several members before a caisse of participants, and leaves them out of every sum', () => {
  const rules = {
    unit: 'participant',
    contribution: { kind: 'free', minimum: 20 },
    allocation: { kind: 'flat', amount: 100, per: 'member' },
  } as const;
  expect(totalsOf(rules, 'members,chosen\n1,30\n4,40\n2,40\n1,5\n')).toMatchObject({
    all: {
      rows: 4,
      totals: {
        'not-alone': { sum: '2' },
        'refused-choice': { sum: '1' },
        contribution: { sum: '30' },
        allocation: { sum: '100' },
      },
    },
  });
});

it('has a column for each payer', () => {
  const rules = {
    contribution: {
      kind: 'payroll',
      base: 'income',
      employeeRate: '5 %',
      employerRate: '5 %',
      thirdPayers: [{ id: 'ccas', label: 'CCAS', when: { kind: 'orientation' } }],
    },
    allocation: { kind: 'top-up', target: 300 },
  } as const;
  expect(totalsOf(rules, 'income,orientation\n5000,no\n3000,yes\n')).toMatchObject({
    all: {
      totals: {
        contribution: { sum: '250' },
        'third-payer.ccas': { sum: '150' },
        employer: { sum: '400' },
        'top-up': { sum: '200' },
        allocation: { sum: '600' },
        net: { sum: '350' },
      },
    },
  });
});

const POOL = { contribution: { kind: 'free' }, allocation: { kind: 'mean' } } as const;

it('computes a pool from all rows', () => {
  expect(totalsOf(POOL, 'chosen\n10,01\n0\n50\n'.replace('10,01', '"10,01"'))).toMatchObject({
    all: { totals: { contribution: { sum: '60.01' }, allocation: { sum: '60.01' }, net: { sum: '0' } } },
  });
});

it('knows no share of a pool while one payment is unknown', () => {
  expect(totalsOf(POOL, 'chosen,x\n10,1\n,1\n')).toMatchObject({
    all: { totals: { allocation: { known: '0' } } },
    incomplete: { allocation: { rows: 2 } },
  });
});

it('refuses weights for a pool', () => {
  expect(totalsOf(POOL, 'chosen,weight\n10,2\n', 'weight')).toMatchObject({
    ok: false,
    diagnostics: [{ code: 'CAISSE-POOL-WEIGHT' }],
  });
});

it('counts the days of the month of the rules, without a column for them', () => {
  const rules = {
    contribution: { kind: 'none' },
    allocation: { kind: 'flat', amount: 93, proRata: { by: 'day' } },
  } as const;
  expect(totalsOf(rules, 'id,daysPresent\n1,10\n2,31\n3,\n')).toMatchObject({
    all: { rows: 3, totals: { allocation: { sum: '216', known: '3' } } },
  });
});
