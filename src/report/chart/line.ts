/** A piecewise linear function for charts. */
import { type Exact, exact, checkArgument, checkItems } from '../../money/index.ts';

/** A point in plain decimal text. */
export interface ChartPoint {
  readonly x: string;
  readonly y: string;
}

/** A straight segment from left to right. If two segments meet at different heights, the value is that of the right one. */
export interface ChartSegment {
  readonly from: ChartPoint;
  readonly to: ChartPoint;
}

/** A segment in exact decimals. */
interface Piece {
  readonly x0: Exact;
  readonly y0: Exact;
  readonly x1: Exact;
  readonly y1: Exact;
}

/** The segments of a line, in exact decimals. */
export type Line = readonly Piece[];

/** Converts segments to a line. */
export function lineOf(name: string, segments: readonly ChartSegment[]): Line {
  checkItems(name, segments, 'object');
  return segments.map(({ from, to }, place) => {
    const [start, end] = [pointOf(`${name}.${place}.from`, from), pointOf(`${name}.${place}.to`, to)];
    return { x0: start.x, y0: start.y, x1: end.x, y1: end.y };
  });
}

function pointOf(name: string, point: ChartPoint): { readonly x: Exact; readonly y: Exact } {
  checkArgument(name, point, 'object');
  return { x: exact(point.x, `${name}.x`), y: exact(point.y, `${name}.y`) };
}

/** The height of the line at `x`; `undefined` outside its segments. */
export function heightAt(line: Line, x: Exact): Exact | undefined {
  const piece = line.filter(({ x0, x1 }) => x0.lte(x) && x.lte(x1)).at(-1);
  if (piece === undefined) return undefined;
  const { x0, y0, x1, y1 } = piece;
  if (x0.equals(x1)) return y1;
  return y0.plus(y1.minus(y0).times(x.minus(x0)).div(x1.minus(x0)));
}

/** Whether the line jumps after `after` and up to `upTo`. */
export function jumpsBetween(line: Line, after: Exact, upTo: Exact): boolean {
  return line.some(({ x0, y0 }, place) => {
    const before = line[place - 1];
    return before !== undefined && x0.gt(after) && x0.lte(upTo) && !before.y1.equals(y0);
  });
}
