/** Adds up amounts that have the same key. */
import { type Cents, cents } from '../../money/index.ts';

/** Adds up the amounts of items that have the same key, in the order in which keys come first; without those that are zero. */
export function addAmounts<Item extends { readonly amount: Cents<'once'> }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  return [...together(items, keyOf).values()].filter(({ amount }) => amount !== 0);
}

/** The differences of amounts by key, after − before; an item that only one side has is zero on the other. */
export function subtractAmounts<Item extends { readonly amount: Cents<'once'> }>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const negated = before.map((item): Item => ({ ...item, amount: cents(0 - item.amount, 'once') }));
  return [...together([...negated, ...after], keyOf).values()];
}

function together<Item extends { readonly amount: Cents<'once'> }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, Item> {
  const sums = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    const known = sums.get(key);
    sums.set(key, known === undefined ? item : { ...known, amount: cents(known.amount + item.amount, 'once') });
  }
  return sums;
}
