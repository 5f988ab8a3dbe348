/** The figures of a curve as plain numbers, or the finding that they are too large for them. */
import type { RoundingMode } from '../../money/index.ts';
import { largestOf, absolute, SAFE_INTEGER } from '../integers.ts';
import { type FusedScale, type FusedPiece, cutAtLevel, spanOf } from './fused-scale.ts';
import { type PiecewiseFigures, piecewiseKernel } from './kernels/piecewise-kernel.ts';

/** What a mode adds to a numerator, away from zero, so that cutting the quotient toward zero rounds it. */
function biasOf(mode: RoundingMode, divisor: bigint): bigint {
  switch (mode) {
    case 'half-up':
    case 'half-even':
      return divisor / 2n;
    case 'up':
      return divisor - 1n;
    case 'down':
      return 0n;
    default:
      return mode satisfies never;
  }
}

/** The curve with its rounding in its constants: then the quotient is only cut toward zero. Not for ties to the even one. */
export function biased(curve: FusedScale): FusedScale {
  const { mode } = curve;
  if (mode === null) return curve;
  const pieces = cutAtLevel(curve, 0n).map(({ isBelow, ...piece }) => {
    const bias = biasOf(mode, piece.divisor);
    return { ...piece, constant: piece.constant + (isBelow ? -bias : bias) };
  });
  return { ...curve, pieces };
}

/** Whether everything that computing a curve passes through is a safe integer. */
export function isSafe(curve: FusedScale): boolean {
  const { base, multiple, offset } = curve;
  return biased(curve).pieces.every((piece, place, pieces) => {
    const { low, high } = spanOf(pieces, place, base.size!);
    const room = curve.mode === null ? 0n : 2n * piece.divisor;
    const ends = [low, high].flatMap((x) => {
      const numerator = piece.constant + piece.slope * x;
      const quotient = numerator / piece.divisor;
      return [piece.slope * x, absolute(numerator) + room, multiple * quotient, multiple * quotient + offset];
    });
    return largestOf([piece.constant, piece.slope, offset, multiple, ...ends].map(absolute)) <= SAFE_INTEGER;
  });
}

/** The figures of a curve, in the form that its kernel reads. */
export function fusedFigures({ pieces, multiple, offset }: FusedScale): PiecewiseFigures {
  const thresholds = pieces.slice(1).map(({ from }) => Number(from));
  const { reads } = piecewiseKernel(thresholds.length);
  const from = new Float64Array(reads).fill(Infinity);
  from.set(thresholds);
  const column = (figure: (piece: FusedPiece) => bigint): Float64Array =>
    Float64Array.from(pieces, (piece) => Number(figure(piece)));
  return {
    from,
    constant: column(({ constant }) => constant),
    slope: column(({ slope }) => slope),
    divisor: column(({ divisor }) => divisor),
    result: Float64Array.of(Number(multiple), Number(offset)),
  };
}
