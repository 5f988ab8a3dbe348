/** English headings, figures and quantities of a caisse. */
import type { DocumentWords, FigureWords } from './words.ts';

const ages = (from: number, before: number): string =>
  from === 0 ? `under ${before}` : `from ${from} to under ${before}`;

/** English words about figures and amounts. */
export const englishFigures: FigureWords = {
  notFound: {
    money: 'an amount not found',
    ratio: 'a rate not found',
    count: 'a number not found',
  },
  within: (minimum, maximum) => {
    if (minimum === undefined) return ` (at most ${maximum ?? ''})`;
    return maximum === undefined ? ` (at least ${minimum})` : ` (between ${minimum} and ${maximum})`;
  },
  assumed: (figure) => `${figure} (assumption)`,
  byDefault: (rounding) => `${rounding}, by default`,
  byHousehold: (amount) => `${amount} per household`,
  forFirst: (amount) => `${amount} for the first person`,
  forFurther: (amount) => `${amount} for each further person`,
  byPerson: (amount) => `${amount} per person`,
  byChild: (amount, from, before) => `${amount} per child ${ages(from, before)}`,
  shareOfPerson: (rate) => `${rate} of the amount of a person`,
  size: (persons, isLast) => `${persons} ${persons === 1 ? 'person' : 'persons'}${isLast ? ' or more' : ''}`,
  beyondLastRow: (amount) => `per person beyond that, ${amount} more`,
  its: ({ its }) => ({
    income: `${its} monthly net income`,
    benefits: `${its} monthly benefits`,
    housingCosts: `${its} housing costs`,
    charges: `${its} monthly charges`,
    savings: `${its} savings`,
    persons: `${its} number of persons`,
    adults: `${its} number of adults`,
    'consumption-units': `${its} consumption units`,
    'standard-of-living': `${its} standard of living`,
    'family-quotient': `${its} family quotient`,
    'remaining-income': `${its} remaining income`,
  }),
};

/** English headings and facts. */
export const englishDocument: DocumentWords = {
  territory: 'Territory',
  countries: { FR: 'France', BE: 'Belgium', CH: 'Switzerland' },
  status: 'State',
  currency: 'Currency',
  localUnit: (unit, currency) =>
    `${unit} for allocations, at par with the ${currency === 'EUR' ? 'euro' : 'Swiss franc'}`,
  inBrief: 'In brief',
  proposedFrom: (from) => `Rules proposed since ${from}`,
  rulesFrom: (from, until) => `Rules since ${from}${until === undefined ? '' : `, until ${until}`}`,
  decidedBy: (by, on, how) =>
    `Decision: ${by}${on === undefined ? '' : `, ${on}`}${how === undefined ? '' : ` (${how})`}`,
  eligibility: 'Who may take part',
  contribution: 'Contribution',
  allocation: 'Allocation',
  accounts: 'Accounts of members',
  conventionnement: 'Where and on what to spend it',
  defaults: 'Defaults of the library, for lack of a rule',
  defaultRounding: (part, rounding) => `${part}: amount ${rounding}`,
  quantities: 'How the quantities are computed',
  questions: 'What is asked',
  notFound: 'Amounts that were not found',
  assumptions: 'Assumptions',
  contradictions: 'What the sources say differently',
  gaps: 'What was looked for and not found',
  sources: 'Sources',
  readIn: (month) => `read in ${month}`,
  note: 'Note',
};
