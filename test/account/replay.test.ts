import { describe, expect, it } from 'vitest';
import {
  type AccountPolicies,
  balancesOf,
  type Entry,
  readSnapshot,
  replay,
  writeSnapshot,
} from '../../src/account/index.ts';
import { cents } from '../../src/money/index.ts';
import { history, KEEPS } from './histories.ts';

const amounts = (
  entries: readonly Entry[],
  policies: Partial<AccountPolicies> = {},
): Readonly<Record<string, number>> => {
  const { ledger, diagnostics } = replay(entries, [{ ...KEEPS, ...policies }]);
  expect(diagnostics).toEqual([]);
  return Object.fromEntries(
    balancesOf(ledger).map(({ party, item, amount }) => [item === null ? party : `${party} ${item}`, amount]),
  );
};

const codes = (entries: readonly unknown[], policies: Partial<AccountPolicies> = {}, more = {}): readonly string[] =>
  replay(entries, [{ ...KEEPS, ...policies }], more).diagnostics.map(
    ({ code, path }) => `${path[0] as number} ${code}`,
  );

const account = 'a';
const place = 'p';
const JAN = '2026-01';
const FEB = '2026-02';
const feb = '2026-02-03T10:00:00+01:00';
const mar = '2026-03-03T10:00:00+01:00';
const credit = (amount: number, month = JAN) => ({ kind: 'credit', account, month, amount }) as const;
const bought = (covered: number) => ({ kind: 'purchase', account, place, lines: [{ id: 'l1', covered }] }) as const;
const close = (month: string, at: string) => ({ kind: 'close-month', month, at }) as const;

describe('replay', () => {
  it('moves each amount between two parties', () => {
    expect(
      amounts(
        history(
          { kind: 'contribution-due', account, month: JAN, amount: 5000 },
          { kind: 'contribution-paid', account, month: JAN, amount: 2000 },
          { kind: 'contribution-due', account: 'b', month: JAN, amount: 3000, thirdPayer: 'ccas' },
          credit(15_000),
          bought(1250),
          { kind: 'hold', account, place, amount: 800 },
        ),
      ),
    ).toEqual({
      fund: 5000 + 3000 - 15_000,
      'place:p': 1250,
      'third-payer:ccas': -3000,
      'member:a': 15_000 - 1250 - 800,
      'held:a': 800,
      'due:a': -3000,
      'household:a': -2000,
    });
  });

  it('spends the oldest credit first, and lets it expire at the end of its last month', () => {
    const entries = history(
      credit(1000),
      { ...credit(500, FEB), at: feb },
      { ...bought(400), at: feb },
      close(JAN, feb),
    );
    expect(amounts(entries, { unspent: 'stays-in-fund' })).toEqual({
      fund: -1500,
      expired: 1000,
      'place:p': 400,
      'member:a': 100,
    });
    expect(amounts(entries, { unspent: { expiresAfter: 1 } })).toEqual({
      fund: -1500,
      'place:p': 400,
      'member:a': 1100,
    });
    const later = history(...[...entries, ...history(close(FEB, mar)).map((each) => ({ ...each, id: 'c2' }))]);
    expect(amounts(later, { unspent: { expiresAfter: 1 } })).toEqual({
      fund: -1500,
      'place:p': 400,
      expired: 600,
      'member:a': 500,
    });
  });

  it('refuses to spend, give or take back a product that the account was never credited with', () => {
    const unknown = { item: 'bagette' };
    const entries = history(
      { ...credit(10), item: 'baguette' },
      credit(10),
      { ...credit(10), account: 'b', item: 'cabas' },
      { ...bought(1), ...unknown },
      { kind: 'hold', account, place, amount: 1, ...unknown },
      { kind: 'transfer', account, to: 'b', amount: 1, ...unknown },
      { kind: 'correction', account, of: 'credit', month: JAN, amount: -1, ...unknown },
      { ...bought(11), item: 'baguette' },
      { ...bought(1), item: 'cabas' },
    );
    expect(codes(entries)).toEqual([
      ...[3, 4, 5, 6].map((entry) => `${entry} CAISSE-ACCOUNT-ITEM-UNKNOWN`),
      '7 CAISSE-ACCOUNT-CREDIT-SHORT',
      '8 CAISSE-ACCOUNT-ITEM-UNKNOWN',
    ]);
    expect(replay(entries, [KEEPS]).diagnostics.map(({ details }) => details)).toMatchObject([
      { entry: 'e3', account, item: 'bagette', nearest: 'baguette' },
      {},
      {},
      {},
      {},
      { entry: 'e8', item: 'cabas' },
    ]);
  });

  it('refuses a purchase beyond the credit, and shows the overspending of an offline till', () => {
    expect(codes(history(credit(1000), bought(1001)))).toEqual(['1 CAISSE-ACCOUNT-CREDIT-SHORT']);
    expect(codes(history(credit(1000), bought(1001)), { overdraft: cents(1, 'once') })).toEqual([]);
    const offline = history(
      credit(1000),
      { ...bought(1500), offline: true, till: 't1' },
      { ...credit(2000, FEB), at: feb },
    );
    expect(amounts(offline.slice(0, 2))['member:a']).toBe(-500);
    expect(amounts(offline)['member:a']).toBe(1500);
  });
});

describe('what an entry refers to', () => {
  const purchase = { ...bought(500), id: 'p', at: '2026-01-12T10:00:00+01:00' };
  const refund = { kind: 'refund', account, purchase: 'p', lines: [{ id: 'l1', amount: 100 }] } as const;
  const paid = { kind: 'contribution-paid', account, month: JAN, amount: 500, id: 'd' } as const;
  const back = { kind: 'contribution-charged-back', account, payment: 'd' } as const;
  const before = '2026-01-12T08:59:59Z';
  const after = '2026-01-12T09:00:00Z';

  it('is not dated after it, in the ledger and in its snapshot', () => {
    const from = (entries: readonly Entry[]) => {
      const read = readSnapshot(writeSnapshot(replay(entries, [KEEPS]).ledger));
      if (!read.ok) throw new Error('a snapshot');
      return read.ledger;
    };
    const at = purchase.at;
    for (const [entries, later] of [
      [[credit(1000), purchase], refund],
      [
        [{ ...credit(1000) }, { ...bought(500), id: 'p', at, offline: true, lines: [{ id: 'l1', covered: 2000 }] }],
        refund,
      ],
      [[{ ...paid, at }], back],
    ] as const) {
      const known = history(...entries);
      const [early] = history({ ...later, id: 'x', at: before });
      const [right] = history({ ...later, id: 'x', at: after });
      const whole = known.length;
      expect(codes([...known, early])).toEqual([`${whole} CAISSE-ACCOUNT-BEFORE-REFERENCE`]);
      expect(codes([...known, right])).toEqual([]);
      expect(codes([early], {}, { from: from(known) })).toEqual(['0 CAISSE-ACCOUNT-BEFORE-REFERENCE']);
      expect(codes([right], {}, { from: from(known) })).toEqual([]);
    }
  });
});

describe('the month of an entry', () => {
  const due = (month: string) => ({ kind: 'contribution-due', account, month, amount: 500 }) as const;
  const paid = (month: string) => ({ kind: 'contribution-paid', account, month, amount: 500 }) as const;
  const corrected = (month: string) => ({ kind: 'correction', of: 'credit', account, month, amount: 500 }) as const;

  it('is at most twelve months after that in which it counts', () => {
    for (const make of [(month: string) => credit(500, month), due, paid, corrected]) {
      expect(codes(history(credit(1000), make('2027-01')))).toEqual([]);
      expect(codes(history(credit(1000), make('2027-02')))).toEqual(['1 CAISSE-ACCOUNT-MONTH-FAR']);
    }
  });

  it('is at most twelve months before it for credit and contributions due', () => {
    for (const make of [(month: string) => credit(500, month), due]) {
      expect(codes(history(make('2025-01')))).toEqual([]);
      expect(codes(history(make('2024-12')))).toEqual(['0 CAISSE-ACCOUNT-MONTH-FAR']);
    }
    expect(codes(history(credit(1000), corrected('2024-12')))).toEqual([]);
  });

  it('is not before the account was opened', () => {
    for (const make of [(month: string) => credit(500, month), due, paid]) {
      expect(codes(history(credit(1000, FEB), make(JAN)))).toEqual([]);
      expect(codes(history(credit(1000, JAN), make('2025-12')))).toEqual(['1 CAISSE-ACCOUNT-BEFORE-OPENING']);
      expect(codes(history(credit(1000, '2025-12'), make('2025-12')))).toEqual([]);
      const january = replay(history(credit(1000, JAN)), [KEEPS]).ledger;
      const read = readSnapshot(writeSnapshot(january));
      expect(codes(history({ ...make('2025-12'), id: 'x' }), {}, { from: read.ok && read.ledger })).toEqual([
        '0 CAISSE-ACCOUNT-BEFORE-OPENING',
      ]);
    }
  });
});

it('names the line that a purchase does not have, with the nearest one', () => {
  const lines = [{ id: 'legumes', covered: 500 }];
  const entries = history(
    credit(1000),
    { kind: 'purchase', account, place, lines },
    { kind: 'refund', account, purchase: 'e2', lines: [{ id: 'legume', amount: 100 }] },
  );
  const [purchase] = entries.filter(({ kind }) => kind === 'purchase');
  const [problem] = replay(
    entries.map((entry) => (entry.kind === 'refund' ? { ...entry, purchase: purchase!.id } : entry)),
    [KEEPS],
  ).diagnostics;
  expect(problem).toMatchObject({
    code: 'CAISSE-ACCOUNT-REFUND-LINE',
    details: { line: 'legume', purchase: purchase!.id, nearest: 'legumes' },
  });
});
