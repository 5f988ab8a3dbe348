/** The columns that a chart draws, and their cells as numbers. */
import { type Exact, exact, formatDecimal, formatRate, type Language, toPlainText } from '../../money/index.ts';
import { cellOf, type Column, type Row, type Table } from '../table.ts';
import { eurosOf, unitOf } from '../write-cell.ts';
import { fitLabel } from './label.ts';

/** Finds a column by its key. */
export function columnOf({ columns }: Table, key: string): Column {
  const column = columns.find((each) => each.key === key);
  if (column === undefined) throw new RangeError(`chart: the table has no column "${key}"`);
  return column;
}

/** Finds a column of numbers by its key. */
export function numberColumnOf(table: Table, key: string): Column {
  const column = columnOf(table, key);
  if (column.kind === 'text' || column.kind === 'month') {
    throw new RangeError(`chart: the column "${key}" has no numbers`);
  }
  return column;
}

/** Finds columns of numbers by their keys: at least one, all of one kind. */
export function seriesOf(table: Table, keys: readonly string[]): readonly [Column, ...Column[]] {
  const [first, ...others] = keys.map((key) => numberColumnOf(table, key));
  if (first === undefined) throw new RangeError('chart: at least one series is needed');
  const other = others.find(({ kind }) => kind !== first.kind);
  if (other !== undefined) {
    throw new RangeError(`chart: the columns "${first.key}" and "${other.key}" are of two kinds`);
  }
  return [first, ...others];
}

/** The number of a cell: amounts in euros, rates as ratios; `null` for an empty cell or a text. */
export function numberOf(row: Row, column: Column): Exact | null {
  const cell = cellOf(row, column);
  if (cell === null || typeof cell === 'object') return null;
  return exact(column.kind === 'cents' ? eurosOf(Number(cell)) : cell);
}

/** Writes a number of an axis. */
export function writeMark(value: Exact, { kind }: Column, language: Language): string {
  const plainText = toPlainText(value);
  return kind === 'rate' ? formatRate(plainText, language) : formatDecimal(plainText, language);
}

/** Writes a number of an axis with its unit. */
export const writeMarkWithUnit = (value: Exact, column: Column, language: Language): string =>
  withUnit(writeMark(value, column, language), column, language);

/** Writes a number of a column with its unit. */
export function writeNumber(value: Exact, column: Column, language: Language): string {
  if (column.kind !== 'cents') return writeMarkWithUnit(value, column, language);
  return withUnit(formatDecimal(value.toFixed(2), language), column, language);
}

function withUnit(written: string, column: Column, language: Language): string {
  const unit = shortUnitOf(column, language);
  return unit === undefined ? written : `${written}\u00A0${unit}`;
}

const UNIT_WIDTH = 60;

/** The unit of a column, cut if it is longer than a word or two. */
export function shortUnitOf(column: Column, language: Language): string | undefined {
  const unit = unitOf(column, language);
  return unit === undefined ? undefined : fitLabel(unit, UNIT_WIDTH, 1)[0];
}
