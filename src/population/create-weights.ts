/** Reads the weights of a file of households. */
import { exact, type Exact, toPlainText } from '../money/index.ts';
import { type CellReader, readInto } from './cell-reader.ts';
import { type ReadWeight, weightCells } from './cell-value.ts';
import { type BuiltCells, createColumnBuilder } from './column-builder.ts';
import type { DecimalMark } from './number-marks.ts';
import type { Weights } from './population.ts';

/**
 * Reads weights, and adds up what is cut from them.
 *
 * @param weight - the name of the column
 * @param weightDecimals - the decimals that weights keep
 * @param mark - the decimal mark of the column, if its cells show one
 */
export function createWeights(
  weight: string,
  weightDecimals: number,
  mark: DecimalMark | null,
): { readonly reader: CellReader; readonly done: () => Weights; readonly cut: () => string } {
  const builder = createColumnBuilder();
  let cut: Exact = exact(0);
  const add = (read: ReadWeight | null): void => {
    if (read === null) return;
    builder.add(read.kept);
    cut = cut.plus(read.cut);
  };
  return {
    reader: readInto(weightCells(weightDecimals, mark), weight, add),
    done: () => reducedWeights(builder.done()!, weightDecimals),
    cut: () => toPlainText(cut),
  };
}

/** Reduces weights to the decimals that they need. */
export function reducedWeights({ values, largest }: BuiltCells, read: number): Weights {
  let decimals = read;
  let unit = 1;
  while (decimals > 0 && values.every((value) => value % (unit * 10) === 0)) {
    unit *= 10;
    decimals -= 1;
  }
  const whole = createColumnBuilder();
  values.forEach((value) => {
    whole.add(value / unit);
  });
  return { values: whole.done()!.values, decimals, largest: largest / unit };
}
