/** Parts of a rule that read no fact. */
import { rememberByObject, toPlainText } from '../../money/index.ts';
import { evaluateExact } from '../evaluate/evaluate.ts';
import { inferType } from '../infer-type.ts';
import type { ConstantNode, RuleNode } from '../rule-node.ts';
import { childrenOf } from '../parts-of.ts';

/** Whether a node has the same value for every household: a constant, or a node whose parts all are such. */
export const isFixed: (node: RuleNode) => boolean = /* @__PURE__ */ rememberByObject((node) => {
  const parts = childrenOf(node);
  return node.kind === 'constant' || (parts.length > 0 && parts.every(isFixed));
});

/** The constant equal to a fixed node. */
export const constantOf: (node: RuleNode) => ConstantNode = /* @__PURE__ */ rememberByObject((node) => {
  const evaluation = evaluateExact(node, { values: {} });
  if (!evaluation.complete) throw new TypeError('node: it reads the household');
  const { value } = evaluation;
  const type = inferType(node);
  return { kind: 'constant', type, value: typeof value === 'object' ? toPlainText(value) : value } as ConstantNode;
});
