/** English sentences about numbers and amounts. */
import type { Sentences } from './template.ts';

/** English sentences about numbers and amounts. */
export const englishMoney: Sentences = {
  'CAISSE-AMOUNT-TOO-LARGE':
    'The amount {text} is too large: the limit is {limit:euros}. Check that there are no zeros too many.',
  'CAISSE-AMOUNT-TOO-PRECISE':
    'The amount {text} has {decimals} decimals; an amount has at most {limit}. Round it to the cent.',
  'CAISSE-NUMBER-AMBIGUOUS':
    'The number {text} can be read in two ways: {readings}. Write it without thousands separators, with a point before the decimals.',
  'CAISSE-NUMBER-TOO-LONG': [
    'The number {text} has more than {limit} digits. Shorten it.',
    'This number has more than {limit} digits. Shorten it.',
  ],
  'CAISSE-NUMBER-UNREADABLE': '“{text}” is not a number. Write for example 12.50, "12,50" or "2,5 %".',
};
