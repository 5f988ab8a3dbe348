/** Curves of rules along one input, for the example households of a version. */
import { type Exact, exact } from '../../money/index.ts';
import { type FactCurve, type NumberCurve, type NumberInputNode, type RuleNode } from '../../rule/index.ts';
import { inputsOf } from '../rules-of-version.ts';
import type { Reach } from './bracket-warnings.ts';
import { isNumberInput } from '../is-number-input.ts';
import { isFollowed } from './followed-inputs.ts';
import { countsMembers, LARGEST_COMPOSITION, type Profile } from './profiles.ts';
import type { Work } from './work.ts';

/** A result for each household; `undefined` if it is incomplete, or was not computed. */
export type Along<Found> = (profile: Profile) => Found | undefined;

/** The curve of a number along an input, from zero. */
export const numberAlong = (rule: RuleNode, input: NumberInputNode, work: Work): Along<NumberCurve> =>
  cachedByInputs([rule], input, work, (profile) => numberCurve(rule, input, profile, work, fromZero(input)));

/** The curve of a condition along an input, from zero. */
export const factAlong = (rule: RuleNode, input: NumberInputNode, work: Work): Along<FactCurve> =>
  cachedByInputs([rule], input, work, (profile) => {
    const found = work.draw(rule, input, profile, fromZero(input));
    return found?.complete === true && 'pieces' in found ? found : undefined;
  });

/**
 * The maximum of a base among eligible households; `undefined` if the base or the eligibility reads another number than one input of the household, or if
 * larger households than the example ones may exceed it.
 *
 * @param eligibility - whether a household may take part
 * @param profiles - the example households
 * @param income - the input for a base that reads no number
 * @param work - the steps of the analysis
 */
export function reachAmongEligible(
  eligibility: RuleNode,
  profiles: readonly Profile[],
  income: NumberInputNode,
  work: Work,
): Reach {
  return (base) => {
    const inputs = Object.values(inputsOf([base]));
    const [input = income] = inputs;
    // The example households have five members at most, and few ages.
    if (inputs.length === 0 && countsMembers(base)) return undefined;
    const numbers = Object.values(inputsOf([eligibility])).filter(isNumberInput);
    if (
      inputs.length > 1 ||
      !isNumberInput(input) ||
      !isFollowed(input) ||
      numbers.some(({ name }) => name !== input.name)
    )
      return undefined;
    const verdict = factAlong(eligibility, input, work);
    const reach = cachedByInputs([base, eligibility], input, work, (profile) =>
      reachOf(base, input, verdict(profile), profile, work),
    );
    const ends = profiles.map(reach);
    if (!ends.every((end) => end !== undefined)) return undefined;
    const most = largest(ends.flat());
    if (most === undefined || !(countsMembers(base) || countsMembers(eligibility))) return most;
    const ofSmaller = largest(ends.filter((_, place) => profiles[place]!.household !== LARGEST_COMPOSITION).flat());
    return ofSmaller?.gte(most) === true ? most : undefined;
  };
}

/** The maxima of a base over the ranges in which a household is eligible; `undefined` if one is not known. */
function reachOf(
  base: RuleNode,
  input: NumberInputNode,
  verdict: FactCurve | undefined,
  profile: Profile,
  work: Work,
): readonly Exact[] | undefined {
  if (verdict === undefined) return undefined;
  const eligible = verdict.pieces.filter(({ value }) => value === true);
  const ends = eligible.map((range) => numberCurve(base, input, profile, work, range)?.maximum.value);
  const known = ends.flatMap((end) => (end === undefined ? [] : [exact(end)]));
  return known.length < ends.length ? undefined : known;
}

const largest = (values: readonly Exact[]): Exact | undefined =>
  values.length === 0 ? undefined : values.reduce((one, other) => (other.gt(one) ? other : one));

function numberCurve(
  rule: RuleNode,
  input: NumberInputNode,
  profile: Profile,
  work: Work,
  { from, to }: { readonly from: string; readonly to: string },
): NumberCurve | undefined {
  const found = work.draw(rule, input, profile, { from, to });
  return found?.complete === true && 'segments' in found ? found : undefined;
}

/** The values of an input from zero, or all its values if zero is not among them. */
function fromZero({ minimum, maximum }: NumberInputNode): { readonly from: string; readonly to: string } {
  const isBelow = exact(minimum).lt(0) && exact(maximum).gte(0);
  return { from: isBelow ? '0' : minimum, to: maximum };
}

/** The steps to look up a result. */
const LOOK_UP_STEPS = 10;

/** Caches results for households that do not differ in the inputs of the rules, apart from the one that varies. */
function cachedByInputs<Found>(
  rules: readonly RuleNode[],
  varying: NumberInputNode,
  work: Work,
  compute: Along<Found>,
): Along<Found> {
  const names = Object.keys(inputsOf(rules)).filter((name) => name !== varying.name);
  const counts = rules.some(countsMembers);
  const found = new Map<string, Found | undefined>();
  return (profile) => {
    const { values, ages } = profile.facts;
    const key = JSON.stringify([counts ? ages : null, names.map((name) => values[name] ?? null)]);
    work.take(LOOK_UP_STEPS);
    if (!found.has(key)) found.set(key, compute(profile));
    return found.get(key);
  };
}
