/** Credit in layers: what can be spent, what is drawn, given back and expired. */
import type { UnspentWords } from '../../caisse/index.ts';
import type { Month } from '../../money/index.ts';
import { knownMonth, monthAfter } from '../instant.ts';
import { policiesIn } from '../policies.ts';
import { type Book, partiesOf, post } from './book.ts';
import type { CreditLayer, Drawn, MemberAccount, Purse, Writable } from './ledger.ts';

/** The last month in which credit of a month can be spent; `null` if it does not expire. */
export function lastMonth(month: Month, unspent: UnspentWords): Month | null {
  if (typeof unspent === 'object') return monthAfter(month, unspent.expiresAfter);
  switch (unspent) {
    case 'stays-in-fund':
      return month;
    case 'carries-over':
      return null;
    default:
      return unspent satisfies never;
  }
}

/** The last month of new credit of a month, by the policies in force in it. */
export const lastOfCredit = (book: Book, month: Month): Month | null =>
  lastMonth(month, (policiesIn(book.allPolicies, month) ?? book.policies).unspent);

/** Whether credit can still be spent in a month. */
const lasts = (layer: CreditLayer, account: Pick<MemberAccount, 'until'>, month: Month): boolean =>
  (layer.last === null || layer.last >= month) && (account.until === null || account.until >= month);

/** The credit that can be spent in a month, less what is overspent. */
export function spendable(account: Pick<MemberAccount, 'until'>, purse: Purse, month: Month): number {
  let sum = 0;
  for (const layer of purse.layers) if (layer.month <= month && lasts(layer, account, month)) sum += layer.amount;
  return sum - purse.overspent;
}

/**
 * Takes an amount from the layers that can be spent in the month of a book, the oldest first. What they lack is overspent.
 *
 * @remarks
 * The caller has checked that the amount may be taken, and posts it. The book has what was drawn: `drawnIn` reads it.
 */
export function draw(account: Pick<MemberAccount, 'until'>, purse: Writable<Purse>, amount: number, book: Book): void {
  const { month } = book;
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
      book.drawn ??= { layers: [firstDrawn(book)], overspent: 0 };
      book.drawn.layers.push({ month: layer.month, last: layer.last, amount: part });
    }
  }
  if (hasEmptied) dropEmpty(purse.layers);
  if (left === 0) return;
  purse.overspent += left;
  book.drawn ??= { layers: parts === 0 ? [] : [firstDrawn(book)], overspent: 0 };
  book.drawn.overspent = left;
}

const firstDrawn = ({ of, last, amount }: Pick<Book, 'of' | 'last' | 'amount'>): Writable<CreditLayer> => ({
  month: of!,
  last,
  amount,
});

/** What the entry of a book drew. */
export const drawnIn = (book: Book): Writable<Drawn> => book.drawn ?? { layers: [firstDrawn(book)], overspent: 0 };

function dropEmpty(layers: Writable<CreditLayer>[]): void {
  let kept = 0;
  for (const layer of layers) if (layer.amount !== 0) layers[kept++] = layer;
  layers.length = kept;
}

/** Adds credit to a list of layers, which stays in the order of months. */
function addLayer(layers: Writable<CreditLayer>[], month: Month, last: Month | null, amount: number): void {
  let place = layers.length;
  while (place > 0 && layers[place - 1]!.month >= month) {
    const layer = layers[place - 1]!;
    if (layer.month === month && layer.last === last) {
      layer.amount += amount;
      return;
    }
    place -= 1;
  }
  layers.splice(place, 0, { month, last, amount });
}

/** Adds new credit to a purse: it repays what was overspent, and the rest is a layer. */
export function addCredit(purse: Writable<Purse>, month: Month, last: Month | null, amount: number): void {
  const repaid = purse.overspent < amount ? purse.overspent : amount;
  if (repaid > 0) {
    purse.overspent -= repaid;
    addLayer(purse.repaid, month, last, repaid);
  }
  if (amount > repaid) addLayer(purse.layers, month, last, amount - repaid);
}

/**
 * Takes an amount out of what was drawn, the youngest first, and returns the parts.
 *
 * @remarks
 * What was overspent comes first; of that, what is still overspent, then the credit that repaid it.
 */
export function undraw(purse: Writable<Purse>, drawn: Writable<Drawn>, amount: number): readonly CreditLayer[] {
  let left = amount;
  const over = drawn.overspent < left ? drawn.overspent : left;
  drawn.overspent -= over;
  left -= over;
  const open = purse.overspent < over ? purse.overspent : over;
  purse.overspent -= open;
  const parts: CreditLayer[] = [];
  takeYoungest(purse.repaid, over - open, parts);
  takeYoungest(drawn.layers, left, parts);
  return parts;
}

const OLDEST: Month = /* @__PURE__ */ knownMonth('2000-01')!;

function takeYoungest(layers: Writable<CreditLayer>[], amount: number, parts: CreditLayer[]): void {
  let left = amount;
  while (left > 0) {
    const layer = layers[layers.length - 1];
    // Nothing is known of the credit any more: what is given back expires.
    if (layer === undefined) {
      parts.push({ month: OLDEST, last: OLDEST, amount: left });
      return;
    }
    const part = layer.amount < left ? layer.amount : left;
    parts.push({ month: layer.month, last: layer.last, amount: part });
    layer.amount -= part;
    left -= part;
    if (layer.amount === 0) layers.pop();
  }
}

/** Puts parts back into the layers that they come from, and expires those that can no longer be spent. */
export function giveBack(
  book: Book,
  account: Pick<MemberAccount, 'until'>,
  purse: Writable<Purse>,
  parts: readonly CreditLayer[],
): void {
  for (const part of parts) {
    if (lasts(part, account, book.month)) addCredit(purse, part.month, part.last, part.amount);
    else post(book, purse.member, partiesOf(book, purse.item).expired, part.amount, purse.item, part.month);
  }
}

/** Whether a purse has credit that cannot be spent after a month. */
export function hasExpiring(account: Pick<MemberAccount, 'until'>, purse: Purse, month: Month): boolean {
  const next = monthAfter(month, 1);
  for (const layer of purse.layers) if (!lasts(layer, account, next)) return true;
  return false;
}

/** Expires the layers that cannot be spent after a month. */
export function expireLayers(
  book: Book,
  account: Pick<MemberAccount, 'until'>,
  purse: Writable<Purse>,
  month: Month,
): void {
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
  let left = amount;
  for (const layer of purse.layers) {
    if (layer.month !== month) continue;
    const part = layer.amount < left ? layer.amount : left;
    layer.amount -= part;
    left -= part;
  }
  dropEmpty(purse.layers);
  return amount - left;
}

/** The credit of a month that is left. */
export function creditLeft({ layers }: Purse, month: Month): number {
  let sum = 0;
  for (const layer of layers) if (layer.month === month) sum += layer.amount;
  return sum;
}
