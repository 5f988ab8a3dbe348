/** Rules along income, for the households of a version. */
import { householdInputs } from '../../household/index.ts';
import { type Exact, exact } from '../../money/index.ts';
import { curve, type CurveOptions, type FactCurve, type NumberCurve, type RuleNode } from '../../rule/index.ts';
import type { LoweredVersion } from '../lowered.ts';
import { inputsOf } from '../rules-of-version.ts';
import type { Reach } from './bracket-warnings.ts';
import { countsMembers, INCOME, type Profile } from './profiles.ts';

/** What is found for a household; nothing where it is not known. */
export type Along<Found> = (profile: Profile) => Found | undefined;

/** A rule as a number along income from zero up. */
export const numberAlong = (rule: RuleNode): Along<NumberCurve> => oncePerReading([rule], drawing(rule, { from: '0' }));

/** A condition along income from zero up. */
export const factAlong = (rule: RuleNode): Along<FactCurve> =>
  oncePerReading([rule], ({ facts }) => {
    const found = curve(rule, householdInputs.income, facts, { from: '0' });
    return found.complete && 'pieces' in found ? found : undefined;
  });

/** The most that a base can be among those who may take part; only of a base that reads nothing but income and persons. */
export function reachAmongEligible({ eligibility }: LoweredVersion, profiles: readonly Profile[]): Reach {
  const verdict = factAlong(eligibility.rule);
  return (base) => {
    if (Object.keys(inputsOf([base])).some((name) => name !== INCOME)) return undefined;
    const reach = oncePerReading([base, eligibility.rule], (profile) => reachOf(base, verdict(profile), profile));
    const ends = profiles.map(reach);
    const known = ends.filter((end) => end !== undefined);
    return known.length < ends.length ? undefined : largest(known);
  };
}

function reachOf(base: RuleNode, verdict: FactCurve | undefined, profile: Profile): Exact | undefined {
  const ends = (verdict?.pieces ?? [])
    .filter(({ value }) => value === true)
    .map(({ from, to }) => drawing(base, { from, to })(profile)?.maximum.value);
  return largest(ends.flatMap((end) => (end === undefined ? [] : [exact(end)])));
}

const largest = (values: readonly Exact[]): Exact | undefined =>
  values.length === 0 ? undefined : values.reduce((one, other) => (other.gt(one) ? other : one));

const drawing =
  (rule: RuleNode, range: CurveOptions): Along<NumberCurve> =>
  ({ facts }) => {
    const found = curve(rule, householdInputs.income, facts, range);
    return found.complete && 'segments' in found ? found : undefined;
  };

/** Looks once for all households that are one to some rules. */
function oncePerReading<Found>(rules: readonly RuleNode[], look: Along<Found>): Along<Found> {
  const names = Object.keys(inputsOf(rules));
  const counts = rules.some(countsMembers);
  const found = new Map<string, Found | undefined>();
  return (profile) => {
    const { values, ages } = profile.facts;
    const key = JSON.stringify([counts ? ages : null, names.map((name) => values[name] ?? null)]);
    if (!found.has(key)) found.set(key, look(profile));
    return found.get(key);
  };
}
