import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, readSnapshot, replay, writeSnapshot } from '../../src/account/index.ts';
import { anyAccountHistory, anyAccountPolicies } from '../../src/testing/account/any-account-history.ts';
import { history, KEEPS } from './histories.ts';

describe('snapshots', () => {
  it('a snapshot that is read gives the same snapshot again', () => {
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), (entries, policies) => {
        const text = writeSnapshot(replay(entries, policies).ledger);
        const read = readSnapshot(text);
        expect(read.ok && writeSnapshot(read.ledger)).toBe(text);
      }),
    );
  });

  it('any text is read as a snapshot or refused', () => {
    fc.assert(
      fc.property(
        anyAccountHistory({ maxLength: 20 }),
        fc.nat(),
        fc.string({ maxLength: 3 }),
        fc.json(),
        (entries, place, change, json) => {
          const text = writeSnapshot(replay(entries, [KEEPS]).ledger);
          const at = place % text.length;
          for (const each of [json, `${text.slice(0, at)}${change}${text.slice(at + change.length)}`]) {
            const read = readSnapshot(each);
            if (!read.ok) expect(read.diagnostics).toMatchObject([{ code: 'CAISSE-ACCOUNT-SNAPSHOT' }]);
          }
        },
      ),
    );
  });

  it('a snapshot in which any value was changed is refused', () => {
    fc.assert(
      fc.property(anyAccountHistory({ maxLength: 20 }), fc.nat(), (entries, drawn) => {
        const text = writeSnapshot(replay(entries, [KEEPS]).ledger, { caisse: 'essai' });
        const values = [...text.matchAll(/"[^"]*"|-?\d+|null/g)];
        const { 0: value, index } = values[drawn % values.length]!;
        const other = value.startsWith('"')
          ? `"${value.slice(1, -1)}x"`
          : value === 'null'
            ? '"2026-01"'
            : `${Number(value) + 1}`;
        const changed = `${text.slice(0, index)}${other}${text.slice(index + value.length)}`;
        expect(readSnapshot(changed)).toMatchObject({ ok: false });
        expect(readSnapshot(text)).toMatchObject({ ok: true });
      }),
    );
  });

  it('keys in another order, as a database may store them, are read', () => {
    fc.assert(
      fc.property(anyAccountHistory({ maxLength: 20 }), (entries) => {
        const text = writeSnapshot(replay(entries, [KEEPS]).ledger);
        const read = readSnapshot(JSON.stringify(reversed(JSON.parse(text))));
        expect(read.ok && writeSnapshot(read.ledger)).toBe(text);
      }),
    );
  });

  it('is of one version and of one caisse', () => {
    const { ledger } = replay(history({ kind: 'credit', account: 'a', month: '2026-01', amount: 100 }), [KEEPS]);
    const text = writeSnapshot(ledger, { caisse: 'nord' });
    expect(readSnapshot(text, { caisse: 'nord' })).toMatchObject({ ok: true });
    expect(readSnapshot(text)).toMatchObject({ ok: true });
    const problem = (of: string, options = {}): unknown => {
      const read = readSnapshot(of, options);
      return read.ok ? null : read.diagnostics.map(({ code, details }) => [code, details]);
    };
    expect(problem(text, { caisse: 'sud' })).toEqual([
      ['CAISSE-ACCOUNT-SNAPSHOT-CAISSE', { caisse: 'nord', expected: 'sud' }],
    ]);
    expect(problem(writeSnapshot(ledger), { caisse: 'sud' })).toEqual([
      ['CAISSE-ACCOUNT-SNAPSHOT-CAISSE', { expected: 'sud' }],
    ]);
    expect(problem(text.replace('"version":3', '"version":7'))).toEqual([
      ['CAISSE-ACCOUNT-SNAPSHOT-VERSION', { version: 7, expected: 3 }],
    ]);
  });

  it('whose hash was made again is refused if its balances do not add up', () => {
    const { ledger } = replay(history({ kind: 'credit', account: 'a', month: '2026-01', amount: 100 }), [KEEPS]);
    const data = JSON.parse(writeSnapshot(ledger)) as { money: object; accounts: { money: object }[] };
    const rehashed = (change: object): string => {
      const { hash: _, ...content } = { ...data, ...change } as Readonly<Record<string, unknown>>;
      return JSON.stringify({ ...content, hash: hashOf(content) });
    };
    const [account] = data.accounts;
    const richer = { accounts: [{ ...account, money: { ...account!.money, member: 200 } }] };
    const place = (text: string): unknown => {
      const read = readSnapshot(text);
      return read.ok ? null : read.diagnostics[0]?.details;
    };
    expect(place(rehashed({}))).toBe(null);
    expect(place(rehashed({ money: { ...data.money, fund: -200 } }))).toEqual({ place: 'balances' });
    expect(place(rehashed({ ...richer, money: { ...data.money, fund: -200 } }))).toEqual({ place: 'a' });
  });
});

/** The same data with the keys of every object in the opposite order. */
function reversed(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(reversed);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key, reversed(value)]),
  );
}
