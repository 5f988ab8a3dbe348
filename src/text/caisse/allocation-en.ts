/** English sentences about what a household receives. */
import type { Per } from '../../caisse/index.ts';
import type { AllocationWords } from './allocation-words.ts';

const whoReceives: Readonly<Record<Per, string>> = {
  household: 'Each household',
  member: 'Each person',
  adult: 'Each adult',
};

/** English sentences about what a household receives. */
export const englishAllocation: AllocationWords = {
  none: 'There is no allocation.',
  flat: (per, amount, each) => `${whoReceives[per]} receives ${amount} ${each}.`,
  byComposition: (per, amount, each) => `${whoReceives[per]} receives, ${each}, ${amount}.`,
  table: (each) => `Each household receives, ${each}, by its number of persons:`,
  consumptionUnit: (amount, each) =>
    `Each household receives ${amount} ${each} for each consumption unit: one for the first adult, half a one for each other person of 14 or more, three tenths for each child under 14.`,
  mean: 'All that the pool pays in is shared in equal parts; the cents that remain go to the first on the list.',
  topUp: (target, each) =>
    `Each household receives what it paid in, topped up from public money, ${each}, to ${target}; never less than it paid in.`,
  reimbursement: 'Purchases are paid back at these rates:',
  capOnReimbursed: (cap, each) => `Limit of what is paid back, ${each}: ${cap}.`,
  capOnPurchases: (cap, each) => `Limit of the purchases that count, ${each}: ${cap}.`,
  inKind: (per, item, quantity, each) => `${whoReceives[per]} receives ${each}, in kind: ${quantity} × ${item}.`,
  inKindBy: (per, item, base, each) => `${whoReceives[per]} receives ${each}, in kind (${item}), by ${base}:`,
  unitValue: (value) => `One unit is worth ${value}.`,
  priceTiers: 'Instead of an allocation, the price changes with the tariff:',
  factor: (rate) => `${rate} of the full price`,
  tierFor: (condition) => `for those who meet this condition: ${condition}`,
  tierByChoice: 'by choice',
  freePrice: (indicative) => `Everyone decides what to pay; the indicative price is ${indicative}.`,
  rule: (each) => `The caisse wrote a rule of its own, ${each}:`,
  undocumented: 'An allocation exists, but its rule was not found. The amount is to be given.',
  bonus: (rate, purchases, cap) =>
    `On top come ${rate} of some purchases${purchases === undefined ? '' : ` (${purchases})`}${cap === undefined ? '' : `, up to ${cap}`}.`,
  maximum: (amount, each) => `Limit of the allocation, ${each}: ${amount}.`,
  rounding: (rounding) => `The amount is ${rounding}.`,
  conversion: (periods, months, rounding) =>
    `To count by the month: ${periods} periods are ${months} months, ${rounding}.`,
  noConversion: (each) => `The amount stays counted ${each}: no conversion to a month is stated.`,
  proRata: (rounding) => `For a part of a month the amount counts by the day, ${rounding}.`,
};
