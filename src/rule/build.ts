/** Builders of nodes, one for each kind. */
import type { Rounding } from '../money/index.ts';
import type {
  Comparison,
  CountMembersNode,
  InputNode,
  NumberType,
  RateBracket,
  RuleNode,
  ScalePoint,
  StepBracket,
} from './rule-node.ts';

/** A fixed amount of money, in euros. */
export const money = (value: string): RuleNode => ({ kind: 'constant', type: 'money', value });

/** A fixed number of things or persons. */
export const count = (value: string): RuleNode => ({ kind: 'constant', type: 'count', value });

/** A fixed ratio: `0.025` is 2.5 %. */
export const ratio = (value: string): RuleNode => ({ kind: 'constant', type: 'ratio', value });

/** A constant yes or no. */
export const truth = (value: boolean): RuleNode => ({ kind: 'constant', type: 'boolean', value });

/** A constant word of a category. */
export const word = (value: string): RuleNode => ({ kind: 'constant', type: 'category', value });

/** Whether the input was given. */
export const given = (input: InputNode): RuleNode => ({ kind: 'given', input });

/** The sum of the terms; a single term is returned as it is. */
export const add = (...terms: readonly RuleNode[]): RuleNode => single(terms) ?? { kind: 'add', terms };

/** `left − right`. */
export const subtract = (left: RuleNode, right: RuleNode): RuleNode => ({ kind: 'subtract', left, right });

/** `left × right`. */
export const multiply = (left: RuleNode, right: RuleNode): RuleNode => ({ kind: 'multiply', left, right });

/** `dividend ÷ divisor`, rounded once. */
export const divide = (dividend: RuleNode, divisor: RuleNode, rounding: Rounding): RuleNode => ({
  kind: 'divide',
  dividend,
  divisor,
  rounding,
});

/** The smallest operand; a single operand is returned as it is. */
export const min = (...of: readonly RuleNode[]): RuleNode => single(of) ?? { kind: 'min', of };

/** The largest operand; a single operand is returned as it is. */
export const max = (...of: readonly RuleNode[]): RuleNode => single(of) ?? { kind: 'max', of };

/** Rounded to a multiple. */
export const round = (of: RuleNode, rounding: Rounding): RuleNode => ({ kind: 'round', of, rounding });

/** A rate on the part of the base in each bracket. */
export const marginalScale = (base: RuleNode, brackets: readonly RateBracket[]): RuleNode => ({
  kind: 'marginal-scale',
  base,
  brackets,
});

/** An amount, or a rate on the whole base, by bracket. */
export const stepScale = (base: RuleNode, type: NumberType, brackets: readonly StepBracket[]): RuleNode => ({
  kind: 'step-scale',
  base,
  type,
  brackets,
});

/** A straight line between points, rounded once. */
export const interpolatedScale = (
  base: RuleNode,
  type: NumberType,
  points: readonly ScalePoint[],
  rounding: Rounding,
): RuleNode => ({ kind: 'interpolated-scale', base, type, points, rounding });

/** A comparison of two numbers. */
export const compare = (left: RuleNode, operator: Comparison, right: RuleNode): RuleNode => ({
  kind: 'compare',
  operator,
  left,
  right,
});

/** True when every condition is true; true for no conditions. */
export const and = (...of: readonly RuleNode[]): RuleNode =>
  single(of) ?? (of.length === 0 ? truth(true) : { kind: 'and', of });

/** True when at least one condition is true; false for no conditions. */
export const or = (...of: readonly RuleNode[]): RuleNode =>
  single(of) ?? (of.length === 0 ? truth(false) : { kind: 'or', of });

/** The negation. */
export const not = (of: RuleNode): RuleNode => ({ kind: 'not', of });

/** Whether a category is one of the options. */
export const oneOf = (of: RuleNode, options: readonly string[]): RuleNode => ({ kind: 'one-of', of, options });

/** `then` where the condition is true, else `otherwise`. */
export const when = (condition: RuleNode, then: RuleNode, otherwise: RuleNode): RuleNode => ({
  kind: 'if',
  condition,
  then,
  else: otherwise,
});

/** Members aged at least `from` and below `before`. */
export const countMembers = (from: number, before: number | null): CountMembersNode => ({
  kind: 'count-members',
  from,
  before,
});

/** A named part of a rule. */
export const named = (name: string, of: RuleNode): RuleNode => ({ kind: 'named', name, of });

const single = (nodes: readonly RuleNode[]): RuleNode | undefined => (nodes.length === 1 ? nodes[0] : undefined);
