/** The rules of a version for a household whose own payment is a part of the pool. */
import { add, money, nodesOf, replaceNodes, type RuleNode } from '../rule/index.ts';
import { isPoolShare, shareInOneDivision } from './allocation/pool-share.ts';
import type { Flow } from './flow.ts';
import { ifTrue } from './if-true.ts';
import type { Check, LoweredVersion } from './lowered.ts';
import { paysIntoPool, POOL_INPUTS } from './pool-inputs.ts';

/** The rules that are drawn along a number. */
export interface DrawnRules {
  readonly eligibility: RuleNode;
  readonly contribution: RuleNode;
  readonly allocation: RuleNode;
  readonly net?: RuleNode;
  readonly checks: readonly Check[];
}

/** The rules of a version that are drawn, as they are. */
export const drawnRules = ({ eligibility, contribution, allocation, net, checks }: LoweredVersion): DrawnRules => ({
  eligibility: eligibility.rule,
  contribution: contribution.amount,
  allocation: allocation.amount,
  ...(net === undefined ? {} : { net }),
  checks,
});

/**
 * The same rules, where the pool is what the others pay in, the fact `poolTotal`, and the payment of the household.
 *
 * @param version - a version with a pool
 */
export function drawnWithOwnPayment(version: LoweredVersion): DrawnRules {
  const { eligibility, contribution, allocation, net, checks } = drawnRules(version);
  const nets = net === undefined ? [] : [net];
  const nodes = nodesOf(eligibility, contribution, allocation, ...nets, ...checks.map(({ rule }) => rule));
  const own = ownPayment(version.flows);
  const withOwn = (total: RuleNode): RuleNode => add(total, own);
  const totals = nodes.filter(isPoolTotal).map((total) => [total, withOwn(total)] as const);
  const shares =
    version.allocation.source.kind === 'mean'
      ? nodes.filter(isPoolShare).map((share) => [share, shareInOneDivision(version.inputs, withOwn)] as const)
      : [];
  const replace = replaceNodes(new Map([...totals, ...shares]));
  return {
    eligibility: replace(eligibility),
    contribution: replace(contribution),
    allocation: replace(allocation),
    ...(net === undefined ? {} : { net: replace(net) }),
    checks: checks.map((check) => ({ ...check, rule: replace(check.rule) })),
  };
}

/** What a household that takes part, and those who pay for it, pay into the pool. */
function ownPayment(flows: readonly Flow[]): RuleNode {
  const paid = flows
    .filter(paysIntoPool)
    .map(({ amount, when: applies }) => (applies === undefined ? amount : ifTrue(applies, amount)));
  return paid.length === 0 ? money('0') : add(...paid);
}

const isPoolTotal = (node: RuleNode): boolean => node.kind === 'input' && node.name === POOL_INPUTS.total;
