/** Matches the items of two lists: by a key, else equal items first, then items of one kind in their order. */

/** A pair of items of two lists with their places; one of them is absent where the other has no match. */
export interface ItemPair<Item> {
  readonly before?: PlacedItem<Item>;
  readonly after?: PlacedItem<Item>;
}

/** An item and its place in the list, from 0. */
export interface PlacedItem<Item> {
  readonly item: Item;
  readonly place: number;
}

/** Both items of a pair. */
export type FullPair<Item> = Required<ItemPair<Item>>;

/** Whether both items of a pair are there. */
export const isFullPair = <Item>(pair: ItemPair<Item>): pair is FullPair<Item> =>
  pair.before !== undefined && pair.after !== undefined;

/**
 * Matches items by keys, tried one after the other.
 *
 * @param before - the items of the first list
 * @param after - the items of the second list
 * @param keys - each gives a text of an item of either side; items with one text match
 * @returns every item once, in the order of the second list, followed by what only the first one has
 */
export function matchItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keys: readonly ((item: Item, side: 'before' | 'after', place: number) => string)[],
): readonly ItemPair<Item>[] {
  const placed = (items: readonly Item[]): PlacedItem<Item>[] => items.map((item, place) => ({ item, place }));
  const pairs: ItemPair<Item>[] = [];
  let [left, right] = [placed(before), placed(after)];
  for (const key of keys) {
    const matched = new Set<PlacedItem<Item>>();
    for (const one of right) {
      const text = key(one.item, 'after', one.place);
      const other = left.find((each) => !matched.has(each) && key(each.item, 'before', each.place) === text);
      if (other === undefined) continue;
      pairs.push({ before: other, after: one });
      matched.add(other).add(one);
    }
    left = left.filter((each) => !matched.has(each));
    right = right.filter((each) => !matched.has(each));
  }
  const added = right.map((each): ItemPair<Item> => ({ after: each }));
  const removed = left.map((each): ItemPair<Item> => ({ before: each }));
  return [...[...pairs, ...added].sort((one, other) => one.after!.place - other.after!.place), ...removed];
}

/**
 * Pairs what is left between two matched items of lists in one order, where both sides have as many: a threshold that moved.
 *
 * @param pairs - pairs of `matchItems`
 */
export function pairMoved<Item>(pairs: readonly ItemPair<Item>[]): readonly ItemPair<Item>[] {
  const full = pairs.filter(isFullPair);
  const gapOf = (place: number, side: 'before' | 'after'): number =>
    full.filter((pair) => pair[side].place < place).length;
  const alone = (side: 'before' | 'after'): readonly PlacedItem<Item>[] =>
    pairs.flatMap((pair) => (isFullPair(pair) ? [] : (pair[side] ?? [])));
  const [removed, added] = [alone('before'), alone('after')];
  const moved = Array.from({ length: full.length + 1 }, (_, gap) => gap).flatMap((gap) => {
    const left = removed.filter(({ place }) => gapOf(place, 'before') === gap);
    const right = added.filter(({ place }) => gapOf(place, 'after') === gap);
    if (left.length === right.length)
      return left.map((before, place): ItemPair<Item> => ({ before, after: right[place]! }));
    return [
      ...right.map((after): ItemPair<Item> => ({ after })),
      ...left.map((before): ItemPair<Item> => ({ before })),
    ];
  });
  const placeOf = ({ before, after }: ItemPair<Item>): number => after?.place ?? before!.place;
  return [...full, ...moved].sort((one, other) => placeOf(one) - placeOf(other));
}

/** Whether the matched items are in one order on both sides. */
export function isInOrder<Item>(pairs: readonly ItemPair<Item>[]): boolean {
  const places = pairs.filter(isFullPair).map(({ before }) => before.place);
  return places.every((place, at) => at === 0 || place > places[at - 1]!);
}
