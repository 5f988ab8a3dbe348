/** Credit given for a month. */
import type { AccountEntryBase } from '../entry-base.ts';
import { type AccountEntryKind, refuse } from '../entry-kind.ts';
import { ACCOUNT, maybe, required } from '../fields.ts';
import { knownMonth } from '../instant.ts';
import { partiesOf, post, purseOf } from '../ledger/book.ts';
import { addCredit, lastOfCredit } from '../ledger/purse.ts';
import { refuseMonth } from '../ledger/refuse-month.ts';
import { unpaidMonth } from '../ledger/unpaid.ts';

/** Credit given for a month: the allocation, whole or for the days that are left. */
export interface CreditEntry extends AccountEntryBase {
  readonly kind: 'credit';
  /** The month that the credit is for, `YYYY-MM`. */
  readonly month: string;
  /** Cents, or units of the product. */
  readonly amount: number;
  /** The product, for an allocation in kind. */
  readonly item?: string;
}

/** The kind `credit`. */
export const credit: AccountEntryKind<CreditEntry> = {
  scope: 'account',
  fields: { ...ACCOUNT, month: required('month'), amount: required('amount'), item: maybe('id') },
  when: ['active'],
  opens: true,
  apply: (entry, account, book) => {
    const month = knownMonth(entry.month)!;
    const refused = refuseMonth(entry, account, book);
    if (refused !== undefined) return refused;
    const unpaid = unpaidMonth(account, month, book);
    if (unpaid !== null) {
      return refuse(book, entry, 'CAISSE-ACCOUNT-UNPAID', { account: entry.account, month: unpaid });
    }
    const item = entry.item ?? null;
    const purse = purseOf(account, item);
    addCredit(book, account, purse, { month, last: lastOfCredit(book, month), amount: entry.amount });
    post(book, partiesOf(book, item).fund, purse.member, entry.amount, item, month);
    return undefined;
  },
};
