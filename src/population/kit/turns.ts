/** Where the results of rules turn: thresholds, floors, caps, and the ties of roundings. */
import { type Exact, exact, roundExact } from '../../money/index.ts';
import { evaluateExact, type Facts, type RuleNode, subtract, nodesOf } from '../../rule/index.ts';

/** A node that turns, and the value at which it does. */
interface Turn {
  readonly of: RuleNode;
  readonly at: Exact;
}

/** Every turn of some rules, for a household whose ties are looked for. */
function turnsOf(rules: readonly RuleNode[], facts: Facts): readonly Turn[] {
  const nodes = nodesOf(...rules);
  return [...nodes].flatMap((node): readonly Turn[] => {
    switch (node.kind) {
      case 'marginal-scale':
      case 'step-scale':
        return node.brackets.map(({ from }) => ({ of: node.base, at: exact(from) }));
      case 'interpolated-scale':
        return node.points.map(({ at }) => ({ of: node.base, at: exact(at) }));
      case 'compare':
        return meetings(node.left, node.right);
      case 'min':
      case 'max':
        return node.of.slice(1).flatMap((each, place) => meetings(node.of[place]!, each));
      case 'round':
        return tiesOf(node, facts);
      default:
        return [];
    }
  });
}

/** Where the left number reaches the right one, and where the right one reaches the left. */
const meetings = (left: RuleNode, right: RuleNode): readonly Turn[] => [
  { of: subtract(left, right), at: exact(0) },
  { of: subtract(right, left), at: exact(0) },
];

const TIES = ['-1.5', '-0.5', '0.5', '1.5', '2.5'];

/** Halfway between two multiples: around zero, and around what the household has. */
function tiesOf({ of, rounding }: Extract<RuleNode, { kind: 'round' }>, facts: Facts): readonly Turn[] {
  const unit = exact(rounding.to);
  const own = valueOf(of, facts);
  const near = own === null ? [] : [roundExact(own, { ...rounding, mode: 'down' })];
  return [exact(0), ...near].flatMap((from) => TIES.map((tie) => ({ of, at: from.plus(unit.times(tie)) })));
}

function valueOf(node: RuleNode, facts: Facts): Exact | null {
  const evaluation = evaluateExact(node, facts);
  return evaluation.complete && typeof evaluation.value === 'object' ? evaluation.value : null;
}

/** Whole numbers from `smallest` to `largest`, and the household that has one of them. */
export interface Line {
  readonly smallest: bigint;
  readonly largest: bigint;
  readonly factsAt: (integer: bigint) => Facts;
}

/**
 * The numbers of a line at which some rules turn: the first from which a node is on the other side.
 *
 * @remarks
 * A node that turns back again between the ends of the line may be found at one turn only.
 *
 * @param rules - the rules
 * @param line - the line
 * @param usual - the number around whose results ties are looked for
 */
export function turnsOn(rules: readonly RuleNode[], line: Line, usual: bigint): readonly bigint[] {
  const found = turnsOf(rules, line.factsAt(usual)).map((turn) => crossing(turn, line));
  return [...new Set(found.filter((integer) => integer !== null))];
}

function crossing({ of, at }: Turn, { smallest, largest, factsAt }: Line): bigint | null {
  const isReached = (integer: bigint): boolean | null =>
    valueOf(of, factsAt(integer))?.greaterThanOrEqualTo(at) ?? null;
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
