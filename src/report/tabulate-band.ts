/** Tabulates the two ends of a band of curves, or one curve, at the ends of their segments. */
import { exact, checkArgument } from '../money/index.ts';
import type { NumberCurve } from '../rule/index.ts';
import type { Column, Table, Wording } from './table.ts';
import { alongUnits, checkCurveUnits, curveColumn, type CurveUnits, writerOf } from './tabulate-curve.ts';
import { checkCurve, checkWording } from './check-arguments.ts';

/** Two curves over the same inputs, with the same gaps; the lowest is never above the highest. */
export interface NumberBand {
  readonly lowest: NumberCurve;
  readonly highest: NumberCurve;
}

/** The units of the columns, and the header of the column of the input. */
export interface PointUnits extends CurveUnits {
  readonly input: Wording;
}

/**
 * Tabulates a curve: one row for each end of its segments.
 *
 * @remarks
 * Between two rows of one segment the curve is a straight line, to its roundings. Two rows one unit apart are the two sides of a jump, or a change of slope.
 *
 * @param curve - the curve
 * @param units - the units, and the headers of the input and of the result
 */
export const tabulatePoints = (curve: NumberCurve, units: PointUnits & { readonly result: Wording }): Table => {
  checkCurve('curve', curve);
  checkPointUnits(units);
  checkWording('units.result', units.result);
  return tableOf([{ key: 'value', header: units.result, curve }], units);
};

/**
 * Tabulates a band: one row for each end of a segment of its lower or its upper curve.
 *
 * @param band - the two curves
 * @param units - the units, and the header of the input
 * @law every row of a band has the values of its two curves
 */
export const tabulateBand = (band: NumberBand, units: PointUnits): Table => {
  checkArgument('band', band, 'object');
  checkCurve('band.lowest', band.lowest);
  checkCurve('band.highest', band.highest);
  checkPointUnits(units);
  return tableOf(
    [
      { key: 'lowest', header: { fr: 'Au plus bas', en: 'At the lowest' }, curve: band.lowest },
      { key: 'highest', header: { fr: 'Au plus haut', en: 'At the highest' }, curve: band.highest },
    ],
    units,
  );
};

function checkPointUnits(units: PointUnits): void {
  checkCurveUnits(units);
  checkWording('units.input', units.input);
}

interface CurveColumn {
  readonly key: string;
  readonly header: Wording;
  readonly curve: NumberCurve;
}

function tableOf(curves: readonly CurveColumn[], units: PointUnits): Table {
  const along = writerOf(units.along);
  const ends = curves.flatMap(({ curve }) => curve.segments.flatMap(({ from, to }) => [from, to]));
  const inputs = [...new Set(ends)].sort((one, other) => exact(one).comparedTo(exact(other)));
  return {
    columns: [
      curveColumn('input', units.input, along.kind, alongUnits(units)),
      ...curves.map(({ key, header, curve }): Column => curveColumn(key, header, writerOf(curve.type).kind, units)),
    ],
    rows: inputs.map((input) => ({
      input: along.write(input),
      ...Object.fromEntries(curves.map(({ key, curve }) => [key, writerOf(curve.type).write(curve.at(input))])),
    })),
  };
}
