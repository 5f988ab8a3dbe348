/** Expires the credit of an account at the end of a month. */
import type { Month } from '../../money/index.ts';
import { policiesIn } from '../policies.ts';
import type { Book } from './book.ts';
import type { MemberAccount, Writable } from './ledger.ts';
import { carriedOver, expireLayers, hasExpiring, limitCarried } from './purse.ts';

/** The limit on the credit that is carried over a month. */
const limitOf = (book: Book, month: Month): number => policiesIn(book.allPolicies, month)?.carriedAtMost ?? Infinity;

/** Whether credit of an account expires at the end of a month. */
export function expires(book: Book, account: MemberAccount, month: Month): boolean {
  if (hasExpiring(account, account.money, month)) return true;
  for (const purse of account.items.values()) if (hasExpiring(account, purse, month)) return true;
  return carriedOver(account.money, month) > limitOf(book, month);
}

/** Expires the credit that cannot be spent after a month, and what exceeds the limit on carried credit. */
export function expireAccount(book: Book, account: Writable<MemberAccount>, month: Month): void {
  expireLayers(book, account, account.money, month);
  for (const purse of account.items.values()) expireLayers(book, account, purse, month);
  limitCarried(book, account.money, month, limitOf(book, month));
}
