/** What stands for something that was reported and cannot be used. */
import type { NodeType, RuleNode } from '../../rule/index.ts';

/** A harmless constant of a type. */
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
