/** The sentences of explanations in English. */
import type { ExplanationWords } from './words.ts';

/** The sentences of explanations in English. */
export const englishExplanation: ExplanationWords = {
  result: 'result',
  total: 'total',
  countOf: (ageGroup, value) => `the number of ${ageGroup} (${value})`,
  missing: (names) => (names.length === 0 ? 'not known yet' : `not known yet, missing: ${names.join('; ')}`),
  largestOf: (value) => `the largest counts, ${value}:`,
  smallestOf: (value) => `the smallest counts, ${value}:`,
  comesFrom: (value) => `${value} comes from:`,
  because: (statement) => `since ${statement}`,
  given: (label, given) => `${label}: ${given ? 'given' : 'not given'}`,
  isOneOf: (value, options, among) => `${value} ${among ? 'is one of' : 'is not one of'} ${options}`,
  isNot: (value, option) => `${value} is not ${option}`,
  slice: (from, to) => (to === undefined ? `above ${from}` : `from ${from} to ${to}`),
  between: (lower, lowerValue, upper, upperValue) =>
    `on a straight line between ${lowerValue} (at ${lower}) and ${upperValue} (at ${upper})`,
  beforeFirst: (at) => `up to ${at}`,
  afterLast: (at) => `from ${at}`,
  belowScale: 'below the first threshold of the scale nothing counts',
};
