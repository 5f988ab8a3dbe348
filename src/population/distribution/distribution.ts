/** The effects of a reform on a population, made from exact sums. */
import { exact, scaledText } from '../../money/index.ts';
import type { DisclosureControl } from './disclosure/disclosure-control.ts';
import type { GroupSums, Shown } from './group-sums.ts';
import { type DistributionGroup, type GroupScale, groupText, meanText } from './group-text.ts';
import { type InequalityMeasures, measureInequality, quotientText, type RankSums } from './inequality.ts';
import { measurePoverty, type PovertyLine, type PovertyMeasures, type PovertySums } from './poverty.ts';
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

/** Rows that lack a fact, which are in no group. */
export interface UnknownRows {
  readonly rows: number | null;
  readonly households: string | null;
  /** Their share of all households, with six decimals; `null` without households. */
  readonly share: string | null;
}

/** All rows and each group. */
export interface GroupEffects {
  readonly all: DistributionGroup;
  readonly groups: readonly DistributionGroup[];
}

/**
 * The effects of a reform on a population, by group.
 *
 * @french effets redistributifs
 */
export interface Distribution extends GroupEffects {
  readonly ok: true;
  /** What ranks, rates and shares count. */
  readonly count: 'persons' | 'households';
  readonly quantiles: QuantileDefinition;
  readonly before: DistributionMeasures;
  /** After, with what is received as money. */
  readonly after: DistributionMeasures;
  /** After, with what is received as a benefit in kind, which is no part of the standard of living; `null` if the rules do not tell it apart. */
  readonly afterInKind: DistributionMeasures | null;
  /** The Gini index before less the one after, as decimal text: the Reynolds–Smolensky index, with re-ranking. */
  readonly reynoldsSmolensky: string | null;
  readonly unknown: UnknownRows;
  /** The euros of income a month by which marginal rates are measured; `null` without marginal rates. */
  readonly marginalStep: string | null;
  /** How small cells are protected; `null` if they are not. */
  readonly disclosure: DisclosureControl | null;
}

/** The whole percentages of the median that are poverty lines. */
export const POVERTY_PERCENTS: readonly bigint[] = [50n, 60n];

/** The sums of a moment, before or after. `atOwnLine` and `atLineBefore` follow the order of `POVERTY_PERCENTS`. */
export interface MomentSums {
  readonly ranked: RankSums;
  /** What rates are shares of: all sizes, and all children. */
  readonly counted: Shown;
  readonly children: Shown;
  readonly atOwnLine: readonly PovertySums[];
  readonly atLineBefore: readonly PovertySums[];
}

/** The sums of rows that lack a fact. */
export interface UnknownSums {
  readonly rows: Shown;
  readonly households: Shown;
}

/** The moments of some rules. */
export interface ViewMoments {
  readonly before: MomentSums;
  readonly after: MomentSums;
  readonly afterInKind: MomentSums | null;
}

/** All sums of the distributions of some rules that are measured together. */
export interface DistributionSums {
  readonly all: GroupSums;
  readonly groups: readonly { readonly name: string | null; readonly sums: GroupSums }[];
  /** By the place of the rules; `null` for rules whose groups alone are wanted. */
  readonly moments: readonly (ViewMoments | null)[];
  readonly unknown: UnknownSums;
}

/** What the sums mean. */
export interface DistributionMeaning {
  readonly count: 'persons' | 'households';
  readonly quantiles: QuantileDefinition;
  readonly scale: GroupScale;
  readonly disclosure: DisclosureControl | null;
}

/** The groups under some of the rules that are measured together. */
export function effectsOf(
  { all, groups }: DistributionSums,
  { scale }: DistributionMeaning,
  view: number,
): GroupEffects {
  const text = (name: string | null, sums: GroupSums): DistributionGroup => groupText({ name, sums, all, view, scale });
  return { all: text(null, all), groups: groups.map(({ name, sums }) => text(name, sums)) };
}

/** The distribution under some of the rules that are measured together. Each quotient is rounded once. */
export function distributionOf(sums: DistributionSums, meaning: DistributionMeaning, view: number): Distribution {
  const { count, quantiles, scale, disclosure } = meaning;
  const moments = sums.moments[view]!;
  const medianBefore = moments.before.ranked.median;
  const own = scale.views[view]!;
  const measures = (moment: MomentSums, decimals: number): DistributionMeasures =>
    measuresOf(moment, medianBefore, decimals, scale);
  const before = measures(moments.before, own.before);
  const after = measures(moments.after, own.after);
  return {
    ok: true,
    count,
    quantiles,
    ...effectsOf(sums, meaning, view),
    before,
    after,
    afterInKind: moments.afterInKind === null ? null : measures(moments.afterInKind, own.after),
    reynoldsSmolensky:
      before.gini === null || after.gini === null ? null : exact(before.gini).minus(exact(after.gini)).toFixed(),
    unknown: unknownText(sums.unknown, sums.all.households, scale.weights),
    marginalStep: own.step,
    disclosure,
  };
}

function unknownText({ rows, households }: UnknownSums, known: Shown, weights: number): UnknownRows {
  const isKnown = households !== null && known !== null && households + known !== 0n;
  return {
    rows: rows === null ? null : Number(rows),
    households: households === null ? null : scaledText(households, weights),
    share: isKnown ? quotientText(households, households + known) : null,
  };
}

/** The poverty lines of a median; none without a median. */
export const povertyLines = (medianDoubled: Shown): readonly PovertyLine[] =>
  medianDoubled === null ? [] : POVERTY_PERCENTS.map((percent) => ({ percent, medianDoubled }));

function measuresOf(
  { ranked, counted, children, atOwnLine, atLineBefore }: MomentSums,
  medianBefore: Shown,
  decimals: number,
  { weights, countsChildren }: GroupScale,
): DistributionMeasures {
  const { whole, total, median } = ranked;
  const of = { whole: counted, children, countsChildren, decimals, weights };
  const poverty = (lines: readonly PovertyLine[], below: readonly PovertySums[]): readonly PovertyMeasures[] =>
    lines.map((line, place) => measurePoverty(below[place]!, line, of));
  return {
    ...measureInequality(ranked),
    mean: meanText(total, whole, decimals),
    median: median === null ? null : scaledText(median * 5n, decimals + 1),
    poverty: poverty(povertyLines(median), atOwnLine),
    povertyAtLineBefore: poverty(povertyLines(medianBefore), atLineBefore),
  };
}
