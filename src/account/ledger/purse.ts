/** Credit in layers: what can be spent, what is drawn, given back and expired. */
import type { Month } from '../../money/index.ts';
import { monthAfter } from '../instant.ts';
import { policiesIn } from '../policies.ts';
import { type Book, partiesOf, post } from './book.ts';
import { addLayer, dropEmpty, EXPIRED, lastMonth, lasts, takeOf, takeYoungest } from './layers.ts';
import type { CreditLayer, MemberAccount, Purse, Writable } from './ledger.ts';
import { overspentIn, repay, takeOverspent } from './overspend.ts';

/** The last month of new credit of a month, by the policies in force in it. */
export const lastOfCredit = (book: Book, month: Month): Month | null =>
  lastMonth(month, (policiesIn(book.allPolicies, month) ?? book.policies).unspent);

/** The credit that can be spent in a month, less what is overspent. */
export function spendable(account: Pick<MemberAccount, 'until'>, purse: Purse, month: Month): number {
  let sum = 0;
  for (const layer of purse.layers) if (layer.month <= month && lasts(layer, account, month)) sum += layer.amount;
  return sum - overspentIn(purse);
}

/**
 * Takes an amount from the layers that can be spent in the month of a book, the oldest first, for an entry. What they lack is overspent.
 *
 * @remarks
 * The caller has checked that the amount may be taken, and posts it. The book has what was drawn: `drawnIn` reads it.
 */
export function draw(
  account: Writable<MemberAccount>,
  purse: Writable<Purse>,
  amount: number,
  book: Book,
  entry: string,
): void {
  const { month } = book;
  repay(book, account, purse, month);
  let left = amount;
  let hasEmptied = false;
  let parts = 0;
  for (const layer of purse.layers) {
    if (left === 0) break;
    if (layer.month > month || !lasts(layer, account, month)) continue;
    const part = layer.amount < left ? layer.amount : left;
    layer.amount -= part;
    left -= part;
    if (layer.amount === 0) hasEmptied = true;
    parts += 1;
    if (parts === 1) {
      book.of = layer.month;
      book.last = layer.last;
      book.amount = part;
    } else {
      book.drawn ??= [firstDrawn(book)];
      book.drawn.push({ month: layer.month, last: layer.last, amount: part });
    }
  }
  if (hasEmptied) dropEmpty(purse.layers);
  if (left === 0) return;
  book.drawn ??= parts === 0 ? [] : [firstDrawn(book)];
  purse.overspent.push({ entry, month, amount: left });
}

const firstDrawn = ({ of, last, amount }: Pick<Book, 'of' | 'last' | 'amount'>): Writable<CreditLayer> => ({
  month: of!,
  last,
  amount,
});

/** What the entry of a book drew. */
export const drawnIn = (book: Book): Writable<CreditLayer>[] => book.drawn ?? [firstDrawn(book)];

/** Adds credit to a purse. It repays what is overspent, once its month has begun. */
export function addCredit(
  book: Book,
  account: Writable<MemberAccount>,
  purse: Writable<Purse>,
  { month, last, amount }: CreditLayer,
): void {
  addLayer(purse.layers, month, last, amount);
  repay(book, account, purse, book.month);
}

/** Takes an amount out of what an entry took: what it still overspends first, then its credit, the youngest first. Returns the credit. */
export function undraw(
  purse: Writable<Purse>,
  entry: string,
  drawn: Writable<CreditLayer>[],
  amount: number,
): readonly CreditLayer[] {
  return takeYoungest(drawn, amount - takeOverspent(purse, entry, amount));
}

/** Puts parts back into the layers that they come from, and expires those that can no longer be spent. */
export function giveBack(
  book: Book,
  account: Writable<MemberAccount>,
  purse: Writable<Purse>,
  parts: readonly CreditLayer[],
): void {
  for (const part of parts) {
    if (lasts(part, account, book.month)) addCredit(book, account, purse, part);
    else post(book, purse.member, partiesOf(book, purse.item).expired, part.amount, purse.item, part.month);
  }
}

/** Whether a purse has credit that cannot be spent after a month. */
export function hasExpiring(account: Pick<MemberAccount, 'until'>, purse: Purse, month: Month): boolean {
  const next = monthAfter(month, 1);
  for (const layer of purse.layers) if (!lasts(layer, account, next)) return true;
  return false;
}

/** Expires the layers that cannot be spent after a month, after what is overspent is repaid. */
export function expireLayers(book: Book, account: Writable<MemberAccount>, purse: Writable<Purse>, month: Month): void {
  repay(book, account, purse, month);
  const next = monthAfter(month, 1);
  for (const layer of purse.layers) {
    if (lasts(layer, account, next)) continue;
    post(book, purse.member, partiesOf(book, purse.item).expired, layer.amount, purse.item, layer.month);
    layer.amount = 0;
  }
  dropEmpty(purse.layers);
}

/** The credit of the months up to one. */
export function carriedOver(purse: Purse, month: Month): number {
  let sum = 0;
  for (const layer of purse.layers) if (layer.month <= month) sum += layer.amount;
  return sum;
}

/** Expires what a purse keeps above a limit of the credit up to a month, the oldest first. */
export function limitCarried(book: Book, purse: Writable<Purse>, month: Month, limit: number): void {
  let excess = carriedOver(purse, month) - limit;
  for (const layer of purse.layers) {
    if (!(excess > 0)) break;
    const part = layer.amount < excess ? layer.amount : excess;
    post(book, purse.member, partiesOf(book, purse.item).expired, part, purse.item, layer.month);
    layer.amount -= part;
    excess -= part;
  }
  dropEmpty(purse.layers);
}

/** Takes credit of a month back, as far as it is left, and returns how much. */
export function takeBack(purse: Writable<Purse>, month: Month, amount: number): number {
  let taken = 0;
  for (const part of takeOf(purse.layers, month, amount)) taken += part.amount;
  return taken;
}

/** Marks credit of a month that is on hold, up to an amount, as expired where the hold ends without a purchase, and returns how much. */
export function expireHeld(
  { holds }: Writable<MemberAccount>,
  item: string | null,
  month: Month,
  amount: number,
): number {
  let left = amount;
  for (const hold of holds.values()) {
    if (hold.item !== item) continue;
    for (const part of takeOf(hold.drawn, month, left)) {
      hold.drawn.push({ ...part, last: EXPIRED });
      left -= part.amount;
    }
  }
  return amount - left;
}

/** The credit of a month that is left. */
export function creditLeft({ layers }: Purse, month: Month): number {
  let sum = 0;
  for (const layer of layers) if (layer.month === month) sum += layer.amount;
  return sum;
}
