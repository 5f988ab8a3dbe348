/** Numbers of a Parquet file as exact integers, in SQL. */
import type { ColumnType } from './column-type.ts';
import { type CellFault, type SqlCell, trimmedText } from './sql-cell.ts';

/** What an integer is made of a number. */
export interface IntegerForm {
  /** The integer is the number times ten to the power of this, divided by `divisor`. */
  readonly decimals: number;
  readonly divisor: bigint;
  /** What happens to a part of a unit: it is a fault, rounded half away from zero, or cut. */
  readonly rest: 'fault' | 'rounded' | 'cut';
}

/** A number as an integer, and what was cut from it, as an integer at `cutDecimals`. */
export interface NumberCell extends SqlCell {
  readonly cut: string;
  readonly cutDecimals: number;
}

/** A number as an integer at a scale, for the cells that are readable. */
interface Source {
  readonly integer: string;
  readonly scale: number;
  readonly isReadable: string;
  readonly faults: readonly CellFault[];
}

const TEXT_DECIMALS = 10;
const FLOAT_DECIMALS = 20;

/** The integer of a number; `null` if the column has no numbers. */
export function numberCell(cell: string, type: ColumnType, form: IntegerForm): NumberCell | null {
  if (type.kind === 'float' && form.rest === 'fault') return nearestCell(cell, form);
  const source = sourceOf(cell, type);
  if (source === null) return null;
  const { decimals, divisor, rest } = form;
  const shift = decimals - source.scale;
  const numerator = shift > 0 ? `${source.integer} * ${wide(10n ** BigInt(shift))}` : source.integer;
  const denominator = divisor * 10n ** BigInt(Math.max(0, -shift));
  const quotient = quotients[rest](numerator, denominator);
  const remainder = `(${numerator}) % ${wide(denominator)}`;
  const whole = `CASE WHEN ${source.isReadable} THEN ${quotient} END`;
  const isPart = `${source.isReadable} AND ${remainder} <> 0`;
  return {
    value: denominator === 1n ? `CASE WHEN ${source.isReadable} THEN ${numerator} END` : whole,
    faults: [
      ...source.faults,
      ...(rest === 'fault' && denominator !== 1n ? [{ problem: 'not-whole', condition: isPart } as const] : []),
    ],
    cut: `CASE WHEN ${source.isReadable} THEN ${remainder} END`,
    cutDecimals: Math.max(decimals, source.scale),
  };
}

const wide = (value: bigint): string => `CAST(${value} AS HUGEINT)`;

const quotients: Readonly<Record<IntegerForm['rest'], (numerator: string, denominator: bigint) => string>> = {
  fault: (numerator, denominator) => `(${numerator}) // ${wide(denominator)}`,
  cut: (numerator, denominator) => `(${numerator}) // ${wide(denominator)}`,
  rounded: (numerator, denominator) => {
    const size = `(2 * ABS(${numerator}) + ${wide(denominator)}) // ${wide(2n * denominator)}`;
    return `CASE WHEN ${numerator} < 0 THEN -(${size}) ELSE ${size} END`;
  },
};

function sourceOf(cell: string, type: ColumnType): Source | null {
  const withoutPoint = (text: string): string => `CAST(REPLACE(CAST(${text} AS VARCHAR), '.', '') AS HUGEINT)`;
  const inRange = (isReadable: string): Pick<Source, 'isReadable' | 'faults'> => ({
    isReadable,
    faults: [{ problem: 'out-of-range', condition: `${cell} IS NOT NULL AND NOT (${isReadable})` }],
  });
  switch (type.kind) {
    case 'integer':
      return {
        integer: `CAST(${cell} AS HUGEINT)`,
        scale: 0,
        ...inRange(`${cell} BETWEEN -1000000000000000 AND 1000000000000000`),
      };
    case 'decimal':
      return { integer: withoutPoint(cell), scale: type.scale, ...inRange(`ABS(CAST(${cell} AS DOUBLE)) < 1e12`) };
    case 'float': {
      const decimal = `CAST(CAST(${cell} AS VARCHAR) AS DECIMAL(38, ${FLOAT_DECIMALS}))`;
      return {
        integer: withoutPoint(decimal),
        scale: FLOAT_DECIMALS,
        ...inRange(`ABS(CAST(${cell} AS DOUBLE)) < 1e12`),
      };
    }
    case 'text':
      return textSource(cell);
    case 'boolean':
    case 'list':
    case 'other':
      return null;
    default:
      return type satisfies never;
  }
}

/** Texts are plain decimals with a point and at most ten decimals. */
function textSource(cell: string): Source {
  const text = trimmedText(cell);
  const matches = (pattern: string): string => `regexp_full_match(${text}, '${pattern}')`;
  const isReadable = `COALESCE(${matches(`[-+]?[0-9]{1,12}([.][0-9]{1,${TEXT_DECIMALS}})?`)}, FALSE)`;
  const isNumber = matches('[-+]?[0-9]+([.][0-9]+)?');
  const isShort = matches('[-+]?[0-9]{1,12}([.][0-9]+)?');
  return {
    integer: `CAST(REPLACE(CAST(CAST(${text} AS DECIMAL(38, ${TEXT_DECIMALS})) AS VARCHAR), '.', '') AS HUGEINT)`,
    scale: TEXT_DECIMALS,
    isReadable,
    faults: [
      { problem: 'not-a-number', condition: `NOT ${isNumber}` },
      { problem: 'out-of-range', condition: `${isNumber} AND NOT ${isShort}` },
      { problem: 'not-whole', condition: `${isShort} AND NOT ${isReadable}` },
    ],
  };
}

/** A floating-point number that is the nearest one to a whole number of units. */
function nearestCell(cell: string, { decimals, divisor }: IntegerForm): NumberCell {
  // The shortest text of a number of 32 bits is read as one of 64 bits.
  const number = `CAST(CAST(${cell} AS VARCHAR) AS DOUBLE)`;
  const unit = 10n ** BigInt(decimals) / divisor;
  const whole = `ROUND(${number} * ${unit})`;
  const isReadable = `ABS(${number}) < 1e12`;
  return {
    value: `CASE WHEN ${isReadable} AND ${whole} / ${unit} = ${number} THEN CAST(${whole} AS HUGEINT) END`,
    faults: [
      { problem: 'out-of-range', condition: `${cell} IS NOT NULL AND NOT (${isReadable})` },
      { problem: 'not-whole', condition: `${isReadable} AND ${whole} / ${unit} <> ${number}` },
    ],
    cut: 'NULL',
    cutDecimals: decimals,
  };
}
