/** A report of tables as lines of text. */
import { renderTextTable, type ReportDocument, tablesOf, wrap } from '../report/index.ts';

/** Writes the title of a report, then its tables with their captions and notes. */
export function reportLines(report: ReportDocument, width: number): string[] {
  const { title, subtitle, language } = report;
  return [
    ...wrap(title[language], width),
    ...(subtitle === undefined ? [] : wrap(subtitle[language], width)),
    ...tablesOf(report).flatMap(({ caption, table, notes = [] }) => [
      '',
      ...wrap(caption[language], width),
      '',
      ...renderTextTable(table, language, { width }),
      ...notes.flatMap((note) => wrap(note[language], width)),
    ]),
  ];
}
