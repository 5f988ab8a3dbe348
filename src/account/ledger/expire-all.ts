/** Expires all credit of an account. */
import { type Book, partiesOf, post, pursesOf } from './book.ts';
import type { MemberAccount, Writable } from './ledger.ts';
import { repay } from './overspend.ts';

/** Expires all credit of an account, in money and in units, after what is overspent is repaid. */
export function expireAll(book: Book, account: Writable<MemberAccount>): void {
  for (const purse of pursesOf(account)) {
    repay(book, account, purse, null);
    for (const layer of purse.layers) {
      post(book, purse.member, partiesOf(book, purse.item).expired, layer.amount, purse.item, layer.month);
    }
    purse.layers = [];
  }
}
