/** Computes a quantity for one household. */
import { CaisseError, type Month } from '../money/index.ts';
import { evaluate, type Evaluation, type RuleNode } from '../rule/index.ts';
import type { Household } from './household.ts';
import { factsOf } from './facts-of.ts';

/**
 * Computes a rule that reads only built-in inputs.
 *
 * @throws CaisseError when the household has errors
 */
export function computeFor(rule: RuleNode, household: Household, month: Month): Evaluation {
  const { facts, diagnostics } = factsOf(household, month);
  if (diagnostics.length > 0) throw new CaisseError(diagnostics);
  return evaluate(rule, facts);
}
