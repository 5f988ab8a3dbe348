/** What a kind of answer defines. */
import type { DecimalInput, Diagnostic, Exact } from '../../money/index.ts';
import type { DataShape } from '../../shape/index.ts';

/** The value of an answer: yes or no, a number, or the id of an option. */
export type AnswerValue = boolean | DecimalInput;

/** The points that the answers of a criterion can have, from the lowest to the highest. */
export interface PointRange {
  readonly lowest: Exact;
  readonly highest: Exact;
}

/** A kind of answer. */
export interface AnswerKind<Words> {
  readonly shape: DataShape<Words>;
  /** The problems of its words, at paths from the answer on. */
  check(words: Words): readonly Diagnostic[];
  /** The points that answers can have. The words have no problem. */
  range(words: Words): PointRange;
  /** The points of a value; `undefined` if the value is not an answer of this kind. */
  points(words: Words, value: AnswerValue): Exact | undefined;
  /** Why a value that is not an answer of this kind is none, if more can be said than its kind. */
  problem?(words: Words, value: AnswerValue, about: AnswerPlace): Diagnostic | undefined;
}

/** The criterion of an answer, and the path of the answer. */
export interface AnswerPlace {
  readonly criterion: string;
  readonly path: Diagnostic['path'];
}
