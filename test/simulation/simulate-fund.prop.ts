import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, type Cents } from '../../src/money/index.ts';
import {
  type FundMonth,
  type FundPlan,
  type Monthly,
  type PlanSubsidy,
  simulateFund,
} from '../../src/simulation/index.ts';
import { figureAt } from '../../src/simulation/fund-plan.ts';
import { anyPlan } from './any-plan.ts';
import { expectSameLines } from './expect-same-lines.ts';

const isOfFund = (account: string): boolean =>
  ['fund', 'credit', 'arrears'].includes(account) || account.startsWith('dedicated:');

const add = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

describe('simulateFund', () => {
  it('every movement has a payer and a payee, and all accounts sum to zero', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const accounts = new Map<string, number>([['fund', plan.openingReserve]]);
        for (const { movements, balances, ...month } of simulateFund(plan).months) {
          for (const { from, to, amount } of movements) {
            expect(from).not.toBe(to);
            expect(amount).toBeGreaterThan(0);
            accounts.set(from, (accounts.get(from) ?? 0) - amount);
            accounts.set(to, (accounts.get(to) ?? 0) + amount);
          }
          expect(add([...accounts.values()])).toBe(plan.openingReserve);
          expect(balances).toEqual([...accounts].map(([account, amount]) => ({ account, amount })));
          expect(add([...accounts].filter(([name]) => isOfFund(name)).map(([, amount]) => amount))).toBe(
            month.closingReserve,
          );
          expect(accounts.get('credit') ?? 0).toBe(month.creditOutstanding);
          expect(0 - (accounts.get('arrears') ?? 0)).toBe(month.arrears);
          expect(accounts.get('fund')).toBe(month.netReserve + month.arrears);
          const dedicated = [...accounts].filter(([name]) => name.startsWith('dedicated:'));
          expect(add(dedicated.map(([, amount]) => amount))).toBe(month.dedicatedFunds);
          for (const [, amount] of dedicated) expect(amount).toBeGreaterThanOrEqual(0);
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
          const { contributionsPaid, latePayments, othersPaid, publicFlows, publicSubsidies, privateSubsidies } = month;
          const lines =
            contributionsPaid + latePayments + othersPaid + publicFlows + publicSubsidies + privateSubsidies;
          const rent = month.flows.find(({ id }) => id === 'rent')?.paid ?? 0;
          expect(month.balance).toBe(lines - month.allocationsSpent - rent - month.costs);
          expect(month.closingReserve).toBe(month.openingReserve + month.balance);
          expect(add(month.subsidies.map(({ amount }) => amount))).toBe(publicSubsidies + privateSubsidies);
          reserve = month.closingReserve;
        }
      }),
    );
  });

  it('the result of a month is what is earned less what is spent, whenever it is paid', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        let known: number = plan.openingReserve;
        for (const { result, netReserve, arrears } of simulateFund(plan).months) {
          expect(netReserve + arrears).toBe(known + result);
          known = netReserve + arrears;
        }
      }),
    );
  });

  it('all credit is spent, kept or returned to the fund', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const { unspent } = plan;
        let carried = 0;
        const { months, summary } = simulateFund(plan);
        for (const month of months) {
          const left = carried + month.allocationsCredited - month.allocationsSpent - month.creditExpired;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(month.creditOutstanding).toBe(left);
          if (unspent === 'stays-in-fund') expect(left).toBe(0);
          if (unspent === 'carries-over') expect(month.creditExpired).toBe(0);
          carried = left;
        }
        if (typeof unspent === 'object') {
          const young = add(
            months.slice(Math.max(0, months.length - unspent.expiresAfter)).map((month) => month.allocationsCredited),
          );
          expect(carried).toBeLessThanOrEqual(unspent.expiresAfter === 0 ? 0 : young);
        }
        expect(summary.allocationsSpent + summary.creditOutstanding + summary.creditExpired).toBe(
          summary.allocationsCredited,
        );
      }),
    );
  });

  it('contributions due are paid in their month, paid late, still expected or never paid', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const { summary } = simulateFund(plan);
        const { contributionsDue, contributionsPaid, latePayments, arrears, unpaid } = summary;
        expect(contributionsPaid + latePayments + arrears + unpaid).toBe(contributionsDue);
      }),
    );
  });

  it('restricted money pays only for its use, and what is left is shown', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const single: FundPlan = {
          ...plan,
          subsidies: plan.subsidies.map((subsidy, place) => ({ ...subsidy, label: `${place}` })),
        };
        const { months } = simulateFund(single);
        single.subsidies.forEach((subsidy) => {
          if (subsidy.onlyFor === undefined) return;
          let left = 0;
          for (const [index, month] of months.entries()) {
            const moved = (kind: string): number =>
              add(
                month.movements
                  .filter((each) => each.kind === kind && each.label === subsidy.label)
                  .map(({ amount }) => amount),
              );
            expect(moved('release')).toBeLessThanOrEqual(usesOf(subsidy, single, month, index));
            left += moved('subsidy') - moved('release');
            expect(left).toBeGreaterThanOrEqual(0);
            expect(month.balances.find(({ account }) => account === `dedicated:${subsidy.label}`)?.amount ?? 0).toBe(
              left,
            );
          }
        });
        for (const month of months) {
          const released = add(month.movements.filter(({ kind }) => kind === 'release').map(({ amount }) => amount));
          expect(released).toBeLessThanOrEqual(month.allocationsSpent + month.costs);
        }
      }),
    );
  });

  it('money for some groups pays no more than the credit of these groups', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const subsidies = plan.subsidies.map((subsidy, place) => ({ ...subsidy, label: `${place}` }));
        const { months } = simulateFund({ ...plan, subsidies });
        for (const asked of subsidies.map(groupsOf)) {
          if (asked === undefined) continue;
          const within = subsidies.filter((each) => groupsOf(each)?.every((place) => asked.includes(place)) === true);
          let [released, credited] = [0, 0];
          for (const [index, { movements }] of months.entries()) {
            released += add(
              movements
                .filter(({ kind, label }) => kind === 'release' && within.some((each) => each.label === label))
                .map(({ amount }) => amount),
            );
            credited += add(asked.map((place) => creditedTo(plan, place, index)));
            expect(released).toBeLessThanOrEqual(credited);
          }
        }
      }),
    );
  });

  const groupsOf = ({ onlyFor }: PlanSubsidy): readonly number[] | undefined =>
    typeof onlyFor === 'object' && 'groups' in onlyFor ? onlyFor.groups : undefined;

  /** The allocations that a group receives in a month. */
  const creditedTo = ({ groups }: FundPlan, place: number, index: number): number =>
    add(groups[place]!.flows.filter(({ id }) => id === 'allocation').map(({ total }) => figureAt(total, index)));

  /** What a month spends on the use of a subsidy; allocations of groups are at most what all groups spend. */
  function usesOf({ onlyFor }: PlanSubsidy, plan: FundPlan, month: FundMonth, index: number): number {
    if (typeof onlyFor !== 'object' || 'groups' in onlyFor) return month.allocationsSpent;
    const costs = simulateFund({ ...plan, costs: onlyFor.costs.map((place) => plan.costs[place]!), subsidies: [] });
    return costs.months[index]!.costs;
  }

  it('a payment is made once, in the first month that has its households', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const { months } = simulateFund(plan);
        const made = months.reduce(
          (sum, { publicSubsidies, privateSubsidies }) => sum + publicSubsidies + privateSubsidies,
          0,
        );
        const expected = plan.subsidies.flatMap(({ payments }) =>
          payments.filter(({ month: from, households = 0 }) =>
            months.some(({ month, households: count }) =>
              households === 0 ? month === from : month >= from && from >= plan.start && count >= households,
            ),
          ),
        );
        expect(made).toBe(add(expected.map(({ amount }) => amount)));
      }),
    );
  });

  it('the summary is the sum of the months, with their lowest and first negative reserves', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const { months, summary } = simulateFund(plan);
        const sum = (line: (month: (typeof months)[number]) => number): number => add(months.map(line));
        expect(summary.contributionsPaid).toBe(sum((month) => month.contributionsPaid));
        expect(summary.contributionsDue).toBe(sum((month) => month.contributionsDue));
        expect(summary.publicSubsidies).toBe(sum((month) => month.publicSubsidies));
        expect(add(summary.funders.map(({ amount }) => amount))).toBe(
          summary.publicSubsidies + summary.privateSubsidies,
        );
        expect(summary.costs).toBe(sum((month) => month.costs));
        expect(summary.result).toBe(sum((month) => month.result));
        expect(summary.householdMonths).toBe(sum((month) => month.households));
        expect(summary.closingReserve).toBe(summary.openingReserve + summary.balance);
        const reserves = months.map((month) => month.closingReserve - month.dedicatedFunds);
        expect(summary.lowest.reserve).toBe(Math.min(...reserves));
        expect(summary.firstBelowZero).toBe(months[reserves.findIndex((reserve) => reserve < 0)]?.month ?? null);
        expect(summary.firstBelowRule).toBe(
          months.find((month) => month.reserveAsked !== null && month.netReserve < month.reserveAsked)?.month ?? null,
        );
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

  it('the order of the groups changes nothing but the cents of ties between money for some groups and other money', () => {
    fc.assert(
      fc.property(fc.oneof(anyPlan(), anyPlan().map(withFewCents)), (plan) => {
        const last = plan.groups.length - 1;
        const reversed: FundPlan = {
          ...plan,
          groups: [...plan.groups].reverse(),
          subsidies: plan.subsidies.map((subsidy) =>
            typeof subsidy.onlyFor === 'object' && 'groups' in subsidy.onlyFor
              ? { ...subsidy, onlyFor: { groups: subsidy.onlyFor.groups.map((place) => last - place) } }
              : subsidy,
          ),
        };
        expectSameLines(simulateFund(plan).months, simulateFund(reversed).months, {
          groups: plan.groups.length,
          isForGroups: plan.subsidies.some(({ onlyFor }) => typeof onlyFor === 'object' && 'groups' in onlyFor),
        });
      }),
    );
  });
});

/** A plan whose flows and payments are a few cents, so that the cents of its groups are often tied. */
function withFewCents(plan: FundPlan): FundPlan {
  const few = (amount: Cents<'once'>): Cents<'once'> => cents(amount % 7, 'once');
  const fewEach = (total: Monthly<Cents<'once'>>): Monthly<Cents<'once'>> =>
    Array.isArray(total) ? (total as readonly Cents<'once'>[]).map(few) : few(total as Cents<'once'>);
  return {
    ...plan,
    takeUp: ['0.5', '0.1', '0.9'],
    groups: plan.groups.map((group) => ({
      ...group,
      flows: group.flows.map((flow) => ({ ...flow, total: fewEach(flow.total) })),
    })),
    subsidies: plan.subsidies.map((subsidy) => ({
      ...subsidy,
      payments: subsidy.payments.map((payment) => ({ ...payment, amount: few(payment.amount) })),
    })),
  };
}
