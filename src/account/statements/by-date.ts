/** The order of the lines of statements. */
import { parisTime } from '../instant.ts';

/** Lines in the order of their dates in Paris; those of one day as they are given. */
export const byDate = <Line>(lines: readonly Line[], instantOf: (line: Line) => string): readonly Line[] =>
  lines
    .map((line) => ({ line, date: parisTime(instantOf(line))?.date ?? '' }))
    .sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0))
    .map(({ line }) => line);
