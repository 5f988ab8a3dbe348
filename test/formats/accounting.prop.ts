import fc from 'fast-check';
import { expect, it } from 'vitest';
import { balancesOf, fundStatements, keepJournal } from '../../src/account/index.ts';
import {
  type AccountingRole,
  ASSOCIATION_PLAN,
  assumedAccounts,
  type CyclosBalance,
  expectedPayments,
  readAccountingPlan,
  readJournal,
  readPayments,
  reconcileBalances,
  renderAccounting,
} from '../../src/formats/index.ts';
import { addMonths, cents } from '../../src/money/index.ts';
import { anyAccountHistory, anyAccountPolicies } from '../../src/testing/account/any-account-history.ts';

const YEARS = ['2025', '2026', '2027', '2028'];

const anyJournal = fc
  .tuple(anyAccountHistory(), anyAccountPolicies())
  .map(([entries, policies]) => keepJournal(entries, policies));

/** A line of an accounting file, in cents. */
interface Line {
  readonly record: string;
  readonly account: string;
  readonly auxiliary: string;
  readonly date: string;
  readonly amount: number;
}

const inCents = (text: string): number => Number(text.replace(',', ''));

function linesOf(text: string): readonly Line[] {
  const [, ...rows] = text.split('\r\n').slice(0, -1);
  return rows.map((row) => {
    const cells = row.split('\t');
    expect(cells).toHaveLength(18);
    const [, , record = '', date = '', account = '', , auxiliary = '', , , , , debit = '', credit = ''] = cells;
    return { record, account, auxiliary, date, amount: inCents(debit) - inCents(credit) };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

it('every record of an accounting file has equal debits and credits', () => {
  fc.assert(
    fc.property(anyJournal, fc.constantFrom(...YEARS), (journal, year) => {
      const lines = linesOf(renderAccounting(journal, year));
      const records = [...new Set(lines.map(({ record }) => record))];
      for (const each of records) {
        expect(sum(lines.filter(({ record }) => record === each).map(({ amount }) => amount)) + 0).toBe(0);
      }
      expect(records).toEqual(records.map((_, place) => String(place + 1)));
      expect(lines.map(({ date }) => date)).toEqual(lines.map(({ date }) => date).sort());
      expect(lines.every(({ date }) => date.startsWith(year))).toBe(true);
      const months = Array.from({ length: 12 }, (_, place) => addMonths(`${year}-01`, place));
      const byMonth = months.flatMap((month) => linesOf(renderAccounting(journal, month)));
      const plain = ({ account, auxiliary, date, amount }: Line): string => `${account} ${auxiliary} ${date} ${amount}`;
      expect(byMonth.map(plain).sort()).toEqual(lines.map(plain).sort());
    }),
  );
});

/** A plan with an account of its own for each role. */
const PLAN = Object.fromEntries(
  Object.keys(ASSOCIATION_PLAN).map((role, place) => [role, { number: `40${place}`, label: role }]),
) as typeof ASSOCIATION_PLAN;

it('the balance of each account in an accounting file is that of its parties in the ledger', () => {
  fc.assert(
    fc.property(anyJournal, (journal) => {
      const lines = YEARS.flatMap((year) => linesOf(renderAccounting(journal, year, { plan: PLAN })));
      const balance = (role: AccountingRole, of?: string): number =>
        sum(
          lines
            .filter(({ account, auxiliary }) => account === PLAN[role].number && (of === undefined || auxiliary === of))
            // What a party receives is a credit.
            .map(({ amount }) => -amount),
        );
      const found = balancesOf(journal.closing).filter(({ item }) => item === null);
      const known = (...parties: readonly string[]): number =>
        sum(found.filter(({ party }) => parties.includes(party)).map(({ amount }) => amount)) + 0;
      expect(balance('contributions') + balance('allocations') + 0).toBe(known('fund'));
      expect(balance('expired') + 0).toBe(known('expired'));
      for (const id of ['a', 'b', 'c']) {
        expect(balance('credit', id) + 0).toBe(known(`member:${id}`, `held:${id}`));
        expect(balance('due', id) + 0).toBe(known(`due:${id}`));
      }
      const households = found.filter(({ party }) => party.startsWith('household:'));
      expect(balance('bank') + balance('advances') + 0).toBe(sum(households.map(({ amount }) => amount)) + 0);
      for (const { party, amount } of found) {
        const [kind, id] = party.split(':');
        if (kind === 'place') expect(balance('places', id)).toBe(amount);
        if (kind === 'third-payer') expect(balance('third-payers', id)).toBe(amount);
      }
    }),
  );
});

it('a number that an accounting file has is sourced, stated by the caisse or listed as assumed', () => {
  const roles = Object.keys(ASSOCIATION_PLAN) as AccountingRole[];
  fc.assert(
    fc.property(anyJournal, fc.constantFrom(...YEARS), fc.subarray(roles), (journal, year, stated) => {
      // Some numbers that the caisse states are those of the proposal.
      const rows = stated.map((role, place) => `${role},${place % 2 === 0 ? ASSOCIATION_PLAN[role].number : '625'},x`);
      const read = readAccountingPlan(['role,account,label', ...rows].join('\n'));
      if (!read.ok) throw new Error('plan');
      const assumed = assumedAccounts(journal, year, { plan: read.plan }).map(({ number }) => number);
      const used = new Set(linesOf(renderAccounting(journal, year, { plan: read.plan })).map(({ account }) => account));
      const known = new Set(['756', ...stated.map((role) => read.plan[role].number)]);
      const left = new Set(roles.filter((role) => !stated.includes(role)).map((role) => ASSOCIATION_PLAN[role].number));
      for (const number of used) expect(assumed.includes(number) || known.has(number)).toBe(true);
      for (const number of assumed) expect(used.has(number) && left.has(number) && number !== '756').toBe(true);
      expect(assumed).toEqual([...new Set(assumed)].sort());
    }),
  );
});

it('what a journal expects of payments is what its fund statements have as due, or as paid', () => {
  fc.assert(
    fc.property(anyJournal, fc.constantFrom(...YEARS), (journal, year) => {
      const months = fundStatements(journal, year);
      const total = (of: 'due' | 'paid'): number =>
        sum(expectedPayments(journal, year, { of }).map(({ amount }) => amount));
      expect(total('due')).toBe(sum(months.map(({ contributionsDue }) => contributionsDue)));
      expect(total('paid')).toBe(
        sum(months.map(({ contributionsPaid, latePayments }) => contributionsPaid + latePayments)),
      );
    }),
  );
});

it('a reconciliation of balances has the credit of every account and every balance once', () => {
  const anyBalance: fc.Arbitrary<CyclosBalance> = fc.record({
    user: fc.constantFrom('a', 'b', 'user-c', 'd'),
    balance: fc.integer({ min: -5000, max: 20_000 }).map((amount) => cents(amount, 'once')),
  });
  const members = [{ account: 'c', user: 'user-c', line: 2 }];
  fc.assert(
    fc.property(anyJournal, fc.array(anyBalance), (journal, balances) => {
      const { matched, different, unknown, repeated } = reconcileBalances(journal.closing, balances, members);
      const accounts = [...matched, ...different];
      expect(accounts.map(({ account }) => account).sort()).toEqual([...journal.closing.accounts.keys()].sort());
      const credit = balancesOf(journal.closing).filter(
        ({ party, item }) => item === null && /^(?:member|held):/.test(party),
      );
      expect(sum(accounts.map(({ ledger }) => ledger))).toBe(sum(credit.map(({ amount }) => amount)));
      const found = accounts.filter(({ other }) => other !== null).map(({ other }) => other ?? 0);
      const others = [...unknown, ...repeated].map(({ balance }) => balance);
      expect([...found, ...others].sort()).toEqual(balances.map(({ balance }) => balance).sort());
      for (const { ledger, other, difference } of accounts) expect(difference).toBe((other ?? 0) - ledger);
      expect(matched.every(({ difference }) => difference === 0)).toBe(true);
      expect(different.every(({ difference }) => difference !== 0)).toBe(true);
    }),
  );
});

it('any journal, list of payments or plan is read or refused, and never throws', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.json(),
    fc.array(fc.json()).map((lines) => lines.join('\n')),
    fc.string().map((text) => `id,account,date,amount\n${text}`),
    fc.string().map((text) => `role,account,label\n${text}`),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const { entries, fileLines, problems } = readJournal(text);
      expect(fileLines).toHaveLength(entries.length);
      expect(entries.length + problems.length).toBe(
        text
          .replace(/^\uFEFF/, '')
          .split('\n')
          .filter((line) => line.trim() !== '').length,
      );
      expect(typeof readPayments(text).ok).toBe('boolean');
      expect(typeof readAccountingPlan(text).ok).toBe('boolean');
    }),
  );
});
