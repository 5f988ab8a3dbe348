/** Random rules of accounts. */
import fc from 'fast-check';
import type { AccountRules, PublishedAccountRules, UnpaidWords, UnspentWords } from '../../caisse/index.ts';
import { anyMoney } from './any-words.ts';

const anyUnspent: fc.Arbitrary<UnspentWords> = fc.oneof(
  fc.constantFrom('stays-in-fund' as const, 'carries-over' as const),
  fc.record({ expiresAfter: fc.integer({ min: 0, max: 24 }) }),
);

const anyUnpaid: fc.Arbitrary<UnpaidWords> = fc.oneof(
  fc.constantFrom('credited' as const, 'not-credited' as const),
  fc.record({ creditedDays: fc.integer({ min: 0, max: 366 }) }),
  fc.record({ creditedMonths: fc.integer({ min: 0, max: 24 }) }),
);

const anyKeys = {
  unspent: anyUnspent,
  carriedAtMost: anyMoney('known'),
  unpaid: anyUnpaid,
  paused: fc.constantFrom('may-spend' as const, 'may-not-spend' as const),
  atLeave: anyUnspent,
  overdraft: anyMoney('known'),
  offlineAtMost: anyMoney('known'),
  transfers: fc.constantFrom('allowed' as const, 'refused' as const),
  holdMinutes: fc.integer({ min: 1, max: 10_080 }),
  refundMonths: fc.integer({ min: 1, max: 120 }),
} satisfies Required<{ [Key in Exclude<keyof AccountRules, 'source' | 'note'>]: fc.Arbitrary<AccountRules[Key]> }>;

/** Rules of accounts of every word, some of which are published only in part. */
export const anyAccountRules = (): fc.Arbitrary<AccountRules | PublishedAccountRules> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record(anyKeys, {
        requiredKeys: ['unspent', 'unpaid', 'paused', 'atLeave', 'transfers', 'holdMinutes', 'refundMonths'],
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ ...anyKeys, others: fc.constant('undocumented' as const) }, { requiredKeys: ['others'] }),
    },
  );
