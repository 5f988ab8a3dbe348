/**
 * Questions to a caisse over a population, such as the synthetic nation: which rate, threshold or amount is balanced.
 *
 * @packageDocumentation
 */
export type { NationGoal, NationQuestion, NationVariable } from './nation/nation-question.ts';
export type {
  NationAnswer,
  NationDirection,
  NationOutcome,
  NationSolution,
  NationSums,
  NationYield,
  NoValueReason,
  RefusedValues,
} from './nation/nation-solution.ts';
export { solveNation, type SolveNationOptions, type SolveNationResult } from './nation/solve-nation.ts';
export type { AssumptionTarget, NetFlow } from './nation/assumption-target.ts';
export { checkAssumptions, type CheckAssumptionsResult } from './nation/check-assumptions.ts';
export type {
  DeclaredAssumption,
  DeclaredAssumptions,
  DeclaredList,
  DeclaredRange,
  DeclaredSpan,
  DeclaredValue,
} from './nation/declared-assumptions.ts';
export { exploreNation, type ExploreNationOptions, type ExploreNationResult } from './nation/explore-nation.ts';
export type {
  ExploredAssumption,
  ExploredBalance,
  ExploredBands,
  ExploredBar,
  ExploredCell,
  ExploredMeasure,
  ExploredNation,
  ExploredOutcome,
  ExploredSample,
  ExploredValue,
} from './nation/explored-nation.ts';
