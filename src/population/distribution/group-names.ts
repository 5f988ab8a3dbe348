/** The groups of a distribution: by rank, or by a column. */
import type { Diagnostic } from '../../money/index.ts';
import { groupBy } from '../group-by.ts';
import type { Population } from '../population.ts';
import { type Cuts, groupsByRank } from './group-rows.ts';
import type { Ranked } from './ranked.ts';

/** How a distribution is grouped: limits by rank in percent, or a column of the population. */
export type DistributionGroups = { readonly cuts: Cuts } | { readonly column: string };

/** The names of the groups in order, and the group of each row that is known. */
export type NamedGroups =
  | { readonly ok: true; readonly names: readonly (string | null)[]; readonly groupOf: (row: number) => string | null }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Names the groups: `1` to `10` for tenths, `0–50` for other limits, the values of a column. */
export function namedGroups(
  { table }: Population,
  groups: DistributionGroups,
  ranked: Ranked,
  values: Float64Array,
): NamedGroups {
  if ('column' in groups) {
    const found = groupBy(table, groups.column);
    if (!found.ok) return found;
    const { groupOf } = found.grouping;
    return { ok: true, names: found.names, groupOf: (row) => found.names[groupOf?.[row] ?? 0] ?? null };
  }
  checkCuts(groups.cuts);
  const names = namesOfCuts(groups.cuts);
  const places = groupsByRank(ranked, groups.cuts);
  return { ok: true, names, groupOf: (row) => names[places.get(values[row]!) ?? 0] ?? null };
}

/** The names of groups by rank: `1` to `10` for tenths, `0–50` for other limits. */
export function namesOfCuts(cuts: Cuts): readonly string[] {
  const step = cuts[0];
  const isEven =
    step !== undefined && cuts.every((cut, place) => cut === step * (place + 1)) && step * (cuts.length + 1) === 100;
  return [...cuts, 100].map((cut, place) => (isEven ? String(place + 1) : `${cuts[place - 1] ?? 0}–${cut}`));
}

function checkCuts(cuts: Cuts): void {
  const isSound = cuts.every((cut, place) => Number.isInteger(cut) && cut > (cuts[place - 1] ?? 0) && cut < 100);
  if (!isSound) throw new RangeError('options.groups: cuts are not ascending whole percentages between 0 and 100');
}
