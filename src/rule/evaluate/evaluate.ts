/** The definition of a rule's value: exact, for one household. */
import { toPlainText, type Exact } from '../../money/index.ts';
import { bounds } from './bounds.ts';
import type { Evaluation, Facts, ResultValue } from '../facts.ts';
import { missingInputs } from './missing-inputs.ts';
import type { RuleNode } from '../rule-node.ts';
import { prepare, startEvaluation } from './prepare.ts';
import type { ExactValue } from './read-facts.ts';
import type { Range } from '../range.ts';

/** The result of `evaluateExact`: an `Evaluation` with exact decimals instead of text. */
export type ExactEvaluation =
  | { readonly complete: true; readonly value: ExactValue }
  | { readonly complete: false; readonly missing: readonly string[]; readonly range?: Range<Exact> };

/**
 * Computes a rule for one household, exactly.
 *
 * @remarks
 * This is the definition; every other reading equals it. Absent is not zero: a node with an absent part is unknown. Exceptions: one false
 * part makes an `and` false, one true part makes an `or` true, and an `if` with a known condition reads one branch.
 *
 * @param rule - a rule that `checkRule` accepts; it is prepared once, so keep and reuse it
 * @param facts - the household's inputs, in euros, and the ages of its members
 * @returns the value; or the names of the missing inputs and, for a number, the range in which it lies whatever they are
 * @throws RangeError or TypeError when a fact that is read is not in its declared range or of its declared type; the message names it
 * @law evaluate equals the definition on fractions
 * @law evaluating twice gives the same, whatever was evaluated in between
 * @law the range of an incomplete result contains the value that it has when completed
 * @example
 * ```ts
 * import { evaluate, money, multiply, ratio } from 'caisse-rules/rule';
 *
 * const income = { kind: 'input', name: 'income', type: 'money', decimals: 2, minimum: '0', maximum: '100000' } as const;
 * const rule = multiply(income, ratio('0.025'));
 * console.log(evaluate(rule, { values: { income: '1200.50' } })); // => { complete: true, value: '30.0125' }
 * const incomplete = evaluate(rule, { values: {} });
 * console.log(incomplete.complete ? '' : incomplete.range); // => { minimum: '0', maximum: '2500' }
 * ```
 */
export function evaluate(rule: RuleNode, facts: Facts): Evaluation {
  const evaluation = evaluateExact(rule, facts);
  if (evaluation.complete) return { complete: true, value: resultOf(evaluation.value) };
  const { missing, range } = evaluation;
  if (range === undefined) return { complete: false, missing };
  const { minimum, maximum } = range;
  return { complete: false, missing, range: { minimum: toPlainText(minimum), maximum: toPlainText(maximum) } };
}

/** As `evaluate`, with exact decimals instead of text. */
export function evaluateExact(rule: RuleNode, facts: Facts): ExactEvaluation {
  const program = prepare(rule);
  const context = startEvaluation(program, facts);
  const value = program.root.read(context);
  if (value !== null) return { complete: true, value };
  const missing = missingInputs(program.root, context);
  const { root } = bounds(rule, facts);
  if (root.type === 'boolean' || root.type === 'category') return { complete: false, missing };
  return { complete: false, missing, range: { minimum: root.minimum, maximum: root.maximum } };
}

/** A value in the form in which readings return it. */
export function resultOf(value: ExactValue): ResultValue {
  return typeof value === 'object' ? toPlainText(value) : value;
}
