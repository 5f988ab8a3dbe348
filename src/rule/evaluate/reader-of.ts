/** The definition of each kind of node: its value for one household, from the values of its parts. */
import { exact, type Exact, roundExact, roundQuotient } from '../../money/index.ts';
import type { Read } from './evaluation-context.ts';
import type { Comparison, ConstantNode, InputNode, RuleNode } from '../rule-node.ts';
import { isGiven, numberReader, readBoolean, readCategory, readMembers, type ExactValue } from './read-facts.ts';
import { interpolatedAt, interpolatedScaleOf, marginalAt, marginalScaleOf, stepAt, stepScaleOf } from '../scales.ts';

/** Whether a comparison holds, from the sign of `left − right`. */
const comparisons: Readonly<Record<Comparison, (sign: number) => boolean>> = {
  less: (sign) => sign < 0,
  'at-most': (sign) => sign <= 0,
  equal: (sign) => sign === 0,
  'at-least': (sign) => sign >= 0,
  more: (sign) => sign > 0,
};

/**
 * The function that computes a node.
 *
 * @param node - the node
 * @param parts - how its parts are read, in the order of `partsOf`; their types are those that `checkRule` asks for
 */
export function readerOf(node: RuleNode, parts: readonly Read[]): Read {
  switch (node.kind) {
    case 'constant':
      return always(constantValue(node));
    case 'input':
      return readerOfInput(node);
    case 'given':
      return ({ facts, toCome }) => (toCome.includes(node.input.name) ? null : isGiven(node.input, facts));
    case 'add':
      return foldNumbers(parts, (left, right) => left.plus(right));
    case 'subtract':
      return foldNumbers(parts, (left, right) => left.minus(right));
    case 'multiply':
      return foldNumbers(parts, (left, right) => left.times(right));
    case 'divide':
      return foldNumbers(parts, (dividend, divisor) => roundQuotient(dividend, divisor, node.rounding));
    case 'min':
      return foldNumbers(parts, (left, right) => (right.lessThan(left) ? right : left));
    case 'max':
      return foldNumbers(parts, (left, right) => (right.greaterThan(left) ? right : left));
    case 'round':
      return map(parts, (value: Exact) => roundExact(value, node.rounding));
    case 'marginal-scale': {
      const scale = marginalScaleOf(node);
      return map(parts, (base: Exact) => marginalAt(scale, base));
    }
    case 'step-scale': {
      const scale = stepScaleOf(node);
      return map(parts, (base: Exact) => stepAt(scale, base));
    }
    case 'interpolated-scale': {
      const scale = interpolatedScaleOf(node);
      return map(parts, (base: Exact) => interpolatedAt(scale, base));
    }
    case 'compare': {
      const [left, right] = parts as readonly [Read<Exact>, Read<Exact>];
      const holds = comparisons[node.operator];
      return (context) => {
        const leftValue = left(context);
        const rightValue = right(context);
        return leftValue === null || rightValue === null ? null : holds(leftValue.comparedTo(rightValue));
      };
    }
    case 'and':
      return decisionReader(parts, false);
    case 'or':
      return decisionReader(parts, true);
    case 'not':
      return map(parts, (value: boolean) => !value);
    case 'one-of':
      return map(parts, (value: string) => node.options.includes(value));
    case 'if': {
      const [condition, whenTrue, whenFalse] = parts as readonly [Read, Read, Read];
      return (context) => {
        const holds = condition(context);
        return holds === null ? null : holds === true ? whenTrue(context) : whenFalse(context);
      };
    }
    case 'count-members':
      return ({ facts }) => {
        const members = readMembers(node, facts);
        return members === null || members.unknown > 0 ? null : exact(members.known);
      };
    case 'named':
      return parts[0]!;
    default:
      return node satisfies never;
  }
}

function constantValue(node: ConstantNode): ExactValue {
  return node.type === 'boolean' || node.type === 'category' ? node.value : exact(node.value);
}

function readerOfInput(input: InputNode): Read {
  switch (input.type) {
    case 'boolean':
      return ({ facts }) => readBoolean(input, facts);
    case 'category':
      return ({ facts }) => readCategory(input, facts);
    default: {
      const read = numberReader(input);
      return ({ facts }) => read(facts);
    }
  }
}

const always =
  (value: ExactValue): Read =>
  () =>
    value;

/** A function of the one part of a node. */
function map(parts: readonly Read[], apply: (value: never) => ExactValue): Read {
  const [read] = parts as readonly [Read];
  return (context) => {
    const value = read(context);
    return value === null ? null : apply(value as never);
  };
}

/** Combines one or more numbers in order; unknown where any of them is unknown. */
function foldNumbers(parts: readonly Read[], combine: (left: Exact, right: Exact) => Exact): Read {
  const [first, ...others] = parts as readonly [Read<Exact>, ...Read<Exact>[]];
  return (context) => {
    let result = first(context);
    for (const read of others) {
      const value = read(context);
      result = result === null || value === null ? null : combine(result, value);
    }
    return result;
  };
}

/** Conditions of which one with the decisive value gives the result, even if others are unknown. */
function decisionReader(parts: readonly Read[], decisive: boolean): Read {
  return (context) => {
    let result: boolean | null = !decisive;
    for (const read of parts) {
      const value = read(context);
      if (value === decisive) result = decisive;
      else if (value === null && result !== decisive) result = null;
    }
    return result;
  };
}
