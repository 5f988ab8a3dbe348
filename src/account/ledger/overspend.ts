/** What entries took beyond the credit, and the credit that repays it. */
import type { Month } from '../../money/index.ts';
import type { Book } from './book.ts';
import { addLayer, copyLayers, dropEmpty } from './layers.ts';
import type { CreditLayer, MemberAccount, Purse, Writable } from './ledger.ts';
import { recordIn } from './records.ts';
import { replaceRecord } from './record-table.ts';

/** What is overspent. */
export function overspentIn({ overspent }: Pick<Purse, 'overspent'>): number {
  let sum = 0;
  for (const { amount } of overspent) sum += amount;
  return sum;
}

/**
 * Repays what is overspent, the oldest entry first, with the credit of the months up to one; with all credit for `null`.
 *
 * @remarks
 * Credit repays an entry if it can be spent in the month of the entry or later. It is then credit that the entry drew, to which a refund goes back.
 */
export function repay(book: Book, account: Writable<MemberAccount>, purse: Writable<Purse>, month: Month | null): void {
  if (purse.overspent.length === 0) return;
  for (const over of purse.overspent) {
    for (const layer of purse.layers) {
      if (over.amount === 0) break;
      const isBegun = month === null || layer.month <= month;
      const isOver = layer.last !== null && layer.last < over.month;
      if (!isBegun || isOver || layer.amount === 0) continue;
      const part = layer.amount < over.amount ? layer.amount : over.amount;
      layer.amount -= part;
      over.amount -= part;
      if (over.entry !== null) addDrawn(book, account, over.entry, { ...layer, amount: part });
    }
  }
  dropEmpty(purse.layers);
  dropEmpty(purse.overspent);
}

/** Adds credit to what an entry drew, if it is remembered. */
function addDrawn(book: Book, account: Writable<MemberAccount>, entry: string, credit: CreditLayer): void {
  const { month, last, amount } = credit;
  const hold = account.holds.get(entry);
  if (hold !== undefined) {
    addLayer(hold.drawn, month, last, amount);
    return;
  }
  const record = recordIn(book.ledger, entry);
  if (record === undefined || record.purchase === null) return;
  const drawn = copyLayers(record.purchase.drawn);
  addLayer(drawn, month, last, amount);
  replaceRecord(book.ledger.records, entry, { ...record, purchase: { ...record.purchase, drawn } });
}

/** Takes an amount from what an entry overspends, as far as there is so much, and returns how much. */
export function takeOverspent(purse: Writable<Purse>, entry: string, amount: number): number {
  const over = purse.overspent.find((each) => each.entry === entry);
  if (over === undefined) return 0;
  const part = over.amount < amount ? over.amount : amount;
  over.amount -= part;
  dropEmpty(purse.overspent);
  return part;
}

/** Makes what a hold overspends that of its purchase. */
export function renameOverspend(purse: Writable<Purse>, hold: string, purchase: string): void {
  for (const over of purse.overspent) if (over.entry === hold) over.entry = purchase;
}
