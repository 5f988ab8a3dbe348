/** The bounds of each kind of node, from those of its parts. */
import { decimalPlaces, exact, type Exact, type Rounding, roundExact, roundQuotient } from '../../money/index.ts';
import { boundCompare, boundDecision, boundNot, boundOneOf, certain, eitherBranch } from './bound-conditions.ts';
import { boundInput, boundMembers, type Knowledge } from './knowledge.ts';
import { boundInterpolated, boundMarginal, boundStep } from './bound-scales.ts';
import { inferType } from '../infer-type.ts';
import { corners, hull, larger, point, smaller, withoutZero, type Range } from '../range.ts';
import type { BooleanBounds, CategoryBounds, NodeBounds, NumberBounds } from './node-bounds.ts';
import type { ConstantNode, NumberType, RuleNode } from '../rule-node.ts';
import { interpolatedScaleOf, marginalScaleOf, stepScaleOf } from '../scales.ts';

/**
 * The bounds of a node.
 *
 * @param node - the node
 * @param parts - the bounds of its parts, in the order of `partsOf`
 * @param knowledge - what is known of the household
 */
export function boundNode(node: RuleNode, parts: readonly NodeBounds[], knowledge: Knowledge): NodeBounds {
  switch (node.kind) {
    case 'constant':
      return boundConstant(node);
    case 'input':
      return boundInput(node, knowledge);
    case 'given':
      return knowledge.given(node.input);
    case 'add':
      return sized(node, mostDecimals(numberBounds(parts)), foldRanges(numberBounds(parts), addRanges));
    case 'subtract': {
      const [left, right] = numberPair(parts);
      return sized(node, mostDecimals([left, right]), subtractRanges(left, right));
    }
    case 'multiply': {
      const [left, right] = numberPair(parts);
      return sized(
        node,
        left.decimals + right.decimals,
        corners(left, right, (x, y) => x.times(y)),
      );
    }
    case 'divide': {
      const [dividend, divisor] = numberPair(parts);
      return sized(node, roundingDecimals(node.rounding), divideRanges(dividend, divisor, node.rounding));
    }
    case 'min':
      return sized(node, mostDecimals(numberBounds(parts)), foldRanges(numberBounds(parts), pairwise(smaller)));
    case 'max':
      return sized(node, mostDecimals(numberBounds(parts)), foldRanges(numberBounds(parts), pairwise(larger)));
    case 'round': {
      const [of] = numberBounds(parts);
      return sized(node, roundingDecimals(node.rounding), roundRange(of!, node.rounding));
    }
    case 'marginal-scale': {
      const [base] = numberBounds(parts);
      const scale = marginalScaleOf(node);
      const decimals = Math.max(base!.decimals, decimalsOf(scale.thresholds)) + decimalsOf(scale.rates);
      return sized(node, decimals, boundMarginal(scale, base!));
    }
    case 'step-scale': {
      const [base] = numberBounds(parts);
      const scale = stepScaleOf(node);
      const decimals = scale.results.map((result) =>
        'rate' in result ? base!.decimals + decimalPlaces(result.rate) : decimalPlaces(result.amount),
      );
      return sized(node, Math.max(...decimals), boundStep(scale, base!, base!.decimals));
    }
    case 'interpolated-scale': {
      const [base] = numberBounds(parts);
      return sized(node, roundingDecimals(node.rounding), boundInterpolated(interpolatedScaleOf(node), base!));
    }
    case 'compare': {
      const [left, right] = numberPair(parts);
      return boundCompare(node.operator, left, right);
    }
    case 'and':
      return boundDecision(parts as readonly BooleanBounds[], false);
    case 'or':
      return boundDecision(parts as readonly BooleanBounds[], true);
    case 'not':
      return boundNot(parts[0] as BooleanBounds);
    case 'one-of':
      return boundOneOf(parts[0] as CategoryBounds, node.options);
    case 'if':
      return eitherBranch(...(parts as readonly [BooleanBounds, NodeBounds, NodeBounds]));
    case 'count-members':
      return sized(node, 0, boundMembers(node, knowledge));
    case 'named':
      return parts[0]!;
    default:
      return node satisfies never;
  }
}

function boundConstant(node: ConstantNode): NodeBounds {
  switch (node.type) {
    case 'boolean':
      return certain(node.value);
    case 'category':
      return { type: 'category', words: [node.value], open: false };
    default: {
      const value = exact(node.value);
      return sized(node, decimalPlaces(value), point(value));
    }
  }
}

function sized(node: RuleNode, decimals: number, { minimum, maximum }: Range<Exact>): NumberBounds {
  return { type: inferType(node) as NumberType, decimals, minimum, maximum };
}

const numberBounds = (parts: readonly NodeBounds[]): readonly NumberBounds[] => parts as readonly NumberBounds[];

const numberPair = (parts: readonly NodeBounds[]): readonly [NumberBounds, NumberBounds] =>
  parts as readonly [NumberBounds, NumberBounds];

const mostDecimals = (parts: readonly NumberBounds[]): number => Math.max(...parts.map(({ decimals }) => decimals));

const decimalsOf = (values: readonly Exact[]): number => Math.max(...values.map(decimalPlaces));

const roundingDecimals = ({ to }: Rounding): number => decimalPlaces(exact(to));

const foldRanges = (
  parts: readonly Range<Exact>[],
  combine: (left: Range<Exact>, right: Range<Exact>) => Range<Exact>,
): Range<Exact> => parts.reduce(combine);

const addRanges = (left: Range<Exact>, right: Range<Exact>): Range<Exact> => ({
  minimum: left.minimum.plus(right.minimum),
  maximum: left.maximum.plus(right.maximum),
});

const subtractRanges = (left: Range<Exact>, right: Range<Exact>): Range<Exact> => ({
  minimum: left.minimum.minus(right.maximum),
  maximum: left.maximum.minus(right.minimum),
});

const pairwise =
  (choose: (left: Exact, right: Exact) => Exact) =>
  (left: Range<Exact>, right: Range<Exact>): Range<Exact> => ({
    minimum: choose(left.minimum, right.minimum),
    maximum: choose(left.maximum, right.maximum),
  });

const roundRange = ({ minimum, maximum }: Range<Exact>, rounding: Rounding): Range<Exact> => ({
  minimum: roundExact(minimum, rounding),
  maximum: roundExact(maximum, rounding),
});

/** The range of a quotient. A zero divisor is left out; a divisor that is always zero gives the range of zero. */
function divideRanges(dividend: Range<Exact>, divisor: NumberBounds, rounding: Rounding): Range<Exact> {
  const sides = withoutZero(divisor, divisor.decimals);
  if (sides.length === 0) return point(exact(0));
  return hull(sides.map((side) => corners(dividend, side, (x, y) => roundQuotient(x, y, rounding))));
}
