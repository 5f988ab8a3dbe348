/** What accounts spent at each place, with what is known of the place. */
import { type Journal, monthsOf, spendingByPlace } from '../account/index.ts';
import { cents, checkArgument, type Month } from '../money/index.ts';
import type { SpendingLine } from './share-spending.ts';

/** What is known of a place, from the register of a document, a list of places, or its accreditation. */
export type PlaceTraits = Pick<SpendingLine, 'level' | 'labels' | 'zone' | 'channel'>;

/**
 * Lists what accounts spent at each place in each year of a period, refunds taken off, also where the member advanced the money. Units of products are left out.
 *
 * @param journal - the journal, which contains the period
 * @param period - a month, `YYYY-MM`, a year, `YYYY`, or the first and the last month, `YYYY-MM/YYYY-MM`
 * @param places - what is known of places, by their ids; nothing is known of the others
 * @returns a line for each place and year in which money moved, for `shareSpending`; the period of a line is the year, or the part of it that is in the period
 * @throws RangeError when `period` is none of these
 * @law the spending at all places is what the statements of all accounts spent
 * @unit cents
 */
export function spendingLines(
  journal: Journal,
  period: string,
  places: Readonly<Record<string, PlaceTraits>> = {},
): readonly SpendingLine[] {
  checkArgument('places', places, 'object');
  return byYear(monthsOf(period)).flatMap(({ name, months }) =>
    [...spendingByPlace(journal, months)]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([place, spent]) => ({
        ...(Object.hasOwn(places, place) ? places[place] : {}),
        period: name,
        place,
        spent: cents(spent, 'once'),
      })),
  );
}

interface YearPart {
  readonly name: string;
  readonly months: readonly Month[];
}

function byYear(months: readonly Month[]): readonly YearPart[] {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return years.map((year) => {
    const within = months.filter((month) => month.startsWith(year));
    const [first = '', last = ''] = [within[0], within.at(-1)];
    const part = first === last ? first : `${first}/${last}`;
    return { name: within.length === 12 ? year : part, months: within };
  });
}
