/** A refund of lines of a purchase. */
import { nearestDetail } from '../../money/index.ts';
import type { AccountEntryBase, RefundLine } from '../entry-base.ts';
import { type AccountEntryKind, amountText, refuse } from '../entry-kind.ts';
import { ACCOUNT, required } from '../fields.ts';
import { type Applied, type Book, partiesOf, placeIn, post, purseOf } from '../ledger/book.ts';
import type { PurchaseRecord } from '../ledger/ledger.ts';
import { copyLayers } from '../ledger/layers.ts';
import { recordIn } from '../ledger/records.ts';
import { replaceRecord } from '../ledger/record-table.ts';
import { giveBack, undraw } from '../ledger/purse.ts';

/** A refund of lines of a purchase, to the credit that paid them. Own money is given back at the place. */
export interface RefundEntry extends AccountEntryBase {
  readonly kind: 'refund';
  /** The id of the entry `purchase` or `capture`. */
  readonly purchase: string;
  readonly lines: readonly RefundLine[];
}

/** The kind `refund`. */
export const refund: AccountEntryKind<RefundEntry> = {
  scope: 'account',
  fields: { ...ACCOUNT, purchase: required('id'), lines: required('refund-lines') },
  when: ['active', 'paused', 'left', 'closed'],
  opens: false,
  apply: (entry, account, book) => {
    const { records } = book.ledger;
    const record = recordIn(book.ledger, entry.purchase);
    const bought = record?.account === entry.account ? record.purchase : null;
    if (record === undefined || bought === null) {
      return refuse(book, entry, 'CAISSE-ACCOUNT-REFERENCE', { of: entry.purchase });
    }
    if (book.seconds < record.at) {
      return refuse(book, entry, 'CAISSE-ACCOUNT-BEFORE-REFERENCE', { of: entry.purchase });
    }
    const { item, place, payee, lines, drawn: before } = bought;
    const refused = refuseLines(entry, bought, book);
    if (refused !== undefined) return refused;
    const amount = entry.lines.reduce((sum, line) => sum + line.amount, 0);
    const purse = purseOf(account, item);
    const drawn = copyLayers(before);
    const from = payee === 'household' ? account.household : placeIn(partiesOf(book, item), place);
    post(book, from, purse.member, amount, item, null);
    const parts = undraw(purse, entry.purchase, drawn, amount);
    const askedOf = (line: string): number => entry.lines.find(({ id }) => id === line)?.amount ?? 0;
    const left = lines.map((line) => ({ id: line.id, left: line.left - askedOf(line.id) }));
    replaceRecord(records, entry.purchase, { ...record, purchase: { place, payee, item, lines: left, drawn } });
    giveBack(book, account, purse, parts);
    return undefined;
  },
};

/** Refuses a line that is not of the purchase, or more than is left of it. */
function refuseLines(entry: RefundEntry, { lines, item }: PurchaseRecord, book: Book): Applied {
  for (const { id, amount } of entry.lines) {
    const left = lines.find((line) => line.id === id)?.left;
    if (left === undefined) {
      const ids = lines.map((line) => line.id);
      const { purchase } = entry;
      return refuse(book, entry, 'CAISSE-ACCOUNT-REFUND-LINE', { line: id, purchase, ...nearestDetail(id, ids) });
    }
    if (amount > left) {
      return refuse(book, entry, 'CAISSE-ACCOUNT-REFUND-EXCEEDED', {
        line: id,
        asked: amountText(amount, item),
        left: amountText(left, item),
      });
    }
  }
  return undefined;
}
