/** A curve as tables: its straight pieces, and its jumps. */
import { centsFromExact, exact, roundQuotient, toPlainText } from '../money/index.ts';
import type { CurveLine, NumberCurve, NumberType } from '../rule/index.ts';
import { type Cell, type Column, type ColumnKind, type CurrencyOptions, symbolOf, type Table } from './table.ts';

/** What the numbers of a curve are. */
export interface CurveUnits extends CurrencyOptions {
  /** The type of the number that varies. */
  readonly along: NumberType;
}

/**
 * The straight pieces of a curve one a row: from which input to which, the result at both ends, and how much each further unit of input adds.
 *
 * @remarks
 * A slope that no decimal can write is rounded to the hundredth of a percent; it is empty where the piece is no straight line.
 *
 * @param curve - the curve
 * @param units - what varies, and the currency
 */
export function tabulateCurve(curve: NumberCurve, units: CurveUnits): Table {
  const [along, result] = [writerOf(units.along), writerOf(curve.type)];
  return {
    columns: [
      column('from', { fr: 'De', en: 'From' }, along.kind, units),
      column('to', { fr: 'À', en: 'To' }, along.kind, units),
      column('valueFrom', { fr: 'Au début', en: 'At its start' }, result.kind, units),
      column('valueTo', { fr: 'À la fin', en: 'At its end' }, result.kind, units),
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
 * The jumps of a curve one a row: the two inputs beside it, and how high it is.
 *
 * @param curve - the curve
 * @param units - what varies, and the currency
 */
export function tabulateJumps(curve: NumberCurve, units: CurveUnits): Table {
  const [along, result] = [writerOf(units.along), writerOf(curve.type)];
  return {
    columns: [
      column('before', { fr: 'Marche entre', en: 'Step between' }, along.kind, units),
      column('after', { fr: 'et', en: 'and' }, along.kind, units),
      column('height', { fr: 'Hauteur', en: 'Height' }, result.kind, units),
    ],
    rows: curve.jumps.map(({ before, after, height }) => ({
      before: along.write(before),
      after: along.write(after),
      height: result.write(height),
    })),
  };
}

interface Writer {
  readonly kind: ColumnKind;
  readonly write: (text: string) => Cell;
}

function writerOf(type: NumberType): Writer {
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

function column(key: string, header: Column['header'], kind: ColumnKind, { currency = 'EUR' }: CurveUnits): Column {
  return kind === 'cents' ? { key, header, kind, unit: symbolOf(currency) } : { key, header, kind };
}

function slopeOf({ slope }: CurveLine): string {
  const [over = '0', under] = slope.split('/');
  if (under === undefined) return over;
  return toPlainText(roundQuotient(exact(over), exact(under), { to: '0.0001', mode: 'half-up' }));
}
