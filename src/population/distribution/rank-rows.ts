/** Ranks the rows of a population by each standard of living that is measured. */
import type { Population } from '../population.ts';
import { countedOf, type GroupRow } from './group-sums.ts';
import type { Ranked } from './ranked.ts';
import { createRanking, type Ranking } from './ranking.ts';
import type { PopulationRows } from './read-rows.ts';
import type { View } from './views.ts';

/** The standards of living under some rules, in order. */
export interface RankedView {
  readonly before: Ranked;
  readonly after: Ranked;
  /** `null` if the rules do not tell benefits in kind apart. */
  readonly inKind: Ranked | null;
}

/** The rows in order, and what is unknown. */
export interface RankedRows {
  /** By the standard of living that makes the groups. */
  readonly ranking: Ranked;
  /** By the place of the rules; `null` if only their groups are measured. */
  readonly views: readonly (RankedView | null)[];
  /** The rows that lack a value, and the sum of their weights. */
  readonly unknown: { readonly rows: bigint; readonly households: bigint };
}

/** Ranks the rows that count, and adds up those that are unknown. */
export function rankRows(
  rows: PopulationRows,
  views: readonly View[],
  { weights }: Population,
  count: 'persons' | 'households',
): RankedRows {
  const rankings: { readonly value: (row: GroupRow) => number; readonly ranking: Ranking }[] = [];
  const rankingBy = (value: (row: GroupRow) => number): Ranking => {
    const ranking = createRanking();
    rankings.push({ value, ranking });
    return ranking;
  };
  const first = views[0]?.rules.before;
  const ranking = rankingBy((row) => row.ranking);
  const open = views.map(({ rules, hasMoments }, at) =>
    hasMoments
      ? {
          before: rules.before === first ? ranking : rankingBy(({ views: own }) => own[at]!.before),
          after: rankingBy(({ views: own }) => own[at]!.after),
          inKind: rules.afterInKind === undefined ? null : rankingBy(({ views: own }) => own[at]!.inKind),
        }
      : null,
  );
  const unknown = { rows: 0n, households: 0n };
  rows.visit(
    (row) => {
      const counted = countedOf(row, count);
      for (const each of rankings) each.ranking.add(each.value(row), row.weight, counted, row.children);
    },
    (at) => {
      unknown.rows += 1n;
      unknown.households += BigInt(weights?.values[at] ?? 1);
    },
  );
  const ranked = new Map(rankings.map((each) => [each.ranking, each.ranking.ranked()]));
  return {
    ranking: ranked.get(ranking)!,
    views: open.map(
      (view) =>
        view && {
          before: ranked.get(view.before)!,
          after: ranked.get(view.after)!,
          inKind: view.inKind && ranked.get(view.inKind)!,
        },
    ),
    unknown,
  };
}
