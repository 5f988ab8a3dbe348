/** The columns of the tables of a kit. */
import { knownWords, MEMBERS_LIMIT, type RuleNode } from '../../rule/index.ts';
import type { SqlColumn, SqlOptions, SqlText } from '../../rule/many.ts';
import { type ColumnNeeds, needsOf } from '../column-needs.ts';
import { endsOf } from './invented-facts.ts';
import type { KitColumn } from './kit-table.ts';

/** The rules, their SQL and the columns of the table of households. */
export interface KitLayout {
  readonly rules: Readonly<Record<string, RuleNode>>;
  readonly options: SqlOptions & { readonly key: string };
  readonly sql: SqlText;
  /** What the rules and those of the pool read. */
  readonly needs: ColumnNeeds;
  /** The words that the rules know, by name of input. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** The column of the groups, if it is neither a result, nor an input, nor the key, nor the weight. */
  readonly carried: string | null;
  /** The columns of the table in the order of the preparation: key, weight, group, inputs. */
  readonly columns: readonly KitColumn[];
}

/** Lays out the tables. */
export function layoutOf(rules: KitLayout['rules'], options: KitLayout['options'], sql: SqlText): KitLayout {
  const { key, weight, groups, pool } = options;
  const read = pool === undefined ? rules : { ...rules, ' paid in': pool.paidIn, ' takes part': pool.takesPart };
  const known = [key, weight?.column, ...sql.inputs.map(({ column }) => column)];
  const isCarried = groups !== undefined && !Object.hasOwn(rules, groups.of) && !known.includes(groups.of);
  const carried = isCarried ? groups.of : null;
  const columns = [
    decimals(key),
    ...(weight === undefined ? [] : [decimals(weight.column)]),
    ...(carried === null ? [] : [decimals(carried)]),
    ...sql.inputs.map(inputColumn),
  ];
  return { rules, options, sql, needs: needsOf(read), words: knownWords(...Object.values(read)), carried, columns };
}

const decimals = (name: string): KitColumn => ({ name, kind: 'decimal' });
/** A column of integers. */
export const number = (name: string): KitColumn => ({ name, kind: 'number' });

/** The kind of a column; `kind` for numbers. */
export const kindOf = ({ type }: SqlColumn, kind: KitColumn['kind']): KitColumn['kind'] => {
  if (type === 'category') return 'word';
  return type === 'boolean' ? 'truth' : kind;
};

const inputColumn = (input: SqlColumn): KitColumn => ({ name: input.column, kind: kindOf(input, 'decimal') });

const outputColumn = (output: SqlColumn): KitColumn => ({ name: output.column, kind: kindOf(output, 'number') });

/** The columns of the expected rows. */
export const rowColumns = ({ options, sql }: KitLayout): readonly KitColumn[] => [
  number(options.key),
  ...sql.outputs.map(outputColumn),
];

/** The column of the groups in the totals. */
export function groupColumn({ options: { groups }, sql: { inputs, outputs } }: KitLayout): KitColumn {
  const of = groups!.of;
  const output = outputs.find(({ name }) => name === of);
  const input = inputs.find(({ column }) => column === of);
  const column = output === undefined ? (input === undefined ? number(of) : inputColumn(input)) : outputColumn(output);
  return groups!.by === 'tenth' ? number(`tenth_of_${column.name}`.slice(0, 63)) : column;
}

/** What a column may hold: integers between two, words of a list, or anything. */
export interface AllowedCells {
  readonly range: readonly [bigint, bigint] | null;
  readonly words: readonly string[] | null;
}

/** What each column of the table may hold. */
export function allowedCells({ options, needs, sql, words }: KitLayout, column: string): AllowedCells {
  const { weight } = options;
  if (column === weight?.column) return { range: [0n, BigInt(weight.maximum)], words: null };
  const of = sql.inputs.find((input) => input.column === column);
  const input = needs.inputs.find(({ name }) => name === of?.name);
  if (input === undefined) return { range: [column === 'members' ? 1n : 0n, BigInt(MEMBERS_LIMIT)], words: null };
  if (input.type === 'boolean') return { range: null, words: null };
  if (input.type === 'category')
    return { range: null, words: input.open ? (words.get(input.name) ?? null) : input.options };
  return { range: endsOf(input), words: null };
}
