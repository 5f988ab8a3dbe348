import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { renderTextTable, tabulateFund, withoutIdleColumns } from '../../src/report/index.ts';
import { simulateFund } from '../../src/simulation/index.ts';
import { anyPlan } from '../simulation/any-plan.ts';

/** The value of a French cell, in cents. */
function read(cell: string): number {
  const digits = cell.replace(/[\u202F\u00A0,]/g, '');
  expect(digits).toMatch(/^-?\d+$/);
  return Number(digits);
}

describe('tabulateFund', () => {
  test.prop([anyPlan(), fc.boolean()])('the lines of a fund’s table add up as printed', (plan, all) => {
    const table = tabulateFund(simulateFund(plan));
    const shown = all ? table : withoutIdleColumns(table);
    const [, ...lines] = renderTextTable(shown, 'fr', { width: 400 }).filter(
      (line) => /\d,\d\d/.test(line) || line.includes('Mois'),
    );
    const keys = shown.columns.filter(({ kind }) => kind === 'cents').map(({ key }) => key);
    const rows = lines.map((line) => {
      const cells = line
        .trim()
        .split(/ {2,}/)
        .filter((cell) => cell.includes(','));
      return Object.fromEntries(cells.map((cell, place) => [keys[place]!, read(cell)]));
    });
    const months = rows.slice(0, plan.months);
    const total = rows[plan.months];
    let reserve: number = plan.openingReserve;
    for (const {
      balance = 0,
      closingReserve,
      creditOutstanding = 0,
      dedicatedFunds = 0,
      netReserve,
      ...flows
    } of months) {
      expect(Object.values(flows).reduce((sum, flow) => sum + flow, 0)).toBe(balance);
      reserve += balance;
      expect(closingReserve).toBe(reserve);
      // The net reserve has a column unless it is the reserve in all months.
      expect(netReserve ?? reserve).toBe(reserve - creditOutstanding - dedicatedFunds);
    }
    for (const [key, sum] of Object.entries(total ?? {})) {
      expect(months.reduce((added, row) => added + (row[key] ?? 0), 0)).toBe(sum);
    }
  });
});
