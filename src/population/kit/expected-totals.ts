/** Expected totals, from the expected results of each household. */
import type { SqlColumn, SqlGroups } from '../../rule/many.ts';
import type { KitCell, KitColumn, KitTable } from './kit-table.ts';

/** The results of one household, its weight and its group. */
export interface ExpectedRow {
  readonly cells: readonly KitCell[];
  readonly weight: bigint;
  readonly group: KitCell;
}

/** The results, weights and groups of the totals. */
export interface ExpectedTotalsOptions {
  readonly outputs: readonly SqlColumn[];
  readonly isWeighted: boolean;
  /** The column of the groups; `null` for one line with all households. */
  readonly group: KitColumn | null;
  readonly by: SqlGroups['by'];
}

/** Computes one line for all households, or one line for each group. */
export function expectedTotals(rows: readonly ExpectedRow[], options: ExpectedTotalsOptions): KitTable {
  const { outputs, isWeighted, group, by } = options;
  const columns = [
    ...(group === null ? [] : [group]),
    ...['households', ...(isWeighted ? ['weight_total'] : []), ...outputs.flatMap(namesOf)].map((name): KitColumn => ({
      name,
      kind: 'number',
    })),
  ];
  if (group === null) return { columns, rows: [totalsLine(rows, options)] };
  const groups = by === 'tenth' ? tenthsOf(rows) : rows.map((row) => row.group);
  const lines = [...new Set(groups)].map((each) => [
    each,
    ...totalsLine(
      rows.filter((_, place) => groups[place] === each),
      options,
    ),
  ]);
  return { columns, rows: lines };
}

function namesOf({ column, type }: SqlColumn): readonly string[] {
  if (type === 'category') return [`${column}_known`];
  return [`${column}_known`, type === 'boolean' ? `${column}_true` : `${column}_total`];
}

function totalsLine(rows: readonly ExpectedRow[], { outputs, isWeighted }: ExpectedTotalsOptions): readonly KitCell[] {
  const weightOf = ({ weight }: ExpectedRow): bigint => (isWeighted ? weight : 1n);
  const ofOutput = ({ type }: SqlColumn, place: number): readonly KitCell[] => {
    const known = rows.filter(({ cells }) => cells[place] !== null);
    const weight = sumIntegers(known.map(weightOf));
    if (type === 'category') return [weight];
    const total = sumIntegers(known.map((row) => BigInt(row.cells[place] as bigint | boolean) * weightOf(row)));
    return [weight, known.length === 0 ? null : total];
  };
  return [BigInt(rows.length), ...(isWeighted ? [sumIntegers(rows.map(weightOf))] : []), ...outputs.flatMap(ofOutput)];
}

const sumIntegers = (of: readonly bigint[]): bigint => of.reduce((left, right) => left + right, 0n);

/** The tenth of each row, from 1 to 10: one plus the whole tenths of the known weight that lie below its value. */
function tenthsOf(rows: readonly ExpectedRow[]): readonly KitCell[] {
  const known = rows.filter(({ group }) => group !== null);
  const all = sumIntegers(known.map(({ weight }) => weight));
  return rows.map(({ group }) => {
    if (group === null) return null;
    const below = sumIntegers(
      known.filter((other) => (other.group as bigint) < (group as bigint)).map(({ weight }) => weight),
    );
    const tenths = all === 0n ? 9n : (10n * below) / all;
    return 1n + (tenths > 9n ? 9n : tenths);
  });
}
