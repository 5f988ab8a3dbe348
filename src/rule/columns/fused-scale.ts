/** Functions of one number, in straight pieces: what a scale becomes with its rounding, its floor and its cap in it. */
import type { RoundingMode } from '../../money/index.ts';
import { ceilingDivided, floorDivided } from '../integers.ts';
import type { IntegerRounding, IntegerPiece, PlannedNode } from '../plan/plan-step-types.ts';
import type { Range } from '../range.ts';

/** `(constant + slope × x) ÷ divisor`, from `from` on; the first piece serves everything below too. */
export interface FusedPiece {
  readonly from: bigint | null;
  readonly constant: bigint;
  readonly slope: bigint;
  readonly divisor: bigint;
}

/** `multiple × round((constant + slope × x) ÷ divisor) + offset` of the integer `x` of a node. */
export interface FusedScale {
  readonly base: PlannedNode;
  readonly pieces: readonly FusedPiece[];
  /** `null` where nothing is rounded: then every divisor and the multiple are 1, and the offset is 0. */
  readonly mode: RoundingMode | null;
  readonly multiple: bigint;
  readonly offset: bigint;
}

/** A piece, and whether all of it lies below some level. */
interface CutPiece extends FusedPiece {
  readonly isBelow: boolean;
}

/** The number itself. */
export function identity(base: PlannedNode): FusedScale {
  return { base, pieces: [{ from: null, constant: 0n, slope: 1n, divisor: 1n }], mode: null, multiple: 1n, offset: 0n };
}

/** `factor × curve + addend` */
export function timesPlus(curve: FusedScale, factor: bigint, addend: bigint): FusedScale {
  const { pieces, mode, multiple, offset } = curve;
  if (mode !== null) return { ...curve, multiple: multiple * factor, offset: offset * factor + addend };
  return {
    ...curve,
    pieces: pieces.map(({ from, constant, slope, divisor }) => ({
      from,
      constant: constant * factor + addend,
      slope: slope * factor,
      divisor,
    })),
  };
}

/** The curve, times `factor`, divided by `divisor` and rounded; it must not be rounded yet. */
export function roundedScale(
  curve: FusedScale,
  factor: bigint,
  divisor: bigint,
  { multiple, mode }: IntegerRounding,
): FusedScale {
  const lifted = timesPlus(curve, factor, 0n);
  return { ...lifted, pieces: lifted.pieces.map((piece) => ({ ...piece, divisor })), mode, multiple };
}

/** A scale of a curve that is one rising straight line; `null` where it is not. */
export function throughScale(
  curve: FusedScale,
  pieces: readonly IntegerPiece[],
  rounding: IntegerRounding | null,
): FusedScale | null {
  const [line, ...others] = curve.pieces;
  if (line === undefined || others.length > 0 || curve.mode !== null || line.slope <= 0n) return null;
  const through = pieces.map(({ from, origin, start, slope, divisor }) => ({
    from: from === null ? null : ceilingDivided(from - line.constant, line.slope),
    constant: start + slope * (line.constant - origin),
    slope: slope * line.slope,
    divisor,
  }));
  return {
    ...curve,
    pieces: served(through, curve.base.size!),
    mode: rounding?.mode ?? null,
    multiple: rounding?.multiple ?? 1n,
  };
}

/** The smaller or the larger of a curve and a constant; `null` where the constant is not one of the values that it is rounded to. */
export function limited(curve: FusedScale, kind: 'min' | 'max', limit: bigint): FusedScale | null {
  const { multiple, offset, mode } = curve;
  if (multiple === 0n || (limit - offset) % multiple !== 0n) return null;
  const level = (limit - offset) / multiple;
  const replacesBelow = (kind === 'max') === multiple > 0n;
  const limitPiece = { constant: level, slope: 0n, divisor: 1n };
  const pieces = cutAtLevel(curve, level).map(({ isBelow, ...piece }) =>
    isBelow === replacesBelow ? { from: piece.from, ...limitPiece } : piece,
  );
  return { ...curve, pieces: pieces.filter((piece, place) => !isSamePiece(piece, pieces[place - 1])), mode };
}

/** The pieces of a curve, each cut in two where it crosses a level, before it is multiplied and rounded. */
export function cutAtLevel({ base, pieces }: FusedScale, level: bigint): readonly CutPiece[] {
  return pieces.flatMap((piece, place): readonly CutPiece[] => {
    const { low, high } = spanOf(pieces, place, base.size!);
    const { constant, slope, divisor } = piece;
    const missing = level * divisor - constant;
    if (slope === 0n) return [{ ...piece, isBelow: missing > 0n }];
    const turn = slope > 0n ? ceilingDivided(missing, slope) : floorDivided(missing, slope) + 1n;
    const before = { ...piece, isBelow: slope > 0n };
    const after = { ...piece, isBelow: slope < 0n };
    if (turn <= low) return [after];
    return turn > high ? [before] : [before, { ...after, from: turn }];
  });
}

/** The integers that a piece serves. */
export function spanOf(
  pieces: readonly FusedPiece[],
  place: number,
  { minimum, maximum }: Range<bigint>,
): { readonly low: bigint; readonly high: bigint } {
  const next = pieces[place + 1]?.from ?? null;
  return { low: pieces[place]!.from ?? minimum, high: next === null ? maximum : next - 1n };
}

/** The pieces that some integer reaches. */
function served(pieces: readonly FusedPiece[], range: Range<bigint>): readonly FusedPiece[] {
  return pieces
    .filter((_piece, place) => {
      const { low, high } = spanOf(pieces, place, range);
      return low <= high && high >= range.minimum && low <= range.maximum;
    })
    .map((piece, place) => (place === 0 ? { ...piece, from: null } : piece));
}

function isSamePiece(piece: FusedPiece, other: FusedPiece | undefined): boolean {
  return piece.constant === other?.constant && piece.slope === other.slope && piece.divisor === other.divisor;
}
