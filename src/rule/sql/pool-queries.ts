/** The queries that give every household what all of them together paid into a pool. */
import { type PlanRulesResult, planRules } from '../plan/plan-rules.ts';
import type { Frame } from './frame.ts';
import { columnList, type NamedQuery } from './named-query.ts';
import { rowsQuery } from './rows-query.ts';
import type { InputColumn } from './sql-column.ts';
import type { SqlPool } from './sql-options.ts';

const PAID = 'pool_paid';
const MEMBER = 'pool_member';

/** The plan of the rules that a pool is made of. */
export const planPool = ({ paidIn, takesPart }: SqlPool): PlanRulesResult =>
  planRules({ [PAID]: paidIn, [MEMBER]: takesPart });

/**
 * The table of households with the total of the pool, the number of its shares and the rank of each household in it.
 *
 * @remarks
 * The total is `NULL` as long as one household's payment or participation is unknown, or where it is larger than the input may be. Ranks
 * follow the key, from 0; a household that does not take part has none.
 *
 * @param frame - the frame of the pool's rules
 * @param pool - the pool
 * @param inputs - the columns that the rules of the households read
 * @returns named queries, of which the last stands for the table
 * @throws RangeError when what is paid in is not in whole cents, or there is no key
 */
export function poolQueries(frame: Frame, pool: SqlPool, inputs: readonly InputColumn[]): readonly NamedQuery[] {
  const { dialect, outputs, options, quote, table } = frame;
  if (options.key === null) throw new RangeError('options.key: a pool needs a column that orders its households');
  const [paid, member] = [PAID, MEMBER].map((name) => outputs.find((output) => output.name === name)!);
  if (paid!.decimals !== 2) throw new RangeError('options.pool.paidIn: not in whole cents');
  const [cents, isMember, key] = [paid!.column, member!.column, options.key].map(quote);
  const one = (value: bigint): string => dialect.integer(value);
  const rows = rowsQuery(frame);
  const paidRows = frame.layer('rows', rows.select);
  const share = `CASE WHEN ${isMember!} THEN ${one(1n)} ELSE ${one(0n)} END`;
  const [total, shares, rank] = ['total', 'shares', 'rank'].map(quote);
  const ranked = frame.layer(
    'ranked',
    `SELECT\n${columnList([
      '*',
      `CASE WHEN ${isMember!} THEN ${dialect.toInteger(`SUM(${share}) OVER (ORDER BY ${key!} ROWS UNBOUNDED PRECEDING)`)} - ${one(1n)} END AS ${rank!}`,
    ])}\nFROM ${paidRows.name}`,
  );
  const isKnown = `COUNT(*) = COUNT(${cents!}) AND COUNT(*) = COUNT(${isMember!})`;
  const sum = dialect.toInteger(`SUM(${dialect.toSummand(cents!)})`);
  const within = (name: string, value: string): string => {
    const largest = inputs.find((input) => input.name === name)?.range?.maximum;
    return largest === undefined ? isKnown : `${isKnown} AND ${value} <= ${one(largest)}`;
  };
  const count = dialect.toInteger(`SUM(${share})`);
  const sums = frame.layer(
    'sums',
    `SELECT\n${columnList([
      `CASE WHEN ${within(pool.inputs.total, sum)} THEN ${sum} END AS ${total!}`,
      `CASE WHEN ${within(pool.inputs.shares, count)} THEN NULLIF(${count}, ${one(0n)}) END AS ${shares!}`,
    ])}\nFROM ${ranked.name}`,
  );
  const computed = inputs.flatMap(({ name, column }) => {
    if (name === pool.inputs.total) return [`${sums.name}.${total!} AS ${quote(column)}`];
    if (name === pool.inputs.shares) return [`${sums.name}.${shares!} AS ${quote(column)}`];
    return name === pool.inputs.rank ? [`${ranked.name}.${rank!} AS ${quote(column)}`] : [];
  });
  const members = frame.layer(
    'households',
    `SELECT\n${columnList([`${table}.*`, ...computed])}\nFROM ${table}\nJOIN ${ranked.name} ON ${ranked.name}.${key!} = ${table}.${key!}\nCROSS JOIN ${sums.name}`,
  );
  return [...rows.named, paidRows, ranked, sums, members];
}
