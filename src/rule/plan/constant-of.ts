/** Parts of a rule that read nothing of the household. */
import { toPlainText } from '../../money/index.ts';
import { evaluateExact } from '../evaluate/evaluate.ts';
import { inferType } from '../infer-type.ts';
import type { ConstantNode, RuleNode } from '../rule-node.ts';
import { childrenOf } from '../parts-of.ts';
import { rememberByObject } from '../remember-by-object.ts';

/** Whether a node is the same for every household. */
export const isFixed: (node: RuleNode) => boolean = /* @__PURE__ */ rememberByObject((node) => {
  switch (node.kind) {
    case 'input':
    case 'given':
    case 'count-members':
      return false;
    default:
      return childrenOf(node).every(isFixed);
  }
});

/** The constant that a fixed node is. */
export const constantOf: (node: RuleNode) => ConstantNode = /* @__PURE__ */ rememberByObject((node) => {
  const evaluation = evaluateExact(node, { values: {} });
  if (!evaluation.complete) throw new TypeError('node: it reads the household');
  const { value } = evaluation;
  const type = inferType(node);
  return { kind: 'constant', type, value: typeof value === 'object' ? toPlainText(value) : value } as ConstantNode;
});
