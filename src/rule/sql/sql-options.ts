/** Options of `compileToSql`. */
import type { NumberInputNode, RuleNode } from '../rule-node.ts';
import { checkItems, checkParts, checkWord, readOptional } from '../../money/index.ts';
import { checkNode } from '../arguments.ts';
import { SQL_DIALECTS, type SqlDialect } from './dialect.ts';
import { checkedName, checkedTable } from './names.ts';

/** A number of each member, as the numbered inputs that rules read. */
export interface SqlMemberInput {
  /** The input of each member, in their order. */
  readonly inputs: readonly NumberInputNode[];
  /** The age from which members are asked. */
  readonly from: number;
}

/** The weights of households, as integers. */
export interface SqlWeight {
  readonly column: string;
  /** The weight is the integer divided by ten to the power of this. */
  readonly decimals: number;
  /** The largest integer that the column may hold; the smallest is zero. */
  readonly maximum: number;
}

/**
 * How totals are grouped.
 *
 * @remarks
 * `of` is the name of a result if there is one, otherwise a column of the table. By `tenth`: ten groups of households by rising value; the tenth
 * of a household is 1 plus the number of whole tenths of all weight below its value. Equal values are in one tenth, whatever the order of rows
 * and the split of weights; households without the value are in none.
 */
export interface SqlGroups {
  readonly by: 'value' | 'tenth';
  readonly of: string;
  /**
   * The name of a result that a household counts for in tenths, such as the number of its members; rows without it are in no tenth.
   *
   * @defaultValue none: a household counts for one
   */
  readonly times?: string;
}

/**
 * A pool that households pay into and share.
 *
 * @remarks
 * A first query adds up what they pay in; its total, the number of shares and the rank of each household are inputs of the rules.
 */
export interface SqlPool {
  /** What a household pays in, money in whole cents; zero where it does not take part. */
  readonly paidIn: RuleNode;
  /** Whether a household takes part. */
  readonly takesPart: RuleNode;
  /** The names of the inputs that the first query computes. */
  readonly inputs: { readonly total: string; readonly shares: string; readonly rank: string };
}

/** Options of `compileToSql`. Names of tables and columns have letters without accents, digits and underscores. */
export interface SqlOptions {
  readonly dialect: SqlDialect;
  /** The table of households, with whole numbers; with its schema before a point, if it has one. */
  readonly table: string;
  /** A column that identifies a household; it is kept beside the results. */
  readonly key?: string;
  readonly weight?: SqlWeight;
  readonly groups?: SqlGroups;
  /** The pool that the rules read; it needs `key`, and no `weight`. */
  readonly pool?: SqlPool;
  /**
   * The table with decimals in euros that the preparation reads.
   *
   * @defaultValue the name of `table` with `_source` after it
   */
  readonly source?: string;
  /**
   * What a row of the table is. Rules that `checkMeans` does not accept are refused for means of groups of households.
   *
   * @defaultValue `'households'`
   */
  readonly rows?: 'households' | 'means';
  /**
   * The inputs that the rules ask of each member, such as `memberInputs` of `caisseRules`. The guard counts the rows with a number of a member whom the
   * household does not have.
   *
   * @defaultValue none
   */
  readonly memberInputs?: Readonly<Record<string, SqlMemberInput>>;
  /** The rules in words, for the head of the file. */
  readonly comment?: readonly string[];
}

/** Options whose names are checked. */
export interface CheckedOptions {
  readonly table: readonly string[];
  readonly source: readonly string[];
  readonly key: string | null;
  readonly weight: SqlWeight | null;
  readonly groups: SqlGroups | null;
  readonly memberInputs: readonly SqlMemberInput[];
  readonly comment: readonly string[];
}

/**
 * Checks the engine and the table of the options.
 *
 * @throws TypeError when they are not text; RangeError for an unknown engine
 */
export function checkOptions(options: SqlOptions): void {
  checkTableOptions(options);
  const { groups, pool } = readOptional('options', options, { key: 'text', groups: 'object', pool: 'object' });
  if (groups !== undefined) checkGroups(groups);
  if (pool !== undefined) checkPool(pool);
}

/**
 * Checks the options about the engine and its table.
 *
 * @throws TypeError when one has another type; RangeError for an unknown engine
 */
export function checkTableOptions(options: Omit<SqlOptions, 'key' | 'groups' | 'pool'>): void {
  checkParts('options', options, { dialect: 'text', table: 'text' });
  const own = readOptional('options', options, {
    weight: 'object',
    source: 'text',
    rows: 'text',
    memberInputs: { each: 'object' },
    comment: ['text'],
  });
  const { dialect, weight, memberInputs = {} } = own;
  if (weight !== undefined)
    checkParts('options.weight', weight, { column: 'text', decimals: 'number', maximum: 'number' });
  for (const [name, each] of Object.entries(memberInputs)) {
    checkParts(`options.memberInputs.${name}`, each, { inputs: 'list', from: 'number' });
    checkItems(`options.memberInputs.${name}.inputs`, each.inputs, 'object');
  }
  checkWord('options.rows', own.rows, ['households', 'means']);
  checkWord('options.dialect', dialect, SQL_DIALECTS);
}

function checkGroups(groups: SqlGroups): void {
  checkParts('options.groups', groups, { by: 'text', of: 'text' });
  readOptional('options.groups', groups, { times: 'text' });
  checkWord('options.groups.by', groups.by, ['value', 'tenth']);
}

function checkPool(pool: SqlPool): void {
  checkParts('options.pool', pool, { inputs: 'object' });
  checkParts('options.pool.inputs', pool.inputs, { total: 'text', shares: 'text', rank: 'text' });
  checkNode('options.pool.paidIn', pool.paidIn);
  checkNode('options.pool.takesPart', pool.takesPart);
}

/** The options; throws a RangeError that names an invalid one. */
export function checkedOptions(options: SqlOptions): CheckedOptions {
  const { key, weight, groups, source, memberInputs = {}, comment = [] } = options;
  const table = checkedTable(options.table, 'options.table');
  if (weight !== undefined) checkWeight(weight);
  return {
    table,
    source: checkedTable(source ?? `${options.table}_source`, 'options.source'),
    key: key === undefined ? null : checkedName(key, 'options.key'),
    weight: weight ?? null,
    groups: groups ?? null,
    memberInputs: Object.values(memberInputs),
    comment,
  };
}

function checkWeight({ column, decimals, maximum }: SqlWeight): void {
  checkedName(column, 'options.weight.column');
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 8) {
    throw new RangeError(`options.weight.decimals: ${decimals} is not 0 to 8`);
  }
  if (!Number.isSafeInteger(maximum) || maximum < 1) {
    throw new RangeError(`options.weight.maximum: ${maximum} is not a safe integer above zero`);
  }
}
