/** Adds the inputs of a pool to invented households. */
import { exact, toPlainText } from '../../money/index.ts';
import { evaluate, type Facts, type InputNode, type NumberInputNode, type RuleNode } from '../../rule/index.ts';
import type { SqlPool } from '../../rule/many.ts';
import { needsOf } from '../column-needs.ts';

/**
 * Selects households whose payment and participation are known, up to the largest total of the pool, and adds the inputs of the pool.
 *
 * @param households - invented households
 * @param rules - the rules that read the pool
 * @param pool - the rules of the pool
 */
export function pooledHouseholds(
  households: readonly Facts[],
  rules: Readonly<Record<string, RuleNode>>,
  pool: SqlPool,
): readonly Facts[] {
  const { inputs } = needsOf(rules);
  const largest = inputs.find(
    (input): input is NumberInputNode => isNumberInput(input) && input.name === pool.inputs.total,
  );
  const limit = exact(largest?.maximum ?? 0);
  let [total, shares] = [exact(0), 0];
  const ranked = households.flatMap((facts) => {
    const [paid, member] = [pool.paidIn, pool.takesPart].map((rule) => evaluate(rule, facts));
    if (!paid!.complete || !member!.complete) return [];
    const more = total.plus(exact(paid!.value as string));
    if (more.greaterThan(limit)) return [];
    total = more;
    const rank = member!.value === true ? shares : undefined;
    if (rank !== undefined) shares += 1;
    return [{ facts, rank }];
  });
  return ranked.map(({ facts, rank }) => {
    const { [pool.inputs.total]: _t, [pool.inputs.shares]: _s, [pool.inputs.rank]: _r, ...values } = facts.values;
    return {
      ...facts,
      values: {
        ...values,
        [pool.inputs.total]: toPlainText(total),
        ...(shares === 0 ? {} : { [pool.inputs.shares]: String(shares) }),
        ...(rank === undefined ? {} : { [pool.inputs.rank]: String(rank) }),
      },
    };
  });
}

const isNumberInput = (input: InputNode): boolean => input.type !== 'boolean' && input.type !== 'category';
