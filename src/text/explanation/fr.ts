/** The sentences of explanations in French. */
import { french } from '../typography.ts';
import type { ExplanationWords } from './words.ts';

/** The sentences of explanations in French. */
export const frenchExplanation: ExplanationWords = {
  result: 'résultat',
  total: 'total',
  countOf: (ageGroup, value) => `le nombre de ${ageGroup} (${value})`,
  missing: (names) => (names.length === 0 ? 'à préciser' : `à préciser, il manque : ${names.join(' ; ')}`),
  largestOf: (value) => `le plus grand est retenu, ${value} :`,
  smallestOf: (value) => `le plus petit est retenu, ${value} :`,
  comesFrom: (value) => `${value} vient de :`,
  because: (statement) => french`puisque ${statement}`,
  given: (label, given) => `${label} : ${given ? 'indiqué' : 'non indiqué'}`,
  isOneOf: (value, options, among) => `${value} ${among ? 'est parmi' : 'n’est pas parmi'} ${options}`,
  isNot: (value, option) => `${value} n’est pas ${option}`,
  slice: (from, to) => (to === undefined ? french`au-delà de ${from}` : french`de ${from} à ${to}`),
  between: (lower, lowerValue, upper, upperValue) =>
    `en ligne droite entre ${lowerValue} (à ${lower}) et ${upperValue} (à ${upper})`,
  beforeFirst: (at) => `jusqu’à ${at}`,
  afterLast: (at) => french`à partir de ${at}`,
  belowScale: 'sous le premier seuil du barème, rien ne compte',
};
