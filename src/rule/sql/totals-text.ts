/** The query that gives totals, of all households or of each group. */
import { choice } from './expression.ts';
import type { OutputColumn } from './sql-column.ts';
import type { Frame, SqlGrouping } from './frame.ts';
import { createNames } from './names.ts';
import { columnList, type NamedQuery, withQueries } from './named-query.ts';

/** Totals over a query or a view of results, given by its quoted name. */
export function totalsText(named: readonly NamedQuery[], results: string, frame: Frame): string {
  const { grouping, quote } = frame;
  const tenths = grouping?.by === 'tenth' ? tenthQueries(results, grouping.column, frame) : [];
  const group = groupingColumn(grouping);
  const from = tenths.at(-1)?.name ?? results;
  const columns = [...(group === null ? [] : [quote(group)]), ...totalColumns(group, frame)];
  const grouped = group === null ? '' : `\nGROUP BY ${quote(group)}\nORDER BY ${quote(group)} NULLS FIRST`;
  return withQueries([...named, ...tenths], `SELECT\n${columnList(columns)}\nFROM ${from}${grouped}`);
}

function groupingColumn(grouping: SqlGrouping | null): string | null {
  if (grouping === null) return null;
  return grouping.by === 'tenth' ? `tenth_of_${grouping.column}`.slice(0, 63) : grouping.column;
}

function totalColumns(group: string | null, frame: Frame): readonly string[] {
  const { dialect, options, outputs, quote } = frame;
  const names = createNames(group === null ? [] : [group]);
  const weight = options.weight === null ? null : dialect.toWide(quote(options.weight.column));
  const as = (text: string, name: string): string => `${text} AS ${quote(names(name))}`;
  const zero = weight === null ? '0' : dialect.toWide(dialect.integer(0n));
  const known = (column: string): string =>
    weight === null ? `COUNT(${column})` : `SUM(CASE WHEN ${column} IS NULL THEN ${zero} ELSE ${weight} END)`;
  const ofOutput = ({ column, type }: OutputColumn): readonly string[] => {
    const quoted = quote(column);
    const count = as(known(quoted), `${column}_known`);
    if (type === 'category') return [count];
    if (type === 'boolean') {
      const each = weight ?? dialect.toSummand(dialect.integer(1n));
      const nothing = weight === null ? dialect.toSummand(dialect.integer(0n)) : zero;
      return [count, as(`SUM(CASE ${quoted} WHEN TRUE THEN ${each} WHEN FALSE THEN ${nothing} END)`, `${column}_true`)];
    }
    const summand = weight === null ? dialect.toSummand(quoted) : `${dialect.toWide(quoted)} * ${weight}`;
    return [count, as(`SUM(${summand})`, `${column}_total`)];
  };
  const weights = weight === null ? [] : [as(`SUM(${weight})`, 'weight_total')];
  return [as('COUNT(*)', 'households'), ...weights, ...outputs.flatMap(ofOutput)];
}

/** Queries for the tenth of each household: the weight below its value, in tenths of all weight. */
function tenthQueries(results: string, column: string, frame: Frame): readonly NamedQuery[] {
  const { dialect, options, quote } = frame;
  const value = quote(column);
  const { times } = options.groups ?? {};
  const factor = times === undefined ? null : quote(frame.outputs.find(({ name }) => name === times)!.column);
  const counted = options.weight === null ? dialect.integer(1n) : quote(options.weight.column);
  const weight = factor === null ? counted : `${dialect.toWide(counted)} * ${dialect.toWide(factor)}`;
  const isKnown = `${value} IS NOT NULL${factor === null ? '' : ` AND ${factor} IS NOT NULL`}`;
  const [ownWeight, below, whole] = ['weight_if_known', 'weight_below', 'weight_of_all'].map(quote) as [
    string,
    string,
    string,
  ];
  const sum = (over: string): string => `SUM(${dialect.toWide(ownWeight)}) OVER (${over})`;
  const zero = factor === null ? dialect.integer(0n) : dialect.toWide(dialect.integer(0n));
  const weighed = frame.layer(
    'weighed',
    `SELECT\n${columnList(['*', `CASE WHEN ${isKnown} THEN ${weight} ELSE ${zero} END AS ${ownWeight}`])}\nFROM ${results}`,
  );
  const upTo = sum(`ORDER BY ${value} RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW`);
  const lower = `CASE WHEN ${isKnown} THEN ${upTo} - ${sum(`PARTITION BY ${value}`)} END AS ${below}`;
  const ranked = frame.layer(
    'ranked',
    `SELECT\n${columnList(['*', lower, `${sum('')} AS ${whole}`])}\nFROM ${weighed.name}`,
  );
  const ten = dialect.integer(10n);
  const cases = [1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n].map((tenth) => ({
    when: `${below} * ${ten} < ${whole} * ${dialect.integer(tenth)}`,
    then: dialect.integer(tenth),
  }));
  const tenth = choice('', [...cases, { when: `${below} IS NOT NULL`, then: ten }], []).text;
  const name = quote(groupingColumn(frame.grouping)!);
  return [
    weighed,
    ranked,
    frame.layer('tenths', `SELECT\n${columnList(['*', `${tenth} AS ${name}`])}\nFROM ${ranked.name}`),
  ];
}
