/** The sign of a form at every grid point. */
import { type Form, isRepeating, isStill, rangeOn } from './form.ts';
import { ceilingOf, dividedBy, floorOf, type Fraction, negative, plus, signOf } from './fraction.ts';
import { between, commonSign } from './fraction-range.ts';
import type { InputRange } from './curve-result.ts';

/** A number's sign. */
export type Sign = -1 | 0 | 1;

/** A range of inputs over which a form has one sign. */
export interface Signed extends InputRange<bigint> {
  readonly sign: Sign;
}

/** How many more steps a curve may take. A step computes one part of a number at one input. */
export interface Patience {
  steps: number;
}

/** Takes some steps; false if there are not so many. */
export function spend(patience: Patience, steps: number): boolean {
  patience.steps -= steps;
  return patience.steps >= 0;
}

/**
 * The signs of a form over a range of inputs.
 *
 * @remarks
 * Both sign changes of a form that only rises or only falls are found by bisection. For any other form the range is halved until the range
 * of values has one sign.
 *
 * @returns consecutive ranges whose neighbours differ in sign; `null` where the search is too long
 */
export function signsOn(form: Form, on: InputRange<bigint>, patience: Patience): readonly Signed[] | null {
  if (!spend(patience, form.cost)) return null;
  if (isStill(form)) return [{ ...on, sign: signOf(form.at(on.from)) }];
  if (isRepeating(form) && form.period <= on.to - on.from) return repeated(form, form.period, on, patience);
  if (form.mayRise && form.mayFall) return explored(form, on, patience);
  const last: Sign = form.mayRise ? 1 : -1;
  const [first, end] = [signOf(form.at(on.from)), signOf(form.at(on.to))];
  if (first === end) return [{ ...on, sign: first }];
  const near = nearZero(form);
  const reaches = (x: bigint, isReached: (sign: Sign) => boolean): boolean => {
    spend(patience, form.cost);
    return isReached(signOf(form.at(x)));
  };
  const notBefore = first === -last ? firstWhere(on, near, (x) => reaches(x, (sign) => sign !== -last)) : on.from;
  const beyond = { from: notBefore, to: on.to };
  const after = end === last ? firstWhere(beyond, near, (x) => reaches(x, (sign) => sign === last)) : on.to + 1n;
  return [
    { from: on.from, to: notBefore - 1n, sign: -last as Sign },
    { from: notBefore, to: after - 1n, sign: 0 as const },
    { from: after, to: on.to, sign: last },
  ].filter(({ from, to }) => from <= to);
}

/** A range of inputs over which a condition is true everywhere or false everywhere. */
export interface Decided extends InputRange<bigint> {
  readonly isTrue: boolean;
}

/** Where the sign of a form is accepted; neighbours differ. `null` where the search is too long. */
export function where(
  form: Form,
  on: InputRange<bigint>,
  holds: (sign: Sign) => boolean,
  patience: Patience,
): readonly Decided[] | null {
  const signs = signsOn(form, on, patience);
  if (signs === null) return null;
  const found: Decided[] = [];
  for (const { from, to, sign } of signs) {
    const isTrue = holds(sign);
    const before = found.at(-1);
    if (before?.isTrue === isTrue) found[found.length - 1] = { ...before, to };
    else found.push({ from, to, isTrue });
  }
  return found;
}

/** The first point from which a condition holds, by bisection that starts near a place; the point after the range where it never holds. */
function firstWhere(on: InputRange<bigint>, near: InputRange<bigint> | null, holds: (x: bigint) => boolean): bigint {
  let low = on.from;
  let high = on.to + 1n;
  const look = (x: bigint): void => {
    if (x < low || x >= high) return;
    if (holds(x)) high = x;
    else low = x + 1n;
  };
  if (near !== null) {
    look(near.from);
    look(near.to);
  }
  while (low < high) look((low + high) >> 1n);
  return low;
}

/** The points at which the line of a form is closer to zero than its rounding error. */
function nearZero({ line, error }: Form): InputRange<bigint> | null {
  if (line === null || signOf(line.slope) === 0) return null;
  const where = (rounding: Fraction): Fraction => dividedBy(negative(plus(line.start, rounding)), line.slope);
  const { minimum, maximum } = between(where(error.minimum), where(error.maximum));
  return { from: ceilingOf(minimum) - 1n, to: floorOf(maximum) + 1n };
}

/** The signs of a form that repeats its values: those of the first period, again and again. */
function repeated(form: Form, period: bigint, on: InputRange<bigint>, patience: Patience): readonly Signed[] | null {
  const first = explored(form, { from: on.from, to: on.from + period - 1n }, patience);
  if (first === null) return null;
  if (first.length === 1) return [{ ...on, sign: first[0]!.sign }];
  const times = (on.to - on.from) / period + 1n;
  if (!spend(patience, Number(times) * first.length)) return null;
  const found: Signed[] = [];
  for (let start = 0n; start <= on.to - on.from; start += period) {
    for (const { from, to, sign } of first) {
      const [left, right] = [from + start, to + start < on.to ? to + start : on.to];
      if (left <= right) append(found, { from: left, to: right, sign });
    }
  }
  return found;
}

function explored(form: Form, on: InputRange<bigint>, patience: Patience): readonly Signed[] | null {
  const found: Signed[] = [];
  const visit = (part: InputRange<bigint>): boolean => {
    if (!spend(patience, form.cost)) return false;
    const sign = commonSign(rangeOn(form, part));
    if (sign !== null) {
      append(found, { ...part, sign });
      return true;
    }
    const [left, right] = halves(part);
    return visit(left) && visit(right);
  };
  return visit(on) ? found : null;
}

/** The two halves of a range of at least two points. */
export function halves({ from, to }: InputRange<bigint>): readonly [InputRange<bigint>, InputRange<bigint>] {
  const middle = (from + to) >> 1n;
  return [
    { from, to: middle },
    { from: middle + 1n, to },
  ];
}

function append(found: Signed[], next: Signed): void {
  const before = found.at(-1);
  if (before?.sign === next.sign) found[found.length - 1] = { ...next, from: before.from };
  else found.push(next);
}
