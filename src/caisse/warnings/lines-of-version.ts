/** What is looked at of the rules of a version along income. */
import { type Exact, exact } from '../../money/index.ts';
import { type FactCurve, type NumberCurve, type RuleNode, subtract, nodesOf } from '../../rule/index.ts';
import type { LoweredVersion } from '../lowered.ts';
import { type Along, factAlong, numberAlong } from './drawn.ts';

/** What is asked less what is received: a curve, and a level amount to be taken from it. */
export interface Taken {
  readonly curve: NumberCurve;
  readonly less: Exact;
}

/** Each line for the households of a version. */
export interface Lines {
  readonly due: Along<NumberCurve>;
  /** The most that is asked less the least. */
  readonly room?: Along<NumberCurve>;
  readonly taken?: Along<Taken>;
  readonly verdict: Along<FactCurve>;
}

/** The lines of a version. */
export function linesOf(version: LoweredVersion): Lines {
  const { contribution, eligibility, net } = version;
  const due = numberAlong(contribution.due);
  const limits = limitsOf(contribution.due);
  return {
    due,
    ...(limits === undefined ? {} : { room: numberAlong(subtract(limits.maximum, limits.minimum)) }),
    ...(net === undefined ? {} : { taken: takenAlong(version, due) }),
    verdict: factAlong(eligibility.rule),
  };
}

/** Where the same is received at every income, the curve is that of what is asked. */
function takenAlong({ allocation, contribution }: LoweredVersion, due: Along<NumberCurve>): Along<Taken> {
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
