import { fc, test } from '@fast-check/vitest';
import { strFromU8, unzipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import { describe, expect } from 'vitest';
import { exact, toPlainText } from '../../src/money/index.ts';
import {
  type CaptionedTable,
  type Cell,
  type Column,
  type ReportDocument,
  renderOds,
  tablesOf,
} from '../../src/report/index.ts';
import { sheetNames } from '../../src/report/ods/sheet-names.ts';
import { eurosOf } from '../../src/report/write-cell.ts';
import { anyReport, hostileTexts } from './any-report.ts';
import { cleaned } from './report-reading.ts';

async function bytesOf(report: ReportDocument): Promise<Uint8Array> {
  const result = await renderOds(report);
  if (!result.ok) throw new Error('fflate is missing');
  return result.bytes;
}

/** A cell as a spreadsheet reads it: numbers as numbers, months as their first day, everything else as text. */
function expectedCell(cell: Cell | undefined, { kind }: Column, language: 'fr' | 'en'): unknown {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'object') return cleaned(cell[language]);
  switch (kind) {
    case 'text':
      return cleaned(String(cell));
    case 'month':
      return `${cell}-01`;
    case 'cents':
      return Number(eurosOf(Number(cell)));
    case 'number':
    case 'rate':
      return Number(toPlainText(exact(cell)));
    default:
      return kind satisfies never;
  }
}

const readCell = (value: unknown): unknown => {
  if (value === '') return null;
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
};

function expectedRows({ table }: CaptionedTable, language: 'fr' | 'en'): unknown[][] {
  const rows = table.total === undefined ? table.rows : [...table.rows, table.total];
  return rows.map((row) =>
    table.columns.map((column) => {
      const cell = expectedCell(row[column.key], column, language);
      return cell === '' ? null : cell;
    }),
  );
}

describe('renderOds', () => {
  test.prop([anyReport.filter((report) => tablesOf(report).length > 0)])(
    'reading a spreadsheet gives the cells of its tables',
    async (report) => {
      const { sheets } = await readOds(await bytesOf(report));
      const tables = tablesOf(report);
      expect(sheets.map(({ name }) => name)).toEqual(sheetNames(tables.map(({ caption }) => caption[report.language])));
      tables.forEach((table, place) => {
        const expected = expectedRows(table, report.language);
        // This reader leaves out the rows of the header.
        const rows = sheets[place]!.rows.slice(1, 1 + expected.length);
        const width = table.table.columns.length;
        const read = expected.map((_, at) =>
          Array.from({ length: width }, (__, column) => readCell(rows[at]?.[column] ?? null)),
        );
        expect(read).toEqual(expected);
      });
    },
  );

  test.prop([anyReport])('a spreadsheet has its amounts in full, with their currency', async (report) => {
    const content = strFromU8(unzipSync(await bytesOf(report))['content.xml']!);
    const values = [...content.matchAll(/ office:value="([^"]*)"/g)].map(([, value]) => value);
    const expected = tablesOf(report).flatMap(({ table: { columns, rows, total } }) =>
      [...rows, ...(total === undefined ? [] : [total])].flatMap((row) =>
        columns.flatMap(({ key, kind }) => {
          const cell = row[key] ?? null;
          if (cell === null || typeof cell === 'object' || kind === 'text' || kind === 'month') return [];
          return [kind === 'cents' ? eurosOf(Number(cell)) : toPlainText(exact(cell))];
        }),
      ),
    );
    expect(values).toEqual(expected);
    expect(content).not.toContain('formula');
  });

  test.prop([
    fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileTexts, 'a', 'A')), { maxLength: 30 }),
  ])('names of sheets are short, different, and without forbidden characters', (captions) => {
    const names = sheetNames(captions);
    expect(names).toHaveLength(captions.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).toMatch(/^[^'\s[\]*?:/\\](?:[^[\]*?:/\\]*[^'\s[\]*?:/\\])?$/u);
    }
  });

  test.prop([anyReport])('equal reports give equal files', async (report) => {
    expect(await bytesOf(structuredClone(report))).toEqual(await bytesOf(report));
  });
});
