/** Finds the mistake of a person behind a syntax error of YAML. */
import type { ErrorCode } from 'yaml';
import { type Diagnostic, error } from '../../money/index.ts';
import { shortened } from '../../shape/index.ts';

/** An entry of a line: its indentation, a dash, a key, and what follows the colon. */
const ENTRY = /^( *)(- )?("[^"]*"|'[^']*'|[^\s:{[#][^:]*?):(?: +(.*))?$/;

/** A key and its value without a space after the colon. */
const NO_SPACE = /^\s*(?:- )?([\p{L}][\w-]*):([^\s/].*)$/u;

/**
 * The diagnostic of a syntax error.
 *
 * @param text - the document
 * @param offset - the place of the error
 * @param code - the code of the parser
 * @returns what to quote, to add or to move; a general diagnostic if no usual mistake is recognized
 */
export function yamlProblem(text: string, offset: number, code: ErrorCode | undefined): Diagnostic {
  switch (code) {
    case 'TAB_AS_INDENT':
      return error('CAISSE-YAML-TAB', []);
    case 'TAG_RESOLVE_FAILED':
      return error('CAISSE-YAML-TAG', [], {});
    case 'BAD_SCALAR_START':
      return error('CAISSE-YAML-QUOTES', [], { start: text.charAt(offset), ...quoted(restOfLine(text, offset)) });
    default:
      return mistakeIn(text, offset) ?? error('CAISSE-YAML-SYNTAX', []);
  }
}

function mistakeIn(text: string, offset: number): Diagnostic | undefined {
  const line = lineAt(text, offset);
  return (
    missingSpace(line) ?? innerQuotes(line) ?? innerColon(line) ?? missingDash(text, offset) ?? deeperKey(text, offset)
  );
}

function missingSpace(line: string): Diagnostic | undefined {
  const [, key, value] = NO_SPACE.exec(line) ?? [];
  if (key === undefined || value === undefined) return undefined;
  return error('CAISSE-YAML-SPACE', [], { text: shortened(`${key}:${value}`), correct: shortened(`${key}: ${value}`) });
}

/** A text in quotes, within braces or brackets, that contains the same quote before a letter or a digit. */
const INNER_QUOTE = /(?<=[[{,:]\s*)(['"])([^'"]*)\1(?=[\p{L}\p{N}])(.*?)\1(?=\s*(?:[,\]}]|$))/u;

/** A text in quotes that contains the same quote: `'l'assemblée'`. */
function innerQuotes(line: string): Diagnostic | undefined {
  const [, inner, start = '', end = ''] = INNER_QUOTE.exec(line) ?? [];
  if (inner !== undefined) return quotesInside(inner, `${start}${inner}${end}`);
  const value = (ENTRY.exec(line)?.[4] ?? line.replace(/^\s*(?:- )?/, '')).trim();
  const [, mark, inside = ''] = /^(['"])(.+)['"]?$/.exec(value) ?? [];
  if (mark === undefined) return undefined;
  const text = inside.endsWith(mark) ? inside.slice(0, -1) : inside;
  const isWritten = mark === "'" ? /(?<!')'(?!')/.test(text) : /(?<!\\)"/.test(text);
  return isWritten ? quotesInside(mark, text) : undefined;
}

const quotesInside = (mark: string, text: string): Diagnostic =>
  error('CAISSE-YAML-INNER-QUOTES', [], { mark, text: shortened(text), ...quoted(text) });

/** An unquoted text with a colon and a space: `Caisse : essai`. */
function innerColon(line: string): Diagnostic | undefined {
  const [, , , , value = ''] = ENTRY.exec(line) ?? [];
  const text = value.trim();
  return /^[^"'[{&*!|>#].*?: /.test(text)
    ? error('CAISSE-YAML-COLON', [], { text: shortened(text), ...quoted(text) })
    : undefined;
}

/** A line beside the items of a list, without their dash. */
function missingDash(text: string, offset: number): Diagnostic | undefined {
  const before = text
    .slice(0, text.lastIndexOf('\n', offset - 1) + 1)
    .split('\n')
    .slice(0, -1);
  const indent = indentOf(lineAt(text, offset));
  for (const line of before.reverse()) {
    if (/^\s*(?:#|$)/.test(line) || indentOf(line) > indent) continue;
    if (indentOf(line) < indent || !/^ *- /.test(line)) return undefined;
    return error('CAISSE-YAML-DASH', []);
  }
  return undefined;
}

/** A key that is more indented than the complete entry above it. */
function deeperKey(text: string, offset: number): Diagnostic | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const lines = text.slice(start).split('\n', 2);
  const [above = '', below = ''] = lines;
  const [, , , key, value = ''] = ENTRY.exec(above) ?? [];
  const [, , , deeper] = ENTRY.exec(below) ?? [];
  if (key === undefined || deeper === undefined || value.trim() === '' || indentOf(below) <= indentOf(above))
    return undefined;
  return error('CAISSE-YAML-INDENT', [], { key: shortened(deeper), above: shortened(key) });
}

const lineAt = (text: string, offset: number): string => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start).split(/\r?\n/, 1)[0] ?? '';
};

const restOfLine = (text: string, offset: number): string => text.slice(offset).split(/\r?\n/, 1)[0]?.trim() ?? '';

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The text between quotes that it does not contain; with a typographic apostrophe if it has both. */
function quoted(text: string): { readonly quoted: string } {
  return { quoted: text.includes('"') ? `'${shortened(text.replaceAll("'", '’'))}'` : `"${shortened(text)}"` };
}
