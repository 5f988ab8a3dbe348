/** English sentences about what a household pays in. */
import type { ContributionWords } from './contribution-words.ts';

/** English sentences about what a household pays in. */
export const englishContribution: ContributionWords = {
  pays: 'pays',
  paysAtLeast: 'pays at least',
  none: 'Nothing is asked: there is no contribution.',
  free: (minimum, maximum) =>
    `Each household chooses what it pays each month${minimum === undefined ? '' : `, from ${minimum}`}${maximum === undefined ? '' : `, up to ${maximum}`}.`,
  flat: (verb, amount, limits) => `Each household ${verb} each month ${amount}${limits}.`,
  proportional: (verb, rate, base, limits) => `Each household ${verb} ${rate} of ${base}${limits}.`,
  marginal: (verb, base, limits) =>
    `Each household ${verb} a part of ${base}, by brackets${limits}; each rate counts only for the part that lies in its bracket:`,
  steps: (verb, base, limits) => `Each household ${verb} an amount by ${base}${limits}:`,
  interpolated: (verb, base, limits) => `Each household ${verb} an amount that follows ${base}${limits}:`,
  levels: (limits) => `Each household chooses one of these levels${limits}:`,
  situation: (question, limits) => `Each household answers one question${limits}, ${question}:`,
  questionnaire: (start, limits) => `Each household answers questions, starting from ${start}${limits}:`,
  startFromAllocation: 'the allocation received',
  notch: (amount) => `One notch is ${amount}.`,
  notches: (count) => {
    if (count === 0) return 'no notch';
    return `${Math.abs(count)} ${Math.abs(count) === 1 ? 'notch' : 'notches'} ${count > 0 ? 'up' : 'down'}`;
  },
  coPayment: (verb, rate, limits) => `Each household ${verb} ${rate} of the allocation that it receives${limits}.`,
  payroll: (base, employee, employer, limits) =>
    `The employee pays ${employee} of ${base}${limits}; the employer pays ${employer}.`,
  labour: (hours, isOne, each) =>
    `Each household gives ${hours} ${isOne ? 'hour' : 'hours'} of work ${each}, instead of money.`,
  rule: (limits) => `The caisse wrote a rule of its own${limits}:`,
  undocumented: 'A rule exists, but it was not found. The amount is to be given.',
  limits: (minimum, maximum) => {
    if (minimum === undefined) return maximum === undefined ? '' : `, with a maximum of ${maximum}`;
    return `, with a minimum of ${minimum}${maximum === undefined ? '' : ` and a maximum of ${maximum}`}`;
  },
  rateOf: (rate, base) => `${rate} of ${base}`,
  straightLines:
    'In a straight line from one point to the next; before the first and after the last, the value of that point.',
  rateRounding: (rounding) => `The rate is ${rounding}.`,
  perMember: 'This amount counts for each member of the household.',
  perAdult: 'This amount counts for each adult of the household.',
  step: (step) => `From the minimum up, the chosen amount goes in steps of ${step}.`,
  rounding: (rounding) => `The amount is ${rounding}.`,
  adjustment: (from, to) => `Each household may then adjust this amount, by ${from} to ${to}.`,
  advice: (from, to) => {
    if (from === undefined) return `Advice that binds nobody: up to ${to ?? ''}.`;
    return `Advice that binds nobody: ${to === undefined ? `from ${from}` : `from ${from} to ${to}`}.`;
  },
  combined: {
    lowest: 'Advice that binds nobody, the lowest of:',
    highest: 'Advice that binds nobody, the highest of:',
    mean: 'Advice that binds nobody, the mean of:',
  },
  advised: {
    free: 'the amount that the household chooses',
    marginal: (base) => `a part of ${base}, by brackets; each rate counts only for the part that lies in its bracket:`,
    steps: (base) => `an amount by ${base}:`,
    interpolated: (base) => `an amount that follows ${base}:`,
    levels: 'the amount of the chosen level:',
    situation: (question) => `the amount of the answer to one question, ${question}:`,
    questionnaire: (start) => `an amount that follows the answers to questions, starting from ${start}:`,
    rule: 'an amount by a rule of the caisse’s own',
    undocumented: 'an amount whose rule was not found',
    rounding: (rounding) => `The advised amount is ${rounding}.`,
  },
  waived: (condition) => `Nothing is due in this case: ${condition}.`,
  reducedTo: (condition, amount) => `The amount becomes ${amount} in this case: ${condition}.`,
  reducedBy: (condition, rate) => `The amount falls by ${rate} in this case: ${condition}.`,
  thirdPayer: (payer, condition) =>
    `${payer} pays for the household in this case: ${condition}. The rule is the same, and nothing shows it.`,
};
