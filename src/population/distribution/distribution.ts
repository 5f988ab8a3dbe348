/** The effects of a reform on a population, made from exact sums. */
import { exact, scaledText } from '../../money/index.ts';
import { type DistributionGroup, type GroupScale, type GroupSums, groupText, meanText } from './group-sums.ts';
import {
  type InequalityMeasures,
  measureInequality,
  measurePoverty,
  type PovertyLine,
  type PovertyMeasures,
  type PovertySums,
  type RankSums,
} from './inequality.ts';
import type { QuantileDefinition } from './ranked.ts';

/** The measures before or after a reform. */
export interface DistributionMeasures extends InequalityMeasures {
  /** The mean standard of living in euros, rounded to the cent, half-up; `null` without households. */
  readonly mean: string | null;
  /** The median standard of living in euros, exact. */
  readonly median: string | null;
  /** Poverty below 50 and 60 % of the own median, and below the same shares of the median before. */
  readonly poverty: readonly PovertyMeasures[];
  readonly povertyAtLineBefore: readonly PovertyMeasures[];
}

/**
 * The effects of a reform on a population, by group.
 *
 * @french effets redistributifs
 */
export interface Distribution {
  readonly ok: true;
  /** What ranks, rates and shares count. */
  readonly count: 'persons' | 'households';
  readonly quantiles: QuantileDefinition;
  readonly all: DistributionGroup;
  readonly groups: readonly DistributionGroup[];
  readonly before: DistributionMeasures;
  readonly after: DistributionMeasures;
  /** The Gini index before less the one after, as decimal text: the Reynolds–Smolensky index, with re-ranking. */
  readonly reynoldsSmolensky: string | null;
  /** Rows that lack a fact, which are in no group. */
  readonly unknownRows: number;
}

/** The whole percentages of the median that are poverty lines. */
export const POVERTY_PERCENTS: readonly bigint[] = [50n, 60n];

/** The sums before or after. `atOwnLine` and `atLineBefore` follow the order of `POVERTY_PERCENTS`. */
export interface MomentSums {
  readonly ranked: RankSums;
  readonly atOwnLine: readonly PovertySums[];
  readonly atLineBefore: readonly PovertySums[];
}

/** All sums of a distribution. */
export interface DistributionSums {
  readonly count: 'persons' | 'households';
  readonly quantiles: QuantileDefinition;
  readonly scale: GroupScale;
  readonly all: GroupSums;
  readonly groups: readonly { readonly name: string | null; readonly sums: GroupSums }[];
  readonly before: MomentSums;
  readonly after: MomentSums;
  readonly unknownRows: number;
}

/** The texts of a distribution. Each quotient is rounded once. */
export function distributionOf(sums: DistributionSums): Distribution {
  const { count, quantiles, scale, unknownRows } = sums;
  const medianBefore = sums.before.ranked.median;
  const before = measuresOf(sums.before, medianBefore, scale.before);
  const after = measuresOf(sums.after, medianBefore, scale.after);
  return {
    ok: true,
    count,
    quantiles,
    all: groupText(null, sums.all, scale),
    groups: sums.groups.map(({ name, sums: own }) => groupText(name, own, scale)),
    before,
    after,
    reynoldsSmolensky:
      before.gini === null || after.gini === null ? null : exact(before.gini).minus(exact(after.gini)).toFixed(),
    unknownRows,
  };
}

/** The poverty lines of a median; none without a median. */
export const povertyLines = (medianDoubled: bigint | null): readonly PovertyLine[] =>
  medianDoubled === null ? [] : POVERTY_PERCENTS.map((percent) => ({ percent, medianDoubled }));

function measuresOf(
  { ranked, atOwnLine, atLineBefore }: MomentSums,
  medianBefore: bigint | null,
  decimals: number,
): DistributionMeasures {
  const { whole, total, median } = ranked;
  const poverty = (lines: readonly PovertyLine[], below: readonly PovertySums[]): readonly PovertyMeasures[] =>
    lines.map((line, place) => measurePoverty(below[place]!, line, whole, decimals));
  return {
    ...measureInequality(ranked),
    mean: meanText(total, whole, decimals),
    median: median === null ? null : scaledText(median * 5n, decimals + 1),
    poverty: poverty(povertyLines(median), atOwnLine),
    povertyAtLineBefore: poverty(povertyLines(medianBefore), atLineBefore),
  };
}
