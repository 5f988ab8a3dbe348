/** Prepares a rule for repeated evaluation: figures are parsed once, and every node becomes a function of the context. */
import { rememberByObject } from '../../money/index.ts';
import type { EvaluationContext, Read } from './evaluation-context.ts';
import type { Facts } from '../facts.ts';
import { inferType } from '../infer-type.ts';
import type { NodeType, RuleNode } from '../rule-node.ts';
import { checkNode, childrenOf } from '../parts-of.ts';
import { checkFacts, type ExactValue } from './read-facts.ts';
import { readerOf } from './reader-of.ts';

/** A prepared node. A shared node is computed once for each evaluation. */
export interface Prepared {
  readonly node: RuleNode;
  readonly type: NodeType;
  readonly parts: readonly Prepared[];
  readonly number: number;
  readonly read: Read;
}

/** A prepared rule. */
export interface Program {
  readonly root: Prepared;
  readonly size: number;
}

/** Prepares a rule that `checkRule` accepts. */
export const prepare: (rule: RuleNode) => Program = /* @__PURE__ */ rememberByObject((rule) => {
  checkNode('rule', rule);
  const prepared = new Map<RuleNode, Prepared>();
  const root = prepareNode(rule, prepared);
  return { root, size: prepared.size };
});

/** Creates the context to evaluate a rule for one household. */
export function startEvaluation({ size }: Program, facts: Facts, toCome: readonly string[] = []): EvaluationContext {
  checkFacts(facts);
  return { facts, toCome, values: new Array<ExactValue | null | undefined>(size).fill(undefined) };
}

function prepareNode(node: RuleNode, prepared: Map<RuleNode, Prepared>): Prepared {
  const known = prepared.get(node);
  if (known !== undefined) return known;
  const parts = childrenOf(node).map((part) => prepareNode(part, prepared));
  const read = readerOf(
    node,
    parts.map((part) => part.read),
  );
  const number = prepared.size;
  const fresh = { node, type: inferType(node), parts, number, read: computedOnce(number, read) };
  prepared.set(node, fresh);
  return fresh;
}

const computedOnce =
  (number: number, read: Read): Read =>
  (context) => {
    const known = context.values[number];
    return known === undefined ? (context.values[number] = read(context)) : known;
  };
