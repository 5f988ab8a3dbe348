/** Tabulates Lorenz curves. */
import { exact } from '../money/index.ts';
import type { Distribution } from '../population/index.ts';
import type { Row, Table } from './table.ts';
import { checkDistribution } from './check-arguments.ts';

const TENTHS = 10;

/**
 * Tabulates the points of the Lorenz curves before and after: the share of all standards of living that the least well-off tenths have together.
 *
 * @remarks
 * With equal standards of living, each share is that of the persons or households.
 *
 * @param distribution - a distribution of `measureDistribution`
 */
export function tabulateLorenz(distribution: Distribution): Table {
  checkDistribution('distribution', distribution);
  const { count, before, after } = distribution;
  const who =
    count === 'persons' ? { fr: 'des personnes', en: 'of persons' } : { fr: 'des foyers', en: 'of households' };
  const pointOf = (lorenz: readonly (string | null)[], tenth: number): string | null => {
    if (tenth === 0) return '0';
    if (tenth === TENTHS) return '1';
    const point = lorenz[tenth - 1] ?? null;
    return point === null ? null : exact(point).toFixed(3);
  };
  return {
    columns: [
      { key: 'share', header: { fr: `Part ${who.fr} (%)`, en: `Share ${who.en} (%)` }, kind: 'number' },
      { key: 'equal', header: { fr: 'Égalité', en: 'Equality' }, kind: 'rate' },
      { key: 'before', header: { fr: 'Avant', en: 'Before' }, kind: 'rate' },
      { key: 'after', header: { fr: 'Après', en: 'After' }, kind: 'rate' },
    ],
    rows: Array.from({ length: TENTHS + 1 }, (_, tenth): Row => ({
      share: tenth * TENTHS,
      equal: (tenth / TENTHS).toString(),
      before: pointOf(before.lorenz, tenth),
      after: pointOf(after.lorenz, tenth),
    })),
  };
}
