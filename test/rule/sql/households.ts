/** Households as rows of a table that rules read, and what `evaluate` says of them. */
import { exact, toScaledInteger } from '../../../src/money/index.ts';
import { evaluate, type Facts, type RuleNode, walkRule } from '../../../src/rule/index.ts';
import { memberColumn } from '../../../src/rule/many.ts';
import type { SqlColumn, SqlDialect } from '../../../src/rule/many.ts';
import { dialectWords } from './dialect-words.ts';
import type { Cell } from './engines.ts';

const kindOf = ({ type }: SqlColumn): 'number' | 'word' | 'truth' => {
  if (type === 'category') return 'word';
  return type === 'boolean' ? 'truth' : 'number';
};

/** The columns of the table `households`: `id` from 1, then those that are read, then further whole numbers. */
export function declaredColumns(
  dialect: SqlDialect,
  columns: readonly SqlColumn[],
  further: readonly string[],
): readonly string[] {
  const { mark, types } = dialectWords[dialect];
  return [
    ['id', types.number] as const,
    ...columns.map((column) => [column.column, types[kindOf(column)]] as const),
    ...further.map((name) => [name, types.number] as const),
  ].map(([name, type]) => `${mark}${name}${mark} ${type}`);
}

/** Statements that make and fill the table. */
export function tableStatements(
  dialect: SqlDialect,
  columns: readonly SqlColumn[],
  rows: readonly (readonly Cell[])[],
  further: readonly string[] = [],
): readonly string[] {
  const values = rows.map((cells, place) => `(${[BigInt(place + 1), ...cells].map(literalOf(dialect)).join(', ')})`);
  return [
    'DROP TABLE IF EXISTS households',
    `CREATE TABLE households (${declaredColumns(dialect, columns, further).join(', ')})`,
    ...(rows.length === 0 ? [] : [`INSERT INTO households VALUES ${values.join(', ')}`]),
  ];
}

const literalOf =
  (dialect: SqlDialect) =>
  (cell: Cell): string => {
    if (typeof cell === 'string') return `'${cell.replaceAll("'", "''")}'`;
    return dialectWords[dialect].cell(cell);
  };

/** The cells of one household. */
export function cellsOf(columns: readonly SqlColumn[], rules: readonly RuleNode[], facts: Facts): readonly Cell[] {
  const counts = new Map(
    rules
      .flatMap((rule) => walkRule(rule))
      .flatMap(({ node }) => (node.kind === 'count-members' ? [[memberColumn(node), node] as const] : [])),
  );
  return columns.map((column) => {
    const count = counts.get(column.column);
    if (count !== undefined && column.name === column.column) return cellOf(evaluate(count, facts), column);
    const given = Object.hasOwn(facts.values, column.name) ? facts.values[column.name] : undefined;
    if (given === undefined) return null;
    return typeof given === 'boolean' || column.type === 'category'
      ? (given as boolean | string)
      : toScaledInteger(exact(given), column.decimals);
  });
}

/** What `evaluate` says, as a cell of a result. */
export function cellOf(evaluation: ReturnType<typeof evaluate>, { type, decimals }: SqlColumn): Cell {
  if (!evaluation.complete) return null;
  const { value } = evaluation;
  return typeof value === 'boolean' || type === 'category' ? value : toScaledInteger(exact(value), decimals);
}
