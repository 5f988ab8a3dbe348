/** The words of an assessed grid in French. */
import type { GridWords } from './words.ts';

/** In French, a number below 2 is singular. */
const pointsWord = (plain: string): string => (Number(plain) < 2 ? 'point' : 'points');

/** The words of an assessed grid in French. */
export const fr: GridWords = {
  and: 'et',
  noLevel: 'non conventionné',
  level: (place, day, level) => `${place}, le ${day} : ${level}.`,
  score: (points, attainable, percent) =>
    points.length === 1
      ? `Score : ${points.join('')} sur ${attainable}, soit ${percent} % des points possibles.`
      : `Score : de ${points.join(' à ')} sur ${attainable}, selon les réponses qui manquent ; ${percent} % des points possibles sont acquis.`,
  possible: (level) => `Niveau possible selon les réponses qui manquent : ${level}.`,
  criteria: 'Critères :',
  criterion: (label, answer, outcome) =>
    answer === undefined ? `${label} : ${outcome}` : `${label} : ${answer} ; ${outcome}`,
  outcome: ({ role, state, isMet }, part, attainable) => {
    if (state === 'missing') return 'réponse manquante';
    const unproved = state === 'unproved' ? ', justificatif à fournir' : '';
    switch (role) {
      case 'informative':
        return 'pour information';
      case 'knock-out':
        return `${isMet === undefined ? 'à confirmer' : isMet ? 'exigence remplie' : 'exigence non remplie'}${unproved}`;
      case 'scored':
        return `${part.join(' à ')} sur ${attainable}${unproved}`;
      default:
        return role satisfies never;
    }
  },
  open: (labels) => `Réponses à obtenir d’abord : ${labels.join(', ')}.`,
  next: (level, lacks) => `Niveau suivant, ${level} : ${lacks}.`,
  toMeet: (label) => `exigence à remplir : ${label}`,
  lacking: (points, plain) => `il manque ${points} ${pointsWord(plain)} au score`,
  lackingIn: (points, plain, label) => `il manque ${points} ${pointsWord(plain)} au critère « ${label} »`,
  gains: (gains) => `Gains possibles : ${gains.join(', ')}.`,
};
