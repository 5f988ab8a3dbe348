/**
 * Simulation of a fund over months: a plan from a scenario of a caisse, and its months.
 *
 * @packageDocumentation
 */
export type {
  FundPlan,
  Monthly,
  PlanCost,
  PlanFlow,
  PlanGroup,
  PlanInKind,
  PlanPayment,
  PlanSubsidy,
  Restriction,
  UnspentCredit,
} from './fund-plan.ts';
export { groupHouseholds } from './group-households.ts';
export { planFund, type PlanFundOptions, type PlanFundResult } from './plan-fund.ts';
export type {
  Balance,
  FundAccount,
  FundFlow,
  FundMonth,
  FundParty,
  FunderPayment,
  Movement,
  MovementKind,
  ThirdPayerBill,
} from './fund-month.ts';
export { type FundSimulation, simulateFund } from './simulate-fund.ts';
export type { FundSummary } from './fund-summary.ts';
