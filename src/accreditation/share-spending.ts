/** How spending spreads over places, levels, labels, zones and channels. */
import {
  checkArgument,
  checkItems,
  checkParts,
  type Cents,
  exact,
  roundQuotient,
  sumCents,
  cents,
} from '../money/index.ts';
import { normalForm } from '../rule/index.ts';

/** What spending can be grouped by. */
export type SpendingDimension = 'place' | 'level' | 'label' | 'zone' | 'channel';

const DIMENSIONS: readonly SpendingDimension[] = ['place', 'level', 'label', 'zone', 'channel'];

/** One amount that was spent, and what is known of where. A line may have several labels. */
export interface SpendingLine {
  /** The period in which it was spent, such as `2026` or `2026-11`. */
  readonly period: string;
  readonly spent: Cents<'once'>;
  readonly place: string;
  readonly level?: string;
  readonly labels?: readonly string[];
  readonly zone?: string;
  readonly channel?: string;
}

/** The spending of one group in one period. `share` is the share of the period's spending in percent, with one decimal, half-up. */
export interface SpendingShare {
  readonly period: string;
  /** The group; `null` for lines of which it is not known. */
  readonly group: string | null;
  readonly spent: Cents<'once'>;
  readonly share: string;
}

/**
 * Shares the spending of each period by one dimension, the follow-up table of a territorial food project.
 *
 * @remarks
 * A line with several labels counts for each of them, so that shares by label can add up to more than 100 %. All other groups of a period add up to its spending.
 * Spellings of a level, label, zone or channel that differ only in case, accents, hyphens, apostrophes or spaces are one group, shown as first written.
 *
 * @param lines - the lines
 * @param by - the dimension
 * @returns the groups of each period, the largest first
 * @law the groups of a period add up to its spending, except by label
 * @unit cents
 * @french suivi du projet alimentaire territorial
 */
export function shareSpending(lines: readonly SpendingLine[], by: SpendingDimension): readonly SpendingShare[] {
  checkItems('lines', lines, 'object');
  lines.forEach((line, place) => {
    checkParts(`lines.${place}`, line, { period: 'text', spent: 'number' });
  });
  checkArgument('by', by, 'text');
  if (!DIMENSIONS.includes(by)) throw new RangeError(`by: ${JSON.stringify(by)} is not a dimension`);
  const periods = [...new Set(lines.map(({ period }) => period))].sort();
  const spellings = new Map<string, string>();
  const spelt = (word: string): string => {
    const form = by === 'place' ? word : normalForm(word);
    if (!spellings.has(form)) spellings.set(form, word);
    return spellings.get(form)!;
  };
  return periods.flatMap((period) => {
    const within = lines.filter((line) => line.period === period);
    const total = sumOf(within);
    const groups = new Map<string | null, SpendingLine[]>();
    for (const line of within)
      for (const group of groupsOf(line, by, spelt)) groups.set(group, [...(groups.get(group) ?? []), line]);
    return [...groups]
      .map(([group, members]) => ({ period, group, spent: sumOf(members), share: percentOf(sumOf(members), total) }))
      .sort((left, right) => right.spent - left.spent || compareGroups(left.group, right.group));
  });
}

const sumOf = (lines: readonly SpendingLine[]): Cents<'once'> =>
  lines.length === 0
    ? cents(0, 'once')
    : sumCents(
        lines.map(({ spent }) => spent),
        'once',
      );

const percentOf = (part: number, whole: number): string =>
  whole === 0
    ? '0'
    : roundQuotient(exact(part).times(exact(100)), exact(whole), { to: '0.1', mode: 'half-up' }).toFixed();

function groupsOf(
  { labels = [], ...line }: SpendingLine,
  by: SpendingDimension,
  spelt: (word: string) => string,
): readonly (string | null)[] {
  const words = by === 'label' ? labels : [line[by]].filter((word) => word !== undefined);
  return words.length === 0 ? [null] : [...new Set(words.map(spelt))];
}

/** Unknown groups come last. */
const compareGroups = (left: string | null, right: string | null): number => {
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? 1 : -1;
  return left < right ? -1 : 1;
};
