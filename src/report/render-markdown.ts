/** Writes a report as Markdown. */
import type { Language } from '../money/index.ts';
import { reportWords } from './report-words.ts';
import { plain } from './markup.ts';
import {
  type CaptionedTable,
  type Definition,
  levelOf,
  type ListBlock,
  type ListItem,
  type ReportBlock,
  type ReportDocument,
} from './report-document.ts';
import { cellOf, type Column, type Row } from './table.ts';
import { alignmentOf, writeCellInWords, writeHeader, writeTotal } from './write-cell.ts';
import { checkReport } from './check-arguments.ts';

/**
 * Writes a report as Markdown, with tables in the form that GitHub and most forges read.
 *
 * @remarks
 * A chart is left out, and its table stays. The total is the last row of its table, in bold. Characters that mean something in Markdown are escaped, so
 * that labels stay text.
 *
 * @param document - the report
 * @returns the text of the file
 * @law a table in Markdown has the cells of the table
 * @law equal reports give equal files
 */
export function renderMarkdown(document: ReportDocument): string {
  checkReport('document', document);
  const { title, subtitle, language, blocks } = document;
  const parts = [
    `# ${escapeMarkdown(title[language])}`,
    ...(subtitle === undefined ? [] : [escapeMarkdown(subtitle[language])]),
    ...blocks.flatMap((block, place) => markdownBlock(block, language, blocks.slice(0, place))),
  ];
  return `${parts.join('\n\n')}\n`;
}

function markdownBlock(block: ReportBlock, language: Language, before: readonly ReportBlock[]): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(levelOf(block, before) + 1)} ${escapeMarkdown(block.text[language])}`];
    case 'paragraph': {
      const written = escapeMarkdown(block.text[language]);
      return [block.style === 'warning' || block.style === 'answer' ? `> ${written}` : written];
    }
    case 'list':
      return [listLines(block.items, language, block.marker).join('\n')];
    case 'table':
      return markdownTable(block, language);
    case 'chart':
      return markdownTable(block.table, language);
    case 'definitions':
      return [block.items.map((item) => definition(item, language)).join('\n')];
    default:
      return block satisfies never;
  }
}

/** The lines of a list. Items below an item are aligned with its text. */
function listLines(items: readonly ListItem[], language: Language, marker: ListBlock['marker'] = 'bullet'): string[] {
  return items.flatMap((item, place) => {
    const mark = marker === 'number' ? `${place + 1}.` : '-';
    const below = listLines(item.items ?? [], language);
    return [`${mark} ${escapeMarkdown(item[language])}`, ...below.map((line) => ' '.repeat(mark.length + 1) + line)];
  });
}

function definition({ label, value, source, assumption }: Definition, language: Language): string {
  const words = reportWords[language];
  const origins = [
    ...(source === undefined ? [] : [`${words.source}${escapeMarkdown(source[language])}`]),
    ...(assumption === undefined ? [] : [`${words.assumption}${escapeMarkdown(assumption[language])}`]),
  ];
  const written = (origins.length === 0 ? [words.assumed] : origins).map((origin) => `(${origin})`).join(' ');
  return `- ${bold(escapeMarkdown(label[language]))}${words.colon}${escapeMarkdown(value[language])} ${written}`;
}

function markdownTable(
  { caption, table: { columns, rows, total }, notes = [] }: CaptionedTable,
  language: Language,
): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cellsOf = (row: Row, write: typeof writeCellInWords): string[] =>
    columns.map((column) => escapeMarkdown(write(cellOf(row, column), column, language)));
  const lines = [
    line(columns.map((column) => escapeMarkdown(writeHeader(column, language)))),
    line(columns.map(ruleOf)),
    ...rows.map((row) => line(cellsOf(row, writeCellInWords))),
    ...(total === undefined ? [] : [line(cellsOf(total, writeTotal).map(bold))]),
  ];
  return [
    bold(escapeMarkdown(caption[language])),
    lines.join('\n'),
    ...notes.map((note) => escapeMarkdown(note[language])),
  ];
}

const bold = (escaped: string): string => (escaped === '' ? '' : `**${escaped}**`);

const ruleOf = (column: Column): string => (alignmentOf(column) === 'right' ? '---:' : ':---');

/** Punctuation that can mean something in Markdown. A colon before a letter begins the name of an emoji. */
const MEANINGFUL = /[!#$&*+<=>@[\\\]^_`{|}~]|:(?=[\w+-])/g;

/** Escapes a text, and the marks of a list or a rule with which it begins. */
function escapeMarkdown(of: string): string {
  const text = plain(of).trim().replace(/ +/g, ' ');
  return text
    .replace(MEANINGFUL, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^-/, '\\-');
}
