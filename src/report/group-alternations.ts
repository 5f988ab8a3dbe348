/** Groups short intervals whose signs alternate because of roundings. */
import { exact } from '../money/index.ts';
import type { ComparedInterval, ComparedKind, CurveExtreme } from '../rule/index.ts';

/** The kinds of a row: those of an interval, or those of short intervals that alternate. */
export type GroupedKind = ComparedKind | 'same-or-more' | 'same-or-less' | 'varying';

/** An interval, or neighbouring short intervals, with the smallest and largest difference. */
export interface GroupedInterval {
  readonly kind: GroupedKind;
  readonly from: string;
  readonly to: string;
  readonly minimum?: CurveExtreme;
  readonly maximum?: CurveExtreme;
}

/** The kinds that alternate in each group. */
const GROUPS: readonly (readonly [GroupedKind, readonly ComparedKind[]])[] = [
  ['same-or-more', ['same', 'more']],
  ['same-or-less', ['same', 'less']],
  ['varying', ['same', 'less', 'more']],
];

/** The smallest number of intervals in a group. */
const LEAST = 4;

/** An interval is short if it covers at most this share of all values. */
const SHORT = '0.05';

/**
 * Groups neighbouring short intervals whose signs alternate.
 *
 * @remarks
 * Two rates differ by less than a rounding step near zero, so that the difference is often zero and one cent in turns. A group has at least four intervals, each of at most a twentieth
 * of all values; any other interval stays alone.
 */
export function groupAlternations(intervals: readonly ComparedInterval[]): readonly GroupedInterval[] {
  const [first, last] = [intervals[0], intervals.at(-1)];
  if (first === undefined || last === undefined) return [];
  const limit = exact(last.to).minus(first.from).times(SHORT);
  const isShort = ({ from, to }: ComparedInterval): boolean => exact(to).minus(from).lte(limit);
  const found: GroupedInterval[] = [];
  for (let place = 0; place < intervals.length;) {
    const runs = GROUPS.map(([kind, kinds]) => ({ kind, run: runFrom(intervals, place, kinds, isShort) }));
    const group = runs.find(({ run }) => run.length >= LEAST);
    found.push(group === undefined ? intervals[place]! : joined(group.kind, group.run));
    place += group?.run.length ?? 1;
  }
  return found;
}

function runFrom(
  intervals: readonly ComparedInterval[],
  start: number,
  kinds: readonly ComparedKind[],
  isShort: (interval: ComparedInterval) => boolean,
): readonly ComparedInterval[] {
  const end = intervals.findIndex(
    (interval, place) => place >= start && !(kinds.includes(interval.kind) && isShort(interval)),
  );
  return intervals.slice(start, end < 0 ? intervals.length : end);
}

function joined(kind: GroupedKind, run: readonly ComparedInterval[]): GroupedInterval {
  const ends = run.flatMap((interval) => ('minimum' in interval ? [interval] : []));
  const best = (extremes: readonly CurveExtreme[], side: 1 | -1): CurveExtreme =>
    extremes.reduce((one, other) => (exact(other.value).comparedTo(exact(one.value)) * side > 0 ? other : one));
  return {
    kind,
    from: run[0]!.from,
    to: run.at(-1)!.to,
    minimum: best(
      ends.map(({ minimum }) => minimum),
      -1,
    ),
    maximum: best(
      ends.map(({ maximum }) => maximum),
      1,
    ),
  };
}
