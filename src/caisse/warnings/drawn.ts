/** Rules along income, for one household. */
import { householdInputs } from '../../household/index.ts';
import type { Exact } from '../../money/index.ts';
import { exact } from '../../money/index.ts';
import { curve, type CurveOptions, type NumberCurve, type RuleNode } from '../../rule/index.ts';
import type { LoweredVersion } from '../lowered.ts';
import { inputsOf } from '../rules-of-version.ts';
import type { Reach } from './bracket-warnings.ts';
import { INCOME, type Profile } from './profiles.ts';

/** A rule along income from zero up; nothing where it is not known for this household. */
export function drawn(
  rule: RuleNode,
  { facts }: Profile,
  range: CurveOptions = { from: '0' },
): NumberCurve | undefined {
  const found = curve(rule, householdInputs.income, facts, range);
  return found.complete && 'segments' in found ? found : undefined;
}

/** The most that a base can be among those who may take part; only of a base that reads nothing but income and persons. */
export function reachAmongEligible({ eligibility }: LoweredVersion, profiles: readonly Profile[]): Reach {
  return (base) => {
    if (Object.keys(inputsOf([base])).some((name) => name !== INCOME)) return undefined;
    const ends = profiles.map((profile) => reachOf(base, eligibility.rule, profile));
    const known = ends.filter((end) => end !== undefined);
    return known.length < ends.length ? undefined : known.reduce((one, other) => (other.gt(one) ? other : one));
  };
}

function reachOf(base: RuleNode, eligibility: RuleNode, profile: Profile): Exact | undefined {
  const verdict = curve(eligibility, householdInputs.income, profile.facts, { from: '0' });
  if (!verdict.complete || !('pieces' in verdict)) return undefined;
  const ends = verdict.pieces
    .filter(({ value }) => value === true)
    .map(({ from, to }) => drawn(base, profile, { from, to })?.maximum.value);
  const known = ends.flatMap((end) => (end === undefined ? [] : [exact(end)]));
  if (known.length === 0) return undefined;
  return known.reduce((one, other) => (other.gt(one) ? other : one));
}
