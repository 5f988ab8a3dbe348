/** English sentences about rules written in the algebra. */
import type { Sentences } from './template.ts';

/** English sentences about rules written in the algebra. */
export const englishRules: Sentences = {
  'CAISSE-RULE-TOO-DEEP':
    'This rule nests operations more than {limit} levels deep. Give its parts a name, as quantities, or simplify it.',
  'CAISSE-RULE-TOO-LARGE': 'This rule has more than {limit:number} operations. Simplify it.',
  'CAISSE-RULE-TOO-MANY-BRACKETS':
    'This scale has {brackets:number} rows; it can have at most {limit:number}. Join some brackets.',
  'CAISSE-RULE-EMPTY-LIST': 'This list is empty. Put at least one item in it.',
  'CAISSE-RULE-NUMBER-UNREADABLE':
    '“{text}” is not a decimal number of at most {limit} digits. Write digits, with a point before the decimals.',
  'CAISSE-RULE-INPUT-DECIMALS': [
    'The limit {end} of the input “{name}” has more decimals than the {decimals} that it announces. Round it, or announce more decimals.',
    'The input “{name}” announces {decimals} decimals; that must be a whole number from 0 to {limit}.',
  ],
  'CAISSE-RULE-INPUT-RANGE':
    'The input “{name}” goes from {minimum:number} to {maximum:number}: its minimum is above its maximum. Exchange them.',
  'CAISSE-RULE-INPUT-CONFLICT': 'The input “{name}” is declared in two ways in one rule. Keep a single declaration.',
  'CAISSE-RULE-THRESHOLD-ORDER':
    'The threshold {threshold:number} comes after {before:number}, which is larger. Put the thresholds in order from the smallest to the largest.',
  'CAISSE-RULE-THRESHOLD-DUPLICATE':
    'The threshold {threshold:number} is written twice. Remove one of the two rows or change its threshold.',
  'CAISSE-RULE-ROUNDING-MULTIPLE':
    'Nothing can be rounded to a multiple of {to:number}. Give a number above zero, for example 0.01 for the cent.',
  'CAISSE-RULE-AGE-RANGE': [
    'The ages from {from} to below {before} are an empty range or are not in whole years. Put two whole ages, the smaller one first.',
    'The age {from} is not a whole number of years from zero on. Mend it.',
  ],
  'CAISSE-RULE-UNKNOWN-OPTION':
    '“{option}” is not one of the possible answers ({options}). Take one of them, or add the answer to the list.',
  'CAISSE-RULE-NOT-A-NUMBER': 'A number is needed here, and this is {found:type}. Change this part of the rule.',
  'CAISSE-RULE-NOT-A-CONDITION':
    'A condition (yes or no) is needed here, and this is {found:type}. Write a comparison, for example.',
  'CAISSE-RULE-NOT-A-CATEGORY':
    'A word from a list is needed here, and this is {found:type}. Take an input that is a word.',
  'CAISSE-RULE-TYPES-DIFFER':
    'This part is {found:type}, while the first one is {expected:type}. The two do not go together: use one type.',
  'CAISSE-RULE-MONEY-TIMES-MONEY':
    'An amount is multiplied by an amount, which means nothing. One of the two must be a rate or a number.',
  'CAISSE-RULE-QUOTIENT-TYPES':
    '{dividend:type} cannot be divided by {divisor:type}. Divide an amount by a number, or two amounts by one another.',
  'CAISSE-RULE-RATE-TYPE':
    'This rate applies to {base:type}, while the scale gives {type:type}. Write a fixed result here (“amount”).',
  'CAISSE-RULE-DIVISOR-ZERO':
    'This divides by a number that can be zero (it goes from {minimum:number} to {maximum:number}). Raise its minimum above zero, or take the larger of it and a positive number.',
  'CAISSE-RULE-TOO-MANY-DIGITS':
    'The result of this operation can have {digits:number} digits; the limit is {limit}. Narrow the limits of the inputs or round on the way.',
  'CAISSE-PLAN-TOO-LARGE': [
    'The rule “{name}” has an operation ({kind}) whose numbers go up to {size}; fast computing stops at {limit}. Narrow the limits of the inputs, or compute household by household.',
    'An operation ({kind}) has numbers that go up to {size}; fast computing stops at {limit}. Narrow the limits of the inputs, or compute household by household.',
  ],
};
