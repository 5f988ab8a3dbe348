/** Credit given to another account. */
import type { AccountEntryBase } from '../entry-base.ts';
import { type AccountEntryKind, amountText, refuse } from '../entry-kind.ts';
import { ACCOUNT, maybe, required } from '../fields.ts';
import { ownAccount, peekPurse, post, purseOf } from '../ledger/book.ts';
import { addCredit, draw, drawnIn, spendable } from '../ledger/purse.ts';
import { refuseItem } from '../ledger/spend.ts';

/** Credit given to another account, where the caisse allows it. It keeps its months. */
export interface TransferEntry extends AccountEntryBase {
  readonly kind: 'transfer';
  /** The account that receives. */
  readonly to: string;
  /** Cents, or units of the product. */
  readonly amount: number;
  readonly item?: string;
}

/** The kind `transfer`. */
export const transfer: AccountEntryKind<TransferEntry> = {
  scope: 'account',
  fields: { ...ACCOUNT, to: required('id'), amount: required('amount'), item: maybe('id') },
  when: ['active'],
  opens: false,
  apply: (entry, account, book) => {
    if (book.policies.transfers === 'refused' || entry.to === entry.account) {
      return refuse(book, entry, 'CAISSE-ACCOUNT-TRANSFER', {});
    }
    const known = book.ledger.accounts.get(entry.to);
    if (known === undefined) return refuse(book, entry, 'CAISSE-ACCOUNT-UNKNOWN', { account: entry.to });
    if (known.status !== 'active') {
      return refuse(book, entry, 'CAISSE-ACCOUNT-STATUS', { account: entry.to, status: known.status });
    }
    const item = entry.item ?? null;
    const unknown = refuseItem(entry, account, item, book);
    if (unknown !== undefined) return unknown;
    const purse = peekPurse(account, item);
    const credit = spendable(account, purse, book.month);
    if (entry.amount > credit) {
      return refuse(book, entry, 'CAISSE-ACCOUNT-CREDIT-SHORT', {
        account: account.id,
        asked: amountText(entry.amount, item),
        available: amountText(Math.max(0, credit), item),
      });
    }
    const other = ownAccount(book, known);
    const received = purseOf(other, item);
    draw(account, purse, entry.amount, book, entry.id);
    for (const layer of drawnIn(book)) {
      addCredit(book, other, received, layer);
      post(book, purse.member, received.member, layer.amount, item, layer.month);
    }
    book.other = other;
    return undefined;
  },
};
