/** The fund over months. */
export { MONTHS_LIMIT } from './check-plan.ts';
export type { FundPlan, Monthly, PlanCost, PlanGroup, PlanSubsidy, UnspentCredit } from './plan.ts';
export { averageOf, ratioOf, shareOf } from './share-of.ts';
export { type Account, type FundMonth, type FundSimulation, type Movement, simulateFund } from './simulate-fund.ts';
export type { FundSummary } from './summary.ts';
