/** A contribution that falls due. */
import type { AccountEntryBase } from '../entry-base.ts';
import type { AccountEntryKind } from '../entry-kind.ts';
import { ACCOUNT, maybe, required } from '../fields.ts';
import { knownMonth } from '../instant.ts';
import { post, thirdPayerIn } from '../ledger/book.ts';
import { refuseMonth } from '../ledger/refuse-month.ts';
import { addDue } from '../ledger/unpaid.ts';

/** A contribution that falls due for a month, from the member or from a third payer. */
export interface ContributionDueEntry extends AccountEntryBase {
  readonly kind: 'contribution-due';
  /** The month that the contribution is for, `YYYY-MM`. */
  readonly month: string;
  /** Cents. */
  readonly amount: number;
  /** The id of the third payer that owes it. It is on the bill of that payer, and not due from the member. */
  readonly thirdPayer?: string;
}

/** The kind `contribution-due`. */
export const contributionDue: AccountEntryKind<ContributionDueEntry> = {
  scope: 'account',
  fields: { ...ACCOUNT, month: required('month'), amount: required('amount'), thirdPayer: maybe('id') },
  when: ['active'],
  opens: true,
  apply: (entry, account, book) => {
    const month = knownMonth(entry.month)!;
    const refused = refuseMonth(entry, account, book);
    if (refused !== undefined) return refused;
    const { money } = book.ledger;
    if (entry.thirdPayer !== undefined) {
      post(book, thirdPayerIn(money, entry.thirdPayer), money.fund, entry.amount, null, month);
      return undefined;
    }
    addDue(book, account, { month, amount: entry.amount }, book.seconds);
    post(book, account.due, money.fund, entry.amount, null, month);
    return undefined;
  },
};
