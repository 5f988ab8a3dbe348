/** Every kind of answer. */
import { type ChoiceAnswer, choiceAnswer } from './choice.ts';
import type { AnswerKind } from './kind.ts';
import { type NumberAnswer, numberAnswer } from './number.ts';
import { type ScaleAnswer, scaleAnswer } from './scale.ts';
import { type YesNoAnswer, yesNoAnswer } from './yes-no.ts';

/** How a criterion is answered. */
export type AnswerWords = YesNoAnswer | ScaleAnswer | NumberAnswer | ChoiceAnswer;

/** The name of a kind of answer. */
export type AnswerKindName = AnswerWords['kind'];

/** Every kind of answer by its name. */
export const ANSWER_KINDS: {
  readonly [Kind in AnswerKindName]: AnswerKind<Extract<AnswerWords, { readonly kind: Kind }>>;
} = { 'yes-no': yesNoAnswer, scale: scaleAnswer, number: numberAnswer, choice: choiceAnswer };

/** The kind of some words. */
export const answerKindOf = ({ kind }: AnswerWords): Omit<AnswerKind<AnswerWords>, 'shape'> => ANSWER_KINDS[kind];
