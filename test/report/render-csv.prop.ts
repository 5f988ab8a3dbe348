import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { exact } from '../../src/money/index.ts';
import { type Cell, type Column, type CsvProfile, renderCsv } from '../../src/report/index.ts';
import { anyTable } from './any-table.ts';
import { readCsv } from './read-csv.ts';

const separators: Readonly<Record<CsvProfile, string>> = { 'csv-fr': ';', 'csv-data': ',' };

/** The expected value of a cell that is read back, in a form for exact comparison. */
function said(cell: Cell | undefined, { kind }: Column): string {
  if (cell === null || cell === undefined) return '';
  const value = typeof cell === 'object' ? cell.fr : cell;
  if (kind === 'cents') return exact(value).div(100).toFixed();
  if (kind === 'number' || kind === 'rate') return exact(value).toFixed();
  return kind === 'text' && /^[=+\-@\t\r]/.test(String(value)) ? `'${value}` : String(value);
}

function readBack(text: string, { kind }: Column, profile: CsvProfile): string {
  if (text === '' || kind === 'text' || kind === 'month') return text;
  const plain = profile === 'csv-fr' ? text.replace(',', '.') : text;
  expect(plain).toMatch(/^-?\d+(\.\d+)?$/);
  return exact(plain).toFixed();
}

describe.each(['csv-fr', 'csv-data'] as const)('%s', (profile) => {
  test.prop([anyTable])('reading a CSV gives the cells of its table', (table) => {
    const text = renderCsv(table, profile);
    const [header, ...rows] = readCsv(text.replace(/^\uFEFF/, ''), separators[profile]);
    expect(header).toHaveLength(table.columns.length);
    expect(rows.map((row) => table.columns.map((column, place) => readBack(row[place]!, column, profile)))).toEqual(
      table.rows.map((row) => table.columns.map((column) => said(row[column.key], column))),
    );
  });

  test.prop([anyTable])('no text cell of a CSV begins like a formula', (table) => {
    const [, ...rows] = readCsv(renderCsv(table, profile).replace(/^\uFEFF/, ''), separators[profile]);
    for (const row of rows) {
      table.columns.forEach(({ kind }, place) => {
        if (kind === 'text') expect(row[place]).not.toMatch(/^[=+\-@\t\r]/);
      });
    }
  });
});
