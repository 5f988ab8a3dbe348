/** Credit by month, in layers from the oldest. */
import type { UnspentWords } from '../../caisse/index.ts';
import type { Month } from '../../money/index.ts';
import { knownMonth, monthAfter } from '../instant.ts';
import type { CreditLayer, MemberAccount, Writable } from './ledger.ts';

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

/** Whether credit can still be spent in a month. */
export const lasts = (layer: CreditLayer, account: Pick<MemberAccount, 'until'>, month: Month): boolean =>
  (layer.last === null || layer.last >= month) && (account.until === null || account.until >= month);

/** A copy of layers. */
export const copyLayers = (layers: readonly CreditLayer[]): Writable<CreditLayer>[] =>
  layers.map(({ month, last, amount }) => ({ month, last, amount }));

/** Removes what has no amount from a list. */
export function dropEmpty(layers: { readonly amount: number }[]): void {
  let kept = 0;
  for (const layer of layers) if (layer.amount !== 0) layers[kept++] = layer;
  layers.length = kept;
}

/** Adds credit to a list of layers, which stays in the order of months. */
export function addLayer(layers: Writable<CreditLayer>[], month: Month, last: Month | null, amount: number): void {
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

/** The last month of credit that can no longer be spent. */
export const EXPIRED: Month = /* @__PURE__ */ knownMonth('2000-01')!;

/** Takes an amount from layers, the youngest first, and returns the parts. */
export function takeYoungest(layers: Writable<CreditLayer>[], amount: number): readonly CreditLayer[] {
  const parts: CreditLayer[] = [];
  let left = amount;
  while (left > 0) {
    const layer = layers[layers.length - 1];
    // Nothing is known of the credit any more: what is given back expires.
    if (layer === undefined) {
      parts.push({ month: EXPIRED, last: EXPIRED, amount: left });
      return parts;
    }
    const part = layer.amount < left ? layer.amount : left;
    parts.push({ month: layer.month, last: layer.last, amount: part });
    layer.amount -= part;
    left -= part;
    if (layer.amount === 0) layers.pop();
  }
  return parts;
}

/** Takes an amount of credit of a month from layers, as far as there is so much, and returns the parts. */
export function takeOf(layers: Writable<CreditLayer>[], month: Month, amount: number): readonly CreditLayer[] {
  const parts: CreditLayer[] = [];
  let left = amount;
  for (const layer of layers) {
    const part = layer.amount < left ? layer.amount : left;
    if (layer.month !== month || part === 0) continue;
    layer.amount -= part;
    left -= part;
    parts.push({ month, last: layer.last, amount: part });
  }
  dropEmpty(layers);
  return parts;
}
