/** The groups of a distribution: by rank, by a column, or by a number. */
import { checkArgument, checkItems, type Diagnostic } from '../../money/index.ts';
import { checkNode } from '../../rule/arguments.ts';
import { groupBy } from '../group-by.ts';
import type { Population } from '../population.ts';
import { type Cuts, groupsByRank } from './group-rows.ts';
import type { GroupRow } from './group-sums.ts';
import type { NumberedGroups } from './household-groups.ts';
import type { Ranked } from './ranked.ts';

/** How a distribution is grouped: limits by rank in percent, a column of the population, or a number of each household. */
export type DistributionGroups = { readonly cuts: Cuts } | { readonly column: string } | NumberedGroups;

/** The names of the groups in order, and the place of the group of each row, which is at a place of the table; `null` for a number without a name. */
export type NamedGroups =
  | {
      readonly ok: true;
      readonly names: readonly (string | null)[];
      readonly placeOf: (row: GroupRow, at: number) => number | null;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Names the groups: `1` to `10` for tenths, `0–50` for other limits, the values of a column, the names of numbers. */
export function namedGroups({ table }: Population, groups: DistributionGroups, ranked: Ranked): NamedGroups {
  if ('column' in groups) {
    const found = groupBy(table, groups.column);
    if (!found.ok) return found;
    const { groupOf } = found.grouping;
    return { ok: true, names: found.names, placeOf: (_, at) => groupOf?.[at] ?? 0 };
  }
  if ('number' in groups) {
    const { names } = groups;
    return { ok: true, names, placeOf: ({ group }) => (names[group] === undefined ? null : group) };
  }
  const groupOf = groupsByRank(ranked, groups.cuts);
  return { ok: true, names: namesOfCuts(groups.cuts), placeOf: ({ ranking }) => groupOf(ranking) };
}

/** The names of groups by rank: `1` to `10` for tenths, `0–50` for other limits. */
export function namesOfCuts(cuts: Cuts): readonly string[] {
  const step = cuts[0];
  const isEven =
    step !== undefined && cuts.every((cut, place) => cut === step * (place + 1)) && step * (cuts.length + 1) === 100;
  return [...cuts, 100].map((cut, place) => (isEven ? String(place + 1) : `${cuts[place - 1] ?? 0}–${cut}`));
}

/**
 * Checks how a distribution is grouped.
 *
 * @throws TypeError when a part has another type; RangeError for cuts that are not ascending
 */
export function checkGroups(groups: DistributionGroups): void {
  checkArgument('options.groups', groups, 'object');
  if ('column' in groups) checkArgument('options.groups.column', groups.column, 'text');
  else if ('number' in groups) {
    checkNode('options.groups.number', groups.number);
    checkItems('options.groups.names', groups.names, 'text');
  } else checkCuts(groups.cuts);
}

function checkCuts(cuts: Cuts): void {
  checkItems('options.groups.cuts', cuts, 'number');
  const isSound = cuts.every((cut, place) => Number.isInteger(cut) && cut > (cuts[place - 1] ?? 0) && cut < 100);
  if (!isSound) throw new RangeError('options.groups: cuts are not ascending whole percentages between 0 and 100');
}
