/** English sentences about figures, and the names that rules call. */
import type { Sentences } from './template.ts';

/** English sentences about figures, and the names that rules call. */
export const englishFigures: Sentences = {
  'CAISSE-FIGURE-NEGATIVE': '{text} is below zero. Write a positive number or zero.',
  'CAISSE-FIGURE-ZERO': '{text} is not above zero. Write a number larger than zero.',
  'CAISSE-RATE-LOOKS-LIKE-PERCENT':
    '{text} without a percent sign means 100 times as much as {text}%. For {rate:rate}, write "{text} %".',
  'CAISSE-AGE': 'The age {age} is not possible. Write a whole number of years from 1 to {limit}.',
  'CAISSE-AGE-ORDER':
    'The age {age} comes after {before}, which is not smaller. Put the ages in order from the smallest to the largest, each once.',
  'CAISSE-ROUNDING-TOO-FINE':
    'An amount cannot be rounded to {to:number}: the cent is the smallest unit. Write 0.01 or a larger multiple.',
  'CAISSE-SCALE-START': 'The first threshold of the scale is {from:number}, not 0. Begin the first bracket at 0.',
  'CAISSE-ID-DUPLICATE': 'The id “{id}” stands twice in this list. Give each its own.',
  'CAISSE-NAME-TAKEN': 'The name “{name}” is already taken. Choose another one.',
  'CAISSE-SOURCE-UNKNOWN': [
    'The source “{name}” is not declared. Did you mean “{nearest}”?',
    'The source “{name}” is not declared. Add it under “sources”.',
  ],
  'CAISSE-INPUT-UNKNOWN': [
    'The input “{name}” does not exist. Did you mean “{nearest}”?',
    'The input “{name}” does not exist. Declare it under “inputs”.',
  ],
  'CAISSE-QUANTITY-UNKNOWN': [
    'The quantity “{name}” does not exist. Did you mean “{nearest}”?',
    'The quantity “{name}” does not exist. Declare it under “quantities” or “inputs”.',
  ],
  'CAISSE-QUANTITY-CYCLE': 'The quantity “{name}” is computed from itself ({cycle:path}). Break this circle.',
  'CAISSE-QUANTITY-TYPE': '{expected:type} is needed here, and “{name}” is {found:type}. Take another quantity.',
  'CAISSE-PARAMETER-UNKNOWN': [
    'The parameter “{name}” does not exist. Did you mean “{nearest}”?',
    'The parameter “{name}” does not exist. Declare it under “parameters”.',
  ],
  'CAISSE-PARAMETER-TYPE':
    '{expected:type} is needed here, and the parameter “{name}” is {found:type}. Change its “type”, or take another parameter.',
  'CAISSE-PARAMETER-VALUE-MISSING':
    'The parameter “{name}” has no value, and one is needed here. Give it a value, or mark an assumption.',
  'CAISSE-RESULT-TYPE': 'This rule gives {found:type}, and {expected:type} is needed. Change its result.',
  'CAISSE-RATE-BASE': 'A rate applies to an amount, and “{base}” is {found:type}. Take an amount in “rateOn”.',
  'CAISSE-RATE-ROUNDING-MISSING':
    'The rate between two points needs a rounding. Add “rateRounding”, for example “to: 0.0001”.',
  'CAISSE-RATE-ROUNDING-UNUSED':
    '“rateRounding” rounds a rate, and this scale gives amounts. Remove it, or add “rateOn”.',
  'CAISSE-DAYS-PER-MONTH-MISSING':
    'A remaining income a day needs the number of days in a month. Add “daysPerMonth”, for example 30.',
  'CAISSE-DAYS-PER-MONTH-UNUSED':
    '“daysPerMonth” is of use only for a remaining income a day. Remove it, or write “period: day”.',
};
