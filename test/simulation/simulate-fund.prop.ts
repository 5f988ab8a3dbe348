import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulateFund } from '../../src/simulation/index.ts';
import { anyPlan } from './any-plan.ts';

describe('simulateFund', () => {
  it('every movement has a payer and a payee, and all accounts sum to zero', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const accounts = new Map<string, number>([['fund', plan.openingReserve]]);
        for (const { movements, closingReserve } of simulateFund(plan).months) {
          for (const { from, to, amount } of movements) {
            expect(from).not.toBe(to);
            expect(amount).toBeGreaterThan(0);
            accounts.set(from, (accounts.get(from) ?? 0) - amount);
            accounts.set(to, (accounts.get(to) ?? 0) + amount);
          }
          expect([...accounts.values()].reduce((sum, each) => sum + each, 0)).toBe(plan.openingReserve);
          expect(accounts.get('fund')).toBe(closingReserve);
        }
      }),
    );
  });

  it('the lines of a month add up to the change of the reserve', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        let reserve: number = plan.openingReserve;
        for (const month of simulateFund(plan).months) {
          expect(month.openingReserve).toBe(reserve);
          const { contributionsPaid, othersPaid, publicFlows, publicSubsidies, privateSubsidies } = month;
          const lines = contributionsPaid + othersPaid + publicFlows + publicSubsidies + privateSubsidies;
          const rent = month.flows.find(({ id }) => id === 'rent')?.paid ?? 0;
          expect(month.balance).toBe(lines - month.allocationsSpent - rent - month.costs);
          expect(month.closingReserve).toBe(month.openingReserve + month.balance);
          reserve = month.closingReserve;
        }
      }),
    );
  });

  it('all credit is spent, kept or returned to the fund', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const { months, summary } = simulateFund(plan);
        let carried = 0;
        for (const month of months) {
          expect(month.allocationsSpent).toBeLessThanOrEqual(carried + month.allocationsCredited);
          const left = carried + month.allocationsCredited - month.allocationsSpent;
          carried = plan.unspent === 'carries-over' ? left : 0;
          expect(month.creditOutstanding).toBe(carried);
        }
        if (plan.unspent === 'carries-over') {
          expect(summary.allocationsSpent + summary.creditOutstanding).toBe(summary.allocationsCredited);
        }
      }),
    );
  });

  it('the summary is the sum of the months, with their lowest and first negative reserves', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const { months, summary } = simulateFund(plan);
        const sum = (line: (month: (typeof months)[number]) => number): number =>
          months.reduce((total, month) => total + line(month), 0);
        expect(summary.contributionsPaid).toBe(sum((month) => month.contributionsPaid));
        expect(summary.contributionsDue).toBe(sum((month) => month.contributionsDue));
        expect(summary.publicSubsidies).toBe(sum((month) => month.publicSubsidies));
        expect(summary.costs).toBe(sum((month) => month.costs));
        expect(summary.householdMonths).toBe(sum((month) => month.households));
        expect(summary.closingReserve).toBe(summary.openingReserve + summary.balance);
        const reserves = months.map((month) => month.closingReserve);
        expect(summary.lowest.reserve).toBe(Math.min(...reserves));
        expect(summary.firstBelowZero).toBe(months.find((month) => month.closingReserve < 0)?.month ?? null);
      }),
    );
  });

  it('the first months of a longer plan are those of a shorter one', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const longer = simulateFund({ ...plan, months: plan.months + 3 });
        expect(longer.months.slice(0, plan.months)).toEqual(simulateFund(plan).months);
      }),
    );
  });
});
