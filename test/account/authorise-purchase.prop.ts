import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isRecorded,
  append,
  authorisePurchase,
  availableCredit,
  balancesOf,
  type CoveredLine,
  type Entry,
  type Ledger,
  replay,
} from '../../src/account/index.ts';
import { recordIn } from '../../src/account/ledger/records.ts';
import { cents } from '../../src/money/index.ts';
import { anyAccountHistory, anyAccountPolicies } from '../../src/testing/account/any-account-history.ts';
import { history, KEEPS } from './histories.ts';

const once = (amount: number): CoveredLine['price'] => cents(amount, 'once');

const anyCover = fc
  .array(fc.record({ covered: fc.oneof(fc.constant(0), fc.nat(4000)), own: fc.nat(2000) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((lines) => ({
    lines: lines.map(({ covered, own }, place) => ({
      id: `l${place}`,
      price: once(covered + own),
      covered: once(covered),
      own: once(own),
    })),
  }));

const anyAt = fc
  .tuple(fc.constantFrom('2026-01', '2026-02', '2026-03', '2026-05'), fc.integer({ min: 10, max: 28 }))
  .map(([month, day]) => `${month}-${day}T18:30:00+01:00`);

describe('authorisePurchase', () => {
  it('what is authorised is covered and own money that sum to the price, on every line and in total', () => {
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), anyCover, anyAt, (entries, policies, cover, at) => {
        const { ledger } = replay(entries, policies);
        for (const account of ['a', 'b', 'nobody']) {
          const answer = authorisePurchase(ledger, { account, place: 'epicerie', at, cover }, policies);
          const sum = (key: 'covered' | 'own' | 'price'): number =>
            answer.lines.reduce((total, line) => total + line[key], 0);
          for (const [place, line] of answer.lines.entries()) {
            expect(line.covered + line.own).toBe(line.price);
            expect(line.covered).toBeLessThanOrEqual(cover.lines[place]!.covered);
            expect(line.covered).toBeGreaterThanOrEqual(0);
          }
          expect([sum('covered'), sum('own'), sum('price')]).toEqual([answer.covered, answer.own, answer.total]);
          const strict = policies.map((each) => ({ ...each, overdraft: once(0) }));
          const credit = availableCredit(ledger, account, at, strict);
          expect(answer.remaining).toBe(Math.max(0, credit - answer.covered));
          expect(answer.available).toBe(availableCredit(ledger, account, at, policies));
          expect(answer.verdict === 'authorised').toBe(answer.reasons.length === 0);
        }
      }),
    );
  });

  it('what was authorised at a sequence is accepted at that sequence, and refused at any other', () => {
    fc.assert(
      fc.property(
        anyAccountHistory(),
        anyAccountPolicies(),
        anyCover,
        anyAt,
        fc.integer({ min: -2, max: 2 }),
        (entries, policies, cover, at, off) => {
          const { ledger } = replay(entries, policies);
          for (const account of ['a', 'b', 'c']) {
            const answer = authorisePurchase(ledger, { account, place: 'epicerie', at, cover }, policies);
            if (answer.verdict === 'refused') continue;
            const entry = {
              id: 'till-1',
              kind: 'purchase',
              at,
              rules: 'r1',
              account,
              place: 'epicerie',
              lines: answer.entryLines,
            } as const;
            const accepted = append(ledger, entry, answer.expectedSequence, policies);
            // A month that is no longer remembered cannot be written.
            if (!accepted.ok) expect(accepted.diagnostics.map(({ code }) => code)).toEqual(['CAISSE-ACCOUNT-TOO-LATE']);
            else {
              expect(accepted.sequence).toBe(answer.expectedSequence + 1);
              expect(availableCredit(accepted.ledger, account, at, policies)).toBe(answer.available - answer.covered);
            }
            if (off === 0) continue;
            const stale = append(ledger, entry, answer.expectedSequence + off, policies);
            expect(stale).toMatchObject({ ok: false, diagnostics: [{ code: 'CAISSE-ACCOUNT-STALE' }] });
          }
        },
      ),
    );
  });
});

describe('tills at once', () => {
  /** A store that answers each request later, in an order that is drawn. */
  const till = async (
    scheduler: fc.Scheduler,
    store: { ledger: Ledger; paid: number },
    id: string,
    asked: number,
  ): Promise<void> => {
    const at = '2026-01-20T10:00:00+01:00';
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const seen = await scheduler.schedule(Promise.resolve(store.ledger), `${id} reads`).then(() => store.ledger);
      const line = { id: 'l1', price: once(asked), covered: once(asked), own: once(0) };
      const answer = authorisePurchase(seen, { account: 'a', place: 'p', at, cover: { lines: [line] } }, [KEEPS]);
      if (answer.verdict === 'refused') return;
      await scheduler.schedule(Promise.resolve(), `${id} writes`);
      const entry = {
        id,
        kind: 'purchase',
        at,
        rules: 'r1',
        till: id,
        account: 'a',
        place: 'p',
        lines: answer.entryLines,
      } as const;
      const answered = append(store.ledger, entry, answer.expectedSequence, [KEEPS]);
      if (answered.ok) {
        store.ledger = answered.ledger;
        store.paid += answer.covered;
        return;
      }
    }
  };

  it('the credit and what is held are never below zero, under any interleaving of tills that respect sequences', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 6 }),
        async (scheduler, asked) => {
          const opening = replay(history({ kind: 'credit', account: 'a', month: '2026-01', amount: 1000 }), [
            KEEPS,
          ]).ledger;
          const store = { ledger: opening, paid: 0 };
          const tills = asked.map((amount, place) => till(scheduler, store, `t${place}`, amount));
          await scheduler.waitFor(Promise.all(tills));
          const account = store.ledger.accounts.get('a')!;
          expect(account.money.member.amount).toBe(1000 - store.paid);
          expect(account.money.member.amount).toBeGreaterThanOrEqual(0);
          expect(store.paid).toBe(
            Math.min(
              1000,
              asked.reduce((sum, amount) => sum + amount, 0),
            ),
          );
        },
      ),
    );
  });

  it('without offline tills and overdraft, no credit and no hold is below zero after any history', () => {
    fc.assert(
      fc.property(
        anyAccountHistory({ offline: 'none' }),
        anyAccountPolicies({ overdraft: 'none' }),
        (entries, policies) => {
          let ledger: Ledger | undefined;
          for (const entry of entries) {
            ledger = replay([entry], policies, ledger === undefined ? {} : { from: ledger }).ledger;
            for (const { party, amount } of balancesOf(ledger)) {
              if (/^(?:member|held):/.test(party)) expect(amount).toBeGreaterThanOrEqual(0);
            }
          }
        },
      ),
    );
  });
});

describe('refunds', () => {
  it('a refund in full right after its purchase restores the credit of each month', () => {
    fc.assert(
      fc.property(
        anyAccountHistory({ offline: 'none' }),
        anyAccountPolicies(),
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 3 }),
        (entries, policies, covered) => {
          const { ledger } = replay(entries, policies);
          const at = entries.reduce((last, each) => (each.at > last ? each.at : last), '');
          for (const account of ['a', 'b', 'c']) {
            const base = { at, rules: 'r1', account };
            const lines = covered.map((amount, place) => ({ id: `l${place}`, covered: amount }));
            const bought = replay([{ ...base, id: 'last', kind: 'purchase', place: 'p', lines }], policies, {
              from: ledger,
            });
            if (bought.diagnostics.length > 0) continue;
            const back = lines.map(({ id, covered: amount }) => ({ id, amount }));
            const refunded = replay(
              [{ ...base, id: 'back', kind: 'refund', purchase: 'last', lines: back }],
              policies,
              { from: bought.ledger },
            );
            expect(refunded.diagnostics).toEqual([]);
            expect(refunded.ledger.accounts.get(account)!.money).toEqual(ledger.accounts.get(account)!.money);
          }
        },
      ),
    );
  });

  it('a refund never gives back more than was paid, nor credit of another month', () => {
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), (entries, policies) => {
        const accepted: Entry[] = [];
        let ledger: Ledger | undefined;
        for (const entry of entries) {
          const next = replay([entry], policies, ledger === undefined ? {} : { from: ledger });
          const isNew = next.diagnostics.length === 0 && (ledger === undefined || !isRecorded(ledger, entry.id));
          if (isNew) accepted.push(entry);
          if (isNew && entry.kind === 'refund' && ledger !== undefined) {
            const months = monthsOf(ledger, entry.account);
            const spent = recordIn(ledger, entry.purchase)!.purchase!.drawn.map(({ month }) => month as string);
            for (const [month, amount] of monthsOf(next.ledger, entry.account)) {
              if (amount > (months.get(month) ?? 0)) expect(spent).toContain(month);
            }
          }
          ledger = next.ledger;
        }
        for (const bought of accepted) {
          if (bought.kind !== 'purchase' && bought.kind !== 'capture') continue;
          for (const { id, covered } of bought.lines) {
            const back = accepted.flatMap((each) =>
              each.kind === 'refund' && each.purchase === bought.id ? each.lines.filter((line) => line.id === id) : [],
            );
            expect(back.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(covered);
          }
        }
      }),
    );
  });

  const monthsOf = (ledger: Ledger, account: string): ReadonlyMap<string, number> => {
    const months = new Map<string, number>();
    for (const { month, amount } of ledger.accounts.get(account)?.money.layers ?? [])
      months.set(month, (months.get(month) ?? 0) + amount);
    return months;
  };
});

describe('products', () => {
  it('units never become money', () => {
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), (entries, policies) => {
        const money = (of: Ledger): unknown => balancesOf(of).filter(({ item }) => item === null);
        let ledger = replay([], policies).ledger;
        for (const entry of entries) {
          const next = replay([entry], policies, { from: ledger }).ledger;
          const refersTo = 'hold' in entry ? entry.hold : 'purchase' in entry ? entry.purchase : undefined;
          const isOfUnits =
            'item' in entry ||
            entries.some((each) => each.id === refersTo && ('item' in each || isCaptureOfUnits(each, entries)));
          if (isOfUnits) expect(money(next)).toEqual(money(ledger));
          ledger = next;
        }
      }),
    );
  });

  const isCaptureOfUnits = (entry: Entry, entries: readonly Entry[]): boolean =>
    entry.kind === 'capture' && entries.some((each) => each.id === entry.hold && 'item' in each);
});
