/** Simulation of a fund over months. */
export { MONTHS_LIMIT } from './check-plan.ts';
export type { FundPlan, Monthly, PlanCost, PlanFlow, PlanGroup, PlanSubsidy, UnspentCredit } from './fund-plan.ts';
export { planFund, type PlanFundOptions, type PlannedFund } from './plan-fund.ts';
export { averageOf, ratioOf, shareOf } from './share-of.ts';
export type { FundFlow, FundMonth, FundParty, Movement } from './fund-month.ts';
export { type FundSimulation, simulateFund } from './simulate-fund.ts';
export type { FundSummary } from './fund-summary.ts';
