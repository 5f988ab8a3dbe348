/** Long lines on several, each below the text of the first. */
import { wrap } from '../report/index.ts';

const INDENT = /^ *(?:- |[+−×÷] )?/;

/** The lines, none wider than asked but for an address, which stays whole; what is folded keeps its indent. */
export function fold(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) => foldLine(line, width));
}

function foldLine(line: string, width: number): string[] {
  if (Array.from(line).length <= width) return [line];
  const [head = ''] = INDENT.exec(line) ?? [];
  const [first = '', ...rest] = wrap(line.slice(head.length), Math.max(20, width - head.length), 'whole');
  return [`${head}${first}`, ...rest.map((text) => `${' '.repeat(head.length)}${text}`)];
}
