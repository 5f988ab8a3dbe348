/** Formatting of SQL. */

/** The text with every line indented. */
const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** Comment lines; every kind of line break starts a new comment. */
export const comment = (text: string): string =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => `-- ${line}`.trimEnd())
    .join('\n');

/** Columns of a `SELECT`, each on a line of its own. */
export const columnList = (columns: readonly string[]): string => columns.map(indented).join(',\n');

/** A query in parentheses under a name. */
export interface NamedQuery {
  readonly name: string;
  readonly query: string;
  readonly before?: string;
  /** The names of its columns, in parentheses, where it does not name them itself. */
  readonly columns?: string;
}

/** A query that reads from named ones. */
export function withQueries(named: readonly NamedQuery[], query: string): string {
  if (named.length === 0) return query;
  const parts = named.map(
    (part) => `${part.name}${part.columns ?? ''} AS ${part.before ?? ''}(\n${indented(part.query)}\n)`,
  );
  return `WITH ${parts.join(',\n')}\n${query}`;
}
