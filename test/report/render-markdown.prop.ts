import { test } from '@fast-check/vitest';
import { lexer, type Token, type Tokens } from 'marked';
import { describe, expect } from 'vitest';
import { renderMarkdown } from '../../src/report/index.ts';
import { anyReport } from './any-report.ts';
import { readDocument, type TableReading } from './report-reading.ts';

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

  test.prop([anyReport])('equal reports give equal files', (report) => {
    expect(renderMarkdown(structuredClone(report))).toBe(renderMarkdown(report));
  });
});
