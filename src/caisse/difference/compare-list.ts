/** Compares lists: items match by their natural key, such as a threshold or an id, and not by their place. */
import type { FieldShape } from '../fields.ts';
import { typeOfFigure } from '../lowering/read-figure.ts';
import type { Figure } from '../words.ts';
import { type ComparedPlace, differenceAt } from './compared-place.ts';
import { figureKey } from './figure-key.ts';
import { isFullPair, isInOrder, type ItemPair, matchItems, pairMoved } from './match-items.ts';
import type { BeforeAndAfter, RuleDifference } from './rule-difference.ts';
import { shapeFor } from './shape-for.ts';

type ListShape = Extract<FieldShape, { readonly type: 'list' }>;

type KeyOf = (item: unknown, side: 'before' | 'after', place: number) => string;

/** How the items of a list match. */
interface Matching {
  readonly keys: readonly KeyOf[];
  /** Whether items in another order have another meaning or description. */
  readonly isOrdered: boolean;
  /** Whether items are in the order of their keys, so that a key can move. */
  readonly isSorted?: true;
}

/** The differences between two lists; an absent list is an empty one. */
export function compareList(
  shape: ListShape,
  { before = [], after = [] }: BeforeAndAfter,
  at: ComparedPlace,
  compareItem: (shape: FieldShape, items: BeforeAndAfter, at: ComparedPlace) => readonly RuleDifference[],
): readonly RuleDifference[] {
  const lists = { before: before as readonly unknown[], after: after as readonly unknown[] };
  const { keys, isOrdered, isSorted } = matchingOf(shape, lists, at);
  const matched = matchItems(lists.before, lists.after, keys);
  const pairs = isSorted === true ? pairMoved(matched) : matched;
  const found = pairs.flatMap((pair) => compareItems(shape, pair, at, compareItem));
  return isOrdered && !isInOrder(pairs) ? [...found, differenceAt('reordered', shape, lists, at)] : found;
}

function compareItems(
  { of }: ListShape,
  pair: ItemPair<unknown>,
  at: ComparedPlace,
  compareItem: Parameters<typeof compareList>[3],
): readonly RuleDifference[] {
  const place = (pair.after ?? pair.before)!.place;
  const here = { ...at, path: [...at.path, place] };
  const items = { before: pair.before?.item, after: pair.after?.item };
  if (!isFullPair(pair)) return [differenceAt(pair.before === undefined ? 'added' : 'removed', of, items, here)];
  const { owner, field, formula } = at;
  if (of.type === 'criterion') return compareItem(of, items, here);
  const item = { part: 'item', owner, field, shape: of, place, formula, ...items } as const;
  return compareItem(of, items, { ...here, around: [...at.around, item] });
}

function matchingOf(
  { of, ascending }: ListShape,
  lists: BeforeAndAfter<readonly unknown[]>,
  at: ComparedPlace,
): Matching {
  const { documents } = at;
  if (of.type === 'text' || of.type === 'quantity') return { keys: [(item) => String(item)], isOrdered: false };
  if (of.type === 'criterion') return { keys: CRITERION_KEYS, isOrdered: false };
  if (ascending !== undefined) {
    const key: KeyOf = (item, side) => {
      const value = valueIn(item, ascending);
      const field = keyShape(of, item, ascending);
      return field?.type === 'figure'
        ? figureKey(value as Figure, typeOfFigure(field.of), documents[side])
        : String(value);
    };
    return { keys: [key], isOrdered: false, isSorted: true };
  }
  const all = [...lists.before, ...lists.after];
  if (all.every((item) => valueIn(item, 'id') !== undefined)) {
    return { keys: [(item) => String(valueIn(item, 'id'))], isOrdered: true };
  }
  if (all.every((item) => valueIn(item, 'when') !== undefined)) {
    return {
      keys: CRITERION_KEYS.map(
        (key): KeyOf =>
          (item, ...where) =>
            key(valueIn(item, 'when'), ...where),
      ),
      isOrdered: true,
    };
  }
  return { keys: [(_, __, place) => String(place)], isOrdered: false };
}

/** Equal criteria first, then those about one fact, then those of one kind. */
const CRITERION_KEYS: readonly KeyOf[] = [
  (item) => JSON.stringify(item, (key, value: unknown) => (SUPPORT.has(key) ? undefined : value)),
  (item) => JSON.stringify(FACTS.map((key) => valueIn(item, key) ?? null)),
  (item) => String(valueIn(item, 'kind')),
];

/** Keys that support a criterion and do not change it. */
const SUPPORT: ReadonlySet<string> = /* @__PURE__ */ new Set(['source', 'note', 'assumption', 'checked']);

/** The keys that name the fact of a criterion. */
const FACTS = ['kind', 'input', 'quantity'] as const;

const valueIn = (item: unknown, key: string): unknown => (item as Readonly<Record<string, unknown>>)[key];

function keyShape(of: FieldShape, item: unknown, key: string): FieldShape | undefined {
  const shape = of.type === 'either' ? shapeFor(of, item) : of;
  return shape.type === 'group' ? shape.fields[key] : undefined;
}
