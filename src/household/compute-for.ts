/** Computes a quantity for one household. */
import { CaisseError, month } from '../money/index.ts';
import { evaluate, type Evaluation, type RuleNode } from '../rule/index.ts';
import type { Household } from './household.ts';
import { factsOf } from './facts-of.ts';

/**
 * Computes a rule that reads only built-in inputs.
 *
 * @throws CaisseError when the household has errors
 * @throws RangeError when `inMonth` is not a month, `YYYY-MM`
 */
export function computeFor(rule: RuleNode, household: Household, inMonth: string): Evaluation {
  const { facts, diagnostics } = factsOf(household, month(inMonth));
  if (diagnostics.length > 0) throw new CaisseError(diagnostics);
  return evaluate(rule, facts);
}
