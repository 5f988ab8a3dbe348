/** Computes a quantity for one household. */
import { CaisseError, isMonth } from '../money/index.ts';
import { evaluate, type Evaluation, type RuleNode } from '../rule/index.ts';
import type { Household } from './household.ts';
import { factsOf } from './facts-of.ts';

/**
 * Computes a rule that reads only built-in inputs.
 *
 * @throws CaisseError when the household has errors
 * @throws RangeError when `month` is not a month, `YYYY-MM`
 */
export function computeFor(rule: RuleNode, household: Household, month: string): Evaluation {
  if (!isMonth(month)) throw new RangeError('month: expected a month from 1900-01 to 2199-12');
  const { facts, diagnostics } = factsOf(household, month);
  if (diagnostics.length > 0) throw new CaisseError(diagnostics);
  return evaluate(rule, facts);
}
