/** A closed pool: what its members pay in, they receive in equal parts. */
import {
  type Cents,
  centsFromExact,
  type Diagnostic,
  error,
  type Exact,
  exactFromCents,
  sumCents,
  toPlainText,
} from '../money/index.ts';
import { evaluateExact, type RuleNode } from '../rule/index.ts';
import type { Caisse } from './lowered.ts';
import { rulesAt } from './rules-at.ts';

/** What each member receives, in the order of the contributions, or why there is no pool. */
export type PoolResult =
  | { readonly ok: true; readonly allocations: readonly Cents[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Computes what each member of a closed pool receives in a month.
 *
 * @remarks
 * The mean of all contributions without the fraction of a cent; the cents left over go one by one to the first members, in the order of the
 * list. It is what `assessHousehold` gives with the facts `poolTotal`, `poolShares` and `poolRank`. Codes: those of the month, and
 * `CAISSE-NOT-A-POOL` where the allocation of that month is not a mean.
 *
 * @param caisse - a checked caisse
 * @param contributions - what each member pays, in cents a month
 * @param month - the month, `YYYY-MM`
 * @returns one allocation for each contribution, or diagnostics
 * @throws RangeError when a contribution is below zero, or all together are beyond a thousand million euros
 * @law a pool gives what it was paid, to the cent
 * @law the members of a pool receive the same, but for one cent
 * @unit cents
 * @example
 * ```ts
 * import { cents, computePool, defineCaisse } from 'caisse-rules';
 *
 * const caisse = defineCaisse({
 *   schema: 1,
 *   id: 'cagnotte',
 *   name: 'Cagnotte',
 *   rules: [{ from: '2026-01', contribution: { kind: 'free' }, allocation: { kind: 'mean' } }],
 * });
 * const pool = computePool(caisse, [cents(3000), cents(4000), cents(3001)], '2026-11');
 * if (pool.ok) console.log(pool.allocations); // => [ 3334, 3334, 3333 ]
 * ```
 */
export function computePool(caisse: Caisse, contributions: readonly Cents[], month: string): PoolResult {
  const below = contributions.find((contribution) => contribution < 0);
  if (below !== undefined) throw new RangeError(`contributions: ${below} is below zero`);
  const rules = rulesAt(caisse, month);
  if (!rules.ok) return { ok: false, diagnostics: [rules.diagnostic] };
  const { source, amount } = rules.version.allocation;
  if (source.kind !== 'mean')
    return { ok: false, diagnostics: [error('CAISSE-NOT-A-POOL', ['allocation'], { month })] };
  const poolTotal = toPlainText(exactFromCents(sumCents(contributions)));
  const allocations = contributions.map((_, poolRank) =>
    centsOf(amount, { poolTotal, poolShares: contributions.length, poolRank }),
  );
  return { ok: true, allocations };
}

/** A mean reads nothing but the pool, so it is always known. */
function centsOf(rule: RuleNode, values: Readonly<Record<string, string | number>>): Cents {
  const { value } = evaluateExact(rule, { values }) as { readonly value: Exact };
  return centsFromExact(value);
}
