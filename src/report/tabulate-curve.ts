/** Tabulates the segments and the jumps of a curve. */
import {
  centsFromExact,
  exact,
  roundQuotient,
  toPlainText,
  type Unit,
  checkArgument,
  checkUnit,
  checkWord,
} from '../money/index.ts';
import type { CurveLine, NumberCurve, NumberType } from '../rule/index.ts';
import {
  currencyOf,
  type Cell,
  type Column,
  type ColumnKind,
  type CurrencyOptions,
  symbolOf,
  type Table,
} from './table.ts';
import { checkCurve } from './check-arguments.ts';

/** The types and the currency of the numbers of a curve. */
export interface CurveUnits extends CurrencyOptions {
  /** The type of the input. */
  readonly along: NumberType;
  /**
   * The currency of the input.
   *
   * @defaultValue the currency of the amounts
   */
  readonly alongCurrency?: Unit;
}

/**
 * Tabulates one segment of a curve per row: the range of the input, the results at both ends, and the slope.
 *
 * @remarks
 * A slope that is not a finite decimal is rounded to a hundredth of a percent. It is empty if the segment is not a straight line.
 *
 * @param curve - the curve
 * @param units - the type of the input, and the currency
 */
export function tabulateCurve(curve: NumberCurve, units: CurveUnits): Table {
  checkCurve('curve', curve);
  checkCurveUnits(units);
  const [along, result] = [writerOf(units.along), writerOf(curve.type)];
  return {
    columns: [
      curveColumn('from', { fr: 'De', en: 'From' }, along.kind, alongUnits(units)),
      curveColumn('to', { fr: 'À', en: 'To' }, along.kind, alongUnits(units)),
      curveColumn('valueFrom', { fr: 'Au début', en: 'At its start' }, result.kind, units),
      curveColumn('valueTo', { fr: 'À la fin', en: 'At its end' }, result.kind, units),
      { key: 'slope', header: { fr: 'Taux', en: 'Rate' }, kind: 'rate' },
    ],
    rows: curve.segments.map(({ from, to, valueFrom, valueTo, line }) => ({
      from: along.write(from),
      to: along.write(to),
      valueFrom: result.write(valueFrom),
      valueTo: result.write(valueTo),
      slope: line === null ? null : slopeOf(line),
    })),
  };
}

/**
 * Tabulates one jump of a curve per row: the inputs before and after it, and its height.
 *
 * @param curve - the curve
 * @param units - the type of the input, and the currency
 */
export function tabulateJumps(curve: NumberCurve, units: CurveUnits): Table {
  checkCurve('curve', curve);
  checkCurveUnits(units);
  const [along, result] = [writerOf(units.along), writerOf(curve.type)];
  return {
    columns: [
      curveColumn('before', { fr: 'Marche entre', en: 'Step between' }, along.kind, alongUnits(units)),
      curveColumn('after', { fr: 'et', en: 'and' }, along.kind, alongUnits(units)),
      curveColumn('height', { fr: 'Hauteur', en: 'Height' }, result.kind, units),
    ],
    rows: curve.jumps.map(({ before, after, height }) => ({
      before: along.write(before),
      after: along.write(after),
      height: result.write(height),
    })),
  };
}

/** Checks the units of a curve. */
export function checkCurveUnits(units: CurveUnits): void {
  checkUnits(units);
  checkArgument('units.along', units.along, 'text');
  checkWord('units.along', units.along, ['money', 'ratio', 'count']);
}

/** Checks the currencies of a curve. */
export function checkUnits(units: Omit<CurveUnits, 'along'>): void {
  currencyOf(units, 'units');
  if (units.alongCurrency !== undefined) checkUnit('units.alongCurrency', units.alongCurrency);
}

/** How a number of a type is written in a cell. */
export interface Writer {
  readonly kind: ColumnKind;
  readonly write: (text: string) => Cell;
}

/** How numbers of a type are written in cells. */
export function writerOf(type: NumberType): Writer {
  switch (type) {
    case 'money':
      return { kind: 'cents', write: (text) => centsFromExact(exact(text)) };
    case 'ratio':
      return { kind: 'rate', write: (text) => text };
    case 'count':
      return { kind: 'number', write: (text) => text };
    default:
      return type satisfies never;
  }
}

/** The units of the columns of the input. */
export const alongUnits = ({ alongCurrency, ...units }: CurveUnits): CurveUnits =>
  alongCurrency === undefined ? units : { ...units, currency: alongCurrency };

/** A column of amounts, counts or rates; amounts have the unit of the curve. */
export function curveColumn(
  key: string,
  header: Column['header'],
  kind: ColumnKind,
  { currency = 'EUR' }: CurveUnits,
): Column {
  return kind === 'cents' ? { key, header, kind, unit: symbolOf(currency) } : { key, header, kind };
}

function slopeOf({ slope }: CurveLine): string {
  const [over = '0', under] = slope.split('/');
  if (under === undefined) return over;
  return toPlainText(roundQuotient(exact(over), exact(under), { to: '0.0001', mode: 'half-up' }));
}
