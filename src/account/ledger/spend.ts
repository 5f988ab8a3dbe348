/** Checks of what is spent. */
import { nearestDetail } from '../../money/index.ts';
import type { EntryBase } from '../entry-base.ts';
import { amountText, refuse } from '../entry-kind.ts';
import type { Applied, Book } from './book.ts';
import type { MemberAccount, Purse } from './ledger.ts';
import { spendable } from './purse.ts';

/** An entry that spends credit at a place. */
export interface Spending extends EntryBase {
  readonly account: string;
  readonly place: string;
}

/** What an account may spend in the month of a book, with the overdraft that the caisse allows for money. */
export function available(
  account: Pick<MemberAccount, 'until'>,
  purse: Purse,
  { month, policies }: Pick<Book, 'month' | 'policies'>,
): number {
  const credit = spendable(account, purse, month);
  return purse.item === null && account.until === null ? credit + policies.overdraft : credit;
}

/** Refuses a place that is not known. */
export function refusePlace(entry: EntryBase & { readonly place: string }, book: Book): Applied {
  const { places } = book;
  return places === null || places.has(entry.place)
    ? undefined
    : refuse(book, entry, 'CAISSE-ACCOUNT-PLACE-UNKNOWN', {
        place: entry.place,
        ...nearestDetail(entry.place, [...places]),
      });
}

/** Refuses a product with which an account was never credited. */
export function refuseItem(
  entry: EntryBase,
  { id, items }: Pick<MemberAccount, 'id' | 'items'>,
  item: string | null,
  book: Book,
): Applied {
  return item === null || items.has(item)
    ? undefined
    : refuse(book, entry, 'CAISSE-ACCOUNT-ITEM-UNKNOWN', {
        account: id,
        item,
        ...nearestDetail(item, [...items.keys()]),
      });
}

/** Refuses spending on pause if the caisse does not allow it, an unknown product, and spending beyond the credit. */
export function refuseSpending(
  entry: Spending,
  account: MemberAccount,
  purse: Purse,
  amount: number,
  book: Book,
): Applied {
  const { status } = account;
  if (status === 'closed' || (status === 'paused' && book.policies.paused === 'may-not-spend')) {
    return refuse(book, entry, 'CAISSE-ACCOUNT-STATUS', { account: account.id, status });
  }
  const unknown = refuseItem(entry, account, purse.item, book);
  if (unknown !== undefined) return unknown;
  const limit = available(account, purse, book);
  return amount <= limit
    ? undefined
    : refuse(book, entry, 'CAISSE-ACCOUNT-CREDIT-SHORT', {
        account: account.id,
        asked: amountText(amount, purse.item),
        available: amountText(Math.max(0, limit), purse.item),
      });
}
