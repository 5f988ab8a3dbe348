/** Writes a population as a CSV text. */
import { checkArgument, fromScaledInteger } from '../money/index.ts';
import { type Column, memberColumn, type MembersColumn } from '../rule/many.ts';
import { checkPopulation } from './check-population.ts';
import type { Population } from './population.ts';

/** How a population is written. */
export interface RenderPopulationCsvOptions {
  /**
   * The name of the column of weights.
   *
   * @defaultValue `'weight'`
   */
  readonly weight?: string;
}

/** A cell of a row as text. */
type CellOf = (row: number) => string;

/**
 * Writes a population as a CSV text that `parsePopulation` and `caisse run` read: a column for each fact, one for each count of members, and the weights.
 *
 * @remarks
 * Numbers have a decimal point and all their decimals. An absent fact is an empty cell; so is a word of spaces when it is read again.
 *
 * @param population - the households
 * @param options - the name of the column of weights
 * @returns the text: a header, and a line for each row
 * @throws TypeError when an argument has another type
 * @law a population that is written and read again has the same totals
 */
export function renderPopulationCsv(population: Population, options: RenderPopulationCsvOptions = {}): string {
  checkPopulation(population);
  checkArgument('options', options, 'object');
  const { weight = 'weight' } = options;
  checkArgument('options.weight', weight, 'text');
  const { table, weights } = population;
  const columns: readonly (readonly [string, CellOf])[] = [
    ...Object.entries(table.columns).map(([name, column]) => [name, cellsOf(column)] as const),
    ...table.members.map((column) => [memberColumn(column), cellsOf(column)] as const),
    ...(weights === null
      ? []
      : [[weight, (row: number) => decimalText(weights.values[row]!, weights.decimals)] as const]),
  ];
  const lines = Array.from({ length: table.rows }, (_, row) => columns.map(([, cellOf]) => cellOf(row)).join(','));
  return [columns.map(([name]) => quoted(name)).join(','), ...lines, ''].join('\n');
}

function cellsOf(column: Column | MembersColumn): CellOf {
  if (column.kind === 'never-given') return () => '';
  const { values, absent } = column;
  const text = textOf(column);
  return (row) => (absent?.[row] === 1 ? '' : text(values[row]!));
}

function textOf(column: Exclude<Column, { kind: 'never-given' }> | MembersColumn): (value: number) => string {
  switch (column.kind) {
    case 'number':
      return (value) => decimalText(value, column.decimals);
    case 'boolean':
      return (value) => (value === 1 ? 'yes' : 'no');
    case 'category':
      return (value) => quoted(column.words[value]!);
    case 'members':
      return String;
    default:
      return column satisfies never;
  }
}

// Three decimals are written with a zero after them: 1.234 could be read as 1234.
const decimalText = (value: number, decimals: number): string =>
  fromScaledInteger(BigInt(value), decimals).toFixed(decimals === 3 ? 4 : decimals);

const quoted = (text: string): string => (/[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
