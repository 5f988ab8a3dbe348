/** The texts of one group of a distribution. */
import { exact, fromScaledInteger, roundQuotient, scaledText } from '../../money/index.ts';
import type { AmountKey } from './amounts.ts';
import type { GroupSums, Shown, SideName, ViewSums } from './group-sums.ts';

/** The numbers of decimals of the values under some rules, and the step of their marginal rate. */
export interface ViewScale {
  /** Whether households are ranked by the standard of living before. */
  readonly isRankedByBefore: boolean;
  /** Whether the standard of living with benefits in kind is measured. */
  readonly hasInKind: boolean;
  readonly before: number;
  readonly after: number;
  readonly net: number;
  readonly amounts: readonly (readonly [key: AmountKey, decimals: number])[];
  readonly step: string | null;
}

/** The numbers of decimals of the values. */
export interface GroupScale {
  readonly weights: number;
  readonly countsChildren: boolean;
  readonly views: readonly ViewScale[];
}

/** A sum in euros. `null`: hidden. */
export interface GroupSum {
  readonly sum: string | null;
  /** The same for one household of the group, rounded to the cent, half-up; `null` without households. */
  readonly mean: string | null;
  /** The share of the sum of all groups, with six decimals; `null` if that sum is zero. */
  readonly share: string | null;
}

/** Some households of a group, as exact decimal text. `null`: hidden. */
export interface Side {
  readonly households: string | null;
  readonly persons: string | null;
  /** The sum of what they gain or lose in euros; below zero for losers. */
  readonly sum: string | null;
  /** The same for one of them, rounded to the cent, half-up; `null` without households. */
  readonly mean: string | null;
}

/** The parts of what households receive less what they pay. They add up to it exactly. */
export interface GroupParts {
  /** What households pay, below zero. */
  readonly financing: GroupSum;
  /** What they receive, without what they receive for children where that is known. */
  readonly allocation: GroupSum;
  /** What they receive for children; `null` if children are not counted. */
  readonly children: GroupSum | null;
}

/** One group of a distribution, as exact decimal text. `null` where a number is hidden. */
export interface DistributionGroup {
  /** The name of the group; `null` for all rows, and for rows without a value of the column. */
  readonly group: string | null;
  readonly rows: number | null;
  readonly households: string | null;
  readonly persons: string | null;
  /** The number of children; `null` if they are not counted. */
  readonly children: string | null;
  /** The mean standard of living in euros, rounded to the cent; `null` without households. */
  readonly meanBefore: string | null;
  readonly meanAfter: string | null;
  readonly net: GroupSum;
  readonly flows: Readonly<Record<string, GroupSum>>;
  /** The parts of `net`; `null` if the rules do not tell them apart. */
  readonly parts: GroupParts | null;
  /** The mean over households of the share of `step` more euros of income that a household loses, with six decimals; `null` without households or without a step. */
  readonly marginalRate: string | null;
  readonly winners: Side;
  readonly losers: Side;
  readonly unchanged: Side;
  /** Households whose standard of living before is zero or negative. They are among the others as well. */
  readonly zeroOrNegative: Side;
}

/** A group beside all groups, under one of the rules that are measured together. */
export interface GroupView {
  readonly name: string | null;
  readonly sums: GroupSums;
  readonly all: GroupSums;
  readonly view: number;
  readonly scale: GroupScale;
}

/** The texts of a group. */
export function groupText({ name, sums, all, view, scale }: GroupView): DistributionGroup {
  const own = sums.views[view]!;
  const whole = all.views[view]!;
  const scales = scale.views[view]!;
  const { households } = sums;
  const sum = (pick: (of: ViewSums) => Shown, decimals: number): GroupSum => ({
    sum: text(pick(own), decimals + scale.weights),
    mean: meanText(pick(own), households, decimals),
    share: shareText(pick(own), pick(whole)),
  });
  const side = (of: SideName): Side => ({
    households: text(own.sides[of].households, scale.weights),
    persons: text(own.sides[of].persons, scale.weights),
    sum: text(own.sides[of].sum, scales.net + scale.weights),
    mean: meanText(own.sides[of].sum, own.sides[of].households, scales.net),
  });
  const flows = scales.amounts.flatMap(([key, decimals], at) =>
    key.kind === 'flow' ? [[key.name, sum(({ amounts }) => amounts[at] ?? null, decimals)] as const] : [],
  );
  return {
    group: name,
    rows: sums.rows === null ? null : Number(sums.rows),
    households: text(households, scale.weights),
    persons: text(sums.persons, scale.weights),
    children: scale.countsChildren ? text(sums.children, scale.weights) : null,
    meanBefore: meanText(own.before, sums.size, scales.before),
    meanAfter: meanText(own.after, sums.size, scales.after),
    net: sum(({ net }) => net, scales.net),
    flows: Object.fromEntries(flows),
    parts: partsText(scales, sum),
    marginalRate: marginalRate(own, households, scales),
    winners: side('winners'),
    losers: side('losers'),
    unchanged: side('unchanged'),
    zeroOrNegative: side('zeroOrNegative'),
  };
}

function partsText(
  scales: ViewScale,
  sum: (pick: (of: ViewSums) => Shown, decimals: number) => GroupSum,
): GroupParts | null {
  const place = (kind: AmountKey['kind']): number => scales.amounts.findIndex(([key]) => key.kind === kind);
  const [received, children] = [place('received'), place('received-for-children')];
  if (received === -1) return null;
  const decimals = Math.max(scales.net, ...scales.amounts.map(([, own]) => own));
  /** The amount at the scale that is common to the parts. */
  const at =
    (of: number) =>
    ({ amounts }: ViewSums): Shown =>
      lifted(amounts[of] ?? null, decimals - scales.amounts[of]![1]);
  const net = (of: ViewSums): Shown => lifted(of.net, decimals - scales.net);
  const without = children === -1 ? () => 0n : at(children);
  return {
    financing: sum((of) => minus(net(of), at(received)(of)), decimals),
    allocation: sum((of) => minus(at(received)(of), without(of)), decimals),
    children: children === -1 ? null : sum(without, decimals),
  };
}

function marginalRate({ amounts }: ViewSums, households: Shown, scales: ViewScale): string | null {
  const place = scales.amounts.findIndex(([key]) => key.kind === 'lost');
  if (place === -1 || scales.step === null) return null;
  const lost = amounts[place] ?? null;
  if (lost === null || households === null || households === 0n) return null;
  const decimals = scales.amounts[place]![1];
  return roundQuotient(fromScaledInteger(lost, decimals), fromScaledInteger(households, 0).times(exact(scales.step)), {
    to: '0.000001',
    mode: 'half-up',
  }).toFixed(6);
}

const text = (value: Shown, decimals: number): string | null => (value === null ? null : scaledText(value, decimals));

const minus = (left: Shown, right: Shown): Shown => (left === null || right === null ? null : left - right);

const lifted = (value: Shown, decimals: number): Shown => (value === null ? null : value * 10n ** BigInt(decimals));

function shareText(sum: Shown, all: Shown): string | null {
  if (sum === null || all === null || all === 0n) return null;
  return roundQuotient(fromScaledInteger(sum, 0), fromScaledInteger(all, 0), {
    to: '0.000001',
    mode: 'half-up',
  }).toFixed(6);
}

/** A mean in euros, rounded to the cent, half-up; `null` of nothing, and of what is hidden. */
export function meanText(sum: Shown, size: Shown, decimals: number): string | null {
  if (sum === null || size === null || size === 0n) return null;
  const [dividend, divisor] = [fromScaledInteger(sum, decimals), fromScaledInteger(size, 0)];
  return roundQuotient(dividend, divisor, { to: '0.01', mode: 'half-up' }).toFixed(2);
}
