/** Opens the spreadsheet of a report in LibreOffice, and compares its cells with those of the tables. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, type Column, renderOds, tablesOf } from '../../src/report/index.ts';
import { sheetNames } from '../../src/report/ods/sheet-names.ts';
import { eurosOf } from '../../src/report/write-cell.ts';
import { readCsv } from '../report/read-csv.ts';
import { cleaned } from '../report/report-reading.ts';
import type { Checks } from './checks.ts';
import type { PrintedReport } from './reports.ts';

/** CSV with semicolons in UTF-8, with the values of the cells, one file a sheet. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1';

/** Checks a spreadsheet, and writes it and its sheets to a folder. */
export async function openOds({ name, report }: PrintedReport, folder: string, { check }: Checks): Promise<void> {
  const result = await renderOds(report);
  check(result.ok, `${name}: fflate is missing`);
  if (!result.ok) return;
  const sheets = join(folder, `${name}-sheets`);
  mkdirSync(sheets, { recursive: true });
  writeFileSync(join(folder, `${name}.ods`), result.bytes);
  const options = [`-env:UserInstallation=file://${folder}/libreoffice`, '--headless', '--convert-to', EVERY_SHEET];
  spawnSync('soffice', [...options, '--outdir', sheets, join(folder, `${name}.ods`)], { timeout: 120_000 });
  const { language } = report;
  const tables = tablesOf(report);
  const names = sheetNames(tables.map(({ caption }) => caption[language]));
  tables.forEach(({ table: { columns, rows, total } }, place) => {
    const file = join(sheets, `${name}-${names[place]!}.csv`);
    check(existsSync(file), `${name}: no sheet ${names[place]!}`);
    if (!existsSync(file)) return;
    const read = readCsv(readFileSync(file, 'utf8').replace(/\r?\n/g, '\r\n'), ';');
    [...rows, ...(total === undefined ? [] : [total])].forEach((row, at) => {
      const expected = columns.map((column) => expectedCell(row[column.key] ?? null, column, language));
      const found = columns.map((column, of) => foundCell(read[at + 2]?.[of] ?? '', column));
      const difference = expected.findIndex((cell, of) => cell !== null && cell !== found[of]);
      check(
        difference < 0,
        `${name}, ${names[place]!}: ${found[difference] ?? ''} instead of ${expected[difference] ?? ''}`,
      );
    });
  });
}

/** The value of a cell; `null` where LibreOffice writes it in a form of its own. */
function expectedCell(cell: Cell, { kind }: Column, language: 'fr' | 'en'): string | null {
  if (cell === null) return '';
  if (typeof cell === 'object') return cleaned(cell[language]);
  switch (kind) {
    case 'text':
      return cleaned(String(cell));
    case 'month':
      return `01/${String(cell).slice(5)}/${String(cell).slice(0, 4)}`;
    case 'cents':
      return String(Number(eurosOf(Number(cell))));
    case 'number':
    case 'rate':
      return null;
    default:
      return kind satisfies never;
  }
}

const foundCell = (text: string, { kind }: Column): string => (kind === 'cents' ? text.replace(',', '.') : text);
