/** The lowest and the highest result of a rule, as rules. */
import { max, min } from '../build.ts';
import type { RuleNode } from '../rule-node.ts';

/** Two rules: the result lies between theirs. A condition that is false lies below one that is true. */
export interface RuleRange {
  readonly lowest: RuleNode;
  readonly highest: RuleNode;
}

/** The range of a rule that does not depend on an unknown number. */
export const exactly = (node: RuleNode): RuleRange => ({ lowest: node, highest: node });

/** Whether both ends are one rule. */
export const isExact = ({ lowest, highest }: RuleRange): boolean => lowest === highest;

/** The distinct ends. */
export const endsOf = (range: RuleRange): readonly RuleNode[] =>
  isExact(range) ? [range.lowest] : [range.lowest, range.highest];

/** The smallest range of numbers that contains all results. */
export const spanOf = (results: readonly RuleNode[]): RuleRange => ({
  lowest: min(...results),
  highest: max(...results),
});
