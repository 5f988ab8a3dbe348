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
  amongTried: ', among the values that were tried',
  all: (from, to) => `Answer: every value that was tried, from ${from} to ${to}`,
  none: (from, to, step, isThorough) =>
    isThorough
      ? `Answer: no value from ${from} to ${to} in steps of ${step}.`
      : `Answer: none of the values that were tried between ${from} and ${to}.`,
  onlyHolds: (value) => `Answer: the only value that was tried, ${value}, meets the goal`,
  onlyFails: (value) => `Answer: the only value that was tried, ${value}, does not meet the goal.`,
  between: (intervals, isThorough) => {
    const lead = isThorough ? 'Answer:' : 'Answer: among the values that were tried,';
    const [[first, last] = ['', '']] = intervals;
    if (intervals.length === 1) {
      if (first === last) return `${lead} one value only: ${first}.`;
      return `${lead} ${isThorough ? 'the values' : 'those'} from ${first} to ${last}, and no others.`;
    }
    const areValues = intervals.every(isOneValue);
    const spans = areValues ? intervals.map(([value]) => value) : intervals.map(span);
    return `${lead} ${intervals.length} ${areValues ? 'values' : 'intervals'}: ${enumerate(spans, 'and')}.`;
  },
  leaves: (value, lowest, month, net) =>
    `; with ${value}, the lowest available cash is ${lowest} (${month}), and the net reserve at the end ${net}.`,
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
    `${simulated} values of ${values} were tried: the ends, an even sample and the neighbours of the answer. Others may be exceptions; a shorter range or a larger step allows all values to be tried.`,
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

type Interval = readonly [first: string, last: string];

const isOneValue = ([first, last]: Interval): boolean => first === last;

const span = (interval: Interval): string =>
  isOneValue(interval) ? `exactly ${interval[0]}` : `from ${interval[0]} to ${interval[1]}`;
