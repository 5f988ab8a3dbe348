/** Random nodes of every kind. */
import fc from 'fast-check';
import type { NodeKind, RuleNode } from '../rule/index.ts';
import { anyCondition } from './any-condition.ts';
import { anyLeaf } from './any-leaf.ts';
import { type AnyOfKinds, type NodeDraw, ofAnyType } from './any-node-types.ts';
import { anyNumber } from './any-number.ts';
import { anyScale } from './any-scale.ts';

/** The arbitraries of all kinds of node. */
const anyOfKinds: AnyOfKinds<NodeKind> = {
  ...anyLeaf,
  ...anyNumber,
  ...anyScale,
  ...anyCondition,
  if: ofAnyType((own, below) =>
    fc.record({ kind: fc.constant('if'), condition: below('boolean'), then: own, else: own }),
  ),
  named: ofAnyType((own) =>
    fc.record({ kind: fc.constant('named'), name: fc.constantFrom('net', 'persons'), of: own }),
  ),
};

/** A random node of any kind that can have the type. */
export function anyNode(draw: NodeDraw): fc.Arbitrary<RuleNode> {
  const each: readonly ((draw: NodeDraw) => fc.Arbitrary<RuleNode> | null)[] = Object.values(anyOfKinds);
  return fc.oneof(...each.map((any) => any(draw)).filter((any) => any !== null));
}
