/** The inputs that only a whole pool gives, and the flows that read them. */
import { rememberByObject } from '../money/index.ts';
import { type InputNode, nodesOf, type RuleNode } from '../rule/index.ts';
import type { Flow } from './flow.ts';

/** What was paid in, how many receive, and a rank from 0. */
export const POOL_INPUTS = { total: 'poolTotal', shares: 'poolShares', rank: 'poolRank' } as const;

/** Whether a flow depends on what all members of a pool pay in. */
export const drawsOnPool = ({ amount }: Flow): boolean =>
  inputsIn(amount).some(({ name }) => POOL_NAMES.includes(name));

/** Whether a flow is money that comes into the fund without depending on the pool. */
export const paysIntoPool = (flow: Flow): boolean => flow.to === 'fund' && flow.unit === 'money' && !drawsOnPool(flow);

const POOL_NAMES: readonly string[] = Object.values(POOL_INPUTS);

/** Every input that a rule reads, or whose presence it reads. */
export const inputsIn: (rule: RuleNode) => readonly InputNode[] = /* @__PURE__ */ rememberByObject((rule) =>
  nodesOf(rule).flatMap((node) => (node.kind === 'input' ? [node] : node.kind === 'given' ? [node.input] : [])),
);
