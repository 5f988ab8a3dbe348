/** Indicators of a nation that its calibration does not use. */
import { householdInputs, persons, standardOfLiving } from '../../household/index.ts';
import { money } from '../../rule/index.ts';
import type { IntegerArray } from '../../rule/many.ts';
import type { Distribution } from '../distribution/distribution.ts';
import { measureDistribution, type MeasureDistributionResult } from '../distribution/measure-distribution.ts';
import type { Population } from '../population.ts';
import type { HeldOutIndicator, NamedFigure, NationMargins } from './nation-margins.ts';
import type { NationRow } from './nation-rows.ts';

/** An indicator as published and as simulated. */
export interface HeldOutLine {
  readonly indicator: HeldOutIndicator;
  readonly published: NamedFigure;
  /** In the unit of the published figure. */
  readonly simulated: string;
  /** The simulated value less the published one. */
  readonly residual: string;
}

/** The distribution of standards of living, with a reform of nothing. */
export function nationDistribution(population: Population): MeasureDistributionResult {
  const before = standardOfLiving([householdInputs.income]);
  return measureDistribution(population, { before, after: before, persons: persons(), net: money('0.00'), flows: {} });
}

/** Compares the indicators that margins hold out. */
export function measureHeldOut(
  { heldOut }: NationMargins,
  rows: readonly NationRow[],
  weights: IntegerArray,
  { before }: Distribution,
): readonly HeldOutLine[] {
  const [half, sixty] = [before.poverty[0]!, before.poverty[1]!];
  const valueOf = (indicator: HeldOutIndicator): number => {
    switch (indicator) {
      case 'gini':
        return Number(before.gini);
      case 'd9-over-d1':
        return Number(before.d9OverD1);
      case 's80-over-s20':
        return Number(before.s80OverS20);
      case 'threshold-60':
        return Number(sixty.line);
      case 'poverty-60':
        return Number(sixty.rate) * 100;
      case 'poverty-50':
        return Number(half.rate) * 100;
      case 'poverty-lone-parents':
        return povertyOf('lone-parent', Number(sixty.line) * 12, rows, weights);
      default:
        return indicator satisfies never;
    }
  };
  return heldOut.map(({ indicator, published }) => {
    const simulated = valueOf(indicator);
    return {
      indicator,
      published,
      simulated: simulated.toFixed(DECIMALS),
      residual: (simulated - published.value).toFixed(DECIMALS),
    };
  });
}

const DECIMALS = 3;

/** The percentage of the persons of a type whose standard of living is below a line in euros a year. */
function povertyOf(type: string, line: number, rows: readonly NationRow[], weights: IntegerArray): number {
  let [below, all] = [0, 0];
  rows.forEach(({ cell, standard }, row) => {
    if (cell.type !== type) return;
    const size = weights[row]! * (cell.adults + cell.teenagers + cell.young);
    all += size;
    if (standard < line) below += size;
  });
  return all === 0 ? 0 : (below * 100) / all;
}
