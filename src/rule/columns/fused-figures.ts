/** The figures of a fused scale as plain numbers, and the check that they are small enough. */
import type { RoundingMode } from '../../money/index.ts';
import { largestOf, absolute, SAFE_INTEGER } from '../integers.ts';
import { type FusedScale, type FusedPiece, cutAtLevel, spanOf } from './fused-scale.ts';
import { type PiecewiseFigures, piecewiseKernel } from './kernels/piecewise-kernel.ts';

/** The bias that a mode adds to a numerator, away from zero, so that truncating the quotient rounds it. */
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

/** The scale with the bias of its rounding in its constants, so that truncation rounds it. Not for `half-even`. */
export function biased(scale: FusedScale): FusedScale {
  const { mode } = scale;
  if (mode === null) return scale;
  const pieces = cutAtLevel(scale, 0n).map(({ isBelow, ...piece }) => {
    const bias = biasOf(mode, piece.divisor);
    return { ...piece, constant: piece.constant + (isBelow ? -bias : bias) };
  });
  return { ...scale, pieces };
}

/** Whether every integer in the computation of a fused scale is a safe integer. */
export function isSafe(scale: FusedScale): boolean {
  const { base, multiple, offset } = scale;
  return biased(scale).pieces.every((piece, place, pieces) => {
    const { low, high } = spanOf(pieces, place, base.size!);
    const room = scale.mode === null ? 0n : 2n * piece.divisor;
    const ends = [low, high].flatMap((x) => {
      const numerator = piece.constant + piece.slope * x;
      const quotient = numerator / piece.divisor;
      return [piece.slope * x, absolute(numerator) + room, multiple * quotient, multiple * quotient + offset];
    });
    return largestOf([piece.constant, piece.slope, offset, multiple, ...ends].map(absolute)) <= SAFE_INTEGER;
  });
}

/** The figures of a fused scale, in the form that its kernel reads. */
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
