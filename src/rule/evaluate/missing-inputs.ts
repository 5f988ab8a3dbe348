/** The missing inputs of a rule for one household. */
import type { EvaluationContext } from './evaluation-context.ts';
import type { Facts } from '../facts.ts';
import { type Prepared, type Program, startEvaluation } from './prepare.ts';
import type { RuleNode } from '../rule-node.ts';

/**
 * The names of the missing inputs that make a value unknown, each once, in evaluation order.
 *
 * @remarks
 * `members` stands for the list of members, `ages` for the age of some of them. Both branches of an `if` with an unknown condition count.
 */
export function missingInputs(root: Prepared, context: EvaluationContext): readonly string[] {
  const names = new Set<string>();
  const visited = new Set<Prepared>();
  const visit = (prepared: Prepared): void => {
    if (visited.has(prepared) || prepared.read(context) !== null) return;
    visited.add(prepared);
    const name = factOf(prepared.node, context.facts);
    if (name !== null) names.add(name);
    partsRead(prepared, context).forEach(visit);
  };
  visit(root);
  return [...names];
}

/** The name of the fact that a node itself reads; `null` for a node that reads only its parts. */
function factOf(node: RuleNode, facts: Facts): string | null {
  switch (node.kind) {
    case 'input':
      return node.name;
    case 'count-members':
      return facts.ages === undefined ? 'members' : 'ages';
    case 'constant':
    case 'given':
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'min':
    case 'max':
    case 'round':
    case 'marginal-scale':
    case 'step-scale':
    case 'interpolated-scale':
    case 'compare':
    case 'and':
    case 'or':
    case 'not':
    case 'one-of':
    case 'if':
    case 'named':
      return null;
    default:
      return node satisfies never;
  }
}

/** The names of the missing inputs, and of those that can become missing once others are given. */
export function inputsToCome(program: Program, facts: Facts): readonly string[] {
  let toCome: readonly string[] = [];
  for (;;) {
    const names = missingInputs(program.root, startEvaluation(program, facts, toCome));
    if (names.length === toCome.length) return names;
    toCome = names;
  }
}

/** The parts read for a node: the condition and the branch taken for an `if` with a known condition; all parts otherwise. */
export function partsRead({ node, parts }: Prepared, context: EvaluationContext): readonly Prepared[] {
  if (node.kind !== 'if') return parts;
  const [condition, whenTrue, whenFalse] = parts as readonly [Prepared, Prepared, Prepared];
  const holds = condition.read(context);
  return holds === null ? parts : [condition, holds === true ? whenTrue : whenFalse];
}
