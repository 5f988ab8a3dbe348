/** Writes the tables of a report as a spreadsheet. */
import { type Diagnostic, error } from '../../money/index.ts';
import { type ReportDocument, tablesOf } from '../report-document.ts';
import { contentXml, manifestXml, metaXml, ODS_TYPE, stylesXml } from './ods-content.ts';
import { checkReport } from '../check-arguments.ts';

/** The bytes of a file, or the diagnostic that the package `fflate` is missing. */
export type RenderOdsResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The date of the files in the archive: the earliest that the format has, in the time zone of the reader. */
const EARLIEST = '1980-01-01T00:00:00';

/**
 * Writes the tables of a report as a spreadsheet in the OpenDocument format (`.ods`), which LibreOffice and Excel open: one sheet for each table, with
 * its caption, headers, rows, total and notes.
 *
 * @remarks
 * Cells have types: amounts of money in euros or Swiss francs are currency, rates are percentages, months are dates of their first day, shown in words, and
 * texts are never formulas. Values are written in full; a spreadsheet keeps about 15 digits of them. Charts are left out. The optional package `fflate` makes
 * the archive and is loaded on the first call.
 *
 * @param document - the report
 * @returns the bytes of the file, or `CAISSE-FFLATE-MISSING`
 * @law reading a spreadsheet gives the cells of its tables
 * @law equal reports give equal files
 */
export async function renderOds(document: ReportDocument): Promise<RenderOdsResult> {
  checkReport('document', document);
  const zip = await import('fflate').catch(() => null);
  if (zip === null) return { ok: false, diagnostics: [error('CAISSE-FFLATE-MISSING', [])] };
  const { title, language } = document;
  const files = {
    'content.xml': contentXml(tablesOf(document), language),
    'styles.xml': stylesXml(),
    'meta.xml': metaXml(title[language], language),
  };
  const written = Object.entries({ ...files, 'META-INF/manifest.xml': manifestXml(Object.keys(files)) });
  const bytes = zip.zipSync(
    {
      // Readers find the type in the first file, which is not compressed.
      mimetype: [zip.strToU8(ODS_TYPE), { level: 0 }],
      ...Object.fromEntries(written.map(([name, text]) => [name, zip.strToU8(text)])),
    },
    { mtime: EARLIEST },
  );
  return { ok: true, bytes };
}
