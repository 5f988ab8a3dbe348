/** Scales as straight pieces over their base. */
import type { Rounding } from '../../money/index.ts';
import type { InterpolatedScaleNode, MarginalScaleNode, StepScaleNode, ScaleNode } from '../rule-node.ts';
import { rememberByObject } from '../remember-by-object.ts';
import { interpolatedScaleOf, marginalScaleOf, stepScaleOf } from '../scales.ts';
import { affine, roundForm } from './form-arithmetic.ts';
import type { Form } from './form.ts';
import { dividedBy, type Fraction, fractionOf, minus, negative, ONE, times, ZERO } from './fraction.ts';
import { numberPiece, type NodePiece, unknownPiece } from './node-piece.ts';
import { type Patience, where } from './signs-on.ts';
import type { InputRange } from './curve-result.ts';

/** Gives `base × factor + offset` from its threshold, inclusive, to that of the next part; the first part also below its threshold. */
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

/** A scale with its figures read. */
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

/** What a scale gives of a base, on each stretch where the base stays between two thresholds. */
export function scalePieces(
  node: ScaleNode,
  base: Form,
  on: InputRange<bigint>,
  patience: Patience,
): readonly NodePiece[] {
  const { parts, rounding } = scaleOf(node);
  const visit = (stretch: InputRange<bigint>, place: number): readonly NodePiece[] => {
    const { factor, offset } = parts[place]!;
    const next = parts[place + 1];
    const stays = (here: InputRange<bigint>): NodePiece => {
      const form = affine(base, factor, offset);
      return numberPiece(here, rounding === null ? form : roundForm(form, rounding, here));
    };
    if (next === undefined) return [stays(stretch)];
    const isReached = where(affine(base, ONE, negative(next.from)), stretch, (sign) => sign >= 0, patience);
    if (isReached === null) return [unknownPiece(stretch, node)];
    return isReached.flatMap((side) => (side.isTrue ? visit(side, place + 1) : [stays(side)]));
  };
  return visit(on, 0);
}

/** Nothing below the first threshold; then in each bracket its rate, and what is due in all brackets below it. */
function marginalParts(node: MarginalScaleNode): readonly ScalePart[] {
  const { thresholds, rates, dueBelow } = marginalScaleOf(node);
  const brackets = thresholds.map((threshold, place) =>
    linePart(fractionOf(threshold), fractionOf(dueBelow[place]!), fractionOf(rates[place]!)),
  );
  return [levelPart(ZERO, ZERO), ...brackets];
}

/** An amount, or a rate on the whole base. The first bracket serves below its threshold too, so its threshold turns nothing. */
function stepParts(node: StepScaleNode): readonly ScalePart[] {
  const { thresholds, results } = stepScaleOf(node);
  return results.map((result, place) => {
    const from = fractionOf(thresholds[place]!);
    return 'amount' in result
      ? levelPart(from, fractionOf(result.amount))
      : { from, factor: fractionOf(result.rate), offset: ZERO };
  });
}

/** Level before the first point and from the last one on, and a line from each point to the next. */
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
