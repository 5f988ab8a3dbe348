/** Writes rows of text as CSV. */
import { renderCsv } from '../report/index.ts';

/** Writes rows, the first of which are the headers, for other software: the guard against formulas and the quotes are those of reports. */
export function writeLines(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  const [headers = [], ...others] = rows;
  const columns = headers.map((header, place) => ({
    key: separator === ',' ? header : String(place),
    header: { fr: header, en: header },
    kind: 'text' as const,
  }));
  const cells = others.map((row) => Object.fromEntries(columns.map(({ key }, place) => [key, row[place] ?? null])));
  return renderCsv({ columns, rows: cells }, separator === ',' ? 'csv-data' : 'csv-fr');
}
