/** Yes or no. */
import { BOOLEAN, object, optional, words } from '../../shape/index.ts';
import { NO_POINTS, ONE_POINT } from '../points.ts';
import type { AnswerKind } from './kind.ts';

/** Yes or no: one point for the wanted answer. */
export interface YesNoAnswer {
  readonly kind: 'yes-no';
  /**
   * The answer that has the point.
   *
   * @defaultValue `true`
   */
  readonly wanted?: boolean;
}

/** The kind `yes-no`. */
export const yesNoAnswer: AnswerKind<YesNoAnswer> = {
  shape: object<YesNoAnswer>({ kind: words('yes-no'), wanted: optional(BOOLEAN) }),
  check: () => [],
  range: () => ({ lowest: NO_POINTS, highest: ONE_POINT }),
  points: ({ wanted = true }, value) =>
    typeof value !== 'boolean' ? undefined : value === wanted ? ONE_POINT : NO_POINTS,
};
