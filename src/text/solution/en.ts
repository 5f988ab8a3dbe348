/** The English words of questions to a scenario. */
import { enumerate } from '../typography.ts';
import type { SolutionWords } from './words.ts';

const EVERY = { once: 'paid once', month: 'a month', year: 'a year' } as const;

/** The English words. */
export const en: SolutionWords = {
  which: ({ vary, every = 'once' }, { label, others, figure }) => {
    switch (vary.kind) {
      case 'subsidy':
        return `Which subsidy${label === null ? '' : ` of “${label}”`}${among(null, others)} ${EVERY[every]}`;
      case 'allocation':
        return `Which allocation a month${among(label, others)}`;
      case 'households':
        return `How many households${among(label, others)}`;
      case 'figure':
        return `Which value of ${figure}`;
      default:
        return vary satisfies never;
    }
  },
  pairs: (allocation, households) =>
    `For each allocation a month${among(allocation.label, allocation.others)}, at most how many households${among(households.label, households.others)}`,
  goal: ({ kind }, share) => {
    switch (kind) {
      case 'never-below-zero':
        return 'the available cash is never below zero';
      case 'net':
        return 'the available cash always covers the credit that households may still spend';
      case 'reserve':
        return 'the net reserve is never below the reserve asked';
      case 'balanced':
        return 'the fund ends with at least its opening reserve';
      case 'coverage':
        return `contributions cover at least ${share} of the allocations`;
      default:
        return kind satisfies never;
    }
  },
  question: (which, goals, months, start) =>
    `${which}, so that ${enumerate(goals, 'and')}, over ${months} ${months === 1 ? 'month' : 'months'} from ${start}?`,
  households: (count, isOne) => `${count} ${isOne ? 'household' : 'households'}`,
  each: { once: '', month: ' a month', year: ' a year' },
  atLeast: (value, present) => `Answer: at least ${value}${instead(present)}`,
  atMost: (value, present) => `Answer: at most ${value}${instead(present)}`,
  all: (from, to) => `Answer: every value that was tried, from ${from} to ${to}`,
  none: (from, to, step) => `Answer: no value from ${from} to ${to} in steps of ${step}.`,
  between: (intervals) =>
    intervals.length === 1
      ? `Answer: not one value, but all ${span(intervals[0]!)}.`
      : `Answer: not one value, but ${intervals.length} intervals: ${enumerate(intervals.map(span), 'and')}.`,
  leaves: (lowest, month, net) =>
    `; the lowest available cash is then ${lowest} (${month}), and the net reserve at the end ${net}.`,
  miss: ({ goal }, amount, month) => {
    if (goal.kind === 'coverage') return `${amount} of contributions are missing over the period`;
    return month === null ? `${amount} are missing over the period` : `${amount} are missing in ${month}`;
  },
  invalid: (problem) => `the document is not valid (${problem})`,
  withValue: (value, what) => `With ${value}, ${what}.`,
  nearest: (value, what) => `The nearest value is ${value}: ${what}.`,
  noEffect:
    'This figure has no effect on this budget: every value that was simulated gives the same result, and the answer does not depend on it.',
  sampled: (simulated, values) =>
    `${simulated} values of ${values} were simulated: the ends, an even sample and the neighbours of the answer.`,
};

/** The group of a figure, and what varies with it. */
function among(label: string | null, others: readonly string[]): string {
  const quoted = others.map((other) => `“${other}”`);
  const parts = [
    ...(label === null ? [] : [`“${label}”`]),
    ...(others.length === 0 ? [] : [`and by the same parameter ${enumerate(quoted, 'and')}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

const instead = (present: string | null): string => (present === null ? '' : ` (${present} in the scenario)`);

const span = ([first, last]: readonly [string, string]): string =>
  first === last ? `of ${first}` : `from ${first} to ${last}`;
