/** The values of the distribution of an assumption. */
import { type DecimalInput, decimalPlaces, exact, type Exact, scaledText, toScaledInteger } from '../../money/index.ts';
import type { DecimalText, NumberType } from '../../rule/index.ts';
import { parseNumber } from '../lowering/read-figure.ts';
import type { Draw } from './assumed.ts';

/** The values of a distribution: those of a range, which differ by a step of its last decimal, or those of a list in ascending order. */
export type DrawValues =
  | {
      readonly kind: 'range';
      readonly low: DecimalText;
      readonly mode: DecimalText | null;
      readonly high: DecimalText;
      readonly decimals: number;
    }
  | {
      readonly kind: 'list';
      readonly values: readonly { readonly value: DecimalText; readonly weight: DecimalText }[];
    };

/** Reads a value or a weight of a distribution, at its place below the distribution. */
export type ReadDrawn = (written: DecimalInput, place: readonly (string | number)[]) => DecimalText;

/** The values of a distribution. */
export function drawValuesOf(draw: Draw, read: ReadDrawn, readWeight: ReadDrawn): DrawValues {
  if ('values' in draw) {
    const values = draw.values.map(({ value, weight = 1 }, place) => ({
      value: read(value, ['values', place, 'value']),
      weight: readWeight(weight, ['values', place, 'weight']),
    }));
    return { kind: 'list', values: values.sort((left, right) => exact(left.value).cmp(exact(right.value))) };
  }
  const [low, high] = [read(draw.low, ['low']), read(draw.high, ['high'])];
  const mode = draw.mode === undefined ? null : read(draw.mode, ['mode']);
  const decimals = Math.max(
    stepDecimals(draw.low, low),
    stepDecimals(draw.high, high),
    draw.mode === undefined || mode === null ? 0 : stepDecimals(draw.mode, mode),
  );
  return { kind: 'range', low, mode, high, decimals };
}

/** The values of a distribution of a number type, of a document that was checked. */
export function readDraw(draw: Draw, type: NumberType): DrawValues {
  const readAs =
    (as: NumberType): ReadDrawn =>
    (written) => {
      const parsed = parseNumber(written, as);
      return parsed.ok ? parsed.text : '0';
    };
  return drawValuesOf(draw, readAs(type), readAs('ratio'));
}

/** The number of decimals with which a value is written, zeros at the end counted; a percentage has two more than its number. */
function stepDecimals(written: DecimalInput, value: DecimalText): number {
  const text = String(written);
  const isPercent = /%\s*$/.test(text);
  const decimals = decimalPlaces(exact(value));
  // Where the value has decimals, the last point or comma of its text stands before them.
  const digits = decimals === 0 ? '' : (/[.,](\d+)\D*$/.exec(text)?.[1] ?? '');
  return Math.max(decimals, digits.length + (isPercent ? 2 : 0));
}

/** The value that stands for a distribution where nothing is drawn: the mode, the middle of a range rounded down to a step, or the weighted median. */
export function centralValue(values: DrawValues): DecimalText {
  if (values.kind === 'list') return weightedMedian(values.values);
  const { low, mode, high, decimals } = values;
  if (mode !== null) return mode;
  const [first, last] = [toScaledInteger(exact(low), decimals), toScaledInteger(exact(high), decimals)];
  return scaledText(first + (last - first) / 2n, decimals);
}

/** The smallest value that, together with those below it, has at least half of the weight. */
function weightedMedian(values: readonly { readonly value: DecimalText; readonly weight: DecimalText }[]): DecimalText {
  const total = values.reduce((sum, { weight }) => sum.plus(exact(weight)), exact(0));
  let below: Exact = exact(0);
  for (const { value, weight } of values) {
    below = below.plus(exact(weight));
    if (below.times(2).gte(total)) return value;
  }
  return '0';
}

/** The smallest and the largest value of a distribution that can be drawn. */
export function endsOf(values: DrawValues): { readonly low: DecimalText; readonly high: DecimalText } {
  if (values.kind === 'range') return { low: values.low, high: values.high };
  const possible = values.values.filter(({ weight }) => !exact(weight).isZero());
  return { low: possible[0]!.value, high: possible.at(-1)!.value };
}
