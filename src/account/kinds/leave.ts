/** The departure of a member. */
import type { AccountEntryBase } from '../entry-base.ts';
import { type AccountEntryKind, refuse } from '../entry-kind.ts';
import { ACCOUNT } from '../fields.ts';
import { monthAfter } from '../instant.ts';
import { lastMonth } from '../ledger/layers.ts';
import { expireAll } from '../ledger/expire-all.ts';

/** The departure of a member. The caisse states what becomes of the credit. */
export interface LeaveEntry extends AccountEntryBase {
  readonly kind: 'leave';
}

/** The kind `leave`. */
export const leave: AccountEntryKind<LeaveEntry> = {
  scope: 'account',
  fields: ACCOUNT,
  when: ['active', 'paused'],
  opens: false,
  apply: (entry, account, book) => {
    const holds = [...account.holds.keys()];
    if (holds.length > 0) return refuse(book, entry, 'CAISSE-ACCOUNT-HOLDS-OPEN', { account: account.id, holds });
    const { atLeave } = book.policies;
    account.status = 'left';
    if (atLeave === 'stays-in-fund') {
      account.until = monthAfter(book.month, -1);
      expireAll(book, account);
    } else {
      account.until = lastMonth(book.month, atLeave);
    }
    return undefined;
  },
};
