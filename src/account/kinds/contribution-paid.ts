/** A contribution that is paid. */
import type { AccountEntryBase } from '../entry-base.ts';
import type { AccountEntryKind } from '../entry-kind.ts';
import { ACCOUNT, required } from '../fields.ts';
import { knownMonth } from '../instant.ts';
import { post } from '../ledger/book.ts';
import { refuseBeforeOpening, refuseFuture } from '../ledger/refuse-month.ts';
import { payDues } from '../ledger/unpaid.ts';

/** A contribution that the member pays. It may be late, or in advance. */
export interface ContributionPaidEntry extends AccountEntryBase {
  readonly kind: 'contribution-paid';
  /** The month that the payment is for, `YYYY-MM`; what exceeds it pays the oldest contributions. */
  readonly month: string;
  /** Cents. */
  readonly amount: number;
}

/** The kind `contribution-paid`. */
export const contributionPaid: AccountEntryKind<ContributionPaidEntry> = {
  scope: 'account',
  fields: { ...ACCOUNT, month: required('month'), amount: required('amount') },
  when: ['active', 'paused', 'left'],
  opens: true,
  apply: (entry, account, book) => {
    const month = knownMonth(entry.month)!;
    const refused = refuseFuture(entry, book) ?? refuseBeforeOpening(entry, account, book);
    if (refused !== undefined) return refused;
    const paid = payDues(account, { month, amount: entry.amount }, entry.id);
    let left = entry.amount;
    for (const part of paid) {
      post(book, account.household, account.due, part.amount, null, part.month);
      left -= part.amount;
    }
    post(book, account.household, account.due, left, null, month);
    const isPlain = left === 0 && paid.length === 1 && paid[0]!.month === month;
    if (!isPlain) book.paid = paid;
    return undefined;
  },
};
