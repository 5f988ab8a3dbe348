/** An amount kept for a purchase. */
import type { AccountEntryBase } from '../entry-base.ts';
import { type AccountEntryKind, refuse } from '../entry-kind.ts';
import { ACCOUNT, maybe, required } from '../fields.ts';
import { peekPurse, post, purseOf } from '../ledger/book.ts';
import { draw, drawnIn } from '../ledger/purse.ts';
import { refusePlace, refuseSpending } from '../ledger/spend.ts';

/** An amount kept for a purchase, until it is captured, voided or timed out. */
export interface HoldEntry extends AccountEntryBase {
  readonly kind: 'hold';
  /** The place, by an opaque id. */
  readonly place: string;
  /** Cents, or units of the product. */
  readonly amount: number;
  readonly item?: string;
}

/** The kind `hold`. */
export const hold: AccountEntryKind<HoldEntry> = {
  scope: 'account',
  fields: { ...ACCOUNT, place: required('id'), amount: required('amount'), item: maybe('id') },
  when: ['active', 'paused', 'left'],
  opens: false,
  apply: (entry, account, book) => {
    const item = entry.item ?? null;
    const refused =
      (account.holds.has(entry.id) ? refuse(book, entry, 'CAISSE-ACCOUNT-ID-REUSED', {}) : undefined) ??
      refusePlace(entry, book) ??
      refuseSpending(entry, account, peekPurse(account, item), entry.amount, book);
    if (refused !== undefined) return refused;
    const purse = purseOf(account, item);
    draw(account, purse, entry.amount, book, entry.id);
    account.holds.set(entry.id, {
      place: entry.place,
      item,
      amount: entry.amount,
      drawn: drawnIn(book),
      at: book.seconds,
      until: book.seconds + book.policies.holdMinutes * 60,
    });
    post(book, purse.member, purse.held, entry.amount, item, null);
    return undefined;
  },
};
