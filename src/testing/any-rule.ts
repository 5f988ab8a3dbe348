/** Random well-typed rules of every kind of node. */
import fc from 'fast-check';
import { checkArgument, checkWord } from '../money/index.ts';
import type { NodeType, RuleNode } from '../rule/index.ts';
import { type AnyBelow, anyInputs, type RuleInputs } from './any-inputs.ts';
import { anyNode } from './any-node.ts';

/** Options of `anyRule`. */
export interface AnyRuleOptions {
  /**
   * The type of the result.
   *
   * @defaultValue any type
   */
  readonly type?: NodeType;
  /**
   * The largest number of levels of nodes above the leaves.
   *
   * @defaultValue 4
   */
  readonly depth?: number;
}

const TYPES: readonly NodeType[] = ['money', 'count', 'ratio', 'boolean', 'category'];

/**
 * Random rules that `checkRule` accepts, of every kind of node, some with shared nodes.
 *
 * @param options - the type of the result and the depth
 * @throws TypeError when an argument has another type
 * @law any rule passes the check
 */
export function anyRule(options: AnyRuleOptions = {}): fc.Arbitrary<RuleNode> {
  checkArgument('options', options, 'object');
  const { type, depth = 4 } = options;
  checkWord('options.type', type, TYPES);
  return anyInputs.chain((inputs) => {
    const rules = rulesOver(inputs);
    return type === undefined ? fc.oneof(...TYPES.map((each) => rules(each, depth))) : rules(type, depth);
  });
}

type AnyRuleOf = (type: NodeType, depth: number) => fc.Arbitrary<RuleNode>;

function rulesOver(inputs: RuleInputs): AnyRuleOf {
  const known = new Map<string, fc.Arbitrary<RuleNode>>();
  const rules: AnyRuleOf = (type, depth) => {
    const key = `${type} ${depth}`;
    const below: AnyBelow | null = depth === 0 ? null : (each) => rules(each, depth - 1);
    const any = known.get(key) ?? anyNode({ type, below, inputs });
    known.set(key, any);
    return any;
  };
  return rules;
}
