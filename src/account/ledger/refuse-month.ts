/** Refuses entries for months that they cannot be for. */
import type { Month } from '../../money/index.ts';
import { refuse } from '../entry-kind.ts';
import { monthAfter } from '../instant.ts';
import type { Applied, Book } from './book.ts';
import type { MemberAccount } from './ledger.ts';

/** The largest number of months between an entry and the month that it is for. */
const MONTHS_APART = 12;

interface OfMonth {
  readonly id: string;
  readonly month: string;
}

/** Refuses an entry for a month that is closed. */
export function refuseClosed(entry: OfMonth, book: Book): Applied {
  const { closed } = book.ledger;
  return closed !== null && entry.month <= closed
    ? refuse(book, entry, 'CAISSE-ACCOUNT-MONTH-CLOSED', { month: entry.month, closed })
    : undefined;
}

const refuseFar = (entry: OfMonth, book: Book): Applied =>
  refuse(book, entry, 'CAISSE-ACCOUNT-MONTH-FAR', { month: entry.month, counts: book.month, limit: MONTHS_APART });

/** Refuses an entry for a month that is too far after its own. */
export const refuseFuture = (entry: OfMonth, book: Book): Applied =>
  entry.month > monthAfter(book.month, MONTHS_APART) ? refuseFar(entry, book) : undefined;

/** Refuses an entry for a month that is too far before its own. */
const refusePast = (entry: OfMonth, book: Book): Applied =>
  entry.month < monthAfter(book.month, -MONTHS_APART) ? refuseFar(entry, book) : undefined;

/** Refuses an entry for a month before its account was opened. */
export function refuseBeforeOpening(entry: OfMonth, { id, opened }: MemberAccount, book: Book): Applied {
  return entry.month < opened && entry.month < book.month
    ? refuse(book, entry, 'CAISSE-ACCOUNT-BEFORE-OPENING', { account: id, month: entry.month, opened })
    : undefined;
}

/** Refuses an entry for a month that is closed, too far, or before its account. */
export const refuseMonth = (entry: OfMonth, account: MemberAccount, book: Book): Applied =>
  refuseClosed(entry, book) ??
  refusePast(entry, book) ??
  refuseFuture(entry, book) ??
  refuseBeforeOpening(entry, account, book);

/** The month in which an entry opens an account: that of the entry, or the month that it is for, if this is earlier. */
export const openedBy = (of: Month | undefined, month: Month): Month => (of !== undefined && of < month ? of : month);
