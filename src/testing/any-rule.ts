/** Random rules: well-typed, of every kind of node. */
import fc from 'fast-check';
import type { NodeType, RuleNode } from '../rule/index.ts';
import { anyCondition } from './any-condition.ts';
import type { Below } from './below.ts';
import { anyInputs, type RuleInputs } from './any-inputs.ts';
import { anyLeaf } from './any-leaf.ts';
import { anyNumber } from './any-number.ts';

/** What kind of random rule is asked for. */
export interface AnyRuleOptions {
  /**
   * The type of its result.
   *
   * @defaultValue any of them
   */
  readonly type?: NodeType;
  /**
   * How many levels of nodes stand above the leaves, at most.
   *
   * @defaultValue 4
   */
  readonly depth?: number;
}

const TYPES: readonly NodeType[] = ['money', 'count', 'ratio', 'boolean', 'category'];

/**
 * Random rules with which `checkRule` finds nothing wrong, of every kind of node, with shared nodes here and there.
 *
 * @param options - the type of the result and the depth
 * @law any rule passes the check
 */
export function anyRule(options: AnyRuleOptions = {}): fc.Arbitrary<RuleNode> {
  const { type, depth = 4 } = options;
  return anyInputs.chain((inputs) => {
    const rules = rulesOver(inputs);
    return type === undefined ? fc.oneof(...TYPES.map((each) => rules(each, depth))) : rules(type, depth);
  });
}

type Rules = (type: NodeType, depth: number) => fc.Arbitrary<RuleNode>;

function rulesOver(inputs: RuleInputs): Rules {
  const made = new Map<string, fc.Arbitrary<RuleNode>>();
  const rules: Rules = (type, depth) => {
    const key = `${type} ${depth}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = depth === 0 ? anyLeaf(type, inputs) : anyBranch(type, (below) => rules(below, depth - 1), inputs);
    made.set(key, fresh);
    return fresh;
  };
  return rules;
}

function anyBranch(type: NodeType, below: Below, inputs: RuleInputs): fc.Arbitrary<RuleNode> {
  const own = below(type);
  const ofAnyType: readonly fc.Arbitrary<RuleNode>[] = [
    anyLeaf(type, inputs),
    fc.record({ kind: fc.constant('if'), condition: below('boolean'), then: own, else: own }),
    fc.record({ kind: fc.constant('named'), name: fc.constantFrom('net', 'persons'), of: own }),
  ];
  switch (type) {
    case 'boolean':
      return fc.oneof(...ofAnyType, ...anyCondition(below));
    case 'category':
      return fc.oneof(...ofAnyType);
    default:
      return fc.oneof(...ofAnyType, ...anyNumber(type, below));
  }
}
