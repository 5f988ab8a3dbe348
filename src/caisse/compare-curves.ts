/** Who pays or receives more under other rules: the exact ranges of one number of a household. */
import type { Household } from '../household/index.ts';
import {
  checkArgument,
  checkItems,
  type DecimalInput,
  type Diagnostic,
  error,
  exact,
  type Month,
  nearestDetail,
} from '../money/index.ts';
import {
  and,
  compareAlong,
  type ComparedInterval,
  type Facts,
  type NumberInputNode,
  type RuleNode,
  truth,
} from '../rule/index.ts';
import { assessedFacts, givenFacts, type GivenFacts } from './assess/facts.ts';
import { ifTrue } from './if-true.ts';
import { isNumberInput } from './is-number-input.ts';
import type { Caisse, LoweredVersion } from './lowered.ts';
import { isWithin } from './is-within.ts';
import { drawsOnPool } from './pool-inputs.ts';
import { checkCaisseArgument, rulesAt } from './rules-at.ts';
import { inputsOf, rulesOfAllocation, rulesOfContribution } from './rules-of-version.ts';
import type { AllocationPeriod, ContributionPeriod, Label } from './words.ts';

/** A type of household, for whom the rules are compared. */
export interface HouseholdType {
  readonly name: Label;
  /** The household; its own value of the number is not used. */
  readonly household: Household;
  /** Facts beside the household, as in `assessHousehold`. */
  readonly facts?: GivenFacts;
}

/** Whose rules are compared, along which number, and for whom. */
export interface CompareCurvesOptions {
  /** The month of the rules, `YYYY-MM`, or one month for each side. */
  readonly months: string | { readonly before: string; readonly after: string };
  /** The name of a number: `income`, `savings`, an input of the caisses. */
  readonly input: string;
  /** The first value of the number. */
  readonly from: DecimalInput;
  /** The last value of the number, included. */
  readonly to: DecimalInput;
  readonly households: readonly HouseholdType[];
}

/** What an amount is: its unit and its period. */
export interface AmountUnit {
  readonly unit: 'money' | 'units' | 'price';
  readonly period: ContributionPeriod | AllocationPeriod | 'once';
}

/**
 * How one amount differs, after − before.
 *
 * @remarks
 * `different-units`: the two amounts cannot be compared, such as euros and baskets, or a month and a year. `too-fine`: the difference changes its sign too often to be listed.
 */
export type AmountComparison =
  | ({ readonly status: 'compared'; readonly intervals: readonly ComparedInterval[] } & AmountUnit)
  | { readonly status: 'different-units'; readonly before: AmountUnit; readonly after: AmountUnit }
  | { readonly status: 'too-fine'; readonly diagnostics: readonly Diagnostic[] };

/** The comparison for one type of household. */
export interface HouseholdComparison {
  readonly name: Label;
  readonly contribution: AmountComparison;
  readonly allocation: AmountComparison;
  /** Allocation less contribution, where both are money a month on both sides. */
  readonly net?: AmountComparison;
}

/** The rules of two months compared along one number. */
export interface CurveComparison {
  readonly months: { readonly before: Month; readonly after: Month };
  readonly input: NumberInputNode;
  readonly households: readonly HouseholdComparison[];
  /** Whether an amount depends on a closed pool, which is then that of the facts and does not change. */
  readonly isPoolFixed: boolean;
}

/** A comparison, or why there is none. */
export type CompareCurvesResult =
  | { readonly ok: true; readonly comparison: CurveComparison }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Compares what types of households pay and receive under two caisses, or under the rules of one caisse in two months, along one number.
 *
 * @remarks
 * For each type and each of contribution, allocation and net: the longest intervals of the number on which the difference, after − before, is below zero, zero or above zero, with its smallest and largest
 * value and where they are reached. An interval goes from its first to its last value, both included, to the last decimal of the number. Where a household takes part only before or only after, the interval
 * says so, and the difference is the whole amount; where it takes part in neither, both amounts are zero. Where a choice is refused, or a fact is missing, the difference is not known.
 *
 * A household may have answers that only one of the caisses asks for. Diagnostics beside those of `assessHousehold`: `CAISSE-CURVE-INPUT-UNKNOWN` for a name that neither side reads as a number,
 * `CAISSE-CURVE-RANGE` for ends that the number cannot have.
 *
 * @param before - a checked caisse
 * @param after - a checked caisse, the same one for two versions of its rules
 * @param options - the months, the number and the types of household
 * @returns the comparison; or what is wrong with a household, a month or the number
 * @law a comparison of curves has the sign of the difference of two assessments
 * @example
 * ```ts
 * import { type CaisseDocument, defineCaisse } from 'caisse-rules';
 * import { compareCurves } from 'caisse-rules/curves';
 *
 * const document = (threshold: number): CaisseDocument => ({
 *   schema: 1,
 *   id: 'exemple',
 *   name: 'Exemple',
 *   rules: [
 *     {
 *       from: '2026-01',
 *       contribution: { kind: 'steps', base: 'income', brackets: [{ from: 0, amount: 10 }, { from: threshold, amount: 25 }] },
 *       allocation: { kind: 'flat', amount: 100 },
 *     },
 *   ],
 * });
 * const households = [{ name: 'Une personne', household: { members: [{ age: 40 }] } }];
 * const range = { months: '2026-11', input: 'income', from: 0, to: 2000, households };
 * const compared = compareCurves(defineCaisse(document(800)), defineCaisse(document(900)), range);
 * const contribution = compared.ok ? compared.comparison.households[0]?.contribution : undefined;
 * if (contribution?.status === 'compared') {
 *   console.log(contribution.intervals.map(({ kind, from, to }) => `${kind} ${from} ${to}`));
 *   // => [ 'same 0 799.99', 'less 800 899.99', 'same 900 2000' ]
 * }
 * ```
 */
export function compareCurves(before: Caisse, after: Caisse, options: CompareCurvesOptions): CompareCurvesResult {
  checkCaisseArgument(before, 'before');
  checkCaisseArgument(after, 'after');
  checkArgument('options', options, 'object');
  const { months, input: name, from, to, households } = options;
  if (typeof months !== 'string') checkArgument('options.months', months, 'object');
  checkArgument('options.input', name, 'text');
  checkItems('options.households', households, 'object');
  households.forEach(({ household }, place) => {
    checkArgument(`options.households.${place}.household`, household, 'object');
  });
  for (const end of ['from', 'to'] as const) {
    if (typeof options[end] !== 'string') checkArgument(`options.${end}`, options[end], 'number');
  }
  const asked = typeof months === 'string' ? { before: months, after: months } : months;
  const [left, right] = [rulesAt(before, asked.before), rulesAt(after, asked.after)];
  if (!left.ok || !right.ok) {
    return refused([left, right].flatMap((rules) => (rules.ok ? [] : [rules.diagnostic])));
  }
  const versions = [left.version, right.version] as const;
  const along = numberRead(versions, name);
  if (!along.ok) return along;
  const { input } = along;
  if (!isWithin(input, from, to)) {
    const details = { name, from: String(from), to: String(to), minimum: input.minimum, maximum: input.maximum };
    return refused([error('CAISSE-CURVE-RANGE', [], details)]);
  }
  const read = households.map((type, place) => {
    const given = givenFacts(`options.households.${place}.facts`, type.facts);
    const facts = [left, right].map(({ month, version }) =>
      factsFor({ ...type, facts: given }, month, version, versions),
    );
    return { type, facts, diagnostics: facts.flatMap(({ diagnostics }) => diagnostics).map(placed(place)) };
  });
  const diagnostics = read.flatMap((each) => each.diagnostics);
  if (diagnostics.length > 0) return refused(diagnostics);
  return {
    ok: true,
    comparison: {
      months: { before: left.month, after: right.month },
      input,
      isPoolFixed: versions.some(({ flows }) => flows.some(drawsOnPool)),
      households: read.map(({ type, facts }) => {
        const [paid, received] = [facts[0]!.facts, facts[1]!.facts];
        return { name: type.name, ...compareAmounts(versions, [paid, received], { input, from, to }) };
      }),
    },
  };
}

const refused = (diagnostics: readonly Diagnostic[]): CompareCurvesResult => ({ ok: false, diagnostics });

const placed =
  (place: number) =>
  (problem: Diagnostic): Diagnostic => ({ ...problem, path: ['households', place, ...problem.path] });

type Both<Value> = readonly [before: Value, after: Value];

/** The facts of a household for one side, without answers that only the other side asks for. */
function factsFor(
  { household, facts = {} }: HouseholdType,
  month: Month,
  version: LoweredVersion,
  versions: Both<LoweredVersion>,
): ReturnType<typeof assessedFacts> {
  const isElsewhere = (name: string): boolean =>
    !Object.hasOwn(version.inputs, name) && versions.some(({ inputs }) => Object.hasOwn(inputs, name));
  const known = <Values extends object>(values: Values): Values =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !isElsewhere(name))) as Values;
  const { answers } = household;
  const own = answers === undefined ? household : { ...household, answers: known(answers) };
  return assessedFacts(own, month, version, known(facts));
}

interface AlongInput {
  readonly input: NumberInputNode;
  readonly from: DecimalInput;
  readonly to: DecimalInput;
}

function compareAmounts(
  versions: Both<LoweredVersion>,
  facts: Both<Facts>,
  along: AlongInput,
): Omit<HouseholdComparison, 'name'> {
  const compared = (rules: Both<RuleNode>, units: Both<AmountUnit>): AmountComparison => {
    const [before, after] = units;
    if (before.unit !== after.unit || before.period !== after.period)
      return { status: 'different-units', before, after };
    const side = (place: 0 | 1): Parameters<typeof compareAlong>[0] => ({
      rule: ifTrue(versions[place].takesPart, rules[place]),
      facts: facts[place],
      applies: versions[place].eligibility.rule,
      where: checksOf(versions[place]),
    });
    const result = compareAlong(side(0), side(1), along.input, along);
    return result.ok
      ? { status: 'compared', ...after, intervals: result.intervals }
      : { status: 'too-fine', diagnostics: result.diagnostics };
  };
  const [before, after] = versions;
  const paid: Both<AmountUnit> = [unitOfPaid(before), unitOfPaid(after)];
  const received: Both<AmountUnit> = [unitOfReceived(before), unitOfReceived(after)];
  return {
    contribution: compared([before.contribution.amount, after.contribution.amount], paid),
    allocation: compared([before.allocation.amount, after.allocation.amount], received),
    ...(before.net === undefined || after.net === undefined ? {} : { net: compared([before.net, after.net], paid) }),
  };
}

const unitOfPaid = ({ contribution }: LoweredVersion): AmountUnit => ({ unit: 'money', period: contribution.period });

const unitOfReceived = ({ allocation }: LoweredVersion): AmountUnit => ({
  unit: allocation.unit,
  period: allocation.unit === 'price' ? 'once' : allocation.period,
});

const checksOf = ({ checks }: LoweredVersion): RuleNode =>
  checks.length === 0 ? truth(true) : and(...checks.map(({ rule }) => rule));

type NumberRead =
  | { readonly ok: true; readonly input: NumberInputNode }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The number that at least one side reads, with the values that both sides accept. */
function numberRead(versions: Both<LoweredVersion>, name: string): NumberRead {
  const read = versions.flatMap(({ eligibility, contribution, allocation }) =>
    Object.values(inputsOf([eligibility.rule, ...rulesOfContribution(contribution), ...rulesOfAllocation(allocation)])),
  );
  const numbers = read.filter(isNumberInput);
  const [first, ...further] = numbers.filter((each) => each.name === name);
  if (first !== undefined) return { ok: true, input: further.reduce(narrowed, first) };
  const names = [...new Set(numbers.map((each) => each.name))];
  const others = [...new Set(read.filter((each) => !isNumberInput(each)).map((each) => each.name))];
  return {
    ok: false,
    diagnostics: [error('CAISSE-CURVE-INPUT-UNKNOWN', [], { name, names, others, ...nearestDetail(name, names) })],
  };
}

/** The values of a number that two declarations accept. */
const narrowed = (one: NumberInputNode, other: NumberInputNode): NumberInputNode => ({
  ...one,
  decimals: Math.min(one.decimals, other.decimals),
  minimum: exact(one.minimum).gte(other.minimum) ? one.minimum : other.minimum,
  maximum: exact(one.maximum).lte(other.maximum) ? one.maximum : other.maximum,
});
