/** A number with thresholds. */
import { LABEL } from '../../caisse/index.ts';
import type { Label } from '../../caisse/index.ts';
import { type DecimalInput, type Diagnostic, error, type Exact, exact, parseDecimalText } from '../../money/index.ts';
import { DECIMAL, listOf, object, optional, words } from '../../shape/index.ts';
import { decimalProblems, NO_POINTS, orderProblems, rangeOf, readDecimal } from '../points.ts';
import type { AnswerKind, AnswerValue } from './kind.ts';

/**
 * A number, such as a distance or a share. It has the points of the last threshold that it reaches, and none below the first.
 *
 * @remarks
 * Points may fall from one threshold to the next, where less is better. A number outside `minimum` and `maximum` is no answer.
 */
export interface NumberAnswer {
  readonly kind: 'number';
  readonly unit?: Label;
  readonly thresholds: readonly { readonly from: DecimalInput; readonly points: DecimalInput }[];
  /**
   * The smallest number that is possible.
   *
   * @defaultValue zero, or no limit if the first threshold is below zero
   */
  readonly minimum?: DecimalInput;
  /** The largest number that is possible, such as 100 for a share in percent. */
  readonly maximum?: DecimalInput;
}

/** The kind `number`. */
export const numberAnswer: AnswerKind<NumberAnswer> = {
  shape: object<NumberAnswer>({
    kind: words('number'),
    unit: optional(LABEL),
    thresholds: listOf(object<NumberAnswer['thresholds'][number]>({ from: DECIMAL, points: DECIMAL })),
    minimum: optional(DECIMAL),
    maximum: optional(DECIMAL),
  }),
  check: (words) => {
    const { thresholds, minimum, maximum } = words;
    if (thresholds.length === 0) return [error('CAISSE-GRID-EMPTY', ['thresholds'])];
    const problems = [
      ...thresholds.flatMap(({ from, points }, place) => [
        ...decimalProblems(from, ['thresholds', place, 'from'], 'any'),
        ...decimalProblems(points, ['thresholds', place, 'points'], 'not-negative'),
      ]),
      ...(minimum === undefined ? [] : decimalProblems(minimum, ['minimum'], 'any')),
      ...(maximum === undefined ? [] : decimalProblems(maximum, ['maximum'], 'any')),
    ];
    if (problems.length > 0) return problems;
    return [
      ...orderProblems(
        thresholds.map(({ from }) => from),
        (place) => ['thresholds', place, 'from'],
      ),
      ...maximumProblems(words),
    ];
  },
  range: ({ thresholds }) => rangeOf([NO_POINTS, ...thresholds.map(({ points }) => readDecimal(points))]),
  points: (words, value) => {
    const number = numberOf(value);
    if (number === undefined || isBelow(words, number) || isAbove(words, number)) return undefined;
    const reached = words.thresholds.filter(({ from }) => !number.lessThan(readDecimal(from))).at(-1);
    return reached === undefined ? NO_POINTS : readDecimal(reached.points);
  },
  problem: (words, value, { criterion, path }) => {
    const number = numberOf(value);
    if (number === undefined) return undefined;
    const text = String(value);
    return isBelow(words, number)
      ? error('CAISSE-ANSWER-BELOW', path, { criterion, text, minimum: String(minimumOf(words)) })
      : error('CAISSE-ANSWER-ABOVE', path, { criterion, text, maximum: String(words.maximum) });
  },
};

/** The number of a value; `undefined` if it is none. */
function numberOf(value: AnswerValue): Exact | undefined {
  const parsed = typeof value === 'boolean' ? undefined : parseDecimalText(value);
  return parsed?.ok === true ? exact(parsed.text) : undefined;
}

/** The smallest number that is possible: as stated, else zero unless a threshold is below it. */
function minimumOf({ minimum, thresholds }: NumberAnswer): DecimalInput | undefined {
  if (minimum !== undefined) return minimum;
  return thresholds.some(({ from }) => readDecimal(from).isNegative()) ? undefined : 0;
}

function isBelow(words: NumberAnswer, number: Exact): boolean {
  const minimum = minimumOf(words);
  return minimum !== undefined && number.lessThan(readDecimal(minimum));
}

const isAbove = ({ maximum }: NumberAnswer, number: Exact): boolean =>
  maximum !== undefined && number.greaterThan(readDecimal(maximum));

/** The problem of a maximum that is below the minimum or a threshold. */
function maximumProblems(words: NumberAnswer): readonly Diagnostic[] {
  const { maximum, thresholds } = words;
  if (maximum === undefined) return [];
  const limit = [minimumOf(words), ...thresholds.map(({ from }) => from)].find(
    (each) => each !== undefined && readDecimal(each).greaterThan(readDecimal(maximum)),
  );
  return limit === undefined
    ? []
    : [error('CAISSE-GRID-MAXIMUM', ['maximum'], { text: String(maximum), limit: String(limit) })];
}
