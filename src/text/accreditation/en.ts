/** The words of an assessed grid in English. */
import type { GridWords } from './words.ts';

const pointsWord = (plain: string): string => (Number(plain) === 1 ? 'point' : 'points');

/** The words of an assessed grid in English. */
export const en: GridWords = {
  noLevel: 'not accredited',
  level: (place, day, level) => `${place}, on ${day}: ${level}.`,
  score: (points, attainable, percent) =>
    points.length === 1
      ? `Score: ${points.join('')} of ${attainable}, ${percent}% of the attainable points.`
      : `Score: ${points.join(' to ')} of ${attainable}, depending on the missing answers; ${percent}% of the attainable points are certain.`,
  possible: (level) => `Possible level, depending on the missing answers: ${level}.`,
  criteria: 'Criteria:',
  criterion: (label, answer, outcome) =>
    answer === undefined ? `${label}: ${outcome}` : `${label}: ${answer}; ${outcome}`,
  outcome: ({ role, state, isMet }, part, attainable) => {
    if (state === 'missing') return 'no answer';
    if (state === 'invalid') return 'answer to be corrected';
    const unproved = state === 'unproved' ? ', evidence to be given' : '';
    switch (role) {
      case 'informative':
        return 'for information';
      case 'knock-out':
        return `${isMet === undefined ? 'to be confirmed' : isMet ? 'met' : 'not met'}${unproved}`;
      case 'scored':
        return `${part.join(' to ')} of ${attainable}${unproved}`;
      default:
        return role satisfies never;
    }
  },
  open: (labels) => `Answers to obtain first: ${labels.join(', ')}.`,
  next: (level, lacks) => `For the next level (${level}): ${lacks.join('; ')}.`,
  toMeet: (label) => `meet “${label}”`,
  lacking: (points, plain) => `gain ${points} ${pointsWord(plain)}`,
  lackingIn: (points, plain, label) => `gain ${points} ${pointsWord(plain)} in “${label}”`,
  gains: (gains) => `Possible gains: ${gains.join(', ')}.`,
  effects: 'Criteria that alone exclude a place or lower its level:',
  noEffect: 'No criterion alone excludes a place or lowers its level.',
  excludes: (criterion, places) => `${criterion}: excludes ${places.join(', ')}`,
  lowers: (criterion, places) => `${criterion}: lowers the level of ${places.join(', ')}`,
  changes: (changed, same) =>
    `Places whose level changes from one grid to the other: ${changed}; places whose level does not change: ${same}.`,
  change: (place, before, after) => `${place}: ${before} → ${after}`,
};
