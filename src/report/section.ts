/** Headings and tables of the sections of a report. */
import type { CaptionedTable, ReportBlock } from './report-document.ts';
import type { Table, Wording } from './table.ts';

/** The heading of a section, which may begin a page. */
export const section = (fr: string, en: string, page?: 'new'): ReportBlock => ({
  kind: 'heading',
  level: 1,
  text: { fr, en },
  ...(page === undefined ? {} : { page }),
});

/** A table with its caption and its notes. */
export const table = (fr: string, en: string, of: Table, notes: readonly Wording[] = []): CaptionedTable => ({
  caption: { fr, en },
  table: of,
  ...(notes.length === 0 ? {} : { notes }),
});
