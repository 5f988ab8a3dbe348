/** The laws that counts of members by age obey in every household. */
import { checkItems } from '../money/index.ts';
import { type CountMembersNode, MEMBERS_LIMIT } from './rule-node.ts';

/** The first age that no member has. */
const END_OF_AGES = 131;

/** More cycles are not followed; fewer than nine ranges have fewer. */
const CYCLES_LIMIT = 2000;

/** A range of ages whose members are counted. */
export type AgeRange = Pick<CountMembersNode, 'from' | 'before'>;

/** A count times a factor. */
export interface MembersTerm {
  /** The place of the range in the list. */
  readonly range: number;
  readonly factor: number;
}

/** A law: the sum of the terms is at least a number. */
export interface MembersLaw {
  readonly terms: readonly MembersTerm[];
  readonly least: number;
}

/** `to − from` members are at most a constant plus a count times a factor. */
interface Bound {
  readonly from: number;
  readonly to: number;
  readonly constant: number;
  readonly term: MembersTerm | null;
}

/**
 * The laws of the counts of members in some ranges of ages: counts obey all of them if, and only if, a household of 1 to 10,000 members has these counts.
 *
 * @remarks
 * The unknowns are the numbers of members below each end of a range. Each count bounds the difference of two of them from both sides; such bounds can
 * hold together if none of their cycles has a negative sum, and each cycle is a law. A law with an unknown count does not apply.
 *
 * @param ranges - ranges of ages, each once
 * @law counts obey the laws of members if and only if a household has them
 */
export function membersLaws(ranges: readonly AgeRange[]): readonly MembersLaw[] {
  checkItems('ranges', ranges, 'object');
  const ends = ranges.flatMap(({ from, before }) => [
    Math.min(from, END_OF_AGES),
    Math.min(before ?? END_OF_AGES, END_OF_AGES),
  ]);
  const points = [...new Set([0, END_OF_AGES, ...ends])].sort((left, right) => left - right);
  const at = (age: number): number => points.indexOf(Math.min(age, END_OF_AGES));
  const last = points.length - 1;
  const bounds: readonly Bound[] = [
    ...points.slice(1).map((_, place): Bound => ({ from: place + 1, to: place, constant: 0, term: null })),
    { from: last, to: 0, constant: -1, term: null },
    { from: 0, to: last, constant: MEMBERS_LIMIT, term: null },
    ...ranges.flatMap(({ from, before }, range): readonly Bound[] => {
      const [start, end] = [at(from), at(before ?? END_OF_AGES)];
      return [
        { from: start, to: end, constant: 0, term: { range, factor: 1 } },
        { from: end, to: start, constant: 0, term: { range, factor: -1 } },
      ];
    }),
  ];
  return withoutDuplicates(cyclesOf(bounds, points.length).map(lawOf));
}

/** Every cycle that passes each point at most once, from its lowest point. */
function cyclesOf(bounds: readonly Bound[], points: number): readonly (readonly Bound[])[] {
  const cycles: (readonly Bound[])[] = [];
  const extend = (start: number, path: readonly Bound[], seen: ReadonlySet<number>): void => {
    const end = path.at(-1)?.to ?? start;
    for (const bound of bounds) {
      if (bound.from !== end) continue;
      if (cycles.length >= CYCLES_LIMIT) return;
      if (bound.to === start) cycles.push([...path, bound]);
      else if (bound.to > start && !seen.has(bound.to)) extend(start, [...path, bound], new Set([...seen, bound.to]));
    }
  };
  for (let start = 0; start < points; start += 1) extend(start, [], new Set([start]));
  return cycles;
}

function lawOf(cycle: readonly Bound[]): MembersLaw {
  const factors = new Map<number, number>();
  for (const { term } of cycle) {
    if (term !== null) factors.set(term.range, (factors.get(term.range) ?? 0) + term.factor);
  }
  const terms = [...factors].filter(([, factor]) => factor !== 0).map(([range, factor]) => ({ range, factor }));
  return {
    terms: terms.sort((left, right) => left.range - right.range),
    least: 0 - cycle.reduce((sum, { constant }) => sum + constant, 0),
  };
}

function withoutDuplicates(laws: readonly MembersLaw[]): readonly MembersLaw[] {
  const byText = new Map(laws.filter(({ terms }) => terms.length > 0).map((law) => [JSON.stringify(law), law]));
  return [...byText.values()];
}
