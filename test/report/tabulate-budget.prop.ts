import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { tabulateBudget, tabulateFundersByMonth, tabulateFundersByYear } from '../../src/report/index.ts';
import type { Table } from '../../src/report/table.ts';
import { simulateFund } from '../../src/simulation/index.ts';
import { anyPlan } from '../simulation/any-plan.ts';

const amountKeys = ({ columns }: Table): readonly string[] =>
  columns.filter(({ kind }) => kind === 'cents').map(({ key }) => key);

/** Requires each total to be the sum of the rows above it. */
function expectSums(table: Table): void {
  for (const key of amountKeys(table)) {
    const sum = table.rows.reduce((added, row) => added + Number(row[key] ?? 0), 0);
    expect(table.total?.[key] ?? 0).toBe(sum);
  }
}

describe('tabulateBudget', () => {
  test.prop([anyPlan()])('the charges and the resources of a provisional budget have the same totals', (plan) => {
    const simulation = simulateFund(plan);
    const { charges, resources } = tabulateBudget(simulation);
    expectSums(charges);
    expectSums(resources);
    for (const key of amountKeys(charges)) expect(charges.total?.[key]).toBe(resources.total?.[key]);
    const result = charges.rows.at(-1);
    expect(result?.['total']).toBe(simulation.summary.result);
  });

  test.prop([anyPlan()])('support in kind stays apart, with its whole value', (plan) => {
    const simulation = simulateFund(plan);
    const { inKind, charges, resources } = tabulateBudget(simulation);
    expect(inKind?.total?.['total'] ?? 0).toBe(simulation.summary.inKind);
    const without = tabulateBudget(simulateFund({ ...plan, inKind: [] }));
    expect([charges, resources]).toEqual([without.charges, without.resources]);
  });
});

describe('tabulateFunders', () => {
  test.prop([anyPlan()])('the tables of funders add up to the subsidies of the simulation', (plan) => {
    const simulation = simulateFund(plan);
    const { publicSubsidies, privateSubsidies, funders } = simulation.summary;
    for (const table of [tabulateFundersByMonth(simulation), tabulateFundersByYear(simulation)]) {
      expectSums(table);
      expect(table.total?.['total']).toBe(publicSubsidies + privateSubsidies);
      for (const row of table.rows) {
        const parts = amountKeys(table).filter((key) => key !== 'total');
        expect(parts.reduce((sum, key) => sum + Number(row[key] ?? 0), 0)).toBe(row['total']);
      }
      expect(table.columns).toHaveLength(funders.length + 2);
    }
  });
});
