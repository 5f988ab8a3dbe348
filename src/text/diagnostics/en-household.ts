/** English sentences about what a household says of itself. */
import type { Sentences } from './template.ts';

/** English sentences about what a household says of itself. */
export const englishHousehold: Sentences = {
  'CAISSE-HOUSEHOLD-EMPTY': 'The household has no member. Give at least one person.',
  'CAISSE-HOUSEHOLD-TOO-LARGE':
    'The household has {members:number} members; the limit is {limit:number}. Split it into several households.',
  'CAISSE-HOUSEHOLD-AGE': 'The age {age} is not possible. Give a whole number of years from 0 to {limit}.',
  'CAISSE-HOUSEHOLD-BIRTH-MONTH':
    '“{text}” is not a month of birth. Write the year and the month, for example 1985-04.',
  'CAISSE-HOUSEHOLD-BIRTH-IN-FUTURE':
    'The month of birth, {birthMonth:month}, comes after the month asked for, {month:month}. Mend one of the two.',
  'CAISSE-HOUSEHOLD-UNKNOWN-NAME': [
    '“{name}” is nothing that this caisse knows of a household. Did you mean “{nearest}”?',
    '“{name}” is nothing that this caisse knows of a household. Remove it, or declare it under “inputs” of the document.',
  ],
  'CAISSE-HOUSEHOLD-DUPLICATE': '“{name}” is given twice. Keep only one of them.',
  'CAISSE-HOUSEHOLD-NOT-A-NUMBER': '“{name:label}” must be a number, not “{text}”. Write for example 12.50.',
  'CAISSE-HOUSEHOLD-TOO-PRECISE':
    '“{name:label}” has too many decimals in {text}: at most {limit} are possible. Round it.',
  'CAISSE-HOUSEHOLD-OUT-OF-RANGE':
    '“{name:label}” cannot be {text}. Give a number from {minimum:number} to {maximum:number}.',
  'CAISSE-HOUSEHOLD-NOT-YES-OR-NO': '“{name:label}” must be yes or no, not “{text}”. Write true or false.',
  'CAISSE-HOUSEHOLD-NOT-TEXT': '“{name:label}” must be a word, not “{text}”. Write it between quotes.',
  'CAISSE-HOUSEHOLD-UNKNOWN-OPTION': [
    '“{name:label}” cannot be “{text}”. Did you mean “{nearest}”? Possible answers: {options}.',
    '“{name:label}” cannot be “{text}”. Choose one of: {options}.',
  ],
};
