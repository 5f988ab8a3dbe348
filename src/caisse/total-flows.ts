/** What moves because of many households that are alike but for their rank. */
import type { Household } from '../household/index.ts';
import {
  amountTooLarge,
  type Cents,
  centsFromExact,
  type Diagnostic,
  exact,
  type Exact,
  exactFromCents,
  type Month,
  toPlainText,
} from '../money/index.ts';
import {
  and,
  type DecimalText,
  evaluate,
  evaluateExact,
  type Facts,
  money,
  not,
  type NumberInputNode,
  type RuleNode,
} from '../rule/index.ts';
import { assessedFacts, givenFacts, type GivenFacts } from './assess/facts.ts';
import { refusalsOf } from './assess/outcome.ts';
import { fallsDue, type Flow } from './flow.ts';
import { allocationFlow, flowsOfVersion } from './flows.ts';
import { ifTrue } from './if-true.ts';
import type { Caisse, Check, LoweredVersion } from './lowered.ts';
import { drawsOnPool, inputsIn, POOL_INPUTS } from './pool-inputs.ts';
import { type DrawCurve, drawRange, keepCurves, type RankRange } from './rank-curves.ts';
import { rulesAt } from './rules-at.ts';

/** The facts of a closed pool, for households that hold neighbouring ranks in it. */
export interface PoolFacts {
  /** What was paid in. */
  readonly total: Cents<'once'>;
  /** How many households receive. */
  readonly shares: number;
  /** The rank of the first of these households, from 0. */
  readonly firstRank: number;
}

/** Households that are alike, and what is known beside them. */
export interface AlikeHouseholds {
  readonly household: Household;
  readonly households: number;
  /** The rank of the first of them, from 1, where the rules read a rank and the household does not give its own. */
  readonly firstRank: number;
  readonly facts?: GivenFacts;
  /** The month in which they entered; by default the month of the totals. */
  readonly entered?: Month;
  /** Left out: flows that depend on the pool are not computed. */
  readonly pool?: PoolFacts;
  /** Euros a month and household that take the place of what the rules say. A choice that the rules would check is not checked then. */
  readonly instead?: { readonly contribution?: DecimalText; readonly allocation?: DecimalText };
}

/** A flow of money with its total over some households. */
export interface FlowTotal {
  readonly flow: Flow;
  /** Cents for all of them together; `null` where it depends on a pool that is not given. */
  readonly total: Cents<'once'> | null;
}

/** Totals, or what keeps them from being computed: diagnostics, or facts that are missing. */
export type FlowTotalsResult =
  | { readonly ok: true; readonly takingPart: number; readonly flows: readonly FlowTotal[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly missing: readonly string[] };

/**
 * Adds up the flows of money that fall due in a month, of households that are alike but for their rank.
 *
 * @remarks
 * Flows in kind, and flows by week or purchase, are left out. The sum over ranks is exact: it follows the curve of each rule along the rank.
 *
 * @param caisse - a checked caisse
 * @param alike - the households
 * @param month - the month, `YYYY-MM`
 * @law each flow is the same over assessments and a simulated month
 */
export function totalFlows(
  caisse: Caisse,
  alike: AlikeHouseholds,
  month: string,
  memory: TotalsMemory = createTotalsMemory(drawRange),
): FlowTotalsResult {
  const rules = rulesAt(caisse, month);
  if (!rules.ok) return failed([rules.diagnostic]);
  const { version } = rules;
  const { household, households, pool } = alike;
  memory.prepared ??= prepare(version, alike, rules.month);
  const { given, facts, diagnostics, asked, refuses } = memory.prepared;
  if (diagnostics.length > 0) return failed(diagnostics);
  const ranks: Along = { name: 'rank', from: alike.firstRank, count: households, draw: memory.draw };
  const lastRank = alike.firstRank + households - 1;
  if (households > 0 && lastRank > memory.lastRank && varying(version.takesPart, facts, ranks) !== undefined) {
    const outOfRange = assessedFacts(household, rules.month, version, { ...given, rank: lastRank }).diagnostics;
    if (outOfRange.length > 0) return failed(outOfRange);
    memory.lastRank = lastRank;
  }
  const takingPart = countTrue(asked.takesPart, facts, ranks);
  if (takingPart === null) return unknown(asked.takesPart, facts, asked.checks);
  const refused = firstTrue(refuses, facts, ranks);
  if (refused !== undefined) return failed(refusalsOf(asked.checks, withRank(facts, ranks, refused)));
  const flows: FlowTotal[] = [];
  const entered = alike.entered ?? rules.month;
  for (const flow of asked.flows.filter((each) => fallsDue(each, rules.month, entered))) {
    const total = totalOf(flow, takingPart, facts, ranks, pool);
    if (total === undefined) return unknown(flow.rule, facts, asked.checks);
    const tooLarge = total === null ? undefined : amountTooLarge(total);
    if (tooLarge !== undefined) return failed([tooLarge]);
    flows.push({ flow, total: total === null ? null : centsFromExact(total, 'once') });
  }
  return { ok: true, takingPart, flows };
}

/** What totals of households need that does not depend on their ranks and their number. */
interface Prepared {
  readonly given: GivenFacts;
  readonly facts: Facts;
  readonly diagnostics: readonly Diagnostic[];
  readonly asked: Asked;
  /** Whether a household that is eligible does not take part. */
  readonly refuses: RuleNode;
}

/** What is kept between totals of households that differ in nothing but their ranks, their number and their month of entry, under the same rules. */
export interface TotalsMemory {
  prepared?: Prepared;
  /** The last rank that is known to be within its range. */
  lastRank: number;
  readonly draw: DrawCurve;
}

/** An empty memory. */
export const createTotalsMemory = (draw: DrawCurve = keepCurves()): TotalsMemory => ({ lastRank: 0, draw });

function prepare(
  version: LoweredVersion,
  { household, facts: stated, pool, instead = {} }: AlikeHouseholds,
  of: Month,
): Prepared {
  const given = givenFacts('alike.facts', stated);
  const { facts, diagnostics } = assessedFacts(household, of, version, { ...given, ...poolValues(pool) });
  const asked = withFigures(version, instead);
  return { given, facts, diagnostics, asked, refuses: and(version.eligibility.rule, not(asked.takesPart)) };
}

type Asked = Pick<LoweredVersion, 'takesPart' | 'checks' | 'flows'>;

/** The flows of a version where figures take the place of what the rules say. */
function withFigures(version: LoweredVersion, instead: NonNullable<AlikeHouseholds['instead']>): Asked {
  const { contribution, allocation } = instead;
  if (contribution === undefined && allocation === undefined) return version;
  const checks = [
    ...(contribution === undefined ? version.contribution.checks : []),
    ...(allocation === undefined ? version.allocation.checks : []),
  ];
  return flowsOfVersion(
    version.unit,
    version.eligibility,
    {
      checks,
      flows:
        contribution === undefined
          ? version.contribution.flows
          : version.contribution.flows.map((terms) =>
              terms.view === 'contribution' ? { ...terms, amount: money(contribution), period: 'month' } : terms,
            ),
    },
    {
      checks: [],
      flows:
        allocation === undefined
          ? version.allocation.flows
          : [
              ...version.allocation.flows.filter(({ view }) => view !== 'allocation'),
              allocationFlow('money', { amount: money(allocation), period: 'month' }, { unit: 'money' }),
            ],
    },
  );
}

function totalOf(
  flow: Flow,
  takingPart: number,
  facts: Facts,
  ranks: Along,
  pool: PoolFacts | undefined,
): Exact | null | undefined {
  if (!drawsOnPool(flow)) return sumAlong(flow.rule, facts, ranks);
  if (pool === undefined) return null;
  const { amount, when: applies } = flow;
  const shared = applies === undefined ? amount : ifTrue(applies, amount);
  return sumAlong(shared, facts, { name: POOL_INPUTS.rank, from: pool.firstRank, count: takingPart, draw: drawRange });
}

function poolValues(pool: PoolFacts | undefined): GivenFacts {
  if (pool === undefined) return {};
  return { [POOL_INPUTS.total]: toPlainText(exactFromCents(pool.total)), [POOL_INPUTS.shares]: pool.shares };
}

/** Whole numbers from one on, each the value of an input for one household. */
interface Along {
  readonly name: string;
  readonly from: number;
  readonly count: number;
  readonly draw: DrawCurve;
}

const withRank = (facts: Facts, { name }: Along, rank: number): Facts => ({
  ...facts,
  values: { [name]: String(rank), ...facts.values },
});

/** The input that varies, where a rule reads it and the facts do not give it. */
function varying(rule: RuleNode, facts: Facts, { name }: Along): NumberInputNode | undefined {
  if (facts.values[name] !== undefined) return undefined;
  const input = inputsIn(rule).find((each) => each.name === name);
  return input === undefined || input.type === 'boolean' || input.type === 'category' ? undefined : input;
}

/** The sum of a rule that gives money over some households; `undefined` where a fact is missing. */
function sumAlong(rule: RuleNode, facts: Facts, along: Along): Exact | undefined {
  const { from, count } = along;
  if (count === 0) return exact(0);
  const input = varying(rule, facts, along);
  if (input === undefined) {
    const evaluation = evaluateExact(rule, facts);
    return evaluation.complete ? (evaluation.value as Exact).times(count) : undefined;
  }
  const on = { from, to: from + count - 1 };
  const drawn = along.draw(rule, input, facts, on);
  if (!drawn.complete || !('segments' in drawn)) return undefined;
  const sum = drawn.segments.reduce((total, segment) => {
    const [first, last] = endsWithin(segment, on);
    if (first > last) return total;
    const { line, valueFrom } = segment;
    if (line !== null && line.slope === '0' && line.error === '0') {
      return total.plus(exact(valueFrom).times(last - first + 1));
    }
    let sumOfSegment = exact(0);
    for (let rank = first; rank <= last; rank += 1) sumOfSegment = sumOfSegment.plus(drawn.at(rank));
    return total.plus(sumOfSegment);
  }, exact(0));
  return sum;
}

/** For how many households a condition holds; `null` where a fact is missing. */
function countTrue(rule: RuleNode, facts: Facts, along: Along): number | null {
  const pieces = piecesAlong(rule, facts, along);
  return pieces?.reduce((sum, { from, to, holds }) => sum + (holds ? to - from + 1 : 0), 0) ?? null;
}

/** The first rank for which a condition holds. */
const firstTrue = (rule: RuleNode, facts: Facts, along: Along): number | undefined =>
  piecesAlong(rule, facts, along)?.find(({ holds }) => holds)?.from;

/** Neighbouring ranks, both ends included, for which a condition holds or does not. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly holds: boolean;
}

/** The ranks of all households in pieces; `null` where a fact is missing. */
function piecesAlong(rule: RuleNode, facts: Facts, along: Along): readonly Piece[] | null {
  const { from, count } = along;
  if (count === 0) return [];
  const to = from + count - 1;
  const input = varying(rule, facts, along);
  if (input === undefined) {
    const evaluation = evaluate(rule, facts);
    return evaluation.complete ? [{ from, to, holds: evaluation.value === true }] : null;
  }
  const drawn = along.draw(rule, input, facts, { from, to });
  if (!drawn.complete || !('pieces' in drawn)) return null;
  return drawn.pieces.flatMap((piece) => {
    const [first, last] = endsWithin(piece, { from, to });
    return first > last ? [] : [{ from: first, to: last, holds: piece.value === true }];
  });
}

/** The first and the last rank of a part of a curve within a range; the first is larger if there is none. */
const endsWithin = (
  part: { readonly from: DecimalText; readonly to: DecimalText },
  { from, to }: RankRange,
): readonly [first: number, last: number] => [Math.max(Number(part.from), from), Math.min(Number(part.to), to)];

const failed = (diagnostics: readonly Diagnostic[]): FlowTotalsResult => ({ ok: false, diagnostics, missing: [] });

/** The missing facts; a refused choice is reported first. */
function unknown(rule: RuleNode, facts: Facts, checks: readonly Check[]): FlowTotalsResult {
  const refusals = refusalsOf(checks, facts);
  if (refusals.length > 0) return failed(refusals);
  const evaluation = evaluate(rule, facts);
  return { ok: false, diagnostics: [], missing: evaluation.complete ? [] : evaluation.missing };
}
