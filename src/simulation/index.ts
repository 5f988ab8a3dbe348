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
  CostLine,
  FundAccount,
  FundFlow,
  FundMonth,
  FundParty,
  FunderPayment,
  InKindLine,
  Movement,
  MovementKind,
  ThirdPayerBill,
} from './fund-month.ts';
export { applyVariant, type ApplyVariantResult } from './apply-variant.ts';
export { readVariable } from './read-variable.ts';
export { findContradictions } from './find-contradictions.ts';
export { type FundCase, simulateCases, type SimulateCasesResult } from './simulate-cases.ts';
export { type FundSimulation, simulateFund } from './simulate-fund.ts';
export { type FundGoal, type FundQuestion, type FundVariable, GOAL_KINDS, type ValueRange } from './fund-question.ts';
export type {
  FigureType,
  FundAnswer,
  FundSolution,
  GoalMiss,
  ValueInterval,
  ValueOutcome,
  VariedFigure,
} from './fund-solution.ts';
export {
  type AskedPairs,
  type FundPair,
  type PairsQuestion,
  solvePairs,
  type SolvePairsResult,
} from './solve-pairs.ts';
export type { OutcomeInterval, RangeAnswer } from './range-answer.ts';
export { solveFund, type SolveFundOptions, type SolveFundResult } from './solve-fund.ts';
export type { FundSummary } from './fund-summary.ts';
export type { DrawnAssumption, FundBand, FundRun, FundRuns, RunCount, RunReserves, TornadoBar } from './fund-runs.ts';
export { orderTornado, TORNADO_MEASURES, type TornadoMeasure } from './order-tornado.ts';
export { RUNS_LIMIT } from './check-runs.ts';
export { runFund, type RunFundOptions, type RunFundResult } from './run-fund.ts';
export { compareUses, type CompareUsesOptions, type CompareUsesResult, type UseResult } from './uses/compare-uses.ts';
export {
  type ComparedAlong,
  type ComparedFund,
  compareFunds,
  type CompareFundsOptions,
  type CompareFundsResult,
} from './compare/compare-funds.ts';
export type {
  AmountEffect,
  ChangedHouseholds,
  FundComparison,
  FundCounts,
  FundDifference,
  FundFigures,
  FundLine,
  FundOutcome,
  MonthDifference,
  MonthEffects,
  OtherFund,
  PublicCost,
} from './compare/fund-comparison.ts';
