/** Changes the number of households of the groups of a scenario. */
import type { CaisseDocument } from '../caisse/index.ts';
import { cents, divideRounded, splitAmount } from '../money/index.ts';
import { withValueAt } from '../shape/index.ts';
import type { VariedGroup } from './varied-places.ts';

/** The largest number of households of a group over the months. */
export const peakOf = ({ households }: Pick<VariedGroup, 'households'>): number => Math.max(...households);

/**
 * The document with another number of households in some groups.
 *
 * @remarks
 * The number is the sum of the largest numbers of the groups. It is split by largest remainder in proportion to them; the numbers of all months of a group
 * change in the same proportion, rounded half-up.
 *
 * @param document - the document
 * @param id - the scenario
 * @param groups - the groups
 * @param total - the number of households
 */
export function withHouseholds(
  document: CaisseDocument,
  id: string,
  groups: readonly VariedGroup[],
  total: number,
): CaisseDocument {
  const peaks = groups.map(peakOf);
  const weights = peaks.some((peak) => peak > 0) ? peaks : peaks.map(() => 1);
  const parts = splitAmount(cents(total, 'once'), weights);
  return groups.reduce((changed, { place, households }, index) => {
    const scaled = scale(households, peaks[index]!, parts[index]!);
    return withValueAt(changed, ['scenarios', id, 'groups', place, 'households'], scaled);
  }, document);
}

/** Numbers by month in proportion to a new largest number; the new number itself if all are zero. */
function scale(households: readonly number[], peak: number, part: number): readonly number[] {
  if (peak === 0) return [part];
  return households.map((count) => Number(divideRounded(BigInt(count) * BigInt(part), BigInt(peak), 'half-up')));
}
