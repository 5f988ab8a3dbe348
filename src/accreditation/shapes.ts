/** The shapes of answers and of events, for the entry that reads text. */
export { gridAnswersShape } from './grid-answers.ts';
export { accreditationEventShape } from './life-cycle.ts';
