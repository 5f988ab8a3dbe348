/** A correction of credit or of a contribution. */
import type { AccountEntryBase } from '../entry-base.ts';
import { type AccountEntryKind, amountText, refuse } from '../entry-kind.ts';
import { ACCOUNT, maybe, required } from '../fields.ts';
import { knownMonth } from '../instant.ts';
import { partiesOf, peekPurse, post, purseOf } from '../ledger/book.ts';
import { addCredit, creditLeft, lastOfCredit, takeBack } from '../ledger/purse.ts';
import { refuseFuture } from '../ledger/refuse-month.ts';
import { refuseItem } from '../ledger/spend.ts';
import { addDue, payDues } from '../ledger/unpaid.ts';

/** A correction of the credit or of the contribution of a month, which may be closed. */
export interface CorrectionEntry extends AccountEntryBase {
  readonly kind: 'correction';
  readonly of: 'credit' | 'contribution';
  /** The month that is corrected, `YYYY-MM`. */
  readonly month: string;
  /** Cents, or units of the product, to add; below zero to take away. */
  readonly amount: number;
  readonly item?: string;
  /** The id of the entry that is corrected. */
  readonly corrects?: string;
}

/** The kind `correction`. */
export const correction: AccountEntryKind<CorrectionEntry> = {
  scope: 'account',
  fields: {
    ...ACCOUNT,
    of: required(['credit', 'contribution']),
    month: required('month'),
    amount: required('signed'),
    item: maybe('id'),
    corrects: maybe('id'),
  },
  when: ['active', 'paused', 'left'],
  opens: false,
  apply: (entry, account, book) => {
    const month = knownMonth(entry.month)!;
    const far = refuseFuture(entry, book);
    if (far !== undefined) return far;
    const { amount } = entry;
    if (entry.of === 'contribution') {
      // A contribution is money.
      if (entry.item !== undefined) {
        return refuse(book, entry, 'CAISSE-ACCOUNT-CORRECTION', { month, left: amountText(0, entry.item) });
      }
      const { fund } = book.ledger.money;
      if (amount > 0) {
        addDue(book, account, { month, amount }, book.seconds);
        post(book, account.due, fund, amount, null, month);
      } else {
        payDues(account, { month, amount: -amount }, entry.id);
        post(book, fund, account.due, -amount, null, month);
      }
      return undefined;
    }
    const item = entry.item ?? null;
    const unknown = amount < 0 ? refuseItem(entry, account, item, book) : undefined;
    if (unknown !== undefined) return unknown;
    const last = lastOfCredit(book, month);
    const isOver = (last !== null && last < book.month) || (account.until !== null && account.until < book.month);
    const left = creditLeft(peekPurse(account, item), month);
    if (amount > 0 ? isOver : -amount > left) {
      return refuse(book, entry, 'CAISSE-ACCOUNT-CORRECTION', {
        month,
        left: amountText(amount > 0 ? 0 : left, item),
      });
    }
    const { fund } = partiesOf(book, item);
    const purse = purseOf(account, item);
    if (amount > 0) {
      addCredit(book, account, purse, { month, last, amount });
      post(book, fund, purse.member, amount, item, month);
    } else {
      takeBack(purse, month, -amount);
      post(book, purse.member, fund, -amount, item, month);
    }
    return undefined;
  },
};
