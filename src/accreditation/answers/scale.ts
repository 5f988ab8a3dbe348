/** A mark on a scale. */
import { error, exact } from '../../money/index.ts';
import { LABEL } from '../../caisse/index.ts';
import type { Label } from '../../caisse/index.ts';
import { listOf, NUMBER, object, optional, words } from '../../shape/index.ts';
import { NO_POINTS } from '../points.ts';
import type { AnswerKind } from './kind.ts';

/** The highest scale that people can use. */
const SCALE_LIMIT = 100;

/** A mark from 0 to `highest`: a whole number, which is its points. */
export interface ScaleAnswer {
  readonly kind: 'scale';
  readonly highest: number;
  /** What each mark means, from 0 on. */
  readonly labels?: readonly Label[];
}

const isMark = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** The kind `scale`. */
export const scaleAnswer: AnswerKind<ScaleAnswer> = {
  shape: object<ScaleAnswer>({ kind: words('scale'), highest: NUMBER, labels: optional(listOf(LABEL)) }),
  check: ({ highest, labels }) => {
    if (!isMark(highest) || highest < 1 || highest > SCALE_LIMIT)
      return [error('CAISSE-GRID-SCALE', ['highest'], { text: String(highest), limit: SCALE_LIMIT })];
    if (labels === undefined || labels.length === highest + 1) return [];
    return [error('CAISSE-GRID-SCALE-LABELS', ['labels'], { count: labels.length, expected: highest + 1 })];
  },
  range: ({ highest }) => ({ lowest: NO_POINTS, highest: exact(highest) }),
  points: ({ highest }, value) =>
    typeof value === 'number' && isMark(value) && value <= highest ? exact(value) : undefined,
};
