/** Measures a population under several rules at once, over the rows that all of them know. */
import type { Diagnostic } from '../../money/index.ts';
import type { RuleNode } from '../../rule/index.ts';
import type { Population } from '../population.ts';
import { amountsOf } from './amounts.ts';
import { cellsOf, FAMILIES, type Family } from './disclosure/cells.ts';
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
import { type DistributionGroups, namedGroups } from './group-names.ts';
import { type GroupRow, type GroupSums, sizeOf, sumRows } from './group-sums.ts';
import type { GroupScale } from './group-text.ts';
import { sumRanked } from './inequality.ts';
import type { DistributionRules } from './distribution-rules.ts';
import { rowsBelow, sumPoverty } from './poverty.ts';
import { type QuantileDefinition, rank, type Ranked, type RankedRow } from './ranked.ts';
import { rowValues, type RowValues } from './row-values.ts';

/** Rules that are measured together, and whether inequality and poverty are measured under them, beside their groups. */
export interface View {
  readonly rules: DistributionRules;
  readonly hasMoments: boolean;
}

/** What is measured, with every option given. Households are ranked by the first rules. */
export interface ViewOptions {
  readonly count: 'persons' | 'households';
  readonly groups: DistributionGroups;
  readonly quantiles: QuantileDefinition;
  readonly disclosure: DisclosureControl | null;
}

/** The sums and what they mean, or diagnostics. */
export type MeasuredViews =
  | { readonly ok: true; readonly sums: DistributionSums; readonly meaning: DistributionMeaning }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The rules that are computed for each row, by name. */
export function rulesOfViews(
  views: readonly View[],
  { groups }: Pick<ViewOptions, 'groups'>,
): Readonly<Record<string, RuleNode>> {
  const [{ rules: first }] = views as readonly [View];
  return Object.fromEntries([
    ['ranking', first.before],
    ['persons', first.persons],
    ...(first.children === undefined ? [] : [['children', first.children] as const]),
    ...('number' in groups ? [['group', groups.number] as const] : []),
    ...views.flatMap(({ rules }, view): readonly (readonly [string, RuleNode])[] => [
      [nameIn(view, 'before'), rules.before],
      [nameIn(view, 'after'), rules.after],
      [nameIn(view, 'net'), rules.net],
      ...(rules.afterInKind === undefined ? [] : [[nameIn(view, 'in kind'), rules.afterInKind] as const]),
      ...amountsOf(rules).map(({ rule }, at) => [nameIn(view, `amount ${at}`), rule] as const),
    ]),
  ]);
}

/** The name of a rule of some of the rules that are measured together. */
export const nameIn = (view: number, name: string): string => `v${view} ${name}`;

/** The scales of the values, from the decimals of each rule by its name. */
export function scaleOf(views: readonly View[], decimals: (name: string) => number, weights: number): GroupScale {
  const [{ rules: first }] = views as readonly [View];
  return {
    weights,
    countsChildren: first.children !== undefined,
    views: views.map(({ rules }, view) => ({
      isRankedByBefore: rules.before === first.before,
      hasInKind: rules.afterInKind !== undefined,
      before: decimals(nameIn(view, 'before')),
      after: decimals(nameIn(view, 'after')),
      net: decimals(nameIn(view, 'net')),
      amounts: amountsOf(rules).map(({ key }, at) => [key, decimals(nameIn(view, `amount ${at}`))] as const),
      step: rules.marginal?.step ?? null,
    })),
  };
}

/** Measures a population under several rules. */
export function measureViews(population: Population, views: readonly View[], options: ViewOptions): MeasuredViews {
  const { count, quantiles, groups, disclosure } = options;
  const computed = rowValues(population, rulesOfViews(views, options));
  if (!computed.ok) return computed;
  const { unknown } = computed;
  const value = (name: string): RowValues => computed.results[name]!;
  const scale = scaleOf(views, (name) => value(name).decimals, population.weights?.decimals ?? 0);
  const rowAt = rowsOf(population, scale, value);
  const places = Array.from({ length: population.table.rows }, (_, row) => row);
  const counts = places.map((row): RankedRow | null => {
    if (unknown[row] === 1) return null;
    const own = rowAt(row);
    return { size: sizeOf(own, count), children: own.weight * own.children };
  });
  const ranked = rank(value('ranking').values, counts);
  const numbers = 'number' in groups ? value('group').values : null;
  const grouped = namedGroups(population, groups, { ranked, ranking: value('ranking').values, numbers });
  if (!grouped.ok) return grouped;
  const counted = places.filter((row) => counts[row] !== null && counts[row]!.size !== 0n);
  const rowsOfGroup = new Map<string | null, GroupRow[]>(grouped.names.map((name) => [name, []]));
  for (const row of counted) rowsOfGroup.get(grouped.groupOf(row))?.push(rowAt(row));
  const rows = grouped.names.map((name) => rowsOfGroup.get(name)!);
  const rules = hidingRules(disclosure ?? undefined);
  const hidden =
    rules === null
      ? null
      : hiddenGroups(
          rows,
          cellsOf(
            count,
            scale.views.map(({ amounts }) => amounts.map(([key]) => key)),
          ),
          rules,
        );
  const amounts = scale.views.map(({ amounts: own }) => own.length);
  const sumsOf = (own: readonly GroupRow[], place: number | 'all'): GroupSums =>
    protectedSums(sumRows(own, count, amounts), hidden === null ? null : cellsHidden(hidden, place), disclosure, scale);
  const momentOf = (values: Float64Array, medianBefore: bigint | null): MomentSums => {
    const own = rank(values, counts);
    const { sums, lines } = momentSums(own, medianBefore, quantiles);
    const shown =
      rules === null || hidden === null
        ? sums
        : hideMoment(sums, own, lines, {
            rules,
            hidesAll: hidden.whole.all,
            hidesGroup: hidden.whole.groups.includes(true),
          });
    return disclosure?.rounding === undefined ? shown : roundMoment(shown, disclosure.rounding, scale.weights);
  };
  const momentsOf = ({ rules: own }: View, view: number): ViewMoments => {
    const before = value(nameIn(view, 'before')).values;
    const medianBefore = sumRanked(rank(before, counts), quantiles).median;
    return {
      before: momentOf(before, medianBefore),
      after: momentOf(value(nameIn(view, 'after')).values, medianBefore),
      afterInKind: own.afterInKind === undefined ? null : momentOf(value(nameIn(view, 'in kind')).values, medianBefore),
    };
  };
  return {
    ok: true,
    sums: {
      all: sumsOf(counted.map(rowAt), 'all'),
      groups: grouped.names.map((name, place) => ({ name, sums: sumsOf(rows[place]!, place) })),
      moments: views.map((view, place) => (view.hasMoments ? momentsOf(view, place) : null)),
      unknown: unknownSums(population, unknown, options, scale),
    },
    meaning: { count, quantiles, scale, disclosure },
  };
}

function rowsOf(
  { weights }: Population,
  { views, countsChildren }: GroupScale,
  value: (name: string) => RowValues,
): (row: number) => GroupRow {
  const [persons, ranking] = [value('persons').values, value('ranking').values];
  const children = countsChildren ? value('children').values : null;
  const columns = views.map(({ amounts }, view) => ({
    before: value(nameIn(view, 'before')).values,
    after: value(nameIn(view, 'after')).values,
    net: value(nameIn(view, 'net')).values,
    amounts: amounts.map((_, at) => value(nameIn(view, `amount ${at}`)).values),
  }));
  return (row) => ({
    weight: BigInt(weights?.values[row] ?? 1),
    persons: BigInt(persons[row]!),
    children: BigInt(children?.[row] ?? 0),
    ranking: ranking[row]!,
    views: columns.map(({ before, after, net, amounts }) => ({
      before: before[row]!,
      after: after[row]!,
      net: net[row]!,
      amounts: amounts.map((values) => values[row]!),
    })),
  });
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
      children: own.children.reduce((sum, each) => sum + each, 0n),
      atOwnLine: ownLines.map((line) => sumPoverty(own, line, quantiles)),
      atLineBefore: linesBefore.map((line) => sumPoverty(own, line, quantiles)),
    },
    lines: {
      atOwnLine: ownLines.map((line) => rowsBelow(own, line)),
      atLineBefore: linesBefore.map((line) => rowsBelow(own, line)),
    },
  };
}

function unknownSums(
  { weights }: Population,
  unknown: Uint8Array,
  { disclosure }: ViewOptions,
  scale: GroupScale,
): UnknownSums {
  const rules = hidingRules(disclosure ?? undefined);
  let [rows, households] = [0n, 0n];
  unknown.forEach((mark, row) => {
    if (mark === 0) return;
    rows += 1n;
    households += BigInt(weights?.values[row] ?? 1);
  });
  if (rules !== null && rows > 0n && rows < BigInt(rules.minimumCell)) return { rows: null, households: null };
  const base = disclosure?.rounding;
  if (base === undefined) return { rows, households };
  return {
    rows: roundTo(rows, BigInt(base)),
    households: roundTo(households, BigInt(base) * 10n ** BigInt(scale.weights)),
  };
}
