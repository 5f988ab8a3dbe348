/** Measures a population under several rules at once, over the rows that all of them know. */
import type { Diagnostic } from '../../money/index.ts';
import type { Population } from '../population.ts';
import { cellsOf, createCells, FAMILIES, type Family, type GroupCells } from './disclosure/cells.ts';
import { type DisclosureControl, hidingRules } from './disclosure/disclosure-control.ts';
import { type Hidden, hiddenGroups } from './disclosure/hidden-groups.ts';
import { hideMoment, type LineRows, roundMoment } from './disclosure/protect-moment.ts';
import { type HiddenCells, hideCells, roundSums, roundTo } from './disclosure/protect-sums.ts';
import {
  type DistributionMeaning,
  type DistributionSums,
  type MomentSums,
  povertyLines,
  type UnknownSums,
  type ViewMoments,
} from './distribution.ts';
import { namedGroups } from './group-names.ts';
import { createGroupSums, countedOf, type GroupSums } from './group-sums.ts';
import type { GroupScale } from './group-text.ts';
import { sumRanked } from './inequality.ts';
import { rowsBelow, sumPoverty } from './poverty.ts';
import { rankRows } from './rank-rows.ts';
import type { QuantileDefinition, Ranked } from './ranked.ts';
import { openRows } from './read-rows.ts';
import { scaleOf, type View, type ViewOptions } from './views.ts';

/** The sums and what they mean, or diagnostics. */
export type MeasuredViews =
  | { readonly ok: true; readonly sums: DistributionSums; readonly meaning: DistributionMeaning }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Measures a population under several rules. The rows are read twice: to rank them, then to add them up in their groups. */
export function measureViews(population: Population, views: readonly View[], options: ViewOptions): MeasuredViews {
  const { count, quantiles, groups, disclosure } = options;
  const opened = openRows(population, views, options);
  if (!opened.ok) return opened;
  const { rows } = opened;
  const scale = scaleOf(views, rows.decimals, population.weights?.decimals ?? 0);
  const rankings = rankRows(rows, views, population, count);
  const grouped = namedGroups(population, groups, rankings.ranking);
  if (!grouped.ok) return grouped;
  const { names, placeOf } = grouped;
  // Rows of no group are at the last place.
  const sums = createGroupSums(
    names.length + 1,
    count,
    scale.views.map(({ amounts }) => amounts.length),
  );
  const rules = hidingRules(disclosure ?? undefined);
  const keys = scale.views.map(({ amounts }) => amounts.map(([key]) => key));
  const cells = rules === null ? null : cellsOf(count, keys);
  const counting = cells === null ? null : createCells(names.length + 1, cells);
  rows.visit((row, at) => {
    if (row.weight === 0 || countedOf(row, count) === 0) return;
    const place = placeOf(row, at) ?? names.length;
    sums.add(place, row);
    counting?.add(place, row);
  });
  const contents: readonly GroupCells[] = counting?.groups.slice(0, names.length) ?? [];
  const hidden = rules === null || cells === null ? null : hiddenGroups(contents, cells, rules);
  const shownSums = (own: GroupSums, place: number | 'all'): GroupSums =>
    protectedSums(own, hidden === null ? null : cellsHidden(hidden, place), disclosure, scale);
  const momentOf = (own: Ranked, medianBefore: bigint | null): MomentSums => {
    const { sums: found, lines } = momentSums(own, medianBefore, quantiles);
    const shown =
      rules === null || hidden === null
        ? found
        : hideMoment(found, own, lines, {
            rules,
            hidesAll: hidden.whole.all,
            hidesGroup: hidden.whole.groups.includes(true),
          });
    return disclosure?.rounding === undefined ? shown : roundMoment(shown, disclosure.rounding, scale.weights);
  };
  return {
    ok: true,
    sums: {
      all: shownSums(sums.all(), 'all'),
      groups: names.map((name, place) => ({ name, sums: shownSums(sums.group(place), place) })),
      moments: rankings.views.map((ranked): ViewMoments | null => {
        if (ranked === null) return null;
        const { before, after, inKind } = ranked;
        const medianBefore = sumRanked(before, quantiles).median;
        return {
          before: momentOf(before, medianBefore),
          after: momentOf(after, medianBefore),
          afterInKind: inKind === null ? null : momentOf(inKind, medianBefore),
        };
      }),
      unknown: protectedUnknown(rankings.unknown, options, scale),
    },
    meaning: { count, quantiles, scale, disclosure },
  };
}

const cellsHidden = (hidden: Hidden, place: number | 'all'): HiddenCells =>
  Object.fromEntries(
    FAMILIES.map((family: Family) => [family, place === 'all' ? hidden[family].all : hidden[family].groups[place]!]),
  ) as HiddenCells;

function protectedSums(
  sums: GroupSums,
  hidden: HiddenCells | null,
  disclosure: DisclosureControl | null,
  scale: GroupScale,
): GroupSums {
  const shown = hidden === null ? sums : hideCells(sums, hidden, scale);
  return disclosure?.rounding === undefined ? shown : roundSums(shown, disclosure.rounding, scale);
}

function momentSums(
  own: Ranked,
  medianBefore: bigint | null,
  quantiles: QuantileDefinition,
): { readonly sums: MomentSums; readonly lines: LineRows } {
  const ranked = sumRanked(own, quantiles);
  const [ownLines, linesBefore] = [povertyLines(ranked.median), povertyLines(medianBefore)];
  return {
    sums: {
      ranked,
      counted: ranked.whole,
      children: BigInt(own.childrenUpTo(own.count - 1)),
      atOwnLine: ownLines.map((line) => sumPoverty(own, line, quantiles)),
      atLineBefore: linesBefore.map((line) => sumPoverty(own, line, quantiles)),
    },
    lines: {
      atOwnLine: ownLines.map((line) => rowsBelow(own, line)),
      atLineBefore: linesBefore.map((line) => rowsBelow(own, line)),
    },
  };
}

function protectedUnknown(
  { rows, households }: { readonly rows: bigint; readonly households: bigint },
  { disclosure }: ViewOptions,
  scale: GroupScale,
): UnknownSums {
  const rules = hidingRules(disclosure ?? undefined);
  if (rules !== null && rows > 0n && rows < BigInt(rules.minimumCell)) return { rows: null, households: null };
  const base = disclosure?.rounding;
  if (base === undefined) return { rows, households };
  return {
    rows: roundTo(rows, BigInt(base)),
    households: roundTo(households, BigInt(base) * 10n ** BigInt(scale.weights)),
  };
}
