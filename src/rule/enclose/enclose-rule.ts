/** Between which results a rule lies, for all values of some of its numbers. */
import { checkItems } from '../../money/index.ts';
import {
  add,
  and,
  compare,
  divide,
  max,
  min,
  multiply,
  not,
  oneOf,
  or,
  round,
  subtract,
  truth,
  when,
} from '../build.ts';
import { bounds } from '../evaluate/bounds.ts';
import type { NodeBounds } from '../evaluate/node-bounds.ts';
import { inferType } from '../infer-type.ts';
import { checkNode, childrenOf } from '../parts-of.ts';
import type { CompareNode, IfNode, MultiplyNode, NumberInputNode, OneOfNode, RuleNode } from '../rule-node.ts';
import { encloseScale } from './enclose-scale.ts';
import { endsOf, exactly, isExact, type RuleRange, spanOf } from './rule-range.ts';

/**
 * Encloses a rule between two rules that do not read some of its numbers: one that is never above it and one that is never below, for all values of those numbers in their declared ranges.
 *
 * @remarks
 * The two rules are rules like any other: `curve` draws them, `evaluate` computes them. They share nodes; written out as trees they can exceed the size that `checkRule` accepts. They can be further apart than the results are where a number is read twice. Names of parts are left out.
 * Both rules are the rule itself if it reads none of the numbers.
 *
 * @param rule - a rule with a number or a condition as result, which `checkRule` accepts
 * @param unknown - the names of the numbers
 * @returns the rule below and the rule above; of conditions, the one that is true only where the rule always is, and the one that is true where the rule can be
 * @throws RangeError when the result of the rule is a word
 * @law a rule lies between the rules that enclose it
 * @law the rules that enclose a rule are its smallest and its largest result where each number is read once and all operations rise
 * @example
 * ```ts
 * import { encloseRule, evaluate, multiply, type NumberInputNode } from 'caisse-rules/rule';
 *
 * const income: NumberInputNode = { kind: 'input', name: 'income', type: 'money', decimals: 2, minimum: '0', maximum: '100000' };
 * const rate: NumberInputNode = { kind: 'input', name: 'rate', type: 'ratio', decimals: 4, minimum: '0.01', maximum: '0.03' };
 * const { lowest, highest } = encloseRule(multiply(income, rate), ['rate']);
 * const facts = { values: { income: 1500 } };
 * console.log(evaluate(lowest, facts), evaluate(highest, facts)); // => { complete: true, value: '15' } { complete: true, value: '45' }
 * ```
 */
export function encloseRule(rule: RuleNode, unknown: readonly string[]): RuleRange {
  checkNode('rule', rule);
  checkItems('unknown', unknown, 'text');
  if (inferType(rule) === 'category') throw new RangeError('rule: its result is a word, not a number or a condition');
  return enclosing(new Set(unknown), bounds(rule).nodes)(rule);
}

/** The bounds of the nodes of the rule. */
type Sizes = ReadonlyMap<RuleNode, NodeBounds>;

type Enclose = (node: RuleNode) => RuleRange;

/** The function that encloses a node. A node without an unknown number is its own range, and shared nodes stay shared. */
function enclosing(unknown: ReadonlySet<string>, sizes: Sizes): Enclose {
  const ranges = new Map<RuleNode, RuleRange>();
  const reading = new Map<RuleNode, boolean>();
  const reads = (node: RuleNode): boolean => {
    const found = reading.get(node) ?? (isUnknown(node, unknown) || childrenOf(node).some(reads));
    reading.set(node, found);
    return found;
  };
  const enclose = (node: RuleNode): RuleRange => {
    const found = ranges.get(node);
    if (found !== undefined) return found;
    const range = reads(node) ? encloseNode(node, enclose, sizes) : exactly(node);
    ranges.set(node, range);
    return range;
  };
  return enclose;
}

const isUnknown = (node: RuleNode, unknown: ReadonlySet<string>): boolean =>
  node.kind === 'input' && 'decimals' in node && unknown.has(node.name);

/** The range of a node that reads an unknown number. */
function encloseNode(node: RuleNode, enclose: Enclose, sizes: Sizes): RuleRange {
  switch (node.kind) {
    case 'constant':
    case 'count-members':
      return exactly(node);
    case 'input':
      return 'decimals' in node ? declaredEnds(node) : exactly(node);
    case 'given':
      return exactly(truth(true));
    case 'add':
      return rising(node.terms.map(enclose), add);
    case 'min':
      return rising(node.of.map(enclose), min);
    case 'max':
      return rising(node.of.map(enclose), max);
    case 'and':
      return rising(node.of.map(enclose), and);
    case 'or':
      return rising(node.of.map(enclose), or);
    case 'round':
      return rising([enclose(node.of)], (of) => round(of, node.rounding));
    case 'subtract':
      return rising([enclose(node.left), reversed(enclose(node.right))], (left, right) => subtract(left, right));
    case 'not':
      return rising([reversed(enclose(node.of))], (of) => not(of));
    case 'multiply':
      return encloseProduct(node, enclose, sizes);
    case 'divide':
      return atCorners(enclose(node.dividend), enclose(node.divisor), (dividend, divisor) =>
        divide(dividend, divisor, node.rounding),
      );
    case 'marginal-scale':
    case 'step-scale':
    case 'interpolated-scale':
      return encloseScale(node, enclose(node.base), sizes.get(node.base));
    case 'compare':
      return encloseComparison(node, enclose(node.left), enclose(node.right));
    case 'one-of':
      return encloseChoice(node, enclose);
    case 'if':
      return encloseBranches(node, enclose);
    case 'named':
      return enclose(node.of);
    default:
      return node satisfies never;
  }
}

const declaredEnds = ({ type, minimum, maximum }: NumberInputNode): RuleRange => ({
  lowest: { kind: 'constant', type, value: minimum },
  highest: { kind: 'constant', type, value: maximum },
});

/** The range of an operation whose result never falls as any of its parts rises. */
function rising(parts: readonly RuleRange[], write: (...ends: readonly RuleNode[]) => RuleNode): RuleRange {
  const lowest = write(...parts.map((part) => part.lowest));
  return parts.every(isExact) ? exactly(lowest) : { lowest, highest: write(...parts.map((part) => part.highest)) };
}

const reversed = ({ lowest, highest }: RuleRange): RuleRange => ({ lowest: highest, highest: lowest });

function encloseProduct({ left, right }: MultiplyNode, enclose: Enclose, sizes: Sizes): RuleRange {
  const ranges = [enclose(left), enclose(right)] as const;
  const isRising = [left, right].every((factor) => isNeverNegative(sizes.get(factor)));
  return isRising ? rising(ranges, (one, other) => multiply(one, other)) : atCorners(...ranges, multiply);
}

const isNeverNegative = (size: NodeBounds | undefined): boolean =>
  size !== undefined && 'minimum' in size && !size.minimum.isNegative();

/** The range of an operation that is monotone in each of two parts: its extremes are those of the ends of the parts. */
const atCorners = (
  left: RuleRange,
  right: RuleRange,
  write: (left: RuleNode, right: RuleNode) => RuleNode,
): RuleRange => spanOf(endsOf(left).flatMap((one) => endsOf(right).map((other) => write(one, other))));

function encloseComparison({ operator }: CompareNode, left: RuleRange, right: RuleRange): RuleRange {
  switch (operator) {
    case 'less':
    case 'at-most':
      return {
        lowest: compare(left.highest, operator, right.lowest),
        highest: compare(left.lowest, operator, right.highest),
      };
    case 'at-least':
    case 'more':
      return {
        lowest: compare(left.lowest, operator, right.highest),
        highest: compare(left.highest, operator, right.lowest),
      };
    case 'equal':
      return {
        lowest: and(compare(left.highest, 'at-most', right.lowest), compare(right.highest, 'at-most', left.lowest)),
        highest: and(compare(left.lowest, 'at-most', right.highest), compare(right.lowest, 'at-most', left.highest)),
      };
    default:
      return operator satisfies never;
  }
}

/** A word that depends on an unknown number is chosen by a condition, or is the value of a part with a name. */
function encloseChoice({ of, options }: OneOfNode, enclose: Enclose): RuleRange {
  if (of.kind === 'named') return enclose(oneOf(of.of, options));
  if (of.kind !== 'if') return exactly(oneOf(of, options));
  return enclose(when(of.condition, oneOf(of.then, options), oneOf(of.else, options)));
}

/** One branch where the condition is certain, and both where it is not. */
function encloseBranches(node: IfNode, enclose: Enclose): RuleRange {
  const [condition, then, otherwise] = [enclose(node.condition), enclose(node.then), enclose(node.else)];
  const [lower, upper] = inferType(node) === 'boolean' ? [and, or] : [min, max];
  if (isExact(condition)) {
    return rising([then, otherwise], (one, other) => when(condition.lowest, one, other));
  }
  const either = (one: RuleNode, other: RuleNode, both: (...of: readonly RuleNode[]) => RuleNode): RuleNode =>
    when(condition.lowest, one, when(condition.highest, both(one, other), other));
  return {
    lowest: either(then.lowest, otherwise.lowest, lower),
    highest: either(then.highest, otherwise.highest, upper),
  };
}
