/** The sentences of an assessment in English. */
import type { AssessmentWords } from './words.ts';

const CHOICE_NOT_CHECKED = 'Until this choice can be checked, nothing is paid or received. If it is accepted:';

/** The sentences of an assessment in English. */
export const englishAssessment: AssessmentWords = {
  heading: (caisse, month, rulesFrom) => `${caisse}, ${month} (rules since ${rulesFrom})`,
  participation: 'Participation',
  statuses: { eligible: 'yes', refused: 'no', undecided: 'not decided yet' },
  met: { yes: 'yes', no: 'no', undecided: 'to be checked' },
  everybody: 'no condition, everybody may take part',
  missing: (labels) => `missing: ${labels.join('; ')}`,
  atLeast: (minimum) => `at least ${minimum}`,
  atMost: (maximum) => `at most ${maximum}`,
  inAnyCase: (amount) => `${amount} in any case`,
  between: (minimum, maximum) => `between ${minimum} and ${maximum}`,
  notKnown: 'not known yet',
  refused: 'to be mended',
  ifTakingPart: {
    household: {
      eligible: CHOICE_NOT_CHECKED,
      refused: 'This household does not take part: it pays nothing and receives nothing. If it took part:',
      undecided: 'Until participation is decided, nothing is paid or received. If this household takes part:',
    },
    participant: {
      eligible: CHOICE_NOT_CHECKED,
      refused: 'This person does not take part: they pay nothing and receive nothing. If they took part:',
      undecided: 'Until participation is decided, nothing is paid or received. If this person takes part:',
    },
  },
  contribution: 'Contribution',
  advice: 'Advice, without obligation',
  adviceFrom: 'Advice, without obligation, at least',
  adviceTo: 'Advice, without obligation, at most',
  employer: 'Employer’s part',
  work: 'Work',
  hours: (hours, count) => `${hours} ${count === 1 ? 'hour' : 'hours'}`,
  allocation: 'Allocation',
  topUp: 'of which public top-up',
  ownShare: 'part of the price to pay',
  fullPrice: 'purchases at full price',
  price: 'Price',
  net: 'Allocation less contribution',
};
