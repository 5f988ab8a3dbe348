import { describe, expect, it } from 'vitest';
import { type Cents, cents, month } from '../../src/money/index.ts';
import {
  type FundPlan,
  type Monthly,
  type PlanGroup,
  type PlanSubsidy,
  simulateFund,
} from '../../src/simulation/index.ts';
import { ratioOf } from '../../src/simulation/share-of.ts';

const group = (label: string, households: Monthly<number>, paid: number, received: number): PlanGroup => {
  const each = (amount: number): Monthly<Cents<'once'>> =>
    Array.isArray(households)
      ? (households as readonly number[]).map((count) => cents(count * amount, 'once'))
      : cents((households as number) * amount, 'once');
  return {
    label,
    households,
    flows: [
      { id: 'contribution', from: 'household', to: 'fund', total: each(paid) },
      { id: 'allocation', from: 'fund', to: 'household', total: each(received) },
    ],
  };
};

const city = (...months: readonly string[]): PlanSubsidy => ({
  label: 'Ville',
  funder: 'town',
  payments: months.map((month) => ({ month, amount: cents(600_000, 'once') })),
});

/** The published budget of Paris: 100 households, 40 € paid, 100 € received, 60 € from the city, four months. */
const paris: FundPlan = {
  start: month('2024-09'),
  months: 4,
  openingReserve: cents(0, 'once'),
  groups: [group('foyers', 100, 4000, 10_000)],
  paymentRate: 1,
  takeUp: 1,
  unspent: 'stays-in-fund',
  subsidies: [city('2024-09', '2024-10', '2024-11', '2024-12')],
  costs: [],
};

describe('simulateFund', () => {
  it('gives the published public cost of Paris: 24 000 €, 60 € per household and month', () => {
    const { summary } = simulateFund(paris);
    expect(summary.publicSubsidies).toBe(2_400_000);
    expect(summary.publicPerHouseholdMonth).toBe(6000);
    expect(summary.toBeFundedPerHouseholdMonth).toBe(6000);
    expect(summary.coverage).toBe('0.4');
    expect(summary.closingReserve).toBe(0);
    expect(summary.firstBelowZero).toBeNull();
  });

  it('gives the published coverage of the Ariège: 38 € of 50 € are 76 %', () => {
    expect(ratioOf(cents(3800, 'once'), cents(5000, 'once'))).toBe('0.76');
  });

  it('reports the first negative month and the lowest reserve if the city stops after two months', () => {
    const { summary } = simulateFund({ ...paris, subsidies: [city('2024-09', '2024-10')] });
    expect(summary.firstBelowZero).toBe('2024-11');
    expect(summary.lowest).toEqual({ month: '2024-12', reserve: -1_200_000 });
  });

  it('applies the last figure of a list to later months', () => {
    const { months } = simulateFund({
      ...paris,
      groups: [group('foyers', [20, 50, 100], 0, 100)],
    });
    expect(months.map((each) => each.households)).toEqual([20, 50, 100, 100]);
  });

  it('rounds each line once, ties away from zero', () => {
    const plan: FundPlan = {
      ...paris,
      months: 1,
      groups: [group('un foyer', 1, 5, 15)],
      paymentRate: '0.5',
      takeUp: '0.1',
      subsidies: [],
    };
    const [only] = simulateFund(plan).months;
    expect([only?.contributionsPaid, only?.allocationsSpent]).toEqual([3, 2]);
  });

  it('simulates a nation: thirty million households at 300 € a month for a year', () => {
    const { summary } = simulateFund({
      ...paris,
      months: 12,
      groups: [group('France', 30_000_000, 0, 30_000)],
    });
    expect(summary.allocationsSpent).toBe(30_000_000 * 30_000 * 12);
  });

  it.each([0, -1, 1.5, 601, Number.NaN])('refuses %s months by the limits of their number', (months) => {
    expect(() => simulateFund({ ...paris, months })).toThrow(
      new RangeError(`plan.months: ${months} is not a whole number from 1 to 600`),
    );
  });

  it.each([
    ['start', { start: '2024-13' }],
    ['subsidies[0].payments[1].month', { subsidies: [city('2024-09', 'janvier')] }],
    ['subsidies[0].onlyFor.costs', { subsidies: [{ ...city('2024-09'), onlyFor: { costs: [0] } }] }],
    ['arrears.after', { arrears: { share: 1, after: -1 } }],
    ['paymentRate', { paymentRate: '1.01' }],
    ['takeUp', { takeUp: [] }],
    ['groups[0].households', { groups: [{ ...paris.groups[0]!, households: -1 }] }],
    ['groups[0].households', { groups: [{ ...paris.groups[0]!, households: 1.5 }] }],
    ['groups[0].refused', { groups: [{ ...paris.groups[0]!, refused: -1 }] }],
    ['costs[0].amount', { costs: [{ label: 'loyer', per: 'month' as const, amount: -1 as never }] }],
  ])('refuses a plan by the name of its wrong number: %s', (name, change) => {
    expect(() => simulateFund({ ...paris, ...change })).toThrow(RangeError);
    expect(() => simulateFund({ ...paris, ...change })).toThrow(name);
  });
});
