/** The shapes of answers and of events, and a check of answers, for the entry that reads text. */
export { gridAnswersShape } from './grid-answers.ts';
export { accreditationEventShape } from './life-cycle.ts';
export { repeatedAnswers } from './repeated-answers.ts';
