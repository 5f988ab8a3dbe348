/** Releases a hold. */
import { type Book, post, purseOf } from './book.ts';
import type { Hold, MemberAccount, Writable } from './ledger.ts';
import { giveBack, undraw } from './purse.ts';

/** Releases a hold: its amount goes back to the credit that it was taken from. */
export function release(book: Book, account: Writable<MemberAccount>, id: string, held: Writable<Hold>): void {
  const purse = purseOf(account, held.item);
  account.holds.delete(id);
  post(book, purse.held, purse.member, held.amount, held.item, null);
  giveBack(book, account, purse, undraw(purse, id, held.drawn, held.amount));
}
