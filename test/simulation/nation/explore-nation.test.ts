import { describe, expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../../src/caisse/index.ts';
import { type DeclaredAssumption, exploreNation, type ExploreNationResult } from '../../../src/simulation/nation.ts';
import { MONTH, populationOf } from './any-nation.ts';

const document: CaisseDocument = {
  schema: 1,
  id: 'net',
  name: 'Coût net',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'flat', amount: 40 },
      allocation: { kind: 'flat', amount: 100 },
    },
  ],
};

const declared = (id: string, vary: string, value: string): DeclaredAssumption => ({
  id,
  label: id,
  vary,
  values: [{ id: 'only', value }],
  central: 'only',
});

function explored(...assumptions: readonly DeclaredAssumption[]): ExploreNationResult {
  const population = populationOf({ document, rows: [{ household: { members: [{ age: 40 }] }, weight: 100 }] });
  return exploreNation(defineCaisse<CaisseDocument>(document), MONTH, population, { schema: 1, assumptions });
}

describe('exploreNation', () => {
  it('refuses a list without assumptions', () => {
    expect(explored()).toEqual({
      ok: false,
      diagnostics: [{ code: 'CAISSE-FUND-LIST-EMPTY', severity: 'error', path: ['assumptions'], details: {} }],
    });
  });

  it('adds up several shares of one flow', () => {
    const found = explored(
      declared('income-tax', 'lost:contributions', '10 %'),
      declared('csg', 'lost:contributions', '5 %'),
      declared('rsa', 'saved:allocations', '20 %'),
    );
    expect(found.ok ? found.explored.central.outcome : found).toMatchObject({ left: '-6000', net: '-4600' });
    expect(found.ok && found.explored.measure).toBe('net');
  });

  it('takes the shares of household contributions without what employers and third payers pay, refused and undecided households apart', () => {
    const paid: CaisseDocument = {
      ...document,
      rules: [
        {
          from: '2026-01',
          eligibility: { kind: 'resources', quantity: 'income', is: 'at-most', limit: 2000 },
          contribution: {
            kind: 'payroll',
            base: 'income',
            employeeRate: '4 %',
            employerRate: '1 %',
            thirdPayers: [{ id: 'ccas', label: 'CCAS', when: { kind: 'orientation' } }],
          },
          allocation: { kind: 'flat', amount: 100 },
        },
      ],
    };
    const row = (income: number | null, oriented: boolean) => ({
      household: {
        members: [{ age: 40 }],
        resources: income === null ? {} : { income },
        answers: { orientation: oriented },
      },
      weight: 10,
    });
    // Paid by itself, paid by the third payer, refused, undecided.
    const rows = [row(1000, false), row(1000, true), row(3000, false), row(null, false)];
    const found = exploreNation(defineCaisse<CaisseDocument>(paid), MONTH, populationOf({ document: paid, rows }), {
      schema: 1,
      assumptions: [declared('a', 'lost:contributions', '50 %'), declared('b', 'saved:employer', '10 %')],
    });
    expect(found.ok ? found.explored.central.outcome : found).toMatchObject({
      paid: '1000',
      cost: '2000',
      left: '-1000',
      net: '-1180',
      unknownRows: 1,
    });
  });

  it.each(['take-up', 'replaced', 'persons'])('refuses two assumptions about %s', (vary) => {
    const value = vary === 'persons' ? '10' : '50 %';
    const found = explored(declared('a', vary, value), declared('b', vary, value));
    expect(!found.ok && found.diagnostics).toMatchObject([
      { code: 'CAISSE-ASSUMPTION-TWICE', path: ['assumptions', 1, 'vary'], details: { vary, first: 'a' } },
    ]);
  });
});
