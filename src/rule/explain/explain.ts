/** The value of a rule for one household, with every step of its computation. */
import type { Exact } from '../../money/index.ts';
import type { EvaluationContext } from '../evaluate/evaluation-context.ts';
import { resultOf } from '../evaluate/evaluate.ts';
import { bracketTaken, bracketLines, pointsAround } from './scale-details.ts';
import type { Explanation } from './explanation.ts';
import type { Facts } from '../facts.ts';
import { partsRead } from '../evaluate/missing-inputs.ts';
import type { RuleNode } from '../rule-node.ts';
import { prepare, type Prepared, startEvaluation } from '../evaluate/prepare.ts';

type NodeDetails = Omit<Explanation, 'kind' | 'type' | 'value' | 'parts'>;

/**
 * Explains the result of a rule for one household: the value of `evaluate`, and the tree of the nodes read for it.
 *
 * @param rule - a rule that `checkRule` accepts
 * @param facts - the household's inputs, in euros, and the ages of its members
 * @returns the evaluated tree; a node that several nodes share is one object
 * @throws RangeError or TypeError when a fact that is read is not in its declared range or of its declared type; the message names it
 * @law explain gives the values of evaluate
 * @law the lines of a marginal scale add up to its value
 * @example
 * ```ts
 * import { explain, marginalScale, money } from 'caisse-rules/rule';
 *
 * const brackets = [{ from: '0', rate: '0.01' }, { from: '1000', rate: '0.02' }];
 * const { value, lines } = explain(marginalScale(money('1500'), brackets), { values: {} });
 * console.log(value, lines?.map(({ amount }) => amount)); // => 20 [ '10', '10' ]
 * ```
 */
export function explain(rule: RuleNode, facts: Facts): Explanation {
  const program = prepare(rule);
  const context = startEvaluation(program, facts);
  const explained: (Explanation | undefined)[] = new Array<undefined>(program.size).fill(undefined);
  const visit = (prepared: Prepared): Explanation =>
    (explained[prepared.number] ??= explainOne(prepared, context, visit));
  return visit(program.root);
}

function explainOne(
  prepared: Prepared,
  context: EvaluationContext,
  visit: (part: Prepared) => Explanation,
): Explanation {
  const { node, type } = prepared;
  const value = prepared.read(context);
  const parts = node.kind === 'given' ? [] : partsRead(prepared, context).map(visit);
  const details = nodeDetails(prepared, context);
  return { kind: node.kind, type, value: value === null ? null : resultOf(value), parts, ...details };
}

function nodeDetails({ node, parts }: Prepared, context: EvaluationContext): NodeDetails | undefined {
  switch (node.kind) {
    case 'input':
    case 'named':
      return { name: node.name };
    case 'given':
      return { name: node.input.name };
    case 'divide':
    case 'round':
      return { rounding: node.rounding };
    case 'compare':
      return { operator: node.operator };
    case 'one-of':
      return { options: node.options };
    case 'count-members':
      return { ages: { from: node.from, before: node.before } };
    case 'marginal-scale': {
      const base = baseOf(parts, context);
      return base === null ? undefined : { lines: bracketLines(node, base) };
    }
    case 'step-scale': {
      const base = baseOf(parts, context);
      return base === null ? undefined : { bracket: bracketTaken(node, base) };
    }
    case 'interpolated-scale': {
      const { rounding } = node;
      const base = baseOf(parts, context);
      return base === null ? { rounding } : { rounding, between: pointsAround(node, base) };
    }
    case 'constant':
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'min':
    case 'max':
    case 'and':
    case 'or':
    case 'not':
    case 'if':
      return undefined;
    default:
      return node satisfies never;
  }
}

function baseOf(parts: readonly Prepared[], context: EvaluationContext): Exact | null {
  return parts[0]!.read(context) as Exact | null;
}
