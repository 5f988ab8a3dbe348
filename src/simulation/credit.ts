/** The credit that households have and do not spend. */
import { cents, type Cents } from '../money/index.ts';
import { NOTHING, sumOnce } from './fund-flows.ts';
import type { UnspentCredit } from './fund-plan.ts';

/** Credit of one month, in order of age from the oldest. */
export interface CreditLayer {
  /** The month in which it was credited, counted from 0. */
  readonly month: number;
  readonly amount: Cents<'once'>;
}

/** The sum of credit. */
export const creditOf = (layers: readonly CreditLayer[]): Cents<'once'> => sumOnce(layers.map(({ amount }) => amount));

/** Spends credit; the oldest is spent first, and the youngest takes the rest. */
export function spendCredit(layers: readonly CreditLayer[], spent: Cents<'once'>): readonly CreditLayer[] {
  let left: number = spent;
  return layers.flatMap((layer, place) => {
    const used = place === layers.length - 1 ? left : Math.max(0, Math.min(left, layer.amount));
    left -= used;
    return used === layer.amount ? [] : [{ ...layer, amount: cents(layer.amount - used, 'once') }];
  });
}

/** Lets credit expire at the end of a month. */
export function expireCredit(
  layers: readonly CreditLayer[],
  month: number,
  unspent: UnspentCredit,
): { readonly layers: readonly CreditLayer[]; readonly expired: Cents<'once'> } {
  const lasts = lastingMonths(unspent);
  const kept = layers.filter((layer) => month < layer.month + lasts);
  const expired = layers.length === kept.length ? NOTHING : cents(creditOf(layers) - creditOf(kept), 'once');
  return { layers: kept, expired };
}

/** The number of months after its own in which credit can be spent. */
function lastingMonths(unspent: UnspentCredit): number {
  if (typeof unspent === 'object') return unspent.expiresAfter;
  switch (unspent) {
    case 'stays-in-fund':
      return 0;
    case 'carries-over':
      return Infinity;
    default:
      return unspent satisfies never;
  }
}
