import fc from 'fast-check';
import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { exact } from '../../src/money/index.ts';
import { type Cell, type Column, type CsvProfile, renderCsv, type Table } from '../../src/report/index.ts';
import { anyTable } from './any-table.ts';
import { readCsv } from './read-csv.ts';

const separators: Readonly<Record<CsvProfile, string>> = { 'csv-fr': ';', 'csv-data': ',' };

/** The expected value of a cell that is read back, in a form for exact comparison. */
function said(cell: Cell | undefined, { kind }: Column, profile: CsvProfile): string {
  if (cell === null || cell === undefined) return '';
  const value = typeof cell === 'object' ? cell.fr : cell;
  if (kind === 'cents') return exact(value).div(100).toFixed();
  if (kind === 'number' || kind === 'rate') return exact(value).toFixed();
  if (kind === 'month') return profile === 'csv-fr' ? inFrench(String(value)) : String(value);
  return neutral(String(value));
}

const NAMES = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

function inFrench(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${NAMES[Number(number) - 1]!} ${year}`;
}

const SIGNS = '=+-@＝＋－＠';

/** An apostrophe before a sign that begins the text or follows a separator, and before white space or an invisible character at the start. */
function neutral(text: string): string {
  const marked = Array.from(text, (character, place) => {
    const before = Array.from(text)[place - 1];
    const isStart = before === undefined ? /[\s\p{C}\p{DI}]/u.test(character) : false;
    const after = Array.from(text).slice(place);
    const first = after.find((each) => /[,;\t\r\n]/.test(each) || !/[\p{C}\p{DI}]/u.test(each)) ?? '';
    const isSign = first !== '' && SIGNS.includes(first) && (before === undefined || ',;\t\r\n'.includes(before));
    return isStart || isSign ? `'${character}` : character;
  });
  return marked.join('');
}

function readBack(text: string, { kind }: Column, profile: CsvProfile): string {
  if (text === '' || kind === 'text' || kind === 'month') return text;
  const plain = profile === 'csv-fr' ? text.replace(',', '.') : text;
  expect(plain).toMatch(/^-?\d+(\.\d+)?$/);
  return exact(plain).toFixed();
}

/** Control, format, space and other characters without a mark of their own, but no separator of cells. */
const anyUnseen = fc.oneof(
  fc.constantFrom(
    '\u202E',
    '\u00AD',
    '\u200B',
    '\u2060',
    '\uFEFF',
    '\u061C',
    '\u180E',
    '\u{E0001}',
    '\u00A0',
    '\u3000',
    '\0',
  ),
  fc
    .array(
      fc
        .integer({ min: 0, max: 0x10ffff })
        .filter((code) => code < 0xd800 || code > 0xdfff)
        .map((code) => String.fromCodePoint(code))
        .filter((character) => /[\p{Cc}\p{Cf}\p{Z}\p{DI}]/u.test(character) && !/[\t\r\n]/.test(character)),
      { minLength: 1, maxLength: 2 },
    )
    .map((characters) => characters.join('')),
);

describe.each(['csv-fr', 'csv-data'] as const)('%s', (profile) => {
  test.prop([anyTable])('reading a CSV gives the cells of its table', (table) => {
    const text = renderCsv(table, profile);
    const [header, ...rows] = readCsv(text.replace(/^\uFEFF/, ''), separators[profile]);
    expect(header).toHaveLength(table.columns.length);
    expect(rows.map((row) => table.columns.map((column, place) => readBack(row[place]!, column, profile)))).toEqual(
      table.rows.map((row) => table.columns.map((column) => said(row[column.key], column, profile))),
    );
  });

  test.prop([
    anyUnseen,
    fc.constantFrom(...Array.from(SIGNS)),
    fc.constantFrom('', 'a;', 'a,', 'a\t', 'a\n'),
    fc.string(),
  ])('control, format and space characters before a sign do not hide it', (unseen, sign, before, rest) => {
    const table: Table = {
      columns: [{ key: 'label', header: { fr: 'Libellé', en: 'Label' }, kind: 'text' }],
      rows: [{ label: `${before}${unseen}${sign}${rest}` }],
    };
    const [, [cell = ''] = []] = readCsv(renderCsv(table, profile).replace(/^\uFEFF/, ''), separators[profile]);
    const parts = cell.split(/[,;\t\r\n]/).filter((part) => /\P{Z}/u.test(part));
    for (const part of parts) expect(part).not.toMatch(/^[\p{C}\p{DI}]*[=+\-@＝＋－＠]/u);
    if (before === '') expect(cell.startsWith("'")).toBe(true);
  });

  test.prop([anyTable])('no text cell of a CSV begins like a formula', (table) => {
    const [, ...rows] = readCsv(renderCsv(table, profile).replace(/^\uFEFF/, ''), separators[profile]);
    for (const row of rows) {
      table.columns.forEach(({ kind }, place) => {
        if (kind === 'text') expect(row[place]).not.toMatch(/(?:^|[,;\t\r\n])[=+\-@＝＋－＠]|^[\s\0\uFEFF]/);
      });
    }
  });
});
