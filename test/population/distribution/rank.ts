/** Ranks values with sizes, without children. */
import type { Ranked } from '../../../src/population/distribution/ranked.ts';
import { createRanking } from '../../../src/population/distribution/ranking.ts';

export function rank(rows: readonly { readonly value: number; readonly size: number }[]): Ranked {
  const ranking = createRanking();
  for (const { value, size } of rows) ranking.add(value, size, 1, 0);
  return ranking.ranked();
}
