/** The text of functions of one number in straight pieces. */
import type { Piece, StepOf } from '../plan/plan-step-types.ts';
import type { Curve, CurvePiece } from './fused-scale.ts';
import { biased } from './fused-figures.ts';
import { rounded } from './rounded-text.ts';
import { numberText, type Writer } from './loop-writer.ts';

/** A curve of the number named `x`. */
export function curveText(curve: Curve, x: string): string {
  const { pieces, multiple, offset } = biased(curve);
  return chain(pieces, x, ({ constant, slope, divisor }: CurvePiece) => {
    if (slope === 0n) return numberText((constant / divisor) * multiple + offset);
    const numerator = `${numberText(constant)} + ${numberText(slope)} * ${x}`;
    const quotient = divisor === 1n ? `(${numerator})` : `Math.trunc((${numerator}) / ${numberText(divisor)})`;
    const times = multiple === 1n ? quotient : `${numberText(multiple)} * ${quotient}`;
    return offset === 0n ? times : `${times} + ${numberText(offset)}`;
  });
}

/** A scale of the number named `x` that is no curve with its rounding: each piece with its own numerator and divisor. */
export function scaleText({ pieces, rounding }: StepOf<'scale'>, x: string, writer: Writer): string {
  const numerator = chain(
    pieces,
    x,
    ({ start, slope, origin }: Piece) => `${numberText(start - slope * origin)} + ${numberText(slope)} * ${x}`,
  );
  if (rounding === null) return numerator;
  const divisor = chain(pieces, x, (piece) => numberText(piece.divisor));
  return rounded(`(${numerator})`, `(${divisor})`, rounding, writer);
}

/** Pieces as a chain of conditions, the highest first. */
function chain<Part extends Pick<Piece, 'from'>>(
  pieces: readonly Part[],
  x: string,
  value: (piece: Part) => string,
): string {
  return pieces
    .slice(1)
    .reduce((below, piece) => `${x} >= ${numberText(piece.from!)} ? ${value(piece)} : ${below}`, value(pieces[0]!));
}
