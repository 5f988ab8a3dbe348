/** The integers of a line at which a number lies on, or next to, a place where its rounding turns. */
import { exact, type Rounding, toPlainText, toScaledInteger } from '../../money/index.ts';
import { add, inferType, multiply, nodesOf, ratio, type RuleNode, subtract } from '../../rule/index.ts';
import type { HouseholdLine } from './household-lines.ts';
import { bisect, type Crossing, type PlaceOnLine } from './find-turns.ts';
import { readValuesOf, type RuleValues } from './read-values.ts';

/** A division that is rounded. */
interface Quotient {
  readonly dividend: RuleNode;
  readonly divisor: RuleNode;
  readonly rounding: Rounding;
}

const ONE = ratio('1');

/** The divisions that some rules round. */
export const quotientsOf = (rules: readonly RuleNode[]): readonly Quotient[] => nodesOf(...rules).flatMap(quotientsIn);

function quotientsIn(node: RuleNode): readonly Quotient[] {
  if (node.kind === 'round') return [{ dividend: node.of, divisor: ONE, rounding: node.rounding }];
  if (node.kind === 'divide') return [node];
  if (node.kind !== 'interpolated-scale') return [];
  const { base, points, rounding } = node;
  const type = inferType(base);
  if (type === 'boolean' || type === 'category') return [];
  const constant = (value: ReturnType<typeof exact>): RuleNode => ({
    kind: 'constant',
    type,
    value: toPlainText(value),
  });
  return points.slice(1).map((to, place) => {
    const [x, y] = [exact(points[place]!.at), exact(points[place]!.value)];
    const [width, rise] = [exact(to.at).minus(x), exact(to.value).minus(y)];
    const dividend = add(multiply(subtract(base, constant(x)), ratio(toPlainText(rise))), constant(y.times(width)));
    return { dividend, divisor: ratio(toPlainText(width)), rounding };
  });
}

/** A place inside a part of a line in which no rule turns. */
export interface Anchor {
  readonly line: HouseholdLine;
  readonly from: bigint;
  readonly to: bigint;
}

const middleOf = ({ from, to }: Anchor): bigint => (from + to) / 2n;

/** The places near the anchors. */
export function nearTies(
  anchors: readonly Anchor[],
  quotients: readonly Quotient[],
  columns: readonly RuleNode[],
): readonly PlaceOnLine[] {
  const wide = anchors.filter(({ from, to }) => to - from > 2n);
  if (wide.length === 0) return [];
  const rows = wide.flatMap((anchor) => [0n, 1n].map((step) => anchor.line.factsAt(middleOf(anchor) + step)));
  const read = readValuesOf(rows, columns);
  const together = read(quotients.flatMap(({ dividend, divisor }) => [dividend, divisor]));
  const values = quotients.map(({ dividend, divisor }, place) =>
    together === null ? read([dividend, divisor]) : together.slice(2 * place, 2 * place + 2),
  );
  const found: PlaceOnLine[] = [];
  const crossings: Crossing[] = [];
  wide.forEach((anchor, place) => {
    quotients.forEach((quotient, column) => {
      const [dividend, divisor] = values[column] ?? [];
      if (dividend === undefined || divisor === undefined) return;
      const slope = slopeAt({ dividend, divisor, row: 2 * place, rounding: quotient.rounding });
      if (slope === null) return;
      if (slope.rise === 0n)
        crossings.push(...flatCrossings(anchor, quotient, dividend.values[2 * place]!, dividend.decimals));
      for (const integer of slope.rise === 0n ? [] : solutions(slope, anchor))
        found.push({ line: anchor.line, integer });
    });
  });
  return [...found, ...bisect(crossings, columns)];
}

/** A rounded dividend as an integer at a place, its growth to the next integer, and the integer that separates two multiples. */
interface Slope {
  readonly start: bigint;
  readonly rise: bigint;
  readonly multiple: bigint;
}

function slopeAt(of: {
  readonly dividend: RuleValues;
  readonly divisor: RuleValues;
  readonly row: number;
  readonly rounding: Rounding;
}): Slope | null {
  const { dividend, divisor, row, rounding } = of;
  const [here, there, by, byNext] = [dividend, divisor].flatMap(({ values }) => [values[row]!, values[row + 1]!]);
  if ([here, there, by, byNext].some((value) => Number.isNaN(value)) || by !== byNext || by! <= 0) return null;
  const to = exact(rounding.to);
  const places = to.decimalPlaces();
  const factor = 2n * 10n ** BigInt(divisor.decimals + places);
  const unit = toScaledInteger(to, places);
  const multiple = 2n * 10n ** BigInt(dividend.decimals) * BigInt(by!) * unit;
  return { start: BigInt(here!) * factor, rise: BigInt(there! - here!) * factor, multiple };
}

const modulo = (value: bigint, by: bigint): bigint => ((value % by) + by) % by;

/** Solves `left * factor = common divisor` modulo `right`. */
function euclid(left: bigint, right: bigint): { readonly divisor: bigint; readonly factor: bigint } {
  let [rest, next, factor, nextFactor] = [left, right, 1n, 0n];
  while (next !== 0n) {
    const cut = rest / next;
    [rest, next, factor, nextFactor] = [next, rest - cut * next, nextFactor, factor - cut * nextFactor];
  }
  return { divisor: rest, factor };
}

/** The nearest places whose remainder is just below, at, or just above a tie and a multiple. */
function solutions({ start, rise, multiple }: Slope, anchor: Anchor): readonly bigint[] {
  const { divisor, factor } = euclid(modulo(rise, multiple), multiple);
  const period = multiple / divisor;
  const least = modulo(start, divisor);
  const middle = middleOf(anchor);
  return [multiple / 2n, multiple].flatMap((target) => {
    const nearest = (target - least) / divisor;
    return [-1n, 0n, 1n].flatMap((step) => {
      const remainder = least + (nearest + step) * divisor;
      const steps = modulo(((remainder - start) / divisor) * factor, period);
      const inside = [steps, steps - period].map((each) => middle + each);
      const kept = inside.filter((integer) => integer >= anchor.from && integer < anchor.to);
      return kept.slice(0, 1);
    });
  });
}

/** The ties and multiples next to a number that grows in steps, looked for on both sides of the middle. */
function flatCrossings(
  anchor: Anchor,
  { dividend, rounding }: Quotient,
  value: number,
  decimals: number,
): readonly Crossing[] {
  const half = exact(rounding.to).times('0.5');
  const places = half.decimalPlaces();
  const cut = (BigInt(value) * 10n ** BigInt(places)) / (toScaledInteger(half, places) * 10n ** BigInt(decimals));
  const { line, from, to } = anchor;
  const middle = middleOf(anchor);
  return [-1n, 0n, 1n, 2n].flatMap((step) => {
    const turn = { of: dividend, at: half.times(String(cut + step)) };
    return [
      { line, turn, before: from, from: middle },
      { line, turn, before: middle, from: to - 1n },
    ];
  });
}
