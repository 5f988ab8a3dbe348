/** Answers of a search through a range of values. */
import type { Run } from './search-values.ts';

/** Values without a gap for which the goals hold, and the neighbouring values for which they do not; `null` at an end of the range. */
export interface OutcomeInterval<Outcome> {
  readonly before: Outcome | null;
  readonly first: Outcome;
  readonly last: Outcome;
  readonly after: Outcome | null;
}

/**
 * The answer to a question.
 *
 * @remarks
 * `value`: the goals hold from one end of the range to `holds`, and not for its neighbour `fails`; `better` says which way they hold. `intervals`: they hold
 * between two values, or in several intervals. `all`: they hold for every value. `none`: for none; `nearest` misses them by the smallest amount.
 */
export type RangeAnswer<Outcome> =
  | { readonly kind: 'value'; readonly better: 'more' | 'less'; readonly holds: Outcome; readonly fails: Outcome }
  | { readonly kind: 'intervals'; readonly intervals: readonly OutcomeInterval<Outcome>[] }
  | { readonly kind: 'all'; readonly first: Outcome; readonly last: Outcome }
  | { readonly kind: 'none'; readonly nearest: Outcome };

/** The answer that follows from the runs of a search; `last` is the last place of the range. */
export function answerOf<Outcome>(
  runs: readonly Run[],
  nearest: number,
  last: number,
  at: (place: number) => Outcome,
): RangeAnswer<Outcome> {
  const [only, ...others] = runs;
  if (only === undefined) return { kind: 'none', nearest: at(nearest) };
  if (others.length === 0) {
    const [isFromStart, isToEnd] = [only.first === 0, only.last === last];
    if (isFromStart && isToEnd) return { kind: 'all', first: at(0), last: at(last) };
    if (isToEnd) return { kind: 'value', better: 'more', holds: at(only.first), fails: at(only.first - 1) };
    if (isFromStart) return { kind: 'value', better: 'less', holds: at(only.last), fails: at(only.last + 1) };
  }
  return {
    kind: 'intervals',
    intervals: runs.map((run) => ({
      before: run.first === 0 ? null : at(run.first - 1),
      first: at(run.first),
      last: at(run.last),
      after: run.last === last ? null : at(run.last + 1),
    })),
  };
}
