/** Scales as straight pieces over their base. */
import { rememberByObject } from '../../money/index.ts';
import type { Rounding } from '../../money/index.ts';
import type { InterpolatedScaleNode, MarginalScaleNode, StepScaleNode, ScaleNode } from '../rule-node.ts';
import { interpolatedScaleOf, marginalScaleOf, stepScaleOf } from '../scales.ts';
import { affine, roundForm } from './form-arithmetic.ts';
import type { Form } from './form.ts';
import { dividedBy, type Fraction, fractionOf, minus, negative, ONE, times, ZERO } from './fraction.ts';
import { numberPiece, type NodePiece, unknownPiece } from './node-piece.ts';
import { type Patience, where } from './signs-on.ts';
import type { InputRange } from './curve-result.ts';

/** `base × factor + offset`, from a threshold, inclusive, to that of the next part; the first part also applies below its threshold. */
interface ScalePart {
  readonly from: Fraction;
  readonly factor: Fraction;
  readonly offset: Fraction;
}

/** A scale of any kind. */
interface PartedScale {
  readonly parts: readonly ScalePart[];
  readonly rounding: Rounding | null;
}

/** The parts of a scale. */
const scaleOf: (node: ScaleNode) => PartedScale = /* @__PURE__ */ rememberByObject((node) => {
  switch (node.kind) {
    case 'marginal-scale':
      return { parts: marginalParts(node), rounding: null };
    case 'step-scale':
      return { parts: stepParts(node), rounding: null };
    case 'interpolated-scale':
      return { parts: interpolatedParts(node), rounding: node.rounding };
    default:
      return node satisfies never;
  }
});

/** The pieces of a scale: one for each range of inputs over which the base stays between two thresholds. */
export function scalePieces(
  node: ScaleNode,
  base: Form,
  on: InputRange<bigint>,
  patience: Patience,
): readonly NodePiece[] {
  const { parts, rounding } = scaleOf(node);
  // Pieces are added in order to one list: joining a list for each part would take the square of their number.
  const found: NodePiece[] = [];
  const visit = (inputs: InputRange<bigint>, place: number): void => {
    const { factor, offset } = parts[place]!;
    const next = parts[place + 1];
    const stay = (here: InputRange<bigint>): void => {
      const form = affine(base, factor, offset);
      found.push(numberPiece(here, rounding === null ? form : roundForm(form, rounding, here)));
    };
    const isReached =
      next === undefined
        ? [{ ...inputs, isTrue: false }]
        : where(affine(base, ONE, negative(next.from)), inputs, (sign) => sign >= 0, patience);
    if (isReached === null) {
      found.push(unknownPiece(inputs, node));
      return;
    }
    for (const side of isReached) {
      if (side.isTrue) visit(side, place + 1);
      else stay(side);
    }
  };
  visit(on, 0);
  return found;
}

/** Zero below the first threshold; in each bracket its rate, plus the amount due in all brackets below it. */
function marginalParts(node: MarginalScaleNode): readonly ScalePart[] {
  const { thresholds, rates, dueBelow } = marginalScaleOf(node);
  const brackets = thresholds.map((threshold, place) =>
    linePart(fractionOf(threshold), fractionOf(dueBelow[place]!), fractionOf(rates[place]!)),
  );
  return [levelPart(ZERO, ZERO), ...brackets];
}

/** An amount, or a rate on the whole base. The first bracket also applies below its threshold. */
function stepParts(node: StepScaleNode): readonly ScalePart[] {
  const { thresholds, results } = stepScaleOf(node);
  return results.map((result, place) => {
    const from = fractionOf(thresholds[place]!);
    return 'amount' in result
      ? levelPart(from, fractionOf(result.amount))
      : { from, factor: fractionOf(result.rate), offset: ZERO };
  });
}

/** Constant before the first point and from the last one on, and a line from each point to the next. */
function interpolatedParts(node: InterpolatedScaleNode): readonly ScalePart[] {
  const { at, values } = interpolatedScaleOf(node);
  const points = at.map((place, index) => ({ x: fractionOf(place), y: fractionOf(values[index]!) }));
  const lines = points.map(({ x, y }, place) => {
    const next = points[place + 1];
    return next === undefined ? levelPart(x, y) : linePart(x, y, dividedBy(minus(next.y, y), minus(next.x, x)));
  });
  return [levelPart(ZERO, points[0]!.y), ...lines];
}

/** The same amount for every base. */
const levelPart = (from: Fraction, offset: Fraction): ScalePart => ({ from, factor: ZERO, offset });

/** The line through a point. */
const linePart = (x: Fraction, y: Fraction, factor: Fraction): ScalePart => ({
  from: x,
  factor,
  offset: minus(y, times(x, factor)),
});
