/** Reads the points and thresholds of a grid. */
import { type DecimalInput, type Diagnostic, error, type Exact, exact, parseDecimalText } from '../money/index.ts';

/** No points. */
export const NO_POINTS: Exact = /* @__PURE__ */ exact(0);

/** One point. */
export const ONE_POINT: Exact = /* @__PURE__ */ exact(1);

/** A decimal of a grid without problems. */
export function readDecimal(written: DecimalInput): Exact {
  const parsed = parseDecimalText(written);
  if (!parsed.ok) throw new RangeError(`grid: ${JSON.stringify(written)} is not a decimal`);
  return exact(parsed.text);
}

/** The problems of a decimal; one below zero is a problem unless it may be signed. */
export function decimalProblems(
  written: DecimalInput,
  path: Diagnostic['path'],
  sign: 'positive' | 'not-negative' | 'any',
): readonly Diagnostic[] {
  const parsed = parseDecimalText(written);
  if (!parsed.ok) return [{ ...parsed.diagnostic, path }];
  const value = exact(parsed.text);
  if (sign !== 'any' && value.isNegative()) return [error('CAISSE-FIGURE-NEGATIVE', path, { text: String(written) })];
  if (sign === 'positive' && value.isZero()) return [error('CAISSE-FIGURE-ZERO', path, { text: String(written) })];
  return [];
}

/** The problems of thresholds that do not rise. Each is at the path of its threshold. */
export function orderProblems(
  thresholds: readonly DecimalInput[],
  path: (place: number) => Diagnostic['path'],
): readonly Diagnostic[] {
  return thresholds.flatMap((threshold, place) => {
    const before = thresholds[place - 1];
    if (before === undefined || readDecimal(threshold).greaterThan(readDecimal(before))) return [];
    return [error('CAISSE-GRID-ORDER', path(place), { before: String(before), text: String(threshold) })];
  });
}

/** The lowest and the highest of some points. */
export function rangeOf(points: readonly Exact[]): { readonly lowest: Exact; readonly highest: Exact } {
  const [first = NO_POINTS, ...others] = points;
  return {
    lowest: others.reduce((least, other) => (other.lessThan(least) ? other : least), first),
    highest: others.reduce((most, other) => (other.greaterThan(most) ? other : most), first),
  };
}
