/** Curves of rules along income, for the example households of a version. */
import { householdInputs } from '../../household/index.ts';
import { type Exact, exact } from '../../money/index.ts';
import { curve, type CurveOptions, type FactCurve, type NumberCurve, type RuleNode } from '../../rule/index.ts';
import type { LoweredVersion } from '../lowered.ts';
import { inputsOf } from '../rules-of-version.ts';
import type { Reach } from './bracket-warnings.ts';
import { countsMembers, INCOME, type Profile } from './profiles.ts';

/** A result for each household; `undefined` if it is incomplete. */
export type Along<Found> = (profile: Profile) => Found | undefined;

/** The curve of a number along income, from zero. */
export const numberAlong = (rule: RuleNode): Along<NumberCurve> =>
  cachedByInputs([rule], numberCurveIn(rule, { from: '0' }));

/** The curve of a condition along income, from zero. */
export const factAlong = (rule: RuleNode): Along<FactCurve> =>
  cachedByInputs([rule], ({ facts }) => {
    const found = curve(rule, householdInputs.income, facts, { from: '0' });
    return found.complete && 'pieces' in found ? found : undefined;
  });

/** The maximum of a base among eligible households; `undefined` if the base reads other inputs than income and persons. */
export function reachAmongEligible({ eligibility }: LoweredVersion, profiles: readonly Profile[]): Reach {
  const verdict = factAlong(eligibility.rule);
  return (base) => {
    if (Object.keys(inputsOf([base])).some((name) => name !== INCOME)) return undefined;
    const reach = cachedByInputs([base, eligibility.rule], (profile) => reachOf(base, verdict(profile), profile));
    const ends = profiles.map(reach);
    const known = ends.filter((end) => end !== undefined);
    return known.length < ends.length ? undefined : largest(known);
  };
}

function reachOf(base: RuleNode, verdict: FactCurve | undefined, profile: Profile): Exact | undefined {
  const ends = (verdict?.pieces ?? [])
    .filter(({ value }) => value === true)
    .map(({ from, to }) => numberCurveIn(base, { from, to })(profile)?.maximum.value);
  return largest(ends.flatMap((end) => (end === undefined ? [] : [exact(end)])));
}

const largest = (values: readonly Exact[]): Exact | undefined =>
  values.length === 0 ? undefined : values.reduce((one, other) => (other.gt(one) ? other : one));

const numberCurveIn =
  (rule: RuleNode, range: CurveOptions): Along<NumberCurve> =>
  ({ facts }) => {
    const found = curve(rule, householdInputs.income, facts, range);
    return found.complete && 'segments' in found ? found : undefined;
  };

/** Caches results for households that do not differ in the inputs of the rules. */
function cachedByInputs<Found>(rules: readonly RuleNode[], compute: Along<Found>): Along<Found> {
  const names = Object.keys(inputsOf(rules));
  const counts = rules.some(countsMembers);
  const found = new Map<string, Found | undefined>();
  return (profile) => {
    const { values, ages } = profile.facts;
    const key = JSON.stringify([counts ? ages : null, names.map((name) => values[name] ?? null)]);
    if (!found.has(key)) found.set(key, compute(profile));
    return found.get(key);
  };
}
