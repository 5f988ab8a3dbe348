/** The rows that the guard must reject, and the counts that it must give. */
import { exact, toPlainText } from '../../money/index.ts';
import { listedWord } from '../../rule/index.ts';
import type { GuardLine } from '../../rule/many.ts';
import { compositionRows, createImpossible } from './composition-rows.ts';
import { createIdle, idleRows } from './idle-rows.ts';
import { type AllowedCells, allowedCells, type KitLayout } from './kit-layout.ts';
import type { KitRow } from './kit-rows.ts';
import type { KitCell } from './kit-table.ts';

type Cells = readonly KitCell[];

/** The rows of the view of the guard: line, column, problem and count. */
export function expectedGuard(layout: KitLayout, rows: readonly Cells[]): readonly Cells[] {
  const { sql, columns } = layout;
  return sql.checks.map((line, place) => {
    const at = columns.findIndex(({ name }) => name === line.column);
    if (line.problem === 'composition') {
      const count = rows.filter(createImpossible(layout)).length;
      return [BigInt(place + 1), line.column, line.problem, BigInt(count)];
    }
    if (line.problem === 'member-missing') {
      const count = rows.filter(createIdle(layout, line.column)).length;
      return [BigInt(place + 1), line.column, line.problem, BigInt(count)];
    }
    const count = countRejected(
      line,
      rows.map((cells) => cells[at] ?? null),
      allowedCells(layout, line.column),
    );
    return [BigInt(place + 1), line.column, line.problem, BigInt(count)];
  });
}

function countRejected({ problem }: GuardLine, cells: Cells, allowed: AllowedCells): number {
  const known = cells.filter((cell) => cell !== null);
  const isOutside = (cell: KitCell): boolean => {
    const [smallest, largest] = allowed.range!.map((end) => exact(String(end)));
    const value = exact(String(cell));
    return value.lessThan(smallest!) || value.greaterThan(largest!);
  };
  switch (problem) {
    case 'division':
    case 'composition':
    case 'member-missing':
      return 0;
    case 'absent':
    case 'empty':
      return cells.length - known.length;
    case 'duplicate':
      return known.length - new Set(known).size;
    case 'out-of-range':
      return known.filter(isOutside).length;
    case 'not-whole':
      return known.filter((cell) => !isOutside(cell) && exact(String(cell)).decimalPlaces() > 0).length;
    case 'unknown-word':
      return known.filter((cell) => !allowed.words!.includes(String(cell))).length;
    case 'spelling':
      return known.filter((cell) => meaning(cell, allowed) === 'spelling').length;
    case 'unlisted-word':
      return known.filter((cell) => meaning(cell, allowed) !== 'listed').length;
    case 'neither-yes-nor-no':
      return known.filter((cell) => typeof cell !== 'boolean').length;
    default:
      return problem satisfies never;
  }
}

/** The largest number of rows for each cell that a check rejects: each check has another number. */
const COPIES = 40;

/** The first key of the faulty rows. */
const FIRST_KEY = 1_000_000n;

/**
 * Parts with rows that the guard rejects or only just accepts.
 *
 * @remarks
 * The first part has rows with one wrong cell. The others have counts of members: those that no household has, and those that some household has. A
 * changed condition on counts can then only lower the number of rejected rows in one of them, or only raise it in the other.
 *
 * @param layout - the columns
 * @param rows - rows without faults
 * @returns the cells of each row; their keys follow those of `rows`, and some keys are absent or occur twice
 */
export function faultyParts(layout: KitLayout, rows: readonly KitRow[]): readonly (readonly Cells[])[] {
  const { sql, columns } = layout;
  const sound = rows.find(({ cells }) => !cells.includes(null)) ?? rows[0]!;
  const changed = sql.checks.flatMap((line, place) => {
    if (line.problem === 'member-missing') return idleRows(layout, line.column, sound.cells, 1 + (place % COPIES));
    const at = columns.findIndex(({ name }) => name === line.column);
    const faulty = faultyCells(line, allowedCells(layout, line.column));
    const copies = Array.from({ length: 1 + (place % COPIES) }, () => faulty).flat();
    return copies.map((cell) => sound.cells.map((own, column) => (column === at ? cell : own)));
  });
  const counted = sql.checks.some(({ problem }) => problem === 'composition')
    ? compositionRows(layout, sound.cells)
    : [];
  const isImpossible = createImpossible(layout);
  const parts = [
    withDuplicates(layout, changed, sound.cells),
    counted.filter(isImpossible),
    counted.filter((cells) => !isImpossible(cells)),
  ];
  return parts.filter((part) => part.length > 0).map(withKeys);
}

/** Adds sound rows until some keys occur twice, in another number than the rows that the neighbouring checks reject. */
function withDuplicates(layout: KitLayout, rows: readonly Cells[], sound: Cells): readonly Cells[] {
  const place = layout.sql.checks.findIndex(({ problem }) => problem === 'duplicate');
  let all = rows;
  for (let more = 0; place >= 0 && more <= rows.length; more += 1) {
    const counts = expectedGuard(layout, withKeys(all)).map((line) => line.at(-1));
    const count = counts[place]!;
    if (count !== 0n && ![counts[place - 1], counts[place + 1]].includes(count)) break;
    all = [...all, ...Array.from({ length: KEYS_PERIOD }, () => sound)];
  }
  return all;
}

/** One of as many rows has the key of the row before it. */
const KEYS_PERIOD = 7;

/** Gives rows new keys, some of them twice. */
const withKeys = (rows: readonly Cells[]): readonly Cells[] =>
  rows.map((cells, place) => {
    const key = place % KEYS_PERIOD === 3 ? FIRST_KEY + BigInt(place - 1) : FIRST_KEY + BigInt(place);
    return cells[0] === null ? cells : [key, ...cells.slice(1)];
  });

/** Half a unit below an integer. */
const below = (integer: bigint): string => toPlainText(exact(String(integer)).minus('0.5'));

/** Whether a word is listed, means a listed one in another spelling, or neither. */
function meaning(cell: KitCell, { words }: AllowedCells): 'listed' | 'spelling' | 'unlisted' {
  if (words!.includes(String(cell))) return 'listed';
  return listedWord(String(cell), words!) === undefined ? 'unlisted' : 'spelling';
}

/** Cells at the limits of a check. */
function faultyCells({ problem }: GuardLine, { range, words }: AllowedCells): Cells {
  switch (problem) {
    case 'absent':
    case 'empty':
      return [null];
    case 'out-of-range':
      return [range![0] - 1n, range![0], range![1], range![1] + 1n];
    case 'not-whole':
      // Different numbers of cells inside the range, above and below it.
      return [1n, 1n, 0n]
        .map((less) => `${range![1] - less}.5`)
        .concat(Array.from({ length: 3 }, () => below(range![0])));
    case 'unknown-word':
    case 'unlisted-word':
      return ['Ailleurs'];
    case 'spelling':
      return words!.flatMap((word) => [`${word} `, word.toUpperCase(), `${word}x`]);
    case 'neither-yes-nor-no':
      return [2n];
    case 'composition':
    case 'member-missing':
    case 'duplicate':
    case 'division':
      return [];
    default:
      return problem satisfies never;
  }
}
