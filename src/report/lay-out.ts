/** Texts in rows and columns, and how they stand in a number of characters. */
import { pad, wrap } from './plain-text.ts';

/** One column of texts. */
export interface GridColumn {
  readonly header: string;
  readonly cells: readonly string[];
  readonly align: 'left' | 'right';
  /** How wide it is where there is room. */
  readonly natural: number;
  /** How narrow it may become; its cells stand on several lines then. */
  readonly narrowest: number;
}

const GAP = 2;

/**
 * Sets columns side by side, with headers over a line.
 *
 * @remarks
 * Headers stand on as many lines as they need. Where the columns are too wide together, texts are broken into lines first; where
 * that is not enough, the last columns come in a further block, below the first column again.
 *
 * @param columns - the columns, all of the same length
 * @param width - columns of the terminal
 * @param footers - how many rows at the end are totals, below a line of their own
 */
export function layOut(columns: readonly GridColumn[], width: number, footers: number): string[] {
  const shown = columns.slice(0, howManyFit(columns, width));
  const lines = layOutBlock(shown, fit(shown, width), footers);
  const [first] = columns;
  if (shown.length === columns.length || first === undefined) return lines;
  return [...lines, '', ...layOut([first, ...columns.slice(shown.length)], width, footers)];
}

/** At least two, or a table that is too wide would never end. */
function howManyFit(columns: readonly GridColumn[], width: number): number {
  const widths = columns.map(({ narrowest }) => narrowest);
  let count = widths.length;
  while (count > 2 && totalWidth(widths.slice(0, count)) > width) count -= 1;
  return count;
}

/** Takes from the widest text, one character at a time, until all have room or no text can be narrower. */
function fit(columns: readonly GridColumn[], width: number): number[] {
  const widths = columns.map(({ natural }) => natural);
  for (;;) {
    if (totalWidth(widths) <= width) return widths;
    const wide = columns.flatMap(({ narrowest }, place) => (widths[place]! > narrowest ? [place] : []));
    const [widest] = wide.sort((left, right) => widths[right]! - widths[left]!);
    if (widest === undefined) return widths;
    widths[widest]! -= 1;
  }
}

const totalWidth = (widths: readonly number[]): number =>
  widths.reduce((sum, each) => sum + each, 0) + GAP * (widths.length - 1);

function layOutBlock(columns: readonly GridColumn[], widths: readonly number[], footers: number): string[] {
  const row = (texts: readonly string[]): string[] => {
    const cells = texts.map((text, place) => wrap(text, widths[place]!));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      cells
        .map((lines, place) => pad(lines[at] ?? '', widths[place]!, columns[place]!.align))
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  };
  const line = '─'.repeat(totalWidth(widths.slice(0, columns.length)));
  const rows = (columns[0]?.cells ?? []).map((_, at) => row(columns.map(({ cells }) => cells[at]!)));
  const body = rows.slice(0, rows.length - footers).flat();
  const hasTotals = columns
    .slice(1)
    .some(({ cells }) => cells.slice(rows.length - footers).some((cell) => cell !== ''));
  const totals = hasTotals ? rows.slice(rows.length - footers).flat() : [];
  return [...row(columns.map(({ header }) => header)), line, ...body, ...(totals.length > 0 ? [line, ...totals] : [])];
}
