/** A number with thresholds. */
import { LABEL } from '../../caisse/index.ts';
import type { Label } from '../../caisse/index.ts';
import { type DecimalInput, error, exact, parseDecimalText } from '../../money/index.ts';
import { DECIMAL, listOf, object, optional, words } from '../../shape/index.ts';
import { decimalProblems, NO_POINTS, orderProblems, rangeOf, readDecimal } from '../points.ts';
import type { AnswerKind } from './kind.ts';

/**
 * A number, such as a distance or a share. It has the points of the last threshold that it reaches, and none below the first.
 *
 * @remarks
 * Points may fall from one threshold to the next, where less is better.
 */
export interface NumberAnswer {
  readonly kind: 'number';
  readonly unit?: Label;
  readonly thresholds: readonly { readonly from: DecimalInput; readonly points: DecimalInput }[];
}

/** The kind `number`. */
export const numberAnswer: AnswerKind<NumberAnswer> = {
  shape: object<NumberAnswer>({
    kind: words('number'),
    unit: optional(LABEL),
    thresholds: listOf(object<NumberAnswer['thresholds'][number]>({ from: DECIMAL, points: DECIMAL })),
  }),
  check: ({ thresholds }) => {
    if (thresholds.length === 0) return [error('CAISSE-GRID-EMPTY', ['thresholds'])];
    const problems = thresholds.flatMap(({ from, points }, place) => [
      ...decimalProblems(from, ['thresholds', place, 'from'], 'any'),
      ...decimalProblems(points, ['thresholds', place, 'points'], 'not-negative'),
    ]);
    if (problems.length > 0) return problems;
    return orderProblems(
      thresholds.map(({ from }) => from),
      (place) => ['thresholds', place, 'from'],
    );
  },
  range: ({ thresholds }) => rangeOf([NO_POINTS, ...thresholds.map(({ points }) => readDecimal(points))]),
  points: ({ thresholds }, value) => {
    const parsed = typeof value === 'boolean' ? undefined : parseDecimalText(value);
    if (parsed?.ok !== true) return undefined;
    const number = exact(parsed.text);
    const reached = thresholds.filter(({ from }) => !number.lessThan(readDecimal(from))).at(-1);
    return reached === undefined ? NO_POINTS : readDecimal(reached.points);
  },
};
