/** English sentences about what is legal and surely not meant, and about curves. */
import type { Sentences } from './template.ts';

/** English sentences about what is legal and surely not meant, and about curves. */
export const englishWarnings: Sentences = {
  'CAISSE-WARN-CONTRIBUTION-FALLS': [
    'For {household:composition}, the contribution falls when income rises: {valueBefore:euros} at an income of {before:euros}, {valueAfter:euros} at {after:euros}. It falls after {others:euros} too. Check the scale.',
    'For {household:composition}, the contribution falls when income rises: {valueBefore:euros} at an income of {before:euros}, {valueAfter:euros} at {after:euros}. Check the scale.',
  ],
  'CAISSE-WARN-CLIFF': [
    'For {household:composition}, when income goes from {before:euros} to {after:euros}, {height:euros} are lost at once. There is a step after {others:euros} too. A gradual scale (“marginal” or “interpolated”) avoids it.',
    'For {household:composition}, when income goes from {before:euros} to {after:euros}, {height:euros} are lost at once. A gradual scale (“marginal” or “interpolated”) avoids it.',
  ],
  'CAISSE-WARN-MARGINAL-RATE':
    'For {household:composition}, between incomes of {before:euros} and {after:euros}, each euro earned loses more than one: {rate:rate} of what is added. Lower the rate.',
  'CAISSE-WARN-LIMITS-CROSSED':
    'For {household:composition}, at an income of {before:euros}, the minimum contribution is {height:euros} above the maximum. Lower the one or raise the other.',
  'CAISSE-WARN-ALLOCATION-BELOW-CONTRIBUTION':
    'Whatever the income, each household receives less than it pays, by {height:euros} at least. Check the amounts.',
  'CAISSE-WARN-BRACKET-UNREACHED': [
    'Nobody reaches the brackets of the scale that begin at {thresholds:number}: the base goes up to {highest:number}. Remove them, or check the base.',
    'Nobody is in the brackets of the scale that begin at {thresholds:number}: the base begins at {lowest:number}. Remove them, or check the base.',
  ],
  'CAISSE-WARN-RATE-ABOVE-100-PERCENT':
    'A rate of {text} is more than the whole. Check that no decimal point is missing.',
  'CAISSE-WARN-FIGURE-OUTDATED':
    'This figure was last checked in {checked:month}, {months} months ago. Read its source again.',
  'CAISSE-CURVE-TOO-MANY-SEGMENTS':
    'This part of the rule turns at too many places to be followed. Choose a shorter range.',
  'CAISSE-CURVE-INPUT-UNKNOWN': [
    '“{name}” is no number that these rules read. Did you mean “{nearest}”?',
    '“{name}” is no number that these rules read. They read: {names}.',
    '“{name}” is no number that these rules read. They read none.',
  ],
  'CAISSE-CURVE-RANGE':
    'From {from:number} to {to:number}: “{name}” goes from {minimum:number} to {maximum:number}. Give two possible values, the smaller first.',
};
