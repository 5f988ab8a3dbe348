/** What is remembered of a purchase. */
import type { Bought, PurchaseLine } from '../entry-base.ts';
import type { CreditLayer, PurchaseRecord } from './ledger.ts';

/** What the credit pays of lines. */
export function coveredOf(lines: readonly PurchaseLine[]): number {
  let sum = 0;
  for (const { covered } of lines) sum += covered;
  return sum;
}

/** Who is paid by a purchase. Units are always given by a place. */
export const payeeOf = ({ payee, item }: Bought): 'place' | 'household' =>
  payee === 'household' && item === undefined ? 'household' : 'place';

/** The record of a purchase, from its lines and from what it took. */
export const recordOf = (
  bought: Bought,
  lines: readonly PurchaseLine[],
  drawn: readonly CreditLayer[],
): PurchaseRecord => ({
  place: bought.place,
  payee: payeeOf(bought),
  item: bought.item ?? null,
  lines: lines.map(({ id, covered }) => ({ id, left: covered })),
  drawn,
});
