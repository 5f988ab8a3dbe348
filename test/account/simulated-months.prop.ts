import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  accountPolicies,
  type AccountPolicies,
  type Entry,
  fundStatements,
  keepJournal,
  replay,
} from '../../src/account/index.ts';
import { assessHousehold, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { addMonths, cents, splitAmount } from '../../src/money/index.ts';
import { type FundMonth, type FundPlan, planFund, simulateFund } from '../../src/simulation/index.ts';
import { anyScenarioDocument, SCENARIO } from '../simulation/any-scenario.ts';
import { anyPlan } from '../simulation/any-plan.ts';
import { KEEPS } from './histories.ts';

const ACCOUNTS = ['a', 'b', 'c'];

const share = (amount: number, weights: readonly number[]): readonly number[] =>
  amount === 0 ? weights.map(() => 0) : splitAmount(cents(amount, 'once'), weights);

/** The entries of the facts of a simulation: each amount is split over three accounts, none pays more than it owes, and the oldest credit of all is spent first. */
function entriesOf(plan: FundPlan, months: readonly FundMonth[], weights: readonly number[]): readonly Entry[] {
  const entries: Entry[] = [];
  const layers: { readonly month: string; readonly left: number[] }[] = [];
  /** What each account owes of the contributions of each month. */
  const owed = new Map<string, number[]>();
  for (const month of months) {
    const at = `${month.month}-15T12:00:00Z`;
    const each = (
      amount: number,
      make: (account: string, part: number) => Omit<Entry, 'id' | 'at' | 'rules'>,
      by: readonly number[] = weights,
    ): void => {
      for (const [place, part] of share(amount, by).entries()) {
        if (part === 0) continue;
        entries.push({ id: `e${entries.length}`, at, rules: 'r1', ...make(ACCOUNTS[place]!, part) } as Entry);
      }
    };
    const of = { month: month.month };
    for (const { from, to, due, paid } of month.flows) {
      if (from === 'household' && to === 'fund') {
        const parts = share(due, weights);
        each(due, (account, amount) => ({ kind: 'contribution-due', account, amount, ...of }) as never);
        each(paid, (account, amount) => ({ kind: 'contribution-paid', account, amount, ...of }) as never, parts);
        const before = owed.get(month.month) ?? ACCOUNTS.map(() => 0);
        const paidParts = share(paid, parts);
        owed.set(
          month.month,
          before.map((left, place) => left + parts[place]! - paidParts[place]!),
        );
      }
      if (from.startsWith('third-payer:')) {
        const thirdPayer = from.slice('third-payer:'.length);
        each(due, (account, amount) => ({ kind: 'contribution-due', account, amount, thirdPayer, ...of }) as never);
      }
    }
    const earlier = addMonths(month.month, -(plan.arrears?.after ?? 0));
    each(
      month.latePayments,
      (account, amount) => ({ kind: 'contribution-paid', account, amount, month: earlier }) as never,
      owed.get(earlier),
    );
    each(month.allocationsCredited, (account, amount) => ({ kind: 'credit', account, amount, ...of }) as never);
    layers.push({ month: month.month, left: [...share(month.allocationsCredited, weights)] });
    const spent = spend(layers, month.allocationsSpent);
    for (const [place, covered] of spent.entries()) {
      if (covered === 0) continue;
      const lines = [{ id: 'l1', covered }];
      entries.push({
        id: `e${entries.length}`,
        at,
        rules: 'r1',
        kind: 'purchase',
        account: ACCOUNTS[place]!,
        place: 'p',
        lines,
      });
    }
    const closing = `${addMonths(month.month, 1)}-02T12:00:00Z`;
    entries.push({ id: `e${entries.length}`, at: closing, rules: 'r1', kind: 'close-month', month: month.month });
    expire(layers, plan, month.month);
  }
  return entries;
}

function spend(layers: readonly { readonly left: number[] }[], spent: number): readonly number[] {
  const taken = ACCOUNTS.map(() => 0);
  let left = spent;
  for (const layer of layers) {
    for (const [place, amount] of layer.left.entries()) {
      const part = Math.min(left, amount);
      layer.left[place] = amount - part;
      taken[place] = taken[place]! + part;
      left -= part;
    }
  }
  expect(left).toBe(0);
  return taken;
}

function expire(
  layers: { readonly month: string; readonly left: number[] }[],
  { unspent }: FundPlan,
  month: string,
): void {
  if (unspent === 'carries-over') return;
  const after = unspent === 'stays-in-fund' ? 0 : unspent.expiresAfter;
  for (const layer of layers) if (addMonths(layer.month, after) <= month) layer.left.fill(0);
}

function compare(plan: FundPlan, weights: readonly number[]): void {
  const { months } = simulateFund(plan);
  const entries = entriesOf(plan, months, weights);
  const policies: AccountPolicies = { ...KEEPS, from: '2020-01' as AccountPolicies['from'], unspent: plan.unspent };
  const journal = keepJournal(entries, [policies]);
  expect(journal.diagnostics).toEqual([]);
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  const statements = new Map(years.flatMap((year) => fundStatements(journal, year)).map((each) => [each.month, each]));
  let unpaid = 0;
  for (const month of months) {
    const found = statements.get(month.month)!;
    const thirdPayers = month.flows.reduce(
      (sum, { from, paid }) => sum + (from.startsWith('third-payer:') ? paid : 0),
      0,
    );
    unpaid += month.unpaid;
    const isLateInMonth = plan.arrears?.after === 0;
    expect(found).toEqual({
      month: month.month,
      contributionsDue: month.contributionsDue,
      contributionsPaid: month.contributionsPaid + (isLateInMonth ? month.latePayments : 0),
      latePayments: isLateInMonth ? 0 : month.latePayments,
      othersPaid: thirdPayers,
      allocationsCredited: month.allocationsCredited,
      allocationsSpent: month.allocationsSpent,
      creditExpired: month.creditExpired,
      balance: month.contributionsPaid + month.latePayments + thirdPayers - month.allocationsSpent,
      creditOutstanding: month.creditOutstanding,
      arrears: month.arrears + unpaid,
    });
  }
}

const anyWeights = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9), fc.nat(9));

it('the months of the ledger are those of a simulation of the same facts, to the cent', () => {
  fc.assert(
    fc.property(anyScenarioDocument(), anyWeights, (document, weights) => {
      const planned = planFund(defineCaisse<CaisseDocument>(document), SCENARIO);
      if (planned.ok) compare(planned.plan, weights);
    }),
  );
});

it('the months of the ledger are those of a simulated budget, to the cent', () => {
  fc.assert(fc.property(anyPlan(), anyWeights, compare));
});

/** A caisse that has published only a part of its rules of accounts: its households, of which one is refused and some are paid for. */
const partlyPublished = (others: readonly object[] = []): CaisseDocument => {
  const group = (label: string, households: number, answers: object): object => ({
    label,
    households,
    household: { members: [{ age: 34 }], answers },
  });
  return {
    schema: 1,
    id: 'exemple',
    name: 'Exemple',
    rules: [
      {
        from: '2026-01',
        eligibility: { kind: 'membership' },
        contribution: {
          kind: 'flat',
          amount: '33.33',
          thirdPayers: [{ id: 'ccas', label: 'CCAS', when: { kind: 'orientation' } }],
        },
        allocation: { kind: 'flat', amount: 100 },
        accounts: { unspent: { expiresAfter: 1 }, others: 'undocumented' },
      },
    ],
    scenarios: {
      [SCENARIO]: {
        label: 'Une année',
        start: '2026-01',
        months: 12,
        openingReserve: { value: 5000, assumption: 'inventée' },
        takeUp: { value: '35 %', assumption: 'inventée' },
        unspent: { expiresAfter: 1 },
        groups: [
          group('admis', 3, { membership: true, orientation: false }),
          group('tiers payeur', 2, { membership: true, orientation: true }),
          group('refusé', 1, { membership: false, orientation: false }),
          ...others,
        ],
      },
    },
  } as unknown as CaisseDocument;
};

it('rules of accounts that are published in part: the months are those of the simulation, with a refused household and a third payer', () => {
  const caisse = defineCaisse<CaisseDocument>(partlyPublished());
  const planned = planFund(caisse, SCENARIO);
  if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
  const { months } = simulateFund(planned.plan);
  expect(months[0]).toMatchObject({ contributionsDue: 9999, allocationsCredited: 50_000 });
  for (const weights of [
    [1, 1, 1],
    [5, 0, 2],
  ]) {
    compare(planned.plan, weights);
    // The caisse itself states too little for a replay: each entry is refused and named.
    const entries = entriesOf(planned.plan, months, weights);
    const refused = replay(entries, accountPolicies(caisse)).diagnostics;
    expect(refused.map(({ code }) => code)).toEqual(entries.map(() => 'CAISSE-ACCOUNT-NO-POLICIES'));
  }
});

it('rules of accounts that are published in part: an undecided household has no net amount yet, and the plan names what is missing', () => {
  const undecided = { members: [{ age: 34 }], answers: { orientation: false } };
  const group = { label: 'indécis', households: 1, household: undecided };
  const caisse = defineCaisse<CaisseDocument>(partlyPublished([group]));
  expect(planFund(caisse, SCENARIO)).toMatchObject({
    ok: false,
    diagnostics: [{ code: 'CAISSE-FUND-INCOMPLETE' }],
  });
  const assessed = assessHousehold(caisse, undecided, '2026-01');
  expect(assessed).toMatchObject({
    ok: true,
    assessment: { verdict: { status: 'undecided' }, net: { status: 'incomplete', missing: ['membership'] } },
  });
});
