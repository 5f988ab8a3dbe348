/** Rows with counts of members that no household has, or only just has. */
import { type MembersLaw, membersLaws } from '../../rule/index.ts';
import { memberColumn } from '../../rule/many.ts';
import type { KitLayout } from './kit-layout.ts';
import type { KitCell } from './kit-table.ts';
import { createSequence, spread } from './spread.ts';

type Cells = readonly KitCell[];

/** The counts of members of a table: the place of the column of each, and the laws between them. */
interface Composition {
  readonly places: readonly number[];
  readonly laws: readonly MembersLaw[];
}

function compositionOf({ sql, needs, columns }: KitLayout): Composition {
  const counts = sql.inputs.flatMap(({ column }) => {
    const of = needs.ranges.find((range) => memberColumn(range) === column);
    return of === undefined ? [] : [{ of, at: columns.findIndex(({ name }) => name === column) }];
  });
  const laws = membersLaws(counts.map(({ of }) => of)).filter(({ terms: [first, ...others], least }) => {
    const { from, before } = counts[first!.range]!.of;
    // The limit of one count is its range, which has its own check.
    return others.length > 0 || (first!.factor > 0 && least > (from === 0 && before === null ? 1 : 0));
  });
  return { places: counts.map(({ at }) => at), laws };
}

/** Counts of members by place of the range; `null` where unknown. */
type Counts = readonly (number | null)[];

/** Whether counts break a law. A law with an unknown count does not apply. */
function breaks(counts: Counts, { terms, least }: MembersLaw): boolean {
  const values = terms.map(({ range }) => counts[range] ?? null);
  if (values.includes(null)) return false;
  return terms.reduce((sum, { factor }, place) => sum + factor * values[place]!, 0) < least;
}

/** Whether no household has the counts of members of a row. */
export function createImpossible(layout: KitLayout): (cells: Cells) => boolean {
  const { places, laws } = compositionOf(layout);
  return (cells) => {
    const counts = places.map((at) => (cells[at] === null ? null : Number(cells[at])));
    return laws.some((law) => breaks(counts, law));
  };
}

/** The number of small counts, from zero. */
const SMALL_COUNTS = 3;

/** The largest number of rows with combinations of small counts. */
const COMBINATIONS_LIMIT = 81;

/** The largest number of laws with rows of their own. */
const LAWS_LIMIT = 200;

/**
 * Rows with combinations of small counts of members, and rows at the limit of each law.
 *
 * @remarks
 * The rows of a law hold no other count than its own, so that its condition alone decides on them: without them, laws of more counts often reject the same rows.
 *
 * @param layout - the columns
 * @param sound - the other cells of each row
 */
export function compositionRows(layout: KitLayout, sound: Cells): readonly Cells[] {
  const composition = compositionOf(layout);
  const { places, laws } = composition;
  const all = SMALL_COUNTS ** places.length;
  const combinations = Array.from({ length: Math.min(all, COMBINATIONS_LIMIT) }, (_, row) => {
    const index = Math.floor((row * all) / Math.min(all, COMBINATIONS_LIMIT));
    return places.map((_place, digit) => Math.floor(index / SMALL_COUNTS ** digit) % SMALL_COUNTS);
  });
  const next = createSequence();
  const atLimits = spread(laws, LAWS_LIMIT).flatMap((law) => countsAtLimit(law, composition, next));
  return [...combinations, ...atLimits].map((counts) =>
    sound.map((cell, column) => {
      const place = places.indexOf(column);
      if (place < 0) return cell;
      const found = counts[place] ?? null;
      return found === null ? null : BigInt(found);
    }),
  );
}

const TRIES = 200;

/** The number of rows on each side of the limit of a law. */
const OF_A_SIDE = 2;

/** Counts that are tried; a change of a factor shows where its count is not zero. */
const TRIED = [1, 2, 3, 5, 1, 2, 0, -1];

/** Counts that just break a law and no other, and counts that just obey it and all others. */
function countsAtLimit(law: MembersLaw, { places, laws }: Composition, next: () => number): readonly Counts[] {
  const { terms, least } = law;
  const ranges = new Set(terms.map(({ range }) => range));
  const others = laws.filter((other) => other !== law && other.terms.every(({ range }) => ranges.has(range)));
  const zeros = (counts: Counts): number => counts.filter((count) => count === 0).length;
  return [least - 1, least].flatMap((sum) => {
    const tried = Array.from({ length: TRIES }, (): Counts => {
      const solved = terms[next() % terms.length]!;
      const values = new Map(terms.map(({ range }) => [range, TRIED[next() % TRIED.length]!]));
      const rest = terms.reduce(
        (all, term) => (term === solved ? all : all + term.factor * values.get(term.range)!),
        0,
      );
      values.set(solved.range, (sum - rest) / solved.factor);
      return places.map((_, range) => values.get(range) ?? null);
    });
    const distinct = [...new Map(tried.map((counts) => [counts.join(), counts])).values()];
    return distinct
      .filter((counts) => !others.some((other) => breaks(counts, other)))
      .sort((left, right) => zeros(left) - zeros(right))
      .slice(0, OF_A_SIDE);
  });
}
