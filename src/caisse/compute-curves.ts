/** What a household pays and receives as functions of one of its numbers. */
import type { Household } from '../household/index.ts';
import { checkArgument, type DecimalInput, type Diagnostic, error, type Month } from '../money/index.ts';
import { and, curve, type CurveResult, type Facts, type NumberInputNode, type RuleNode } from '../rule/index.ts';
import { assessedFacts, givenFacts, type GivenFacts } from './assess/facts.ts';
import { refusalsOf } from './assess/outcome.ts';
import { computeBands, type CurveBands } from './curve-band.ts';
import { inputUnknown } from './input-unknown.ts';
import { isNumberInput } from './is-number-input.ts';
import type { Caisse, LoweredVersion } from './lowered.ts';
import { inputsOf } from './rules-of-version.ts';
import { drawsOnPool, POOL_INPUTS } from './pool-inputs.ts';
import { drawnRules, drawnWithOwnPayment, type DrawnRules } from './drawn-rules.ts';
import { isWithin } from './is-within.ts';
import { rulesAt } from './rules-at.ts';

/** Along which number, and between which values. */
export interface ComputeCurvesOptions {
  /** The name of a number: `income`, `savings`, an input of the caisse. */
  readonly input: string;
  readonly from: DecimalInput;
  readonly to: DecimalInput;
  /** Facts beside the household, as in `assessHousehold`. */
  readonly facts?: GivenFacts;
  /**
   * The other households of a closed pool. The household's own payment then adds to the pool at every value of the number.
   *
   * @defaultValue none: the pool is that of the facts, and does not change
   */
  readonly pool?: CurvePool;
}

/** The other households of a closed pool. */
export interface CurvePool {
  /** What the others pay in together, in euros. */
  readonly othersPaid: DecimalInput;
  /** The number of households that receive, with the household of the curve. */
  readonly households: number;
}

/** The rules of a caisse along one number. Amounts are in euros per period of their own. */
export interface CaisseCurves {
  readonly caisse: string;
  readonly month: Month;
  /** The first month of the rules in force. */
  readonly rulesFrom: Month;
  readonly input: NumberInputNode;
  /** Whether the household may take part. */
  readonly eligibility: CurveResult;
  readonly contribution: CurveResult;
  readonly allocation: CurveResult;
  /**
   * Whether an amount depends on a closed pool that does not change along the input: the total is that of the given facts, although the household’s own
   * payment is a part of it. False if the option `pool` is given.
   */
  readonly isPoolFixed: boolean;
  /** The other households of the pool, if they are given. */
  readonly pool?: CurvePool;
  /** Allocation less contribution, where both are money a month. */
  readonly net?: CurveResult;
  /** Between which amounts the curves lie, where a number that the rules read was not published and has bounds. The curves themselves then miss that number. */
  readonly bands?: CurveBands;
}

/** Curves, or why there are none. */
export type CurvesResult =
  | { readonly ok: true; readonly curves: CaisseCurves }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * What a household pays and receives as one of its numbers grows and all else stays.
 *
 * @remarks
 * Amounts are those of a household that takes part; `eligibility` has the values at which it may take part. Where a choice is refused, amounts have a gap; where it is refused everywhere,
 * there is no curve, and the diagnostics say why. Codes beside those of `assessHousehold`: `CAISSE-CURVE-INPUT-UNKNOWN` for a name that is not a numeric input of these rules, `CAISSE-CURVE-RANGE`
 * for ends that the number cannot have, `CAISSE-NOT-A-POOL` for the option `pool` where no amount depends on a pool. `assessCompositions` varies the members.
 *
 * Where an amount depends on a closed pool, the option `pool` gives the payments of the others and the number of households. The place of the household for left-over cents
 * is the fact `poolRank`, by default the first.
 *
 * A parameter without a value is missing, unless the facts give it (`parameter.NAME`). If it has bounds, `bands` has the lowest and the highest amount at every value of the number.
 *
 * @param caisse - a checked caisse
 * @param household - the household; its own value of the number is not used
 * @param month - the month whose rules apply, `YYYY-MM`
 * @param options - along which number
 * @returns the curves; or what is wrong with the household, the facts, the number or the month
 * @law a curve passes through the assessment
 * @law a curve with any values of the unpublished numbers lies within its band
 * @law a curve is the end of its band with the values that reach it
 * @law the curve of a pool with the payments of the others passes through the pool
 * @example
 * ```ts
 * import { defineCaisse } from 'caisse-rules';
 * import { computeCurves } from 'caisse-rules/curves';
 *
 * const caisse = defineCaisse({
 *   schema: 1,
 *   id: 'exemple',
 *   name: 'Exemple',
 *   rules: [
 *     {
 *       from: '2026-01',
 *       contribution: { kind: 'proportional', base: 'income', rate: '2,5 %', minimum: 10 },
 *       allocation: { kind: 'flat', amount: 75 },
 *     },
 *   ],
 * });
 * const drawn = computeCurves(caisse, { members: [{}] }, '2026-11', { input: 'income', from: 0, to: 3000 });
 * if (drawn.ok && drawn.curves.net?.complete === true && 'inverse' in drawn.curves.net) {
 *   console.log(drawn.curves.net.inverse(0)); // => [ { from: '2999.8', to: '3000' } ]
 * }
 * ```
 */
export function computeCurves(
  caisse: Caisse,
  household: Household,
  month: string,
  options: ComputeCurvesOptions,
): CurvesResult {
  checkArgument('options', options, 'object');
  const { input: name, from, to, pool } = options;
  const given = givenFacts('options.facts', options.facts);
  checkArgument('options.input', name, 'text');
  for (const end of ['from', 'to'] as const) {
    if (typeof options[end] !== 'string') checkArgument(`options.${end}`, options[end], 'number');
  }
  if (pool !== undefined) checkArgument('options.pool', pool, 'object');
  const rules = rulesAt(caisse, month);
  if (!rules.ok) return { ok: false, diagnostics: [rules.diagnostic] };
  const { version } = rules;
  const hasPool = version.flows.some(drawsOnPool);
  if (pool !== undefined && !hasPool) {
    return { ok: false, diagnostics: [error('CAISSE-NOT-A-POOL', ['allocation'], { month: rules.month })] };
  }
  const known = assessedFacts(household, rules.month, version, {
    ...given,
    ...(pool === undefined ? {} : factsOfPool(pool)),
  });
  if (known.diagnostics.length > 0) return { ok: false, diagnostics: known.diagnostics };
  const facts = pool === undefined ? known.facts : ranked(known.facts);
  const drawn = pool === undefined ? drawnRules(version) : drawnWithOwnPayment(version);
  const along = numberRead(drawn, name, version);
  if (!along.ok) return along;
  const { input } = along;
  if (!isWithin(input, from, to)) {
    const details = { name, from: String(from), to: String(to), minimum: input.minimum, maximum: input.maximum };
    return { ok: false, diagnostics: [error('CAISSE-CURVE-RANGE', [], details)] };
  }
  const { eligibility, contribution, allocation, net, checks } = drawn;
  const where = checks.length === 0 ? {} : { where: and(...checks.map(({ rule }) => rule)) };
  const draw = (rule: RuleNode): CurveResult => {
    const result = curve(rule, input, facts, { from, to, ...where });
    const isRefused = !result.complete && result.missing.length === 0 && result.diagnostics.length === 0;
    return isRefused ? { ...result, diagnostics: refusalsOf(checks, withInput(facts, input, from)) } : result;
  };
  const bands = computeBands(drawn, version, facts, { input, from, to });
  return {
    ok: true,
    curves: {
      caisse: caisse.document.id,
      month: rules.month,
      rulesFrom: version.from,
      input,
      isPoolFixed: hasPool && pool === undefined,
      ...(pool === undefined ? {} : { pool }),
      eligibility: curve(eligibility, input, facts, { from, to }),
      contribution: draw(contribution),
      allocation: draw(allocation),
      ...(net === undefined ? {} : { net: draw(net) }),
      ...(bands === undefined ? {} : { bands }),
    },
  };
}

const factsOfPool = ({ othersPaid, households }: CurvePool): GivenFacts => ({
  [POOL_INPUTS.total]: othersPaid,
  [POOL_INPUTS.shares]: households,
});

/** Facts in which the household is the first of its pool, unless they give its place. */
const ranked = (facts: Facts): Facts => ({ ...facts, values: { [POOL_INPUTS.rank]: '0', ...facts.values } });

const withInput = (facts: Facts, { name }: NumberInputNode, value: DecimalInput): Facts => ({
  ...facts,
  values: { ...facts.values, [name]: String(value) },
});

type NumberRead =
  | { readonly ok: true; readonly input: NumberInputNode }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

function numberRead(rules: DrawnRules, name: string, version: LoweredVersion): NumberRead {
  const { eligibility, contribution, allocation } = rules;
  const input = Object.values(inputsOf([eligibility, contribution, allocation]))
    .filter(isNumberInput)
    .find((each) => each.name === name);
  return input === undefined ? { ok: false, diagnostics: [inputUnknown(name, version, rules)] } : { ok: true, input };
}
