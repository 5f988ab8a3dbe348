/** English sentences about what a household chooses to pay. */
import type { Sentences } from './template.ts';

/** English sentences about what a household chooses to pay. */
export const englishChoices: Sentences = {
  'CAISSE-CHOSEN-BELOW-MINIMUM':
    'The chosen amount, {chosen:euros}, is below the minimum, {minimum:euros}. Choose at least this minimum.',
  'CAISSE-CHOSEN-BELOW-DUE':
    'The chosen amount, {chosen:euros}, is below what is asked, {due:euros}. Choose at least that amount.',
  'CAISSE-CHOSEN-ABOVE-MAXIMUM':
    'The chosen amount, {chosen:euros}, is above the maximum, {maximum:euros}. Choose at most this maximum.',
  'CAISSE-CHOSEN-NOT-A-STEP':
    'The chosen amount, {chosen:euros}, is not on a step of {step:euros} counted from {minimum:euros}. Choose {below:euros} or {above:euros}.',
  'CAISSE-ADJUSTMENT-OUT-OF-BOUNDS':
    'An adjustment of {adjustment:euros} is not possible. Choose between {from:euros} and {to:euros}.',
  'CAISSE-TIER-NOT-OPEN': 'This tariff is not one that may be chosen. Choose one of: {tiers}.',
  'CAISSE-NO-TIER':
    'This household meets the condition of no tariff. Add to the document a tariff without a condition.',
  'CAISSE-DAYS-PRESENT': 'There are more days of presence than days in the month. Mend one of the two numbers.',
};
