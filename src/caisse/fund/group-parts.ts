/** Parts of a group of households: their shares, labels and counts. */
import type { Household } from '../../household/index.ts';
import { cents, type DecimalInput, exact, splitAmount, toPlainText } from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { Scope } from '../lowering/scope.ts';
import type { Label } from '../words.ts';
import type { ByMonth } from './lowered-scenario.ts';

/** The maximum number of parts of a group. */
export const PARTS_LIMIT = 1000;

/** A part of a group: its share, its typical household, and its label made from that of the group. */
export interface GroupPart {
  readonly weight: DecimalText;
  readonly household: Household;
  readonly label: (of: Label) => Label;
}

/** A label followed by another. */
export function labelWith(label: Label, more: Label): Label {
  const [first, second] = [inBoth(label), inBoth(more)];
  return { fr: `${first.fr}, ${second.fr}`, en: `${first.en}, ${second.en}` };
}

const inBoth = (label: Label): { readonly fr: string; readonly en: string } =>
  typeof label === 'string' ? { fr: label, en: label } : { fr: label.fr, en: label.en ?? label.fr };

/** Reports shares that do not make 1. */
export function checkShares(shares: readonly DecimalText[], scope: Scope): void {
  const sum = shares.reduce((total, share) => total.plus(exact(share)), exact(0));
  if (shares.length === 0) scope.report('CAISSE-FUND-LIST-EMPTY');
  else if (!sum.equals(1)) scope.report('CAISSE-FUND-SHARES', { sum: toPlainText(sum) });
}

/** Splits a whole number by weights, by largest remainder. Without a weight above zero, nothing is given. */
export function splitCount(count: number, weights: readonly DecimalInput[]): readonly number[] {
  if (weights.every((weight) => exact(weight).isZero())) return weights.map(() => 0);
  return splitAmount(cents(count), weights);
}

/**
 * Splits numbers of households by month among the parts of a group.
 *
 * @remarks
 * The change of each month is split by largest remainder, in proportion to what each part lacks of its share (or has beyond it, for a fall). So the parts
 * sum to the number of each month, they stay close to their shares, and a part loses households only in a month in which the number falls.
 *
 * @param households - the numbers of households by month
 * @param weights - the shares of the parts
 * @returns the numbers by month of each part
 * @law parts of a group sum to the group in each month
 */
export function splitByMonth(households: ByMonth<number>, weights: readonly DecimalText[]): readonly ByMonth<number>[] {
  const sum = weights.reduce((total, weight) => total.plus(exact(weight)), exact(0));
  let before = 0;
  let counts: readonly number[] = weights.map(() => 0);
  const byMonth = households.map((total) => {
    const sign = total < before ? -1 : 1;
    const gaps = weights.map((weight, place) => {
      const gap = exact(weight).times(total).minus(sum.times(counts[place]!)).times(sign);
      return gap.isNegative() ? '0' : toPlainText(gap);
    });
    const parts = splitCount(Math.abs(total - before), gaps);
    counts = counts.map((count, place) => count + sign * parts[place]!);
    before = total;
    return counts;
  });
  return weights.map((_, place) => byMonth.map((of) => of[place]!));
}
