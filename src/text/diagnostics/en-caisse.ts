/** English sentences about what a caisse decides. */
import type { Sentences } from './template.ts';

/** English sentences about what a caisse decides. */
export const englishCaisse: Sentences = {
  'CAISSE-MONTH': '“{text}” is not a month. Write the year and the month, for example 2026-04.',
  'CAISSE-CONVERSION-OF-MONTH':
    'The allocation is already by the month: there is nothing to convert. Remove “conversion”, or change “period”.',
  'CAISSE-CONVERSION-ZERO':
    'A conversion of {periods:number} periods to {months:number} months is not possible. Write two numbers above zero, for example 52 periods for 12 months.',
  'CAISSE-PRO-RATA-OF-WEEK':
    'The pro rata counts the days of a month, and the allocation is not brought to a month. Add “conversion”, or remove “proRata”.',
  'CAISSE-DAYS-PRESENT': 'There are more days of presence than days in the month. Mend one of the two numbers.',
  'CAISSE-DECLARED-INPUT':
    'The criterion reads “{input}”, which is {type:type}. Take a yes or no without “oneOf”, or a word with “oneOf”.',
  'CAISSE-SIZE-RANGE': [
    'The household size goes from {from} to below {before} persons: no size lies in it. Put two whole numbers, the smaller one first.',
    '{from} is not a size of household. Write a whole number.',
  ],
  'CAISSE-WORD-NOT-TAKEN': '“{word}” means nothing for an allocation of the kind “{kind}”. Remove this word.',
  'CAISSE-NO-TIER':
    'This household meets the condition of no tariff. Add to the document a tariff without a condition.',
  'CAISSE-TIER-NOT-OPEN': 'This tariff is not one that may be chosen. Choose one of: {tiers}.',
};
