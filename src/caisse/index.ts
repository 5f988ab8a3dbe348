/** What a caisse decides. */
export * from './words.ts';
export * from './quantity.ts';
export * from './rule-document.ts';
export * from './eligibility.ts';
export * from './contribution.ts';
export * from './allocation.ts';
export * from './fund.ts';
export * from './document.ts';
export * from './names.ts';
export * from './lowered.ts';
export * from './assessment.ts';
export { assessHousehold, type AssessHouseholdOptions } from './assess.ts';
export type { GivenFacts } from './assess/facts.ts';
export { checkCaisse, defineCaisse, lowerCaisse, type LoweredCaisse } from './define.ts';
export type { CaisseNeeds, HouseholdFor } from './needs.ts';
export { computePool, type PoolResult } from './pool.ts';
export { rulesAt, type RulesAt } from './rules-at.ts';
export { findThirdPayer, type ThirdPayer } from './third-payer.ts';
