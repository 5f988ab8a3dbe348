/** Bounds of conditions, and of nodes that depend on them. */
import { hull, larger, smaller, type Range } from '../range.ts';
import type { BooleanBounds, CategoryBounds, NodeBounds } from './node-bounds.ts';
import type { Comparison } from '../rule-node.ts';
import type { Exact } from '../../money/index.ts';

/** The bounds of a known condition. */
export const certain = (value: boolean): BooleanBounds => ({ type: 'boolean', canBeTrue: value, canBeFalse: !value });

/** The bounds of an unknown condition. */
export const UNCERTAIN: BooleanBounds = { type: 'boolean', canBeTrue: true, canBeFalse: true };

/** The bounds of a negation. */
export const boundNot = ({ canBeTrue, canBeFalse }: BooleanBounds): BooleanBounds => ({
  type: 'boolean',
  canBeTrue: canBeFalse,
  canBeFalse: canBeTrue,
});

/** The bounds of a comparison of two numbers that lie anywhere in their ranges. */
export function boundCompare(operator: Comparison, left: Range<Exact>, right: Range<Exact>): BooleanBounds {
  switch (operator) {
    case 'less':
      return {
        type: 'boolean',
        canBeTrue: left.minimum.lessThan(right.maximum),
        canBeFalse: left.maximum.greaterThanOrEqualTo(right.minimum),
      };
    case 'at-most':
      return boundNot(boundCompare('less', right, left));
    case 'more':
      return boundCompare('less', right, left);
    case 'at-least':
      return boundNot(boundCompare('less', left, right));
    case 'equal': {
      const from = larger(left.minimum, right.minimum);
      const to = smaller(left.maximum, right.maximum);
      const onePoint = hull([left, right]);
      return {
        type: 'boolean',
        canBeTrue: from.lessThanOrEqualTo(to),
        canBeFalse: !onePoint.minimum.equals(onePoint.maximum),
      };
    }
    default:
      return operator satisfies never;
  }
}

/** The bounds of an `and` (decisive: false) or an `or` (decisive: true). */
export function boundDecision(of: readonly BooleanBounds[], decisive: boolean): BooleanBounds {
  const some = (value: boolean) => (part: BooleanBounds) => (value ? part.canBeTrue : part.canBeFalse);
  const decided = of.some(some(decisive));
  const undecided = of.every(some(!decisive));
  return {
    type: 'boolean',
    canBeTrue: decisive ? decided : undecided,
    canBeFalse: decisive ? undecided : decided,
  };
}

/** The bounds of `one-of`. */
export function boundOneOf({ words, open }: CategoryBounds, options: readonly string[]): BooleanBounds {
  if (open) return { type: 'boolean', canBeTrue: true, canBeFalse: true };
  const listed = new Set(options);
  return {
    type: 'boolean',
    canBeTrue: words.some((word) => listed.has(word)),
    canBeFalse: words.some((word) => !listed.has(word)),
  };
}

/** The bounds of an `if`: those of the branches that can be taken. The decimals are always those of both branches. */
export function eitherBranch(condition: BooleanBounds, whenTrue: NodeBounds, whenFalse: NodeBounds): NodeBounds {
  const taken = [...(condition.canBeTrue ? [whenTrue] : []), ...(condition.canBeFalse ? [whenFalse] : [])];
  switch (whenTrue.type) {
    case 'boolean': {
      const branches = taken as BooleanBounds[];
      return {
        type: 'boolean',
        canBeTrue: branches.some(({ canBeTrue }) => canBeTrue),
        canBeFalse: branches.some(({ canBeFalse }) => canBeFalse),
      };
    }
    case 'category': {
      const branches = taken as CategoryBounds[];
      return {
        type: 'category',
        words: [...new Set(branches.flatMap(({ words }) => words))],
        open: branches.some(({ open }) => open),
      };
    }
    default: {
      const { decimals } = whenFalse as typeof whenTrue;
      const { minimum, maximum } = hull(taken as (typeof whenTrue)[]);
      return { type: whenTrue.type, decimals: Math.max(whenTrue.decimals, decimals), minimum, maximum };
    }
  }
}
