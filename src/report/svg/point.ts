/** The points of the lines of a chart. */
import type { Exact } from '../../money/index.ts';
import type { Row } from '../table.ts';

/** A point of a line. */
export interface Point {
  readonly row: Row;
  readonly value: Exact;
  readonly x: number;
  readonly y: number;
}
