/** Probably unintended changes of the contribution and of the net cost along one input. */
import { type Exact, exact, roundQuotient } from '../../money/index.ts';
import type { CurveJump, CurveSegment, FactCurve, NumberCurve, NumberInputNode } from '../../rule/index.ts';
import { INCOME } from './followed-inputs.ts';
import type { Lines, NetCost } from './lines-of-version.ts';
import type { Profile } from './profiles.ts';

/** What a finding is about. */
export type Problem = 'falls' | 'cliff' | 'rate' | 'crossed';

/** A range of an input of one household with a problem. The finding with the largest `weight` is reported. */
export interface Finding {
  readonly problem: Problem;
  readonly part: 'contribution' | 'eligibility';
  readonly weight: Exact;
  readonly before: string;
  readonly after?: string;
  /** Whether the household loses money when the input falls from `after` to `before`, not when it rises. */
  readonly isReversed?: boolean;
  /** The amounts before and after, of a contribution that falls. */
  readonly values?: { readonly before: string; readonly after: string };
}

/** How the problems along an input are searched. */
export interface Direction {
  readonly input: NumberInputNode;
  /** Whether the contribution is expected not to fall when the input grows. */
  readonly isExpectedToGrow: boolean;
}

/** The problems of one household along an input. */
export function findingsOf(lines: Lines, profile: Profile, direction: Direction): readonly Finding[] {
  const verdict = lines.verdict(profile);
  const paid = lines.paid(profile);
  const netCost = lines.netCost?.(profile);
  const room = lines.room?.(profile);
  const cost = netCost?.curve ?? paid;
  const changes = [
    ...(paid === undefined || !direction.isExpectedToGrow ? [] : falls(paid)),
    ...(cost === undefined ? [] : [...cliffs(cost, direction), ...steepParts(cost, direction)]),
  ];
  const refusals = netCost === undefined || verdict === undefined ? [] : eligibilityCliffs(netCost, verdict);
  return [
    ...changes.filter((found) => concerns(found, verdict)),
    ...refusals,
    ...(room === undefined || direction.input.name !== INCOME ? [] : crossedLimits(room)),
  ];
}

/** Whether the household is eligible for at least a part of the inputs of a finding. */
function concerns({ before, after }: Finding, verdict: FactCurve | undefined): boolean {
  if (verdict === undefined || after === undefined) return true;
  return verdict.pieces.some(({ from, to, value }) => value === true && larger(from, before).lt(smaller(to, after)));
}

const larger = (left: string, right: string): Exact => (exact(left).gt(right) ? exact(left) : exact(right));
const smaller = (left: string, right: string): Exact => (exact(left).lt(right) ? exact(left) : exact(right));

/** Finds inputs at which the contribution falls. */
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
    problem: 'falls',
    part: 'contribution',
    weight: exact(valueBefore).minus(valueAfter),
    before,
    after,
    values: { before: valueBefore, after: valueAfter },
  }));
}

/**
 * Finds inputs at which the household loses money at once: where one more unit raises its net cost, or lowers it if the contribution is not expected to grow
 * with the input. Counts that each have their own value, as in a table, are not a threshold.
 */
function cliffs({ jumps, segments }: NumberCurve, { input, isExpectedToGrow }: Direction): readonly Finding[] {
  return jumps
    .filter(({ height }) => !isExpectedToGrow || !height.startsWith('-'))
    .filter((jump) => input.type !== 'count' || segments.some((segment) => isWide(segment) && touches(segment, jump)))
    .map(({ before, after, height }) => ({
      problem: 'cliff',
      part: 'contribution',
      weight: exact(height).abs(),
      before,
      after,
      isReversed: height.startsWith('-'),
    }));
}

const isWide = ({ from, to }: CurveSegment): boolean => from !== to;

const touches = ({ from, to }: CurveSegment, { before, after }: CurveJump): boolean => to === before || from === after;

/** Finds inputs at which one more unit ends eligibility and with it a net gain, or starts it with a net loss, or the other way round. */
function eligibilityCliffs({ curve, less }: NetCost, { pieces }: FactCurve): readonly Finding[] {
  return pieces.slice(1).flatMap(({ from: after, value }, place) => {
    const { to: before } = pieces[place]!;
    const height = value === true ? exact(curve.at(after)).minus(less) : less.minus(curve.at(before));
    return height.gt(CENT) ? [{ problem: 'cliff', part: 'eligibility', weight: height, before, after }] : [];
  });
}

/** The tolerated change for one more unit of the input. */
const CENT = '0.01';

/** Finds ranges of an amount with a marginal rate above 100 %. */
function steepParts({ segments }: NumberCurve, { input, isExpectedToGrow }: Direction): readonly Finding[] {
  if (input.type !== 'money') return [];
  return segments.flatMap((segment) => {
    const { from, to } = segment;
    // A segment with a single value has no marginal rate.
    const rate = from === to ? undefined : marginalRateOf(segment);
    if (rate === undefined || rate.abs().lte(1) || (isExpectedToGrow && rate.lt(0))) return [];
    return [{ problem: 'rate', part: 'contribution', weight: rate.abs(), before: from, after: to }];
  });
}

/** The marginal rate of a segment, to the hundredth of a percent. */
function marginalRateOf({ line }: CurveSegment): Exact | undefined {
  if (line === null) return undefined;
  const [over = '0', under = '1'] = line.slope.split('/');
  const [rise, run] = [exact(over), exact(under)];
  if (rise.abs().lte(run)) return undefined;
  return roundQuotient(rise, run, { to: '0.0001', mode: 'half-up' });
}

/** Finds inputs at which the minimum is above the maximum. */
function crossedLimits({ minimum: { value, from } }: NumberCurve): readonly Finding[] {
  if (!value.startsWith('-')) return [];
  return [{ problem: 'crossed', part: 'contribution', weight: exact(value).negated(), before: from }];
}
