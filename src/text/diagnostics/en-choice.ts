/** English sentences about what a household chooses to pay. */
import type { Sentences } from './template.ts';

/** English sentences about what a household chooses to pay. */
export const englishChoices: Sentences = {
  'CAISSE-CHOSEN-BELOW-MINIMUM':
    'The chosen amount, {chosen:cents}, is below the minimum, {minimum:cents}. Choose at least this minimum.',
  'CAISSE-CHOSEN-BELOW-DUE':
    'The chosen amount, {chosen:cents}, is below what is asked, {due:cents}. Choose at least that amount.',
  'CAISSE-CHOSEN-ABOVE-MAXIMUM':
    'The chosen amount, {chosen:cents}, is above the maximum, {maximum:cents}. Choose at most this maximum.',
  'CAISSE-CHOSEN-NOT-A-STEP':
    'The chosen amount, {chosen:cents}, is not on a step of {step:euros} counted from {minimum:cents}. Choose {below:cents} or {above:cents}.',
  'CAISSE-ADJUSTMENT-OUT-OF-BOUNDS':
    'An adjustment of {adjustment:cents} is not possible. Choose between {from:cents} and {to:cents}.',
  'CAISSE-TIER-NOT-AVAILABLE': 'This tariff is not one that may be chosen. Choose one of: {tiers}.',
  'CAISSE-NO-TIER':
    'This household meets the condition of no tariff. Add to the document a tariff without a condition.',
  'CAISSE-DAYS-PRESENT': 'There are more days of presence than days in the month. Mend one of the two numbers.',
};
