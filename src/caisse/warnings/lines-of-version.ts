/** The curves along one input that the warnings of a version use. */
import { type Exact, exact } from '../../money/index.ts';
import {
  type FactCurve,
  nodesOf,
  type NumberCurve,
  type NumberInputNode,
  type RuleNode,
  subtract,
} from '../../rule/index.ts';
import type { LoweredVersion } from '../lowered.ts';
import { type Along, factAlong, numberAlong } from './along-input.ts';
import type { Work } from './work.ts';

/** Contribution less allocation: a curve, and a constant to subtract from it. */
export interface NetCost {
  readonly curve: NumberCurve;
  readonly less: Exact;
}

/** The curves for the example households of a version. */
export interface Lines {
  /** The contribution before waivers and the member’s choice. */
  readonly due: Along<NumberCurve>;
  /** What the household pays if it chooses nothing; the contribution due if it has to choose. */
  readonly paid: Along<NumberCurve>;
  /** The maximum less the minimum. */
  readonly room?: Along<NumberCurve>;
  readonly netCost?: Along<NetCost>;
  readonly verdict: Along<FactCurve>;
}

/** The curves of a version. */
export function linesOf(version: LoweredVersion, input: NumberInputNode, work: Work): Lines {
  const { contribution, eligibility, net } = version;
  const due = numberAlong(contribution.due, input, work);
  const limits = limitsOf(contribution.due);
  const paid = isOne(contribution.amount, contribution.due) ? due : numberAlong(contribution.amount, input, work);
  return {
    due,
    paid: (profile) => paid(profile) ?? due(profile),
    ...(limits === undefined ? {} : { room: numberAlong(subtract(limits.maximum, limits.minimum), input, work) }),
    ...(net === undefined ? {} : { netCost: netCostAlong(version, input, work, { due, paid }) }),
    verdict: factAlong(eligibility.rule, input, work),
  };
}

/** Whether two nodes are one number under two names. */
const isOne = (left: RuleNode, right: RuleNode): boolean => unnamed(left) === unnamed(right);

const unnamed = (node: RuleNode): RuleNode => (node.kind === 'named' ? unnamed(node.of) : node);

/** If the allocation is constant along the input, the curve is that of the contribution. */
function netCostAlong(
  { allocation, contribution }: LoweredVersion,
  input: NumberInputNode,
  work: Work,
  { due, paid }: Pick<Lines, 'due' | 'paid'>,
): Along<NetCost> {
  const received = numberAlong(allocation.amount, input, work);
  const lessPaid = numberAlong(subtract(contribution.amount, allocation.amount), input, work);
  const lessDue = numberAlong(subtract(contribution.due, allocation.amount), input, work);
  return (profile) => {
    const { minimum, maximum } = received(profile) ?? {};
    if (minimum === undefined) return undefined;
    const isLevel = minimum.value === maximum?.value;
    const isPaidKnown = paid(profile) !== undefined;
    const curve = (isLevel ? (isPaidKnown ? paid : due) : isPaidKnown ? lessPaid : lessDue)(profile);
    return curve && { curve, less: exact(isLevel ? minimum.value : 0) };
  };
}

interface LimitNodes {
  readonly minimum: RuleNode;
  readonly maximum: RuleNode;
}

function limitsOf(due: RuleNode): LimitNodes | undefined {
  const named = (name: string): RuleNode | undefined =>
    nodesOf(due).find((node) => node.kind === 'named' && node.name === name);
  const [minimum, maximum] = [named('contribution.minimum'), named('contribution.maximum')];
  return minimum === undefined || maximum === undefined ? undefined : { minimum, maximum };
}
