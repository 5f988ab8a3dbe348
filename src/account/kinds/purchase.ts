/** A purchase with credit. */
import type { AccountEntryBase, Bought, PurchaseLine } from '../entry-base.ts';
import type { AccountEntryKind } from '../entry-kind.ts';
import { ACCOUNT, maybe, required } from '../fields.ts';
import { partiesOf, peekPurse, placeIn, post, purseOf } from '../ledger/book.ts';
import { draw } from '../ledger/purse.ts';
import { coveredOf, payeeOf, recordOf } from '../ledger/purchase-record.ts';
import { refusePlace, refuseSpending } from '../ledger/spend.ts';

/** A purchase with credit at a place. */
export interface PurchaseEntry extends AccountEntryBase, Bought {
  readonly kind: 'purchase';
  readonly lines: readonly PurchaseLine[];
  /** A purchase that a till made offline. It is not refused for lack of credit, and overspending is shown. */
  readonly offline?: true;
}

/** The kind `purchase`. */
export const purchase: AccountEntryKind<PurchaseEntry> = {
  scope: 'account',
  fields: {
    ...ACCOUNT,
    place: required('id'),
    lines: required('purchase-lines'),
    item: maybe('id'),
    payee: maybe(['place', 'household']),
    offline: maybe('true'),
  },
  when: ['active', 'paused', 'left', 'closed'],
  opens: false,
  apply: (entry, account, book) => {
    const item = entry.item ?? null;
    const amount = coveredOf(entry.lines);
    const refused =
      refusePlace(entry, book) ??
      (entry.offline === true ? undefined : refuseSpending(entry, account, peekPurse(account, item), amount, book));
    if (refused !== undefined) return refused;
    const purse = purseOf(account, item);
    draw(account, purse, amount, book, entry.id);
    const to = payeeOf(entry) === 'household' ? account.household : placeIn(partiesOf(book, item), entry.place);
    post(book, purse.member, to, amount, item, null);
    if (book.drawn !== null) book.purchase = recordOf(entry, entry.lines, book.drawn);
    return undefined;
  },
};
