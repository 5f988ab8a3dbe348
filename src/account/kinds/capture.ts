/** The purchase for which an amount was held. */
import type { AccountEntryBase, PurchaseLine } from '../entry-base.ts';
import { type AccountEntryKind, amountText, refuse } from '../entry-kind.ts';
import { ACCOUNT, required } from '../fields.ts';
import { partiesOf, placeIn, post, purseOf } from '../ledger/book.ts';
import { giveBack, undraw } from '../ledger/purse.ts';
import { coveredOf, recordOf } from '../ledger/purchase-record.ts';
import { renameOverspend } from '../ledger/overspend.ts';

/** The purchase for which an amount was held. What it does not use goes back to its credit. */
export interface CaptureEntry extends AccountEntryBase {
  readonly kind: 'capture';
  /** The id of the entry `hold`. */
  readonly hold: string;
  readonly lines: readonly PurchaseLine[];
}

/** The kind `capture`. */
export const capture: AccountEntryKind<CaptureEntry> = {
  scope: 'account',
  fields: { ...ACCOUNT, hold: required('id'), lines: required('purchase-lines') },
  when: ['active', 'paused', 'left'],
  opens: false,
  apply: (entry, account, book) => {
    const held = account.holds.get(entry.hold);
    if (held === undefined) return refuse(book, entry, 'CAISSE-ACCOUNT-HOLD-UNKNOWN', { hold: entry.hold });
    if (book.seconds < held.at) return refuse(book, entry, 'CAISSE-ACCOUNT-BEFORE-HOLD', { hold: entry.hold });
    const { item, place, drawn } = held;
    const amount = coveredOf(entry.lines);
    if (amount > held.amount) {
      return refuse(book, entry, 'CAISSE-ACCOUNT-HOLD-EXCEEDED', {
        hold: entry.hold,
        asked: amountText(amount, item),
        held: amountText(held.amount, item),
      });
    }
    const purse = purseOf(account, item);
    account.holds.delete(entry.hold);
    post(book, purse.held, placeIn(partiesOf(book, item), place), amount, item, null);
    post(book, purse.held, purse.member, held.amount - amount, item, null);
    giveBack(book, account, purse, undraw(purse, entry.hold, drawn, held.amount - amount));
    renameOverspend(purse, entry.hold, entry.id);
    book.purchase = recordOf({ place, ...(item === null ? {} : { item }) }, entry.lines, drawn);
    return undefined;
  },
};
