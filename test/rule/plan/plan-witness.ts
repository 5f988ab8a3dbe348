/** A naive reading of a plan, one household at a time, that keeps the largest integer it sees. */
import { divideRounded, exact, toScaledInteger } from '../../../src/money/index.ts';
import type { PlannedNode, Term } from '../../../src/rule/plan/plan-step-types.ts';
import type { Facts } from '../../../src/rule/index.ts';

export type Planned = bigint | boolean | string | null;

/** The value of each node of a plan; `see` hears of every integer on the way. */
export function readPlanned(
  nodes: readonly PlannedNode[],
  facts: Facts,
  see: (integer: bigint, node: PlannedNode) => void,
): ReadonlyMap<PlannedNode, Planned> {
  const values = new Map<PlannedNode, Planned>();
  for (const node of nodes) {
    const seen = (integer: bigint): bigint => {
      see(integer, node);
      return integer;
    };
    values.set(node, readNode(node, values, facts, seen));
  }
  return values;
}

type Seen = (integer: bigint) => bigint;

function readNode(node: PlannedNode, values: Map<PlannedNode, Planned>, facts: Facts, seen: Seen): Planned {
  const { step } = node;
  const of = (part: PlannedNode): Planned => values.get(part)!;
  const term = ({ of: part, factor }: Term): Planned => {
    const value = of(part);
    return typeof value === 'bigint' ? seen(value * factor) : value;
  };
  const all = (read: readonly Planned[], combine: (values: bigint[]) => Planned): Planned =>
    read.includes(null) ? null : combine(read as bigint[]);
  const rounded = (numerator: bigint, divisor: bigint, rounding: { multiple: bigint; mode: never } | null): bigint => {
    if (rounding === null) return seen(numerator);
    seen(numerator + divisor / 2n);
    seen(numerator - divisor / 2n);
    seen(2n * divisor);
    return seen(divideRounded(numerator, divisor, rounding.mode) * rounding.multiple);
  };
  switch (step.kind) {
    case 'number':
    case 'truth':
    case 'word':
      return step.value;
    case 'input': {
      const { input } = step;
      const given = Object.hasOwn(facts.values, input.name) ? facts.values[input.name] : undefined;
      if (given === undefined) return null;
      if (input.type === 'boolean' || input.type === 'category') return given as boolean | string;
      return seen(toScaledInteger(exact(given as string), input.decimals));
    }
    case 'given':
      return Object.hasOwn(facts.values, step.input.name) && facts.values[step.input.name] !== undefined;
    case 'count-members': {
      if (facts.ages === undefined) return null;
      if (step.from === 0 && step.before === null) return BigInt(facts.ages.length);
      if (facts.ages.includes(undefined)) return null;
      return BigInt(facts.ages.filter((age) => age! >= step.from && age! < (step.before ?? Infinity)).length);
    }
    case 'sum':
      return all(step.terms.map(term), (terms) => terms.reduce((left, right) => seen(left + right)));
    case 'product':
      return all([of(step.left), of(step.right)], ([left, right]) => seen(left! * right!));
    case 'quotient':
      return all([term(step.dividend), term(step.divisor)], ([dividend, divisor]) =>
        rounded(dividend!, divisor!, step.rounding as never),
      );
    case 'min':
      return all(step.of.map(term), (terms) => terms.reduce((left, right) => (right < left ? right : left)));
    case 'max':
      return all(step.of.map(term), (terms) => terms.reduce((left, right) => (right > left ? right : left)));
    case 'round':
      return all([term(step.of)], ([value]) => rounded(value!, step.divisor, step.rounding as never));
    case 'scale':
      return all([of(step.base)], ([base]) => {
        const piece = step.pieces.filter(({ from }) => from === null || from <= base!).at(-1)!;
        const numerator = seen(piece.start + seen(piece.slope * seen(base! - piece.origin)));
        return rounded(numerator, piece.divisor, step.rounding as never);
      });
    case 'compare':
      return all([term(step.left), term(step.right)], ([left, right]) => {
        const holds = { less: left! < right!, 'at-most': left! <= right!, equal: left === right };
        return { ...holds, 'at-least': left! >= right!, more: left! > right! }[step.operator];
      });
    case 'and':
    case 'or': {
      const read = step.of.map(of);
      const decisive = step.kind === 'or';
      return read.includes(decisive) ? decisive : read.includes(null) ? null : !decisive;
    }
    case 'not': {
      const value = of(step.of);
      return value === null ? null : value === false;
    }
    case 'one-of': {
      const value = of(step.of);
      return value === null ? null : step.options.includes(value as string);
    }
    case 'if': {
      const condition = of(step.condition);
      return condition === null ? null : term(condition === true ? step.then : step.else);
    }
    default:
      return step satisfies never;
  }
}
