/** The shape of the rules of accounts. */
import { type DataShape, either, later, NUMBER, object, optional, words } from '../../shape/index.ts';
import type { AccountRules, PublishedAccountRules, UnpaidWords } from '../account-rules.ts';
import { unspentShape } from './fund.ts';
import { FIGURE, SOURCED, LABEL } from './words.ts';

/** The shape of `AccountRules`, or of those that are published only in part. */
export const accountShape: DataShape<AccountRules | PublishedAccountRules> = /* @__PURE__ */ later(() => {
  const unpaid: DataShape<UnpaidWords> = either(
    words('credited', 'not-credited'),
    object<Extract<UnpaidWords, { readonly creditedDays: unknown }>>({ creditedDays: NUMBER }),
    object<Extract<UnpaidWords, { readonly creditedMonths: unknown }>>({ creditedMonths: NUMBER }),
  );
  const limits = { carriedAtMost: optional(FIGURE), overdraft: optional(FIGURE), offlineAtMost: optional(FIGURE) };
  const beside = { ...SOURCED, note: optional(LABEL) };
  const stated = {
    unspent: unspentShape,
    unpaid,
    paused: words('may-spend', 'may-not-spend'),
    atLeave: unspentShape,
    transfers: words('allowed', 'refused'),
    holdMinutes: NUMBER,
    refundMonths: NUMBER,
  };
  return either(
    object<AccountRules>({ ...stated, ...limits, ...beside }),
    object<PublishedAccountRules>({
      unspent: optional(stated.unspent),
      unpaid: optional(stated.unpaid),
      paused: optional(stated.paused),
      atLeave: optional(stated.atLeave),
      transfers: optional(stated.transfers),
      holdMinutes: optional(stated.holdMinutes),
      refundMonths: optional(stated.refundMonths),
      others: words('undocumented'),
      ...limits,
      ...beside,
    }),
  );
});
