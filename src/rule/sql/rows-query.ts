/** The query that gives the results of each household. */
import { parenthesized } from './expression.ts';
import type { OutputColumn } from './sql-column.ts';
import type { Frame } from './frame.ts';
import type { Definition } from './sql-writer.ts';
import { comment, columnList, type NamedQuery, withQueries } from './named-query.ts';

/** A query in two parts, on which other queries can be built. */
export interface RowsQuery {
  readonly named: readonly NamedQuery[];
  readonly select: string;
}

/** Layers of named queries, then one row for each household. */
export function rowsQuery(frame: Frame): RowsQuery {
  const { layers, outputs, quote } = frame;
  const named = [...frame.before, frame.layer('inputs', inputsQuery(frame))];
  const count = Math.max(0, ...layers.definitions.map(({ layer }) => layer));
  for (let number = 1; number <= count; number += 1) {
    const columns = layers.definitions.filter(({ layer }) => layer === number);
    const query = `SELECT\n${columnList(['*', ...columns.map((column) => definitionText(column, frame))])}\nFROM ${named.at(-1)!.name}`;
    named.push(frame.layer(`layer_${number}`, query));
  }
  const results = outputs.map((output) => `${resultText(output, frame)} AS ${quote(output.column)}`);
  const columns = [...carriedColumns(frame).map(quote), ...results];
  return { named, select: `SELECT\n${columnList(columns)}\nFROM ${named.at(-1)!.name}` };
}

function resultText({ node, lift }: OutputColumn, { layers, dialect }: Frame): string {
  if (node.step.kind === 'number') return dialect.integer(node.step.value * lift);
  const expression = layers.expressions.get(node)!;
  return lift === 1n ? expression.text : `${parenthesized(expression, 'atom')} * ${dialect.integer(lift)}`;
}

/** The whole query. */
export const rowsText = ({ named, select }: RowsQuery): string => withQueries(named, select);

/** The columns of the table beside the results: the key, the weight and the group. */
function carriedColumns({ options: { key, weight }, grouping, outputs }: Frame): readonly string[] {
  const group = grouping?.column ?? null;
  const isResult = outputs.some(({ column }) => column === group);
  const carried = [key, weight?.column ?? null, isResult ? null : group].filter((name) => name !== null);
  return [...new Set(carried)];
}

function inputsQuery({ dialect, options: { key, weight }, inputs, grouping, quote, from }: Frame): string {
  const { toInteger, toBoolean, toWord } = dialect;
  const cast = { boolean: toBoolean, category: toWord, money: toInteger, count: toInteger, ratio: toInteger };
  const as = (text: string, column: string): string => `${text} AS ${quote(column)}`;
  const group = grouping?.isCarried === true ? grouping.column : null;
  const own = [
    ...(key === null ? [] : [quote(key)]),
    ...(weight === null ? [] : [as(toInteger(quote(weight.column)), weight.column)]),
    ...(group === null ? [] : [grouping?.by === 'tenth' ? as(toInteger(quote(group)), group) : quote(group)]),
  ];
  const read = inputs.map(({ column, type }) => as(cast[type](quote(column)), column));
  const columns = [...own, ...read];
  return `SELECT\n${columnList(columns.length === 0 ? [as(dialect.integer(1n), 'household')] : columns)}\nFROM ${from}`;
}

const definitionText = ({ name, text, note }: Definition, { quote }: Frame): string =>
  `${comment(note)}\n${text} AS ${quote(name)}`;
