/** Writes a report to a file, in the format that its name says. */
import type { Diagnostic, Language } from '../money/index.ts';
import { renderCsv, renderHtml, renderMarkdown, renderOds, type ReportDocument, tablesOf } from '../report/index.ts';
import { type UsageError, usageError } from './command-outcome.ts';
import type { Io, OutputFile } from './io.ts';
import { writeBytes, type WrittenFile } from './write-bytes.ts';

/** The formats of reports, by the end of the name of their file. */
const FORMATS = ['html', 'ods', 'md', 'csv'] as const;

type Format = (typeof FORMATS)[number];

const formatOf = (path: string): Format | undefined =>
  FORMATS.find((format) => path.toLowerCase().endsWith(`.${format}`));

/** Checks the name of the file of a report. */
export function checkReportName(path: string): UsageError | null {
  if (formatOf(path) !== undefined) return null;
  return usageError({
    fr: `--report ${path} : le nom du fichier se termine par .html, .ods, .md ou .csv.`,
    en: `--report ${path}: the name of the file ends in .html, .ods, .md or .csv.`,
  });
}

/** The sentence that says where a report is. */
export const reportWritten = (path: string, language: Language): string =>
  language === 'fr' ? `Compte rendu écrit dans ${path}.` : `Report written to ${path}.`;

/** Writes a report whole, or not at all. */
export async function writeReport(report: ReportDocument, output: OutputFile, io: Io): Promise<WrittenFile> {
  const rendered = await render(report, formatOf(output.path) ?? 'html');
  return rendered.ok ? writeBytes(rendered.bytes, output, io) : rendered;
}

type Rendered =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

async function render(report: ReportDocument, format: Format): Promise<Rendered> {
  const text = (written: string): Rendered => ({ ok: true, bytes: new TextEncoder().encode(written) });
  switch (format) {
    case 'html':
      return text(renderHtml(report));
    case 'md':
      return text(renderMarkdown(report));
    case 'csv':
      return text(csvOf(report));
    case 'ods':
      return renderOds(report);
    default:
      return format satisfies never;
  }
}

/** All tables of a report for a French spreadsheet, one below the other with their captions. */
function csvOf(report: ReportDocument): string {
  const [first = '', ...others] = tablesOf(report).map(({ caption, table }) => {
    const csv = renderCsv(table, 'csv-fr');
    const title = caption[report.language].replaceAll('"', '""');
    return `"${title}"\r\n${csv.replace(/^\uFEFF/, '')}`;
  });
  return `\uFEFF${[first, ...others].join('\r\n')}`;
}
