/** Warnings about probably unintended changes of the contribution and of the remaining income as income grows. */
import {
  type Diagnostic,
  type Exact,
  exact,
  roundQuotient,
  toPlainText,
  warning,
  type WarningDiagnostics,
} from '../../money/index.ts';
import { type CurveSegment, type FactCurve, type NumberCurve, type RuleNode } from '../../rule/index.ts';
import type { LoweredVersion } from '../lowered.ts';
import { inputsOf } from '../rules-of-version.ts';
import { type Lines, linesOf, type NetCost } from './lines-of-version.ts';
import { INCOME, type Profile } from './profiles.ts';

/** A range of incomes of one household with a problem. The finding with the largest `weight` is reported. */
interface Finding {
  readonly code: keyof WarningDiagnostics;
  readonly part: 'contribution' | 'eligibility';
  readonly weight: Exact;
  readonly before: string;
  readonly after?: string;
  /** Creates the warning for a household, with further incomes that have the same problem. */
  readonly warn: (path: Diagnostic['path'], context: Context) => Diagnostic;
}

interface Context {
  readonly household: string;
  readonly others?: readonly string[];
}

/** A finding with the context of its household. */
interface Reported extends Finding {
  readonly context: Context;
}

/** The maximum number of further incomes in a warning. */
const OTHERS_LIMIT = 12;

/** The warnings of one version. */
export function incomeWarnings(
  version: LoweredVersion,
  profiles: readonly Profile[],
  path: Diagnostic['path'],
): readonly Diagnostic[] {
  const lines = linesOf(version);
  const found = profiles.flatMap((profile) =>
    [...byKind(findingsOf(lines, profile)).values()].map((findings) => worstOf(findings, profile)),
  );
  const worst = [...byKind(found).values()].map(heaviest);
  return [
    ...worst.map(({ part, warn, context }) => warn([...path, part], context)),
    ...allocationBelowContribution(version, lines, profiles, path),
  ];
}

/** Groups findings by code and part of the rules. */
function byKind<Found extends Finding>(findings: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const kinds = new Set(findings.map(({ code, part }) => `${code} ${part}`));
  return new Map([...kinds].map((kind) => [kind, findings.filter(({ code, part }) => `${code} ${part}` === kind)]));
}

function findingsOf(lines: Lines, profile: Profile): readonly Finding[] {
  const [due, room, netCost, verdict] = [
    lines.due(profile),
    lines.room?.(profile),
    lines.netCost?.(profile),
    lines.verdict(profile),
  ];
  const gradual = netCost === undefined ? [] : [...cliffs(netCost.curve), ...steepParts(netCost.curve)];
  const refusals = netCost === undefined || verdict === undefined ? [] : eligibilityCliffs(netCost, verdict);
  return [
    ...[...(due === undefined ? [] : falls(due)), ...gradual].filter((found) => concerns(found, verdict)),
    ...refusals,
    ...(room === undefined ? [] : crossedLimits(room)),
  ];
}

/** Whether the household is eligible for at least a part of the incomes of a finding. */
function concerns({ before, after }: Finding, verdict: FactCurve | undefined): boolean {
  if (verdict === undefined || after === undefined) return true;
  return verdict.pieces.some(({ from, to, value }) => value === true && larger(from, before).lt(smaller(to, after)));
}

const larger = (left: string, right: string): Exact => (exact(left).gt(right) ? exact(left) : exact(right));
const smaller = (left: string, right: string): Exact => (exact(left).lt(right) ? exact(left) : exact(right));

/** Finds incomes at which the contribution falls. */
function falls({ jumps, segments }: NumberCurve): readonly Finding[] {
  const sloping = segments.filter(({ line }) => line?.slope.startsWith('-') === true);
  return [
    ...jumps.filter(({ height }) => height.startsWith('-')),
    ...sloping.map(({ from, to, valueFrom, valueTo }) => ({
      before: from,
      after: to,
      valueBefore: valueFrom,
      valueAfter: valueTo,
    })),
  ].map(({ before, after, valueBefore, valueAfter }) => ({
    code: 'CAISSE-WARN-CONTRIBUTION-FALLS',
    part: 'contribution',
    weight: exact(valueBefore).minus(valueAfter),
    before,
    after,
    warn: (path, context) =>
      warning('CAISSE-WARN-CONTRIBUTION-FALLS', path, { before, after, valueBefore, valueAfter, ...context }),
  }));
}

/** Finds incomes at which one more cent lowers the remaining income. */
function cliffs({ jumps }: NumberCurve): readonly Finding[] {
  const up = jumps.filter(({ height }) => !height.startsWith('-'));
  return up.map(({ before, after, valueBefore, valueAfter }) =>
    cliff('contribution', before, after, exact(valueAfter).minus(valueBefore)),
  );
}

/** Finds incomes at which one more cent ends eligibility and with it a net gain, or starts it with a net loss. */
function eligibilityCliffs({ curve, less }: NetCost, { pieces }: FactCurve): readonly Finding[] {
  return pieces.slice(1).flatMap(({ from: after, value }, place) => {
    const { to: before } = pieces[place]!;
    const height = value === true ? exact(curve.at(after)).minus(less) : less.minus(curve.at(before));
    return height.gt(CENT) ? [cliff('eligibility', before, after, height)] : [];
  });
}

/** The tolerated change for one more cent of income. */
const CENT = '0.01';

const cliff = (part: Finding['part'], before: string, after: string, weight: Exact): Finding => ({
  code: 'CAISSE-WARN-CLIFF',
  part,
  weight,
  before,
  after,
  warn: (path, context) =>
    warning('CAISSE-WARN-CLIFF', path, { before, after, height: toPlainText(weight), ...context }),
});

/** Finds ranges of income with a marginal rate above 100 %. */
function steepParts({ segments }: NumberCurve): readonly Finding[] {
  return segments.flatMap((segment) => {
    const { from, to } = segment;
    // A segment with a single income has no marginal rate.
    const rate = from === to ? undefined : marginalRateOf(segment);
    if (rate === undefined || rate.lte(1)) return [];
    return [
      {
        code: 'CAISSE-WARN-MARGINAL-RATE',
        part: 'contribution',
        weight: rate,
        before: from,
        after: to,
        warn: (path, context) =>
          warning('CAISSE-WARN-MARGINAL-RATE', path, { before: from, after: to, rate: toPlainText(rate), ...context }),
      },
    ];
  });
}

/** The marginal rate of a segment, to the hundredth of a percent, if it is above 100 %. */
function marginalRateOf({ line }: CurveSegment): Exact | undefined {
  if (line === null) return undefined;
  const [over = '0', under = '1'] = line.slope.split('/');
  const [rise, run] = [exact(over), exact(under)];
  return rise.gt(run) ? roundQuotient(rise, run, { to: '0.0001', mode: 'half-up' }) : undefined;
}

/** Finds incomes at which the minimum is above the maximum. */
function crossedLimits({ minimum: { value, from } }: NumberCurve): readonly Finding[] {
  if (!value.startsWith('-')) return [];
  const weight = exact(value).negated();
  return [
    {
      code: 'CAISSE-WARN-LIMITS-CROSSED',
      part: 'contribution',
      weight,
      before: from,
      warn: (path, context) =>
        warning('CAISSE-WARN-LIMITS-CROSSED', path, { before: from, height: toPlainText(weight), ...context }),
    },
  ];
}

/** Warns if the allocation is below the contribution for all households at all incomes. */
function allocationBelowContribution(
  { allocation, contribution }: LoweredVersion,
  { netCost }: Lines,
  profiles: readonly Profile[],
  path: Diagnostic['path'],
): readonly Diagnostic[] {
  if (netCost === undefined || readsOtherNumbers([allocation.amount, contribution.due])) return [];
  const least = profiles.flatMap((profile) => {
    const { curve, less } = netCost(profile) ?? {};
    return curve === undefined || less === undefined ? [] : [exact(curve.minimum.value).minus(less)];
  });
  if (least.length < profiles.length || !least.every((each) => each.gt(0))) return [];
  const height = least.reduce((one, other) => (other.lt(one) ? other : one));
  return [
    warning('CAISSE-WARN-ALLOCATION-BELOW-CONTRIBUTION', [...path, 'allocation'], { height: toPlainText(height) }),
  ];
}

const readsOtherNumbers = (rules: readonly RuleNode[]): boolean =>
  Object.values(inputsOf(rules)).some(({ name, type }) => name !== INCOME && type !== 'boolean' && type !== 'category');

function worstOf(findings: readonly Finding[], { household }: Profile): Reported {
  const worst = heaviest(findings);
  const others = findings.filter((each) => each !== worst).map(({ before }) => before);
  const named = others.length === 0 ? {} : { others: others.slice(0, OTHERS_LIMIT) };
  return { ...worst, context: { household, ...named } };
}

const heaviest = <Found extends Finding>(findings: readonly Found[]): Found =>
  findings.reduce((worst, each) => (each.weight.gt(worst.weight) ? each : worst));
