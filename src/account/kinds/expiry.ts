/** The expiry of the credit of an account. */
import type { AccountEntryBase } from '../entry-base.ts';
import { type AccountEntryKind, refuse } from '../entry-kind.ts';
import { ACCOUNT, required } from '../fields.ts';
import { knownMonth } from '../instant.ts';
import { expireAccount } from '../ledger/expire-account.ts';

/** The expiry of the credit of one account at the end of a month. `close-month` does it for all accounts. */
export interface ExpiryEntry extends AccountEntryBase {
  readonly kind: 'expiry';
  /** The last month in which the credit could be spent, `YYYY-MM`. */
  readonly month: string;
}

/** The kind `expiry`. */
export const expiry: AccountEntryKind<ExpiryEntry> = {
  scope: 'account',
  fields: { ...ACCOUNT, month: required('month') },
  when: ['active', 'paused', 'left'],
  opens: false,
  apply: (entry, account, book) => {
    if (entry.month >= book.month) {
      return refuse(book, entry, 'CAISSE-ACCOUNT-MONTH-RUNNING', { month: entry.month });
    }
    expireAccount(book, account, knownMonth(entry.month)!);
    return undefined;
  },
};
