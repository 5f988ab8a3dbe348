/** Converts rows of the totals query to totals. */
import { exact, scaledText, toPlainText } from '../../money/index.ts';
import type { GroupTotals, Total } from '../../population/index.ts';
import type { SqlText } from '../../rule/many.ts';

/** A row of a query result. */
export type QueryRow = Readonly<Record<string, unknown>>;

/** Converts a row of the totals query to the totals of its group. */
export function groupTotals(
  row: QueryRow,
  by: string | undefined,
  { outputs }: SqlText,
  decimals: number,
): GroupTotals {
  const text = (cell: unknown, places: number): string => scaledText(integerOf(cell), places);
  const size = text(row['weight_total'] ?? row['households'], decimals);
  const group = by === undefined ? null : row[by];
  return {
    group: group === null || group === undefined ? null : textOfCell(group),
    rows: Number(row['households']),
    households: size,
    totals: Object.fromEntries(
      outputs.map(({ column, name, type, decimals: own }): [string, Total] => {
        const sum = type === 'boolean' ? row[`${column}_true`] : row[`${column}_total`];
        const known = text(row[`${column}_known`], decimals);
        const places = decimals + (type === 'boolean' ? 0 : own);
        return [name, { type, sum: type === 'category' ? null : text(sum ?? 0n, places), known }];
      }),
    ),
  };
}

/** Adds up all groups exactly. */
export function totalOfGroups(groups: readonly GroupTotals[]): GroupTotals {
  const add = (left: string, right: string): string => toPlainText(exact(left).plus(right));
  const [first, ...others] = groups;
  const sum = (left: Total, right: Total): Total => ({
    type: left.type,
    sum: left.sum === null || right.sum === null ? null : add(left.sum, right.sum),
    known: add(left.known, right.known),
  });
  return others.reduce<GroupTotals>(
    (all, each) => ({
      group: null,
      rows: all.rows + each.rows,
      households: add(all.households, each.households),
      totals: Object.fromEntries(
        Object.entries(all.totals).map(([name, total]) => [name, sum(total, each.totals[name]!)]),
      ),
    }),
    { ...first!, group: null },
  );
}

const textOfCell = (cell: unknown): string => (typeof cell === 'string' ? cell : String(cell));

/** An integer of a query result. */
export const integerOf = (cell: unknown): bigint => (typeof cell === 'bigint' ? cell : BigInt(textOfCell(cell)));
