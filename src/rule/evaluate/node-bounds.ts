/** The bounds of the value of a node. */
import type { Exact } from '../../money/index.ts';
import type { NumberType } from '../rule-node.ts';
import type { Range } from '../range.ts';

/** A number: its decimals, and the smallest and largest value it can have. */
export interface NumberBounds extends Range<Exact> {
  readonly type: NumberType;
  /** Every value of the node is a whole number of units of this many decimals. */
  readonly decimals: number;
}

/** A condition: whether it can be true, and whether it can be false. */
export interface BooleanBounds {
  readonly type: 'boolean';
  readonly canBeTrue: boolean;
  readonly canBeFalse: boolean;
}

/** A category: the words it can be, and whether it can be any other word. */
export interface CategoryBounds {
  readonly type: 'category';
  readonly words: readonly string[];
  readonly open: boolean;
}

/** The bounds of one node. */
export type NodeBounds = NumberBounds | BooleanBounds | CategoryBounds;
