/** The shape of the rules of accounts. */
import { type DataShape, either, later, NUMBER, object, optional, words } from '../../shape/index.ts';
import type { AccountRules, UnpaidWords } from '../account-rules.ts';
import { unspentShape } from './fund.ts';
import { FIGURE, SOURCED, LABEL } from './words.ts';

/** The shape of `AccountRules`. */
export const accountShape: DataShape<AccountRules> = /* @__PURE__ */ later(() => {
  const unpaid: DataShape<UnpaidWords> = either(
    words('credited', 'not-credited'),
    object<Extract<UnpaidWords, { readonly creditedDays: unknown }>>({ creditedDays: NUMBER }),
    object<Extract<UnpaidWords, { readonly creditedMonths: unknown }>>({ creditedMonths: NUMBER }),
  );
  return object<AccountRules>({
    unspent: unspentShape,
    carriedAtMost: optional(FIGURE),
    unpaid,
    paused: words('may-spend', 'may-not-spend'),
    atLeave: unspentShape,
    overdraft: optional(FIGURE),
    offlineAtMost: optional(FIGURE),
    transfers: words('allowed', 'refused'),
    holdMinutes: NUMBER,
    refundMonths: NUMBER,
    ...SOURCED,
    note: optional(LABEL),
  });
});
