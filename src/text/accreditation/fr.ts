/** The words of an assessed grid in French. */
import type { GridWords } from './words.ts';

/** In French, a number below 2 is singular. */
const pointsWord = (plain: string): string => (Number(plain) < 2 ? 'point' : 'points');

/** The words of an assessed grid in French. */
export const fr: GridWords = {
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
    if (state === 'invalid') return 'réponse à corriger';
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
  next: (level, lacks) => `Pour le niveau suivant (${level}) : ${lacks.join(' ; ')}.`,
  toMeet: (label) => `remplir l’exigence « ${label} »`,
  lacking: (points, plain) => `gagner ${points} ${pointsWord(plain)}`,
  lackingIn: (points, plain, label) => `gagner ${points} ${pointsWord(plain)} au critère « ${label} »`,
  gains: (gains) => `Gains possibles : ${gains.join(', ')}.`,
  effects: 'Critères qui, à eux seuls, écartent un lieu ou abaissent son niveau :',
  noEffect: 'Aucun critère, à lui seul, n’écarte un lieu ni n’abaisse son niveau.',
  excludes: (criterion, places) => `${criterion} : écarte ${places.join(', ')}`,
  lowers: (criterion, places) => `${criterion} : abaisse le niveau de ${places.join(', ')}`,
  changes: (changed, same) =>
    `Lieux dont le niveau change d’une grille à l’autre : ${changed} ; lieux dont le niveau ne change pas : ${same}.`,
  change: (place, before, after) => `${place} : ${before} → ${after}`,
};
