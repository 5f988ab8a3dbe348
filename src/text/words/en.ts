/** Common words and phrases in English. */
import type { Ages, Relation, Words } from './words.ts';

const relations: Readonly<Record<Relation, string>> = {
  less: 'is below',
  'at-most': 'is at most',
  equal: 'is equal to',
  'at-least': 'is at least',
  more: 'is above',
  'not-equal': 'is not equal to',
};

function ageGroup({ from, before }: Ages): string {
  if (before === null) return from === 0 ? '' : ` aged ${from} or more`;
  return from === 0 ? ` under ${before}` : ` aged ${from} to under ${before}`;
}

/** Common words and phrases in English. */
export const englishWords: Words = {
  and: 'and',
  or: 'or',
  yes: 'yes',
  no: 'no',
  colon: (label, value) => `${label}: ${value}`,
  opening: (label) => `${label}:`,
  persons: (count, text, ages) => `${text} ${count === 1 ? 'person' : 'persons'}${ageGroup(ages)}`,
  ageGroup: (ages) => `persons${ageGroup(ages)}`,
  shareOf: (rate, base) => `${rate} of ${base}`,
  rounding: (multiple, unit, mode) => {
    const to = unit ?? `multiple of ${multiple}`;
    switch (mode) {
      case 'half-up':
        return `to the nearest ${to} (halfway: away from zero)`;
      case 'half-even':
        return `to the nearest ${to} (halfway: to the even multiple)`;
      case 'up':
        return `up to the next ${to} (away from zero)`;
      case 'down':
        return `down to the previous ${to} (toward zero)`;
      default:
        return mode satisfies never;
    }
  },
  relations,
  each: { month: 'a month', week: 'a week', 'four-weeks': 'every four weeks' },
  periods: {
    month: 'a month',
    year: 'a year',
    week: 'a week',
    'four-weeks': 'every four weeks',
    day: 'a day',
    once: 'once',
  },
  bracket: (from, to) => {
    if (from === undefined) return to === undefined ? 'in every case' : `below ${to}`;
    return to === undefined ? `from ${from}` : `from ${from} to below ${to}`;
  },
  atLeast: (amount) => `at least ${amount}`,
  atMost: (amount) => `at most ${amount}`,
  roundedTo: (how) => `rounded ${how}`,
};
