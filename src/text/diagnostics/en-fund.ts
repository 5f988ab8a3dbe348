/** English sentences about the scenarios of a fund. */
import type { Sentences } from './template.ts';

/** English sentences about the scenarios of a fund. */
export const englishFund: Sentences = {
  'CAISSE-FUND-NO-SCENARIO': 'This caisse has no budget scenario. Add one under “scenarios” of the document.',
  'CAISSE-FUND-SCENARIO-UNKNOWN': [
    'No scenario is called “{scenario}”. Did you mean “{nearest}”?',
    'No scenario is called “{scenario}”. Choose one of: {scenarios}.',
  ],
  'CAISSE-FUND-NO-GROUP': 'This scenario has no group of households. Add at least one group.',
  'CAISSE-FUND-GROUP':
    'This group does not say what it pays and receives. Give its contribution and its allocation, or a typical household.',
  'CAISSE-FUND-HOUSEHOLDS': '{households} is not a number of households. Write a whole number, zero or more.',
  'CAISSE-FUND-MONTHS': '{months} is not a possible number of months. Write a whole number from 1 to {limit}.',
  'CAISSE-FUND-MONTHS-ORDER': 'The last month, {to:month}, comes before the first, {from:month}. Exchange them.',
  'CAISSE-FUND-SHARE':
    'The share {share:rate} is above 100%. Write a share from 0 to 1, or a percentage such as "80 %".',
  'CAISSE-FUND-NOT-MONEY':
    'In {month:month} the allocation of this typical household is not money a month. Give the group’s allocation in euros a month.',
  'CAISSE-FUND-INCOMPLETE': 'In {month:month} the typical household lacks: {missing:label}. Add it to its “household”.',
};
