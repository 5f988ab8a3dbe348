/** A cell computed from others, unknown where any of them is. */
import type { Cell, Work } from './cell.ts';
import type { Compiler } from './compiler.ts';
import { unknownEither } from './kernels/absence.ts';

/** A cell that is unknown where one of its parts is. */
export function derivedCell(
  parts: readonly Cell[],
  { batch, work }: Compiler,
  fill: (out: Float64Array, parts: readonly Cell[]) => Work,
): Cell {
  const values = new Float64Array(batch);
  work.push(fill(values, parts));
  return { values, unknown: unknownOf(parts, batch, work), parts, isChoice: false, leaf: null };
}

function unknownOf(parts: readonly Cell[], batch: number, work: Work[]): Uint8Array | null {
  return parts.reduce<Uint8Array | null>((left, { unknown: right }) => {
    if (left === null || right === null || left === right) return left ?? right;
    const out = new Uint8Array(batch);
    work.push((_, rows) => {
      unknownEither(out, left, right, rows);
    });
    return out;
  }, null);
}
