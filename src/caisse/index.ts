/** What a caisse decides. */
export * from './words.ts';
export * from './quantity.ts';
export * from './rule-document.ts';
export * from './eligibility.ts';
export * from './flow.ts';
export * from './contribution.ts';
export * from './allocation.ts';
export * from './fund.ts';
export * from './document.ts';
export * from './names.ts';
export * from './lowered.ts';
export * from './assessment.ts';
export { assessHousehold, type AssessHouseholdOptions } from './assess.ts';
export type { GivenFacts } from './assess/facts.ts';
export { checkCaisse, defineCaisse, lowerCaisse } from './define.ts';
export type { CaisseNeeds, HouseholdFor } from './needs.ts';
export { computePool, type ComputePoolOptions, type PoolResult, poolRules, type PoolRules } from './pool.ts';
export {
  type AlikeHouseholds,
  drawsOnPool,
  type FlowTotal,
  type FlowTotalsResult,
  isMonthlyMoney,
  type PoolFacts,
  totalFlows,
} from './flow-totals.ts';
export { rulesAt } from './rules-at.ts';
export { findThirdPayer, type ThirdPayer } from './third-payer.ts';
export { type CaisseCurves, computeCurves, type ComputeCurvesOptions, type CurvesResult } from './curves.ts';
export { findWarnings, type FindWarningsOptions } from './warnings.ts';
