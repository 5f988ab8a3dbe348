/** Wraps long lines and keeps their indent. */
import { printable } from '../money/index.ts';
import { wrap } from '../report/index.ts';

const INDENT = /^ *(?:- |[+−×÷] )?/;

/** Wraps lines to a width. Continuation lines keep the indent of their line; a word longer than a line, such as an address, is not cut. */
export function fold(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) => foldLine(printable(line), width));
}

function foldLine(line: string, width: number): string[] {
  if (Array.from(line).length <= width) return [line];
  const [head = ''] = INDENT.exec(line) ?? [];
  const [first = '', ...rest] = wrap(line.slice(head.length), Math.max(20, width - head.length), 'whole');
  return [`${head}${first}`, ...rest.map((text) => `${' '.repeat(head.length)}${text}`)];
}
