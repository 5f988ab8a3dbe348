/** The integer values of one input at which results of rules turn: thresholds, floors, caps, and ties of roundings. */
import { type Exact, exact, roundExact } from '../../money/index.ts';
import {
  evaluateExact,
  type Facts,
  nodesOf,
  type RuleNode,
  subtract,
  type TurningPoint,
  turningPoints,
} from '../../rule/index.ts';

/** A node, and the value at which the rule turns. */
interface Turn {
  readonly of: RuleNode;
  readonly at: Exact;
}

/** All turns of some rules. Ties of roundings are those near the values of a household. */
const turnsNear = (rules: readonly RuleNode[], facts: Facts): readonly Turn[] =>
  nodesOf(...rules)
    .flatMap(turningPoints)
    .flatMap((point) => turnsAt(point, facts));

function turnsAt(point: TurningPoint, facts: Facts): readonly Turn[] {
  switch (point.kind) {
    case 'threshold':
      return [{ of: point.of, at: exact(point.at) }];
    case 'meeting': {
      const { left, right } = point;
      return [subtract(left, right), subtract(right, left)].map((of) => ({ of, at: exact(0) }));
    }
    case 'tie':
      return tiesOf(point, facts);
    default:
      return point satisfies never;
  }
}

const TIES = ['-1.5', '-0.5', '0.5', '1.5', '2.5'];

/** Ties halfway between two multiples, near zero and near the value of the household. */
function tiesOf({ of, rounding }: Extract<TurningPoint, { kind: 'tie' }>, facts: Facts): readonly Turn[] {
  const unit = exact(rounding.to);
  const own = exactValueOf(of, facts);
  const near = own === null ? [] : [roundExact(own, { ...rounding, mode: 'down' })];
  return [exact(0), ...near].flatMap((from) => TIES.map((tie) => ({ of, at: from.plus(unit.times(tie)) })));
}

function exactValueOf(node: RuleNode, facts: Facts): Exact | null {
  const evaluation = evaluateExact(node, facts);
  return evaluation.complete && typeof evaluation.value === 'object' ? evaluation.value : null;
}

/** A range of integers of one input, and the facts of the household at each. */
export interface InputLine {
  readonly smallest: bigint;
  readonly largest: bigint;
  readonly factsAt: (integer: bigint) => Facts;
}

/**
 * The integers at which some rules turn: the first at which a node is on the other side of its turning point.
 *
 * @remarks
 * If a node crosses its turning point several times, one crossing may be found.
 *
 * @param rules - the rules
 * @param line - the range of the input
 * @param usual - the integer near whose results ties are searched
 */
export function turningIntegers(rules: readonly RuleNode[], line: InputLine, usual: bigint): readonly bigint[] {
  const found = turnsNear(rules, line.factsAt(usual)).map((turn) => crossing(turn, line));
  return [...new Set(found.filter((integer) => integer !== null))];
}

function crossing({ of, at }: Turn, { smallest, largest, factsAt }: InputLine): bigint | null {
  const isReached = (integer: bigint): boolean | null =>
    exactValueOf(of, factsAt(integer))?.greaterThanOrEqualTo(at) ?? null;
  const [first, last] = [isReached(smallest), isReached(largest)];
  if (first === null || last === null || first === last) return null;
  let [before, from] = [smallest, largest];
  while (from - before > 1n) {
    const middle = (before + from) / 2n;
    if (isReached(middle) === first) before = middle;
    else from = middle;
  }
  return from;
}
