/** The end of an account. */
import type { AccountEntryBase } from '../entry-base.ts';
import { type AccountEntryKind, refuse } from '../entry-kind.ts';
import { ACCOUNT } from '../fields.ts';
import { monthAfter } from '../instant.ts';
import { expireAll } from '../ledger/expire-all.ts';

/** The end of an account. Its credit expires; the reason stays in the application. */
export interface CloseAccountEntry extends AccountEntryBase {
  readonly kind: 'close-account';
}

/** The kind `close-account`. */
export const closeAccount: AccountEntryKind<CloseAccountEntry> = {
  scope: 'account',
  fields: ACCOUNT,
  when: ['active', 'paused', 'left'],
  opens: false,
  apply: (entry, account, book) => {
    const holds = [...account.holds.keys()];
    if (holds.length > 0) return refuse(book, entry, 'CAISSE-ACCOUNT-HOLDS-OPEN', { account: account.id, holds });
    account.status = 'closed';
    account.until = monthAfter(book.month, -1);
    expireAll(book, account);
    return undefined;
  },
};
