import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balancesOf,
  isRecorded,
  keepJournal,
  type Ledger,
  readSnapshot,
  replay,
  writeSnapshot,
} from '../../src/account/index.ts';
import { anyAccountHistory, anyAccountPolicies } from '../../src/testing/account/any-account-history.ts';

const sums = (ledger: Ledger): readonly number[] => {
  const byItem = new Map<string | null, number>();
  for (const { item, amount } of balancesOf(ledger)) byItem.set(item, (byItem.get(item) ?? 0) + amount);
  return [...byItem.values()];
};

const reread = (ledger: Ledger): Ledger => {
  const read = readSnapshot(writeSnapshot(ledger));
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.ledger;
};

const empty = replay([], []).ledger;

describe('replay', () => {
  it('the sum over all parties is zero after every entry, for money and for each product', () => {
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), (entries, policies) => {
        let ledger = empty;
        for (const entry of entries) {
          ledger = replay([entry], policies, { from: ledger }).ledger;
          expect(sums(ledger).every((sum) => sum === 0)).toBe(true);
          // A snapshot is refused unless the balances are those of the credit, the holds and the contributions.
          expect(readSnapshot(writeSnapshot(ledger))).toMatchObject({ ok: true });
        }
      }),
    );
  });

  it('replaying two lists is replaying the second from the ledger of the first, and from its snapshot, to the byte', () => {
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), fc.nat(), (entries, policies, cut) => {
        const place = entries.length === 0 ? 0 : cut % (entries.length + 1);
        const first = replay(entries.slice(0, place), policies);
        const whole = replay(entries, policies);
        const before = writeSnapshot(first.ledger);
        const second = replay(entries.slice(place), policies, { from: first.ledger });
        expect(writeSnapshot(second.ledger)).toBe(writeSnapshot(whole.ledger));
        expect(writeSnapshot(first.ledger)).toBe(before);
        const fromSnapshot = replay(entries.slice(place), policies, { from: reread(first.ledger) });
        expect(writeSnapshot(fromSnapshot.ledger)).toBe(writeSnapshot(whole.ledger));
        expect(fromSnapshot.diagnostics).toEqual(second.diagnostics);
        const shifted = second.diagnostics.map((each) => ({
          ...each,
          path: [(each.path[0] as number) + place, ...each.path.slice(1)],
        }));
        expect([...first.diagnostics, ...shifted]).toEqual(whole.diagnostics);
      }),
    );
  });

  it('an entry that comes again changes nothing', () => {
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), (entries, policies) => {
        const { ledger } = replay(entries, policies);
        const known = entries.filter(({ id }) => isRecorded(ledger, id));
        const accepted = known.filter((entry) => replay([entry], policies, { from: ledger }).diagnostics.length === 0);
        const again = replay(
          accepted.map((entry) => JSON.parse(JSON.stringify(entry)) as unknown),
          policies,
          { from: reread(ledger) },
        );
        expect(writeSnapshot(again.ledger)).toBe(writeSnapshot(ledger));
        expect(again.diagnostics).toEqual([]);
        // Statements and bills count it once.
        expect(keepJournal(accepted, policies, { from: ledger }).lines).toEqual([]);
      }),
    );
  });

  it('a refused entry leaves the ledger as it was, to the byte', () => {
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), (entries, policies) => {
        let ledger = empty;
        for (const entry of entries) {
          const next = replay([entry], policies, { from: ledger });
          if (next.diagnostics.length > 0) expect(writeSnapshot(next.ledger)).toBe(writeSnapshot(ledger));
          ledger = next.ledger;
        }
      }),
    );
  });

  it('any data is read or refused, and the rest still replays', () => {
    const anyMistake = fc.oneof(
      fc.anything(),
      fc
        .constantFrom(
          { amount: -5 },
          { amount: 1.5 },
          { amount: 2e9 },
          { amount: Number.NaN },
          { account: 'léa dupont' },
          { reason: 'mutation' },
          { at: '2026-01-31' },
          { month: '2026-13' },
          { lines: [] },
          { kind: 'gift' },
          JSON.parse('{"__proto__":{"amount":1}}') as unknown,
        )
        .map((change) => ({
          ...{
            id: 'x',
            at: '2026-01-10T10:00:00+01:00',
            rules: 'r1',
            kind: 'credit',
            account: 'a',
            month: '2026-01',
            amount: 1,
          },
          ...(change as object),
        })),
    );
    fc.assert(
      fc.property(
        anyAccountHistory(),
        anyAccountPolicies(),
        fc.array(fc.tuple(fc.nat(60), anyMistake)),
        (entries, policies, mistakes) => {
          const mixed: unknown[] = [...entries];
          const wrong: unknown[] = [];
          for (const [place, mistake] of mistakes) {
            if (replay([mistake], policies).diagnostics.length === 0) continue;
            mixed.splice(place, 0, mistake);
            wrong.push(mistake);
          }
          const { ledger, diagnostics } = replay(mixed, policies);
          const alone = replay(entries, policies);
          const isRefused = (place: number): boolean => diagnostics.some(({ path }) => path[0] === place);
          for (const [place, each] of mixed.entries()) if (wrong.includes(each)) expect(isRefused(place)).toBe(true);
          expect(writeSnapshot(ledger)).toBe(writeSnapshot(alone.ledger));
        },
      ),
    );
  });

  it('random histories accept and refuse entries of every kind', () => {
    const accepted = new Set<string>();
    const refused = new Set<string>();
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), (entries, policies) => {
        const { diagnostics } = replay(entries, policies);
        const places = new Set(diagnostics.map(({ path }) => path[0]));
        for (const [place, { kind }] of entries.entries()) if (!places.has(place)) accepted.add(kind);
        for (const { code } of diagnostics) refused.add(code);
      }),
      { numRuns: 300 },
    );
    expect(accepted.size).toBe(18);
    expect(refused.size).toBeGreaterThan(15);
  });
});
