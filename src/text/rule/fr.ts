/** The sentences that describe rules in French. */
import { french } from '../typography.ts';
import type { RuleWords } from './words.ts';

/** The sentences that describe rules in French. */
export const frenchRule: RuleWords = {
  isGiven: (label) => `« ${label} » est indiqué`,
  isTrue: (label) => `la réponse à « ${label} » est oui`,
  isOneOf: (label, options) => `« ${label} » est ${options}`,
  wordIsOneOf: (options) => `ce mot est ${options} :`,
  always: 'toujours',
  never: 'jamais',
  numberOf: (ageGroup) => french`nombre de ${ageGroup}`,
  sumOf: 'la somme de :',
  productOf: 'ces nombres multipliés entre eux :',
  differenceOf: 'ce nombre :',
  less: 'moins :',
  quotientOf: (rounding) => `cette division, ${rounding} :`,
  by: 'divisé par :',
  largestOf: 'le plus grand de :',
  smallestOf: 'le plus petit de :',
  roundedFrom: (rounding) => `${rounding} :`,
  notTrue: 'le contraire de :',
  allOf: 'toutes ces conditions à la fois :',
  anyOf: 'au moins une de ces conditions :',
  when: (condition) => `si ${condition} :`,
  ifHolds: 'si :',
  then: 'alors :',
  otherwise: 'sinon :',
  comparison: 'ce nombre :',
  base: 'base :',
  marginal: (base) =>
    `par tranches sur ${base}, chaque taux ne comptant que pour la part qui se trouve dans sa tranche :`,
  slice: (from, to) => (to === undefined ? french`au-delà de ${from}` : french`de ${from} à ${to}`),
  nothingBelow: (from) => french`en dessous de ${from} : rien`,
  steps: (base) => `selon ${base} :`,
  wholeBase: (rate) => `${rate} du tout`,
  interpolated: (base, rounding) => `selon ${base}, en ligne droite d’un point à l’autre, ${rounding} :`,
  at: (point) => `à ${point}`,
  beyondEnds: 'avant le premier point et après le dernier : la valeur de ce point',
  thisBase: 'cette base',
};
