/** Lays out columns of text in a given width. */
import { pad, wrapAt } from './plain-text.ts';
import { rowHeads } from './row-heads.ts';

/** A column of text. */
export interface GridColumn {
  readonly header: string;
  readonly cells: readonly string[];
  readonly align: 'left' | 'right';
  /** The preferred width. */
  readonly natural: number;
  /** The smallest width. Cells that are wider are wrapped. */
  readonly narrowest: number;
}

const GAP = 2;

/**
 * Lays out columns side by side, with headers above a rule.
 *
 * @remarks
 * Headers are wrapped. If the columns exceed the width, texts are wrapped first; if that is not enough, the last columns move to further blocks that
 * repeat the first columns, as many as tell the rows apart.
 *
 * @param columns - the columns, all of the same length
 * @param width - the width in characters
 * @param footers - the number of rows at the end that are totals, below a second rule
 */
export function layOut(columns: readonly GridColumn[], width: number, footers: number): string[] {
  return layOutBlocks(columns, headsOf(columns, width, footers), width, footers);
}

function layOutBlocks(columns: readonly GridColumn[], heads: number, width: number, footers: number): string[] {
  const shown = columns.slice(0, howManyFit(columns, heads, width));
  const lines = layOutBlock(shown, fit(shown, width), footers);
  if (shown.length === columns.length) return lines;
  const others = [...columns.slice(0, heads), ...columns.slice(shown.length)];
  return [...lines, '', ...layOutBlocks(others, heads, width, footers)];
}

/** The number of columns that each block repeats. */
function headsOf(columns: readonly GridColumn[], width: number, footers: number): number {
  const widths = columns.map(({ narrowest }) => narrowest);
  const cells = columns.map((column) => column.cells.slice(0, column.cells.length - footers));
  return rowHeads(cells, (heads) =>
    widths.slice(heads).every((other) => totalWidth([...widths.slice(0, heads), other]) <= width),
  );
}

/** The number of columns that fit, at least one beside those that are repeated, so that each block makes progress. */
function howManyFit(columns: readonly GridColumn[], heads: number, width: number): number {
  const widths = columns.map(({ narrowest }) => narrowest);
  let count = widths.length;
  while (count > heads + 1 && totalWidth(widths.slice(0, count)) > width) count -= 1;
  return count;
}

/** Narrows the widest column by one character until all columns fit or none can be narrower. */
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
    const cells = texts.map((text, place) => wrapAt(text, widths[place]!, 'cut'));
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
