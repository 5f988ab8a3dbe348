/** Totals as they must be, from the results of each household. */
import type { SqlColumn, SqlGroups } from '../../../src/rule/many.ts';
import type { Cell } from './engines.ts';

/** The results of one household, its weight and its region. */
export interface ExpectedRow {
  readonly cells: readonly Cell[];
  readonly weight: bigint;
  readonly region: bigint | null;
}

/** One line for each group, or one of all: the group, how many households, their weight, and of each result what is known and its total. */
export function expectedTotals(
  outputs: readonly SqlColumn[],
  rows: readonly ExpectedRow[],
  isWeighted: boolean,
  groups: SqlGroups | null,
): readonly (readonly Cell[])[] {
  const total = (of: readonly ExpectedRow[]): readonly Cell[] => totalsOf(outputs, of, isWeighted);
  if (groups === null) return [total(rows)];
  const place = outputs.findIndex(({ name }) => name === groups.of);
  const valueOf = ({ cells, region }: ExpectedRow): Cell => (place < 0 ? region : cells[place]!);
  const groupOf = (row: ExpectedRow): Cell => (groups.by === 'tenth' ? tenthOf(row, rows, valueOf) : valueOf(row));
  const found = rows.map(groupOf);
  return [...new Set(found)].map((group) => [group, ...total(rows.filter((_row, at) => found[at] === group))]);
}

function totalsOf(outputs: readonly SqlColumn[], rows: readonly ExpectedRow[], isWeighted: boolean): readonly Cell[] {
  const weightOf = ({ weight }: ExpectedRow): bigint => (isWeighted ? weight : 1n);
  const sum = (of: readonly bigint[]): bigint => of.reduce((left, right) => left + right, 0n);
  const ofOutput = ({ type }: SqlColumn, place: number): readonly Cell[] => {
    const known = rows.filter(({ cells }) => cells[place] !== null);
    const amount = (cell: Cell): bigint => (typeof cell === 'boolean' ? BigInt(cell) : (cell as bigint));
    const weight = sum(known.map(weightOf));
    if (type === 'category') return [weight];
    return [weight, known.length === 0 ? null : sum(known.map((row) => amount(row.cells[place]!) * weightOf(row)))];
  };
  const all = isWeighted ? [sum(rows.map(weightOf))] : [];
  return [BigInt(rows.length), ...all, ...outputs.flatMap(ofOutput)];
}

/** One, and how many whole tenths of the weight of all known values lie below. */
function tenthOf(row: ExpectedRow, rows: readonly ExpectedRow[], valueOf: (row: ExpectedRow) => Cell): Cell {
  const value = valueOf(row);
  if (value === null) return null;
  const weightWhere = (holds: (other: bigint) => boolean): bigint =>
    rows.reduce((sum, other) => {
      const known = valueOf(other);
      return known !== null && holds(known as bigint) ? sum + other.weight : sum;
    }, 0n);
  const below = weightWhere((other) => other < (value as bigint));
  const all = weightWhere(() => true);
  const whole = all === 0n ? 9n : (10n * below) / all;
  return 1n + (whole > 9n ? 9n : whole);
}
