import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { lexer, type Token, type Tokens } from 'marked';
import { describe, expect } from 'vitest';
import { type ListItem, renderMarkdown } from '../../src/report/index.ts';
import { anyReport } from './any-report.ts';
import { cleaned, readDocument, type TableReading } from './report-reading.ts';

/** The text of a token as it is read: escapes undone, without marks. */
function textOf(token: Token): string {
  const { tokens } = token as { tokens?: Token[] };
  if (tokens !== undefined) return tokens.map(textOf).join('');
  switch (token.type) {
    case 'text':
    case 'escape':
      return (token as Tokens.Text).text;
    case 'space':
      return '';
    default:
      throw new Error(`a report in Markdown has no ${token.type}`);
  }
}

/** A text on one line without spaces at its ends, as Markdown keeps it. */
const trimmed = (text: string): string => text.trim().replace(/ +/g, ' ').trim();

const cellOf = ({ tokens }: Tokens.TableCell): string => trimmed(tokens.map(textOf).join(''));

const tablesIn = (markdown: string): readonly (readonly (readonly string[])[])[] =>
  lexer(markdown)
    .filter((token): token is Tokens.Table => token.type === 'table')
    .map(({ header, rows }) => [header.map(cellOf), ...rows.map((row) => row.map(cellOf))]);

/** The text of an item, and the items below it. */
type Tree = readonly [text: string, below: readonly Tree[]];

const treeOf = (items: readonly ListItem[], language: 'fr' | 'en'): readonly Tree[] =>
  items.map((item): Tree => [trimmed(cleaned(item[language])), treeOf(item.items ?? [], language)]);

/** Whether an item below another one has no text: Markdown takes its mark for text of the item above. */
const hasBlankBelow = (items: readonly ListItem[], language: 'fr' | 'en'): boolean =>
  items.some(
    ({ items: below = [] }) =>
      below.some((item) => trimmed(cleaned(item[language])) === '') || hasBlankBelow(below, language),
  );

const readList = ({ items }: Tokens.List): readonly Tree[] =>
  items.map(({ tokens }): Tree => {
    const isList = (token: Token): token is Tokens.List => token.type === 'list';
    const words = tokens.filter((token) => !isList(token));
    return [trimmed(words.map(textOf).join('')), tokens.filter(isList).flatMap(readList)];
  });

describe('renderMarkdown', () => {
  test.prop([anyReport])('a table in Markdown has the cells of the table', (report) => {
    const expected = readDocument(report)
      .filter((reading): reading is TableReading => 'kind' in reading)
      .map(({ headers, rows, total }) =>
        [headers, ...rows, ...(total === undefined ? [] : [total])].map((row) => row.map(trimmed)),
      );
    expect(tablesIn(renderMarkdown(report))).toEqual(expected);
  });

  test.prop([anyReport])('headings and texts of a report are text in Markdown', (report) => {
    const words = readDocument(report).flatMap((reading) => ('kind' in reading ? [] : [reading]));
    const tokens = lexer(renderMarkdown(report));
    const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
    expect(headings.map((token) => [`h${token.depth}`, trimmed(textOf(token))])).toEqual(
      words.filter(([kind]) => /^h\d$/.test(kind)).map(([kind, text]) => [kind, trimmed(text)]),
    );
    const types = new Set(tokens.map(({ type }) => type));
    for (const type of types) expect(['heading', 'paragraph', 'list', 'blockquote', 'table', 'space']).toContain(type);
  });

  test.prop([anyReport])('a list in Markdown has the items of the list, each below its own', (report) => {
    const { language } = report;
    const expected = report.blocks.flatMap((block) =>
      block.kind === 'list' && block.items.length > 0 ? treeOf(block.items, language) : [],
    );
    const definitions = report.blocks.some(({ kind }) => kind === 'definitions');
    fc.pre(!definitions);
    fc.pre(!report.blocks.some((block) => block.kind === 'list' && hasBlankBelow(block.items, language)));
    expect(
      lexer(renderMarkdown(report))
        .filter((token): token is Tokens.List => token.type === 'list')
        .flatMap(readList),
    ).toEqual(expected);
  });

  test.prop([anyReport])('equal reports give equal files', (report) => {
    expect(renderMarkdown(structuredClone(report))).toBe(renderMarkdown(report));
  });
});
