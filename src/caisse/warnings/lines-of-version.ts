/** The curves along income that the warnings of a version use. */
import { type Exact, exact } from '../../money/index.ts';
import { type FactCurve, type NumberCurve, type RuleNode, subtract, nodesOf } from '../../rule/index.ts';
import type { LoweredVersion } from '../lowered.ts';
import { type Along, factAlong, numberAlong } from './along-income.ts';

/** Contribution less allocation: a curve, and a constant to subtract from it. */
export interface NetCost {
  readonly curve: NumberCurve;
  readonly less: Exact;
}

/** The curves for the example households of a version. */
export interface Lines {
  readonly due: Along<NumberCurve>;
  /** The maximum less the minimum. */
  readonly room?: Along<NumberCurve>;
  readonly netCost?: Along<NetCost>;
  readonly verdict: Along<FactCurve>;
}

/** The curves of a version. */
export function linesOf(version: LoweredVersion): Lines {
  const { contribution, eligibility, net } = version;
  const due = numberAlong(contribution.due);
  const limits = limitsOf(contribution.due);
  return {
    due,
    ...(limits === undefined ? {} : { room: numberAlong(subtract(limits.maximum, limits.minimum)) }),
    ...(net === undefined ? {} : { netCost: netCostAlong(version, due) }),
    verdict: factAlong(eligibility.rule),
  };
}

/** If the allocation is constant along income, the curve is that of the contribution. */
function netCostAlong({ allocation, contribution }: LoweredVersion, due: Along<NumberCurve>): Along<NetCost> {
  const received = numberAlong(allocation.amount);
  const difference = numberAlong(subtract(contribution.due, allocation.amount));
  return (profile) => {
    const { minimum, maximum } = received(profile) ?? {};
    const isLevel = minimum !== undefined && minimum.value === maximum?.value;
    const curve = (isLevel ? due : difference)(profile);
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
