/** The minimum or the maximum of two forms. */
import { subtractForms } from './form-arithmetic.ts';
import { type Form, type StraightLine, lineAt, rangeOn, sharpened } from './form.ts';
import {
  commonMeasure,
  dividedBy,
  floorOf,
  type Fraction,
  areEqual,
  minus,
  negative,
  order,
  plus,
  signOf,
  ZERO,
} from './fraction.ts';
import { commonSign, hullRange, only } from './fraction-range.ts';
import { numberPiece, type NodePiece } from './node-piece.ts';
import { type Patience, type Signed, signsOn } from './signs-on.ts';
import type { InputRange } from './curve-result.ts';

/** Which of two numbers is chosen. */
export type Extremum = 'min' | 'max';

/**
 * The minimum or the maximum of two forms over a range of inputs.
 *
 * @remarks
 * Where the difference only rises or only falls, the pieces change at the exact grid point; where the forms are equal, at the point where their
 * lines cross. Otherwise the forms can alternate many times within their rounding errors: there the result is one form, whose line changes where
 * their lines cross.
 *
 * @returns the pieces; `null` where the search is too long
 */
export function chosen(
  left: Form,
  right: Form,
  choice: Extremum,
  on: InputRange<bigint>,
  patience: Patience,
): readonly NodePiece[] | null {
  const lead = choice === 'min' ? subtractForms(left, right) : subtractForms(right, left);
  if (lead.mayRise && lead.mayFall) return blurred(left, right, lead, choice, on);
  const signs = signsOn(lead, on, patience);
  if (signs === null) return null;
  return signs.flatMap((part) => (part.sign === 0 ? tied(left, right, choice, part) : taken(left, right, part)));
}

const taken = (left: Form, right: Form, part: Signed): readonly NodePiece[] => [
  numberPiece(part, part.sign > 0 ? right : left),
];

/** Two equal forms: each applies where its line would be chosen. */
function tied(left: Form, right: Form, choice: Extremum, on: InputRange<bigint>): readonly NodePiece[] {
  if (left.line === null || right.line === null) return [numberPiece(on, left)];
  return byLines(left.line, right.line, choice, on).map(({ part, isLeft }) => numberPiece(part, isLeft ? left : right));
}

function blurred(left: Form, right: Form, lead: Form, choice: Extremum, on: InputRange<bigint>): readonly NodePiece[] {
  const sign = commonSign(rangeOn(lead, on));
  if (sign !== null) return [numberPiece(on, sign > 0 ? right : left)];
  if (left.line === null || right.line === null) return [numberPiece(on, eitherForm(left, right, choice, on, null))];
  return outsideRoundings(lead, on).flatMap(({ part, sign: side }) => {
    if (side !== 0) return [numberPiece(part, side > 0 ? right : left)];
    return byLines(left.line!, right.line!, choice, part).map((half) =>
      numberPiece(half.part, eitherForm(left, right, choice, half.part, half.isLeft ? left.line : right.line)),
    );
  });
}

/** The minimum or maximum of two forms as one form. */
function eitherForm(
  left: Form,
  right: Form,
  choice: Extremum,
  on: InputRange<bigint>,
  line: StraightLine | null,
): Form {
  const side = choice === 'min' ? 1 : -1;
  return sharpened({
    at: (x) => {
      const [one, other] = [left.at(x), right.at(x)];
      return side * order(one, other) > 0 ? other : one;
    },
    line,
    slopes: line === null ? hullRange(left.slopes, right.slopes) : only(line.slope),
    error: hullRange(left.error, right.error),
    mayRise: left.mayRise || right.mayRise,
    mayFall: left.mayFall || right.mayFall,
    step: commonStep(left, right, on),
    period: null,
    cost: left.cost + right.cost,
  });
}

function commonStep(left: Form, right: Form, { from }: InputRange<bigint>): Fraction | null {
  if (left.step === null || right.step === null) return null;
  return commonMeasure(commonMeasure(left.step, right.step), minus(left.at(from), right.at(from)));
}

interface Sided {
  readonly part: InputRange<bigint>;
  readonly sign: -1 | 0 | 1;
}

/** The ranges before, within and after the points where the line of a form is closer to zero than its rounding error. */
function outsideRoundings({ line, error }: Form, on: InputRange<bigint>): readonly Sided[] {
  const { slope } = line!;
  if (signOf(slope) === 0) return [{ part: on, sign: 0 }];
  const [one, other] = [error.minimum, error.maximum].map((rounding) => lineCrossing(line!, rounding));
  const [first, last] = one! < other! ? [one!, other!] : [other!, one!];
  const side = signOf(slope);
  return [
    { part: { from: on.from, to: least(first - 1n, on.to) }, sign: -side as Sided['sign'] },
    { part: { from: most(first, on.from), to: least(last, on.to) }, sign: 0 as const },
    { part: { from: most(last + 1n, on.from), to: on.to }, sign: side },
  ].filter(({ part }) => part.from <= part.to);
}

/** The parts of a range on which the left or the right line is chosen. */
function byLines(
  left: StraightLine,
  right: StraightLine,
  choice: Extremum,
  on: InputRange<bigint>,
): readonly { readonly part: InputRange<bigint>; readonly isLeft: boolean }[] {
  const side = choice === 'min' ? 1 : -1;
  const isLeft = (x: bigint): boolean => side * order(lineAt(left, x), lineAt(right, x)) <= 0;
  const slope = minus(left.slope, right.slope);
  const [atStart, atEnd] = [isLeft(on.from), isLeft(on.to)];
  if (areEqual(left.slope, right.slope) || atStart === atEnd) return [{ part: on, isLeft: atStart }];
  const turn = lineCrossing({ slope, start: minus(left.start, right.start) }, ZERO);
  const last = isLeft(turn) === atStart ? turn : turn - 1n;
  return [
    { part: { from: on.from, to: last }, isLeft: atStart },
    { part: { from: last + 1n, to: on.to }, isLeft: atEnd },
  ];
}

/** The last grid point at or before the zero of a line shifted by a rounding error. */
const lineCrossing = ({ slope, start }: StraightLine, rounding: Fraction): bigint =>
  floorOf(dividedBy(negative(plus(start, rounding)), slope));

const least = (left: bigint, right: bigint): bigint => (left < right ? left : right);
const most = (left: bigint, right: bigint): bigint => (left > right ? left : right);
