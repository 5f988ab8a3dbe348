/** What a report says, block by block, in the same form whether it is read from its data or from a file. */
import { formatMonth } from '../../src/money/index.ts';
import type { CaptionedTable, Cell, Column, ListItem, ReportDocument } from '../../src/report/index.ts';
import { writeCell, writeHeader } from '../../src/report/write-cell.ts';

/** The texts of a table. */
export interface TableReading {
  readonly kind: 'table';
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | undefined;
}

/** A text with the kind of element that has it, or a table. */
export type Reading = TableReading | readonly [kind: string, text: string];

/** What a text becomes: control characters are spaces, marks of direction are left out, and no code point is outside Unicode text. */
export function cleaned(text: string): string {
  return Array.from(text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '), (character) => {
    if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character)) return '';
    const code = character.codePointAt(0)!;
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    const isNoCharacter = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
    return isSurrogate || isNoCharacter ? '\uFFFD' : character;
  }).join('');
}

/** What stands for a figure that has neither a source nor a stated reason. */
const ASSUMED = { fr: 'Hypothèse', en: 'Assumption' };

/** Reads a report from its data. */
export function readDocument({ title, subtitle, language, blocks }: ReportDocument): Reading[] {
  let deepest = 1;
  const text = (kind: string, wording: { fr: string; en: string }): Reading => [kind, cleaned(wording[language])];
  const tableOf = ({ caption, table, notes = [] }: CaptionedTable): Reading[] => [
    {
      kind: 'table',
      caption: cleaned(caption[language]),
      headers: table.columns.map((column) => cleaned(writeHeader(column, language))),
      rows: table.rows.map((row) =>
        table.columns.map((column) => cellText(row[column.key] ?? null, column, language, '—')),
      ),
      total:
        table.total === undefined
          ? undefined
          : table.columns.map((column) => cellText(table.total![column.key] ?? null, column, language, '')),
    },
    ...notes.map((note) => text('note', note)),
  ];
  const itemsOf = (items: readonly ListItem[]): Reading[] =>
    items.flatMap((item) => [text('li', item), ...itemsOf(item.items ?? [])]);
  return [
    text('h1', title),
    ...(subtitle === undefined ? [] : [text('p', subtitle)]),
    ...blocks.flatMap((block): Reading[] => {
      switch (block.kind) {
        case 'heading':
          if (block.level === 1) deepest = 2;
          return [text(`h${Math.min(block.level, deepest) + 1}`, block.text)];
        case 'paragraph':
          return [text('p', block.text)];
        case 'list':
          return itemsOf(block.items);
        case 'definitions':
          return block.items.flatMap(({ label, value, source, assumption }) => [
            text('dt', label),
            text('dd', value),
            ...(source === undefined ? [] : [text('cite', source)]),
            ...(assumption === undefined ? [] : [text('span', assumption)]),
            ...(source === undefined && assumption === undefined ? [text('span', ASSUMED)] : []),
          ]);
        case 'table':
          return tableOf(block);
        case 'chart':
          return [text('figcaption', block.title), ...tableOf(block.table)];
        default:
          return block satisfies never;
      }
    }),
  ];
}

/** The text of a cell, with months in words. */
function cellText(cell: Cell, column: Column, language: 'fr' | 'en', empty: string): string {
  if (cell === null) return empty;
  if (column.kind === 'month' && typeof cell === 'string') return formatMonth(cell, language);
  return cleaned(writeCell(cell, column, language));
}
