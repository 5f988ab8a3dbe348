/** Splits an amount without losing a cent. */
import { type Cents, checkCents, checkWhole, type Period } from './cents.ts';
import { checkArgument, checkWord } from './check-argument.ts';
import { type DecimalInput, decimalPlaces, exact, toPlainText, toScaledInteger } from './exact.ts';

/** Which part receives a left-over cent when remainders are equal: the first or last in the list, or that of the largest weight. */
export type TieOrder = 'first' | 'last' | 'largest-weight';

const TIE_ORDERS: readonly TieOrder[] = ['first', 'last', 'largest-weight'];

/** How an amount is split. */
export interface SplitOptions {
  /**
   * The order among equal remainders. With `largest-weight`, equal weights keep the order of the list.
   *
   * @defaultValue `'first'`
   */
  readonly ties?: TieOrder;
}

/** A part before the left-over cents are distributed. */
interface Part {
  readonly index: number;
  readonly weight: bigint;
  readonly floor: bigint;
  readonly remainder: bigint;
}

/**
 * Splits an amount in proportion to weights, by largest remainder: the parts always sum to the whole.
 *
 * @remarks
 * Each part is its exact share without the fraction of a cent; the cents left over go one by one to the largest fractions.
 * A negative amount is split like its opposite, and the sign of every part is changed.
 *
 * @param total - the amount to split
 * @param weights - the weights, none below zero and not all zero; they need not sum to one
 * @param options - the order among equal remainders
 * @returns one part for each weight, in the same order
 * @throws RangeError when a weight is below zero or is no number, when no weight is above zero, or when a part lies beyond ±10,000 billion euros
 * @law the parts sum to the whole
 * @law each part is less than one cent from its exact share
 * @law no left-over cent goes to a smaller remainder before a larger one
 * @law a weight of zero gets nothing
 * @law weights times a constant split alike
 * @law splitting from the last is splitting the reversed list from the first
 * @law with the largest weight first, permuted weights get permuted parts
 * @law the opposite amount gets the opposite parts
 * @unit cents
 * @french répartition au plus fort reste
 * @example
 * ```ts
 * import { cents, splitAmount } from 'caisse-rules';
 *
 * console.log(splitAmount(cents(1000), [1, 1, 1])); // => [ 334, 333, 333 ]
 * console.log(splitAmount(cents(1000), [1, 1, 1], { ties: 'last' })); // => [ 333, 333, 334 ]
 * console.log(splitAmount(cents(-1000), ['0.5', 0, '0.25'])); // => [ -667, 0, -333 ]
 * ```
 */
export function splitAmount<P extends Period>(
  total: Cents<P>,
  weights: readonly DecimalInput[],
  options: SplitOptions = {},
): Cents<P>[] {
  checkArgument('weights', weights, 'list');
  checkArgument('options', options, 'object');
  checkWord('options.ties', options.ties, TIE_ORDERS);
  const { ties = 'first' } = options;
  const amount = checkWhole('total', total);
  const scaled = toIntegers(weights);
  const sum = scaled.reduce((left, right) => left + right, 0n);
  if (sum === 0n) throw new RangeError('weights: none is above zero');

  const sign = amount < 0 ? -1n : 1n;
  const whole = sign * BigInt(amount);
  const parts = scaled.map((weight, index): Part => {
    const product = whole * weight;
    return { index, weight, floor: product / sum, remainder: product % sum };
  });
  const given = parts.reduce((left, part) => left + part.floor, 0n);
  const favoured = [...parts].sort(byClaim(ties)).slice(0, Number(whole - given));
  const extra = new Set(favoured.map((part) => part.index));
  return parts.map(({ index, floor }) => {
    const part = extra.has(index) ? floor + 1n : floor;
    return checkCents('total, in parts', Number(sign * part)) as Cents<P>;
  });
}

function toIntegers(weights: readonly DecimalInput[]): bigint[] {
  const values = weights.map((weight) => exact(weight, 'weights'));
  const below = values.find((value) => value.isNegative());
  if (below !== undefined) throw new RangeError(`weights: ${toPlainText(below)} is below zero`);
  const scale = values.reduce((largest, value) => Math.max(largest, decimalPlaces(value)), 0);
  return values.map((value) => toScaledInteger(value, scale));
}

const descending = (left: bigint, right: bigint): number => (left === right ? 0 : left < right ? 1 : -1);

const byClaim =
  (ties: TieOrder) =>
  (left: Part, right: Part): number => {
    const place = left.index - right.index;
    const weight = ties === 'largest-weight' ? descending(left.weight, right.weight) : 0;
    return descending(left.remainder, right.remainder) || weight || (ties === 'last' ? -place : place);
  };
