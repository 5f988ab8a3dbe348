/** English sentences about contributions, allocations and criteria. */
import type { Sentences } from './template.ts';

/** English sentences about contributions, allocations and criteria. */
export const englishCaisse: Sentences = {
  'CAISSE-ADVICE-EMPTY': 'This advice gives no amount. Add “from”, “to”, or formulas to combine.',
  'CAISSE-NOTCHES': '{notches} is not a possible number of notches. Write a whole number from -{limit} to {limit}.',
  'CAISSE-REDUCTION-ABOVE-WHOLE': 'A reduction of {rate:rate} is more than the whole. Write 100% or less.',
  'CAISSE-WAIVER-TWICE': 'This waiver has an amount and a reduction. Keep one of the two.',
  'CAISSE-AMOUNTS-CIRCULAR':
    'The contribution is computed from the allocation, and the allocation from the contribution. Break this circle.',
  'CAISSE-ALLOCATION-NOT-MONEY':
    'The contribution is computed from the allocation, which is not money. Choose another kind of contribution.',
  'CAISSE-ALLOCATION-NOT-MONTHLY':
    'The contribution is computed from the allocation, which is not money a month. Add a “conversion”, or choose another kind of contribution.',
  'CAISSE-NOT-A-POOL':
    'In {month:month} the allocation is not the mean of a pool’s contributions. Choose a month in which it is, or another caisse.',
  'CAISSE-POOL-INCOMPLETE':
    'What household {household} pays into the pool is not known, so its shares cannot be computed. Give {missing:label}.',
  'CAISSE-POOL-WEIGHT':
    'These rules share a pool, whose left-over cents go to one household each: a row cannot stand for several households. Give each household a row, without weights.',
  'CAISSE-CONVERSION-OF-MONTH':
    'The allocation is already by the month: there is nothing to convert. Remove “conversion”, or change “period”.',
  'CAISSE-CONVERSION-ZERO':
    'A conversion of {periods:number} periods to {months:number} months is not possible. Write two numbers above zero, for example 52 periods for 12 months.',
  'CAISSE-PRO-RATA-OF-WEEK':
    'The pro rata counts the days of a month, and the allocation is not brought to a month. Add “conversion”, or remove “proRata”.',
  'CAISSE-DECLARED-INPUT':
    'The criterion reads “{input}”, which is {type:type}. Take a yes or no without “oneOf”, or a word with “oneOf”.',
  'CAISSE-SIZE-RANGE': [
    'The household size goes from {from} to below {before} persons: no size lies in it. Put two whole numbers, the smaller one first.',
    '{from} is not a size of household. Write a whole number.',
  ],
  'CAISSE-PER-OF-COMPOSITION':
    'This amount already counts each person, and “per: {per}” would count them a second time. Remove “per”.',
  'CAISSE-WORD-NOT-TAKEN': '“{word}” means nothing for a rule of the kind “{kind}”. Remove this word.',
};
