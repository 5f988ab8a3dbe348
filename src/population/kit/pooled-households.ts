/** Adds the inputs of a pool to invented households. */
import { type Exact, exact, toPlainText } from '../../money/index.ts';
import { evaluate, type Facts, type NumberInputNode, type RuleNode } from '../../rule/index.ts';
import type { SqlPool } from '../../rule/many.ts';
import { needsOf } from '../column-needs.ts';
import { numbersOf } from './invented-facts.ts';

/** The households of one pool, what they pay in, and the number of those that share it; `null` where unknown. */
export interface PooledHouseholds {
  readonly households: readonly Facts[];
  readonly total: Exact | null;
  readonly shares: number | null;
}

/** Adds the total, the shares and the ranks. Total and shares are unknown if the payment or participation of one household is. */
export function pooledHouseholds(households: readonly Facts[], pool: SqlPool): PooledHouseholds {
  const paid = households.map((facts) => paymentOf(facts, pool));
  const isMember = households.map((facts) => takesPart(facts, pool));
  const isKnown = ![...paid, ...isMember].includes(null);
  const total = isKnown ? paid.reduce<Exact>((sum, each) => sum.plus(each!), exact(0)) : null;
  const count = isMember.filter((each) => each === true).length;
  const shares = isKnown && count > 0 ? count : null;
  return {
    total,
    shares,
    households: households.map((facts, place) => {
      const { [pool.inputs.total]: _t, [pool.inputs.shares]: _s, [pool.inputs.rank]: _r, ...values } = facts.values;
      const rank = isMember.slice(0, place).filter((each) => each === true).length;
      return {
        ...facts,
        values: {
          ...values,
          ...(total === null ? {} : { [pool.inputs.total]: toPlainText(total) }),
          ...(shares === null ? {} : { [pool.inputs.shares]: String(shares) }),
          ...(isMember[place] === true ? { [pool.inputs.rank]: String(rank) } : {}),
        },
      };
    }),
  };
}

/** Selects households whose payment and participation are known, up to the largest total of the pool. */
export function poolable(
  households: readonly Facts[],
  rules: Readonly<Record<string, RuleNode>>,
  pool: SqlPool,
): readonly Facts[] {
  const largest = numbersOf(needsOf(rules).inputs).find(({ name }: NumberInputNode) => name === pool.inputs.total);
  const limit = exact(largest?.maximum ?? 0);
  let total = exact(0);
  return households.filter((facts) => {
    const paid = paymentOf(facts, pool);
    if (paid === null || takesPart(facts, pool) === null || total.plus(paid).greaterThan(limit)) return false;
    total = total.plus(paid);
    return true;
  });
}

function paymentOf(facts: Facts, { paidIn }: SqlPool): Exact | null {
  const evaluation = evaluate(paidIn, facts);
  return evaluation.complete ? exact(evaluation.value as string) : null;
}

/** Whether a household shares the pool; `null` if unknown. */
export function takesPart(facts: Facts, pool: SqlPool): boolean | null {
  const evaluation = evaluate(pool.takesPart, facts);
  return evaluation.complete ? evaluation.value === true : null;
}
