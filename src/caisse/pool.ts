/** A closed pool: what its members pay in, they receive in equal parts. */
import type { Household } from '../household/index.ts';
import {
  cents,
  type Cents,
  checkArgument,
  type Diagnostic,
  error,
  exactFromCents,
  sumCents,
  toPlainText,
} from '../money/index.ts';
import { add, money, type RuleNode } from '../rule/index.ts';
import { assessHousehold } from './assess.ts';
import { givenFacts, type GivenFacts } from './assess/facts.ts';
import type { Assessment, AssessedFlow } from './assessment.ts';
import type { Caisse, LoweredVersion } from './lowered.ts';
import { drawsOnPool, paysIntoPool, POOL_INPUTS } from './pool-inputs.ts';
import { rulesAt } from './rules-at.ts';

/** The rules of a pool, and the inputs of the other rules that it gives. */
export interface PoolRules {
  /** What one household and those who pay for it pay in, in euros. */
  readonly paidIn: RuleNode;
  readonly takesPart: RuleNode;
  readonly inputs: typeof POOL_INPUTS;
}

/** The rules of a version's pool; `null` where no flow depends on one. */
export function poolRules({ flows, takesPart }: LoweredVersion): PoolRules | null {
  if (!flows.some(drawsOnPool)) return null;
  const paying = flows.filter(paysIntoPool).map(({ rule }) => rule);
  return { paidIn: paying.length === 0 ? money('0') : add(...paying), takesPart, inputs: POOL_INPUTS };
}

/** What each household of a pool pays and receives, in their order; or why there is no pool. */
export type PoolResult =
  | {
      readonly ok: true;
      /** What was paid in, in cents. */
      readonly total: Cents;
      /** How many households receive. */
      readonly shares: number;
      readonly assessments: readonly Assessment[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** What is known beside the households of a pool. */
export interface ComputePoolOptions {
  /**
   * Facts that are the same for all of them.
   *
   * @defaultValue none
   */
  readonly facts?: GivenFacts;
}

/**
 * Assesses the households of a closed pool together: what all of them pay in, those that take part receive.
 *
 * @remarks
 * Everything that comes into the fund because of the households, whoever pays it, is shared. The mean is cut to the cent; the cents left over
 * go one by one to the first households that take part, in the order of the list. Codes: those of `assessHousehold`, with the place of the household in the list
 * at the head of the path; `CAISSE-NOT-A-POOL` where no amount of that month depends on a pool; `CAISSE-POOL-INCOMPLETE` for a household whose payment or
 * participation is not known.
 *
 * @param caisse - a checked caisse
 * @param households - every household of the pool
 * @param month - the month, `YYYY-MM`
 * @param options - facts beside the households
 * @returns the total, the number of shares and an assessment of each household; or diagnostics
 * @law a pool pays out what came in
 * @law the members of a pool receive the same, but for one cent
 * @unit cents
 * @example
 * ```ts
 * import { computePool, defineCaisse } from 'caisse-rules';
 *
 * const caisse = defineCaisse({
 *   schema: 1,
 *   id: 'cagnotte',
 *   name: 'Cagnotte',
 *   rules: [{ from: '2026-01', contribution: { kind: 'free' }, allocation: { kind: 'mean' } }],
 * });
 * const pool = computePool(caisse, [{ members: [{}], chosen: 30 }, { members: [{}], chosen: '40,01' }], '2026-11');
 * if (pool.ok) console.log(pool.total, pool.assessments.map(({ net }) => (net?.status === 'computed' ? net.cents : null)));
 * // => 7001 [ 501, -501 ]
 * ```
 */
export function computePool(
  caisse: Caisse,
  households: readonly Household[],
  month: string,
  options: ComputePoolOptions = {},
): PoolResult {
  checkArgument('households', households, 'list');
  checkArgument('options', options, 'object');
  const given = givenFacts('options.facts', options.facts);
  const rules = rulesAt(caisse, month);
  if (!rules.ok) return failed([rules.diagnostic]);
  if (poolRules(rules.version) === null) return failed([error('CAISSE-NOT-A-POOL', ['allocation'], { month })]);
  const paying = new Set<string>(rules.version.flows.filter(paysIntoPool).map(({ id }) => id));
  const first = assessAll(caisse, households, month, () => given);
  if (!first.ok) return first;
  const members = first.assessments.map((assessment) => membership(assessment, paying));
  const unknown = members.flatMap((member, place) =>
    member.missing.length === 0
      ? []
      : [error('CAISSE-POOL-INCOMPLETE', [place], { household: place + 1, missing: member.missing })],
  );
  if (unknown.length > 0) return failed(unknown);
  const total = sumCents(members.map(({ paid }) => paid));
  const shares = members.filter(({ isIn }) => isIn).length;
  const poolTotal = toPlainText(exactFromCents(total));
  const second = assessAll(caisse, households, month, (place) => ({
    ...given,
    ...(shares === 0
      ? {}
      : { poolTotal, poolShares: shares, poolRank: members.slice(0, place).filter(({ isIn }) => isIn).length }),
  }));
  return second.ok ? { ok: true, total, shares, assessments: second.assessments } : second;
}

type Assessed =
  | { readonly ok: true; readonly assessments: readonly Assessment[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

function assessAll(
  caisse: Caisse,
  households: readonly Household[],
  month: string,
  factsOf: (place: number) => GivenFacts,
): Assessed {
  const results = households.map((household, place) =>
    assessHousehold(caisse, household, month, { facts: factsOf(place) }),
  );
  const diagnostics = results.flatMap((result, place) =>
    result.ok ? [] : result.diagnostics.map((problem) => ({ ...problem, path: [place, ...problem.path] })),
  );
  if (diagnostics.length > 0) return failed(diagnostics);
  return { ok: true, assessments: results.flatMap((result) => (result.ok ? [result.assessment] : [])) };
}

/** Whether a household takes part in the pool, what comes in because of it, and what is missing to know. */
interface Membership {
  readonly isIn: boolean;
  readonly paid: Cents;
  readonly missing: readonly string[];
}

function membership({ verdict, flows, ifTakingPart }: Assessment, paying: ReadonlySet<string>): Membership {
  const paid = flows.filter(({ id }) => paying.has(id));
  const isRefused = verdict.status === 'refused' || flows.some(({ outcome }) => outcome.status === 'refused');
  // While participation is unknown, every flow lacks what it depends on.
  const unknown = isRefused || ifTakingPart === undefined ? paid : flows;
  const missing = unknown.flatMap(({ outcome }) => (outcome.status === 'incomplete' ? outcome.missing : []));
  const ofPool: readonly string[] = Object.values(POOL_INPUTS);
  return {
    isIn: !isRefused,
    paid: sumCents(paid.map(centsOf)),
    missing: isRefused ? [] : [...new Set(missing)].filter((name) => !ofPool.includes(name)),
  };
}

const centsOf = ({ outcome }: AssessedFlow): Cents =>
  cents(outcome.status === 'computed' && 'cents' in outcome ? outcome.cents : 0);

const failed = (diagnostics: readonly Diagnostic[]): Extract<PoolResult, { ok: false }> => ({ ok: false, diagnostics });
