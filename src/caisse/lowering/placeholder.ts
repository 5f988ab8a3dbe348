/** Placeholder constants that replace parts with errors. */
import type { NodeType, RuleNode } from '../../rule/index.ts';

/** A placeholder constant of a type. */
export function placeholder(type: NodeType): RuleNode {
  switch (type) {
    case 'boolean':
      return { kind: 'constant', type, value: false };
    case 'category':
      return { kind: 'constant', type, value: '' };
    default:
      return { kind: 'constant', type, value: '0' };
  }
}
