/** What can be recomputed of a table from the numbers that it shows. */
import type { DistributionSums } from '../../../src/population/distribution/distribution.ts';
import type { GroupSums, Shown } from '../../../src/population/distribution/group-sums.ts';
import { SIDES } from '../../../src/population/distribution/group-sums.ts';
import type { GroupScale } from '../../../src/population/distribution/group-text.ts';

/** A cell: its row, its name, and the number; `null` if it is hidden. */
export interface TableCell {
  readonly id: string;
  readonly value: Shown;
  /** Whether the number can only be zero or more. */
  readonly isCount: boolean;
}

/** A sum of cells that is zero, each with its sign. */
export type Relation = readonly (readonly [id: string, sign: 1 | -1])[];

const idOf = (row: string, name: string): string => `${row} ${name}`;

/** The cells of one row of a table. */
function cellsOf(row: string, sums: GroupSums, { views }: GroupScale): readonly TableCell[] {
  const cell = (name: string, value: Shown, isCount: boolean): TableCell => ({ id: idOf(row, name), value, isCount });
  return [
    cell('rows', sums.rows, true),
    cell('households', sums.households, true),
    cell('persons', sums.persons, true),
    cell('children', sums.children, true),
    cell('size', sums.size, true),
    ...sums.views.flatMap((view, at) => [
      cell(`${at} before`, view.before, false),
      cell(`${at} after`, view.after, false),
      cell(`${at} net`, view.net, false),
      ...view.amounts.map((amount, place) => cell(`${at} ${keyOf(views[at]!.amounts[place]![0])}`, amount, false)),
      ...SIDES.flatMap((side) => [
        cell(`${at} ${side} households`, view.sides[side].households, true),
        cell(`${at} ${side} persons`, view.sides[side].persons, true),
        cell(`${at} ${side} sum`, view.sides[side].sum, false),
      ]),
    ]),
  ];
}

const keyOf = (key: GroupScale['views'][number]['amounts'][number][0]): string =>
  key.kind === 'flow' ? `flow ${key.name}` : key.kind;

/** The relations between the cells of one row: everything that is public about the columns. */
function relationsOf(row: string, { views }: GroupScale, count: 'persons' | 'households'): readonly Relation[] {
  const is = (total: string, ...parts: readonly string[]): Relation => [
    [idOf(row, total), 1],
    ...parts.map((part) => [idOf(row, part), -1] as const),
  ];
  const sides = (at: number, of: string): readonly string[] =>
    ['winners', 'losers', 'unchanged'].map((side) => `${at} ${side} ${of}`);
  const less = (name: string): Relation => [
    [idOf(row, `2 ${name}`), 1],
    [idOf(row, `1 ${name}`), -1],
    [idOf(row, `0 ${name}`), 1],
  ];
  const hasFlow = (at: number, name: string): boolean =>
    views[at]!.amounts.some(([key]) => keyOf(key) === `flow ${name}`);
  const isCompared = views.length === 3;
  return [
    is('size', count),
    ...views.flatMap((_, at) => [
      is('households', ...sides(at, 'households')),
      is('persons', ...sides(at, 'persons')),
      is(`${at} net`, ...sides(at, 'sum')),
      is(`${at} received`, `${at} flow allocation`),
      ...(at === 0
        ? []
        : [
            is(`${at} zeroOrNegative households`, '0 zeroOrNegative households'),
            is(`${at} zeroOrNegative persons`, '0 zeroOrNegative persons'),
          ]),
      [
        [idOf(row, `${at} net`), 1],
        [idOf(row, `${at} received`), -1],
        ...(hasFlow(at, 'contribution') ? [[idOf(row, `${at} flow contribution`), 1] as const] : []),
      ] satisfies Relation,
    ]),
    ...(isCompared
      ? [
          is('1 before', '0 before'),
          is('2 before', '0 after'),
          is('2 after', '1 after'),
          ...['net', 'received', 'received-for-children', 'flow allocation', 'zeroOrNegative sum'].map(less),
          ...(views.every(({ amounts }) => amounts.some(([{ kind }]) => kind === 'lost')) ? [less('lost')] : []),
        ]
      : []),
  ];
}

/** The cells of a table and the relations between them: those of each row, and each column adds up to its total. */
export function tableOf(
  { all, groups }: DistributionSums,
  scale: GroupScale,
  count: 'persons' | 'households',
): { readonly cells: readonly TableCell[]; readonly relations: readonly Relation[] } {
  const rows = groups.map(({ sums }, place) => [String(place), sums] as const);
  const totals = cellsOf('all', all, scale);
  const columns = totals.map(({ id }): Relation => [
    [id, 1],
    ...rows.map(([row]) => [id.replace(/^all/, row), -1] as const),
  ]);
  return {
    cells: [...totals, ...rows.flatMap(([row, sums]) => cellsOf(row, sums, scale))],
    relations: [...columns, ...['all', ...rows.map(([row]) => row)].flatMap((row) => relationsOf(row, scale, count))],
  };
}

/** A prime larger than the number of cells of any table here. */
const PRIME = 1_000_003;

/** The hidden cells that the relations determine, given the cells that are known. */
export function determined(relations: readonly Relation[], isKnown: (id: string) => boolean): ReadonlySet<string> {
  const pivots = new Map<string, Map<string, number>>();
  for (const relation of relations) {
    const row = new Map<string, number>();
    for (const [id, sign] of relation) if (!isKnown(id)) row.set(id, modulo((row.get(id) ?? 0) + sign));
    reduce(row, pivots);
    const first = [...row.keys()][0];
    if (first === undefined) continue;
    scaleRow(row, inverse(row.get(first)!));
    for (const other of pivots.values()) subtractRow(other, row, other.get(first) ?? 0);
    pivots.set(first, row);
  }
  return new Set([...pivots].flatMap(([id, row]) => (row.size === 1 ? [id] : [])));
}

function reduce(row: Map<string, number>, pivots: ReadonlyMap<string, Map<string, number>>): void {
  for (const [id, value] of row) if (value === 0) row.delete(id);
  for (const [pivot, other] of pivots) subtractRow(row, other, row.get(pivot) ?? 0);
}

function subtractRow(row: Map<string, number>, other: ReadonlyMap<string, number>, times: number): void {
  if (times === 0) return;
  for (const [id, value] of other) {
    const left = modulo((row.get(id) ?? 0) - value * times);
    if (left === 0) row.delete(id);
    else row.set(id, left);
  }
}

function scaleRow(row: Map<string, number>, times: number): void {
  for (const [id, value] of row) row.set(id, modulo(value * times));
}

const modulo = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

function inverse(value: number): number {
  let [power, result, rest] = [value, 1, PRIME - 2];
  while (rest > 0) {
    if (rest % 2 === 1) result = modulo(result * power);
    power = modulo(power * power);
    rest = Math.floor(rest / 2);
  }
  return result;
}
