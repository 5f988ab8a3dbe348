/** One of several options. */
import { LABEL } from '../../caisse/index.ts';
import type { Label } from '../../caisse/index.ts';
import { type DecimalInput, error, nearestDetail } from '../../money/index.ts';
import { DECIMAL, listOf, object, TEXT, words } from '../../shape/index.ts';
import { decimalProblems, rangeOf, readDecimal } from '../points.ts';
import type { AnswerKind } from './kind.ts';

/** One of several options, each with its points. */
export interface ChoiceAnswer {
  readonly kind: 'choice';
  readonly options: readonly ChoiceOption[];
}

/** One option of a choice. */
export interface ChoiceOption {
  readonly id: string;
  readonly label: Label;
  readonly points: DecimalInput;
}

/** The kind `choice`. */
export const choiceAnswer: AnswerKind<ChoiceAnswer> = {
  shape: object<ChoiceAnswer>({
    kind: words('choice'),
    options: listOf(object<ChoiceOption>({ id: TEXT, label: LABEL, points: DECIMAL })),
  }),
  check: ({ options }) => {
    if (options.length < 2) return [error('CAISSE-GRID-EMPTY', ['options'])];
    const ids = options.map(({ id }) => id);
    return options.flatMap(({ id, points }, place) => [
      ...decimalProblems(points, ['options', place, 'points'], 'not-negative'),
      ...(ids.indexOf(id) === place ? [] : [error('CAISSE-ID-DUPLICATE', ['options', place, 'id'], { id })]),
    ]);
  },
  range: ({ options }) => rangeOf(options.map(({ points }) => readDecimal(points))),
  points: ({ options }, value) => {
    const option = options.find(({ id }) => id === value);
    return option === undefined ? undefined : readDecimal(option.points);
  },
  problem: ({ options }, value, { criterion, path }) => {
    const ids = options.map(({ id }) => id);
    const text = String(value);
    return error('CAISSE-ANSWER-OPTION', path, {
      criterion,
      text,
      options: ids.join(', '),
      ...nearestDetail(text, ids),
    });
  },
};
