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
} from './nation/nation-solution.ts';
export { solveNation, type SolveNationOptions, type SolveNationResult } from './nation/solve-nation.ts';
