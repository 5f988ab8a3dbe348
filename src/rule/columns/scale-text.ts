/** Generated text of scales. */
import type { IntegerPiece, StepOf } from '../plan/plan-step-types.ts';
import type { FusedScale, FusedPiece } from './fused-scale.ts';
import { biased } from './fused-figures.ts';
import { roundedText } from './rounded-text.ts';
import { numberText, type LoopWriter } from './loop-writer.ts';

/** A fused scale of the variable `x`. */
export function fusedText(scale: FusedScale, x: string): string {
  const { pieces, multiple, offset } = biased(scale);
  return chain(pieces, x, ({ constant, slope, divisor }: FusedPiece) => {
    if (slope === 0n) return numberText((constant / divisor) * multiple + offset);
    const numerator = `${numberText(constant)} + ${numberText(slope)} * ${x}`;
    const quotient = divisor === 1n ? `(${numerator})` : `Math.trunc((${numerator}) / ${numberText(divisor)})`;
    const times = multiple === 1n ? quotient : `${numberText(multiple)} * ${quotient}`;
    return offset === 0n ? times : `${times} + ${numberText(offset)}`;
  });
}

/** A scale of the variable `x` that cannot be fused with its rounding: each piece has its own numerator and divisor. */
export function scaleText({ pieces, rounding }: StepOf<'scale'>, x: string, writer: LoopWriter): string {
  const numerator = chain(
    pieces,
    x,
    ({ start, slope, origin }: IntegerPiece) => `${numberText(start - slope * origin)} + ${numberText(slope)} * ${x}`,
  );
  if (rounding === null) return numerator;
  const divisor = chain(pieces, x, (piece) => numberText(piece.divisor));
  return roundedText(`(${numerator})`, `(${divisor})`, rounding, writer);
}

/** Pieces as a chain of conditions, the highest first. */
function chain<Part extends Pick<IntegerPiece, 'from'>>(
  pieces: readonly Part[],
  x: string,
  value: (piece: Part) => string,
): string {
  return pieces
    .slice(1)
    .reduce((below, piece) => `${x} >= ${numberText(piece.from!)} ? ${value(piece)} : ${below}`, value(pieces[0]!));
}
