/** The end of a month for all accounts. */
import type { Month } from '../../money/index.ts';
import type { EntryBase } from '../entry-base.ts';
import { type LedgerEntryKind, refuse } from '../entry-kind.ts';
import { BASE, required } from '../fields.ts';
import { knownMonth, monthAfter } from '../instant.ts';
import { type Book, ownAccount } from '../ledger/book.ts';
import { expireAccount, expires } from '../ledger/expire-account.ts';
import { forgetEntries, hasForgotten } from '../ledger/forget.ts';
import { forgetBefore } from '../ledger/record-table.ts';
import { refuseClosed } from '../ledger/refuse-month.ts';
import { policiesIn } from '../policies.ts';

/** The end of a month for all accounts: credit expires, and nothing counts in the month afterwards. */
export interface CloseMonthEntry extends EntryBase {
  readonly kind: 'close-month';
  /** The month, `YYYY-MM`. Months are closed in order. */
  readonly month: string;
}

/** The kind `close-month`. */
export const closeMonth: LedgerEntryKind<CloseMonthEntry> = {
  scope: 'ledger',
  fields: { ...BASE, month: required('month') },
  apply: (entry, book) => {
    const { ledger } = book;
    const month = knownMonth(entry.month)!;
    const closed = refuseClosed(entry, book);
    if (closed !== undefined) return closed;
    if (ledger.closed !== null && month !== monthAfter(ledger.closed, 1)) {
      const next = monthAfter(ledger.closed, 1);
      return refuse(book, entry, 'CAISSE-ACCOUNT-MONTH-ORDER', { month, next });
    }
    if (month >= book.month) return refuse(book, entry, 'CAISSE-ACCOUNT-MONTH-RUNNING', { month });
    for (const known of ledger.accounts.values()) {
      if (!expires(book, known, month)) continue;
      const account = ownAccount(book, known);
      expireAccount(book, account, month);
      account.sequence += 1;
    }
    ledger.closed = month;
    forget(book, month);
    return undefined;
  },
};

/** Forgets the entries of months that are no longer remembered. */
function forget(book: Book, month: Month): void {
  const { ledger, allPolicies } = book;
  const oldest = firstRemembered(month, policiesIn(allPolicies, month)?.refundMonths ?? 0);
  forgetBefore(ledger.records, oldest);
  for (const known of ledger.accounts.values()) {
    if (hasForgotten(ledger, known)) forgetEntries(ledger, ownAccount(book, known));
  }
}

/** The first month whose entries are remembered after a month was closed. */
export const firstRemembered = (closed: Month, refundMonths: number): Month => monthAfter(closed, 1 - refundMonths);
